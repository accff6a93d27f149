/** What the rules of form weigh in the three modes: a negotiation is not disturbed, a tabling is thorough. */
import type { Rule } from '../check/rule';

type Modes = NonNullable<Rule['modes']>;

/** Rules that adopted texts keep: a warning before tabling, a hint till then. */
export const formRule: Modes = { negotiation: 'hint', tabling: 'warning', archive: 'hint' };

/** The same for punctuation, which texts read from paper (archive) garble. */
export const punctuationRule: Modes = { negotiation: 'hint', tabling: 'warning', archive: 'off' };

/** Rules that adopted texts keep less often than a warning may err. */
export const hintRule: Modes = { negotiation: 'hint', tabling: 'hint', archive: 'off' };

/** What is quite in order until the text is tabled. */
export const tablingRule: Modes = { negotiation: 'off', tabling: 'warning', archive: 'off' };

/** Matters of taste: off unless the user asks for them, and then as the user says. */
export const offRule: Modes = { negotiation: 'off', tabling: 'off', archive: 'off' };
