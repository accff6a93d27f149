/** The draft with proposals accepted and rejected. */
import { cleaned, type Decision } from '../../../resolution/negotiation/clean-text';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import type { Snapshot } from '../../draft/snapshot';

/** The draft once the decision is carried out. */
export const cleanText = (snapshot: Snapshot, decision: Decision): string =>
  cleaned(snapshot.text, negotiationMarksOf(snapshot), decision);
