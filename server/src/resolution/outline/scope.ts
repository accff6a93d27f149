/** A section of a document with its own numbers, and how addresses in it are written. */
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
  /** The names of the sections, outermost first, whose paragraphs start again from 1: `II`, `B`. */
  section: readonly string[];
  /** The headings under which numbers start again, by index, and how deep they stand in other such sections. */
  readonly sections: ReadonlyMap<number, number>;
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
  section: [],
  chapeau: false,
});

/** `OP2`, `annex, para. 5`, `A, OP3`, `resolution PP1`, `annex, article 5, para. 1`. */
export function refIn({ prefix, isAnnex, section }: Scope, bare: string, isNumber: boolean): string {
  if (!prefix && section.length === 0) return bare;
  const within = section.join(', ');
  if (prefix === 'resolution') return `${prefix} ${within ? `${within}, ` : ''}${bare}`;
  const shown = isNumber && (isAnnex || within) ? `para. ${bare}` : bare;
  return [prefix, within, shown].filter(Boolean).join(', ');
}
