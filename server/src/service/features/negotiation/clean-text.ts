/** The draft with proposals accepted and rejected. */
import { type CleanText, cleanedText } from '../../../resolution/negotiation/clean-text';
import type { Decision } from '../../../resolution/negotiation/decision';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import type { Snapshot } from '../../draft/snapshot';

/** The draft once the decision is carried out, with the marks that are left to a person. */
export const cleanText = (snapshot: Snapshot, decision: Decision): CleanText =>
  cleanedText(snapshot.text, negotiationMarksOf(snapshot), decision);
