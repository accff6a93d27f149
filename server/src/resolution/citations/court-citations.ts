/** Decisions of courts and tribunals in running text and notes: advisory opinions, judgments, orders, awards. */
import type { Span } from '../../text/span';
import { DATE_PATTERN, readDate } from './dates';

/** `the advisory opinion rendered on 9 July 2004 by the International Court of Justice` */
export interface CourtTarget {
  readonly kind: 'court';
  readonly what: 'Advisory opinion' | 'Judgment' | 'Order' | 'Award';
  /** `International Court of Justice` */
  readonly court: string;
  /** `2004`, where the reports of the court are cited by year. */
  readonly year?: string;
}

export interface CourtCitation {
  readonly span: Span;
  readonly target: CourtTarget;
  readonly date?: { readonly span: Span; readonly iso?: string };
}

const WHAT = '[Aa]dvisory [Oo]pinion|[Jj]udgments?|[Oo]rders?|[Aa]wards?';
const COURT =
  'International Court of Justice|Permanent Court of International Justice|Permanent Court of Arbitration|International Tribunal for the Law of the Sea|International Criminal Court|(?:Inter-American|European|African) Court (?:of|on) Human (?:and Peoples’ )?Rights|International (?:Criminal )?Tribunal for (?:Rwanda|the Former Yugoslavia)|[A-Z][a-z]+ Tribunal';
const DAY = `(?<day>${DATE_PATTERN})`;
const DAY_AFTER = `(?<later>${DATE_PATTERN})`;

// "advisory opinion rendered on 9 July 2004 by the International Court of Justice", "... of the ... of 8 July 1996"
const IN_TEXT = new RegExp(
  `\\b(?<what>${WHAT})(?: (?:rendered|given|issued|delivered))?(?: (?:on|of) ${DAY})? (?:by|of) the (?<court>${COURT})(?:,? (?:of|on) ${DAY_AFTER})?`,
  'dg',
);
// "Legality of the Use of Force, Advisory Opinion, I.C.J. Reports 1996, p. 226"
const IN_REPORTS = new RegExp(
  `\\b(?<what>${WHAT})(?: of ${DAY})?,\\*? \\*?(?<reports>I\\.?C\\.?J\\.?|ITLOS) Reports,? (?<year>\\d{4})`,
  'dg',
);

const REPORTS: Readonly<Record<string, string>> = {
  ICJ: 'International Court of Justice',
  ITLOS: 'International Tribunal for the Law of the Sea',
};

/** Every decision of a court that a text cites, in order. */
export function* findCourts(text: string): Iterable<CourtCitation> {
  for (const pattern of [IN_TEXT, IN_REPORTS]) for (const match of text.matchAll(pattern)) yield read(match);
}

function read(match: RegExpMatchArray): CourtCitation {
  const { what = '', court, reports = '', year } = match.groups ?? {};
  const name = what.toLowerCase().replace(/s$/, '');
  const target: CourtTarget = {
    kind: 'court',
    what: (name.charAt(0).toUpperCase() + name.slice(1)) as CourtTarget['what'],
    court: court ?? REPORTS[reports.replaceAll('.', '')] ?? '',
    ...(year ? { year } : {}),
  };
  const at = match.index ?? 0;
  const date = match.indices?.groups?.day ?? match.indices?.groups?.later;
  const iso = date && readDate(match[0].slice(date[0] - at, date[1] - at));
  return {
    span: { start: at, end: at + match[0].length },
    target,
    ...(date ? { date: { span: { start: date[0], end: date[1] }, ...(iso ? { iso } : {}) } } : {}),
  };
}
