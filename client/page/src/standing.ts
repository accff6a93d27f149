/** What the standing of a text is called in front of people. */
import type { ParagraphResult } from '../../../server/src/lsp/protocol';
import { say } from './say';

type Standing = ParagraphResult['standing'];

const NAMES: Readonly<Record<Standing, string>> = {
  adopted: say('adopted'),
  draft: say('draft, not agreed'),
  superseded: say('superseded, not agreed'),
  report: say('report, not agreed'),
  position: say('national position, not agreed'),
};

/** `adopted`; `report, not agreed` */
export const standingName = (standing: Standing): string => NAMES[standing];
