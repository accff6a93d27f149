/** A stretch of a document with its own numbers, and how addresses in it are written. */
import type { Survey } from './scope-survey';

/** A resolution, a part of a composite one, or an annex. */
export interface Scope {
  /** `A`, `Annex II`, `resolution`; empty for the main text. */
  readonly prefix: string;
  readonly isAnnex: boolean;
  /** Paragraphs are `PP1`, `OP2`; otherwise `15`. */
  outcome: boolean;
  /** Enacting words stand in it, at or after this index. */
  readonly enactingAt: number;
  enacted: boolean;
  preambular: number;
  operative: number;
  unnumbered: number;
  closing: number;
  front: number;
  /** The address of the section whose paragraphs are numbered anew. */
  section: string;
  /** Indexes of the headings under which numbers begin anew. */
  readonly sections: ReadonlySet<number>;
  chapeau: boolean;
}

/** A scope before its first paragraph. */
export const newScope = (prefix: string, isAnnex: boolean, survey: Survey): Scope => ({
  prefix,
  isAnnex,
  outcome: survey.outcome,
  enactingAt: survey.enactingAt,
  sections: survey.sections,
  enacted: false,
  preambular: 0,
  operative: 0,
  unnumbered: 0,
  closing: 0,
  front: 0,
  section: '',
  chapeau: false,
});

/** `OP2`, `annex, para. 5`, `A, OP3`, `resolution PP1`, `annex, article 5, para. 1`. */
export function refIn({ prefix, isAnnex, section }: Scope, bare: string, isNumber: boolean): string {
  if (!prefix && !section) return bare;
  if (prefix === 'resolution') return `${prefix} ${section ? `${section}, ` : ''}${bare}`;
  const shown = isNumber && (isAnnex || section) ? `para. ${bare}` : bare;
  return [prefix, section, shown].filter(Boolean).join(', ');
}
