/** How adopted texts use the terms of the table: counted for the agreed form, and for each form that it disfavours. */
import type { Term } from '../../server/src/corpus/model';
import { type TermUse, termsIn, termTable } from '../../server/src/corpus/terms';
import { speakOfMigration } from '../../server/src/service/draft/topic';
import { type Word, wordsOf } from '../../server/src/text/words';
import type { TitledText } from './adopted-texts';

/** Uses of a form. */
export interface Uses {
  readonly uses: number;
  readonly texts: number;
  /** Of how many titles the texts are that use it in the drafter's sense: of migration, where the row is about it. */
  readonly titles: number;
}

export interface TermCounts {
  readonly texts: number;
  readonly sessions: readonly string[];
  /** By the id of the row. */
  readonly terms: Readonly<
    Record<string, { readonly agreed: Uses; readonly against: Readonly<Record<string, Uses>> }>
  >;
}

interface Tally {
  uses: number;
  readonly texts: Set<string>;
  readonly titles: Set<string>;
}

/** Counts in these texts, each row in its own sense. */
export function countTerms(terms: readonly Term[], texts: Iterable<TitledText>): TermCounts {
  const tallies = new Map<string, Tally>();
  const against = termTable(terms);
  const agreed = termTable(terms.filter(isFirstOfAgreed).map(asForm));
  const sessions = new Set<string>();
  let count = 0;
  for (const { symbol, session, title, paragraphs } of texts) {
    count++;
    sessions.add(session);
    for (const text of paragraphs) {
      const words = wordsOf(text);
      const tally = (key: string, inSense: boolean) => add(tallies, key, { symbol, title, inSense });
      for (const use of termsIn(against, text, words)) {
        const inSense = isInSense(use, title, words);
        if (use.term.sense !== 'migration' || inSense) tally(keyOf(use.term.id, use.form), inSense);
      }
      for (const { form } of termsIn(agreed, text, words)) tally(keyOf(AGREED, form), true);
    }
  }
  return {
    texts: count,
    sessions: [...sessions].sort(),
    terms: Object.fromEntries(terms.map((term) => [term.id, rowOf(tallies, term)])),
  };
}

const AGREED = 'agreed';

/** Several rows may have one agreed form. */
const isFirstOfAgreed = ({ agreed }: Term, at: number, terms: readonly Term[]): boolean =>
  agreed !== '' && terms.findIndex((term) => term.agreed === agreed) === at;

/** A row that has its agreed form looked for. */
const asForm = (term: Term): Term => ({ ...term, disfavoured: [term.agreed], agreed: '', exceptions: [] });

const keyOf = (id: string, form: string): string => `${id}\n${form}`;

/** Whether title or paragraph speak of migration beside the term, where the row is about migration. */
function isInSense({ term, from, to }: TermUse, title: string, words: readonly Word[]): boolean {
  if (term.sense !== 'migration' && !speakOfMigration(term.agreed)) return true;
  const beside = [...words.slice(0, from), ...words.slice(to)].map(({ folded }) => folded).join(' ');
  return speakOfMigration(`${title} ${beside}`);
}

function add(
  tallies: Map<string, Tally>,
  key: string,
  { symbol, title, inSense }: { symbol: string; title: string; inSense: boolean },
): void {
  const tally = tallies.get(key) ?? { uses: 0, texts: new Set<string>(), titles: new Set<string>() };
  tallies.set(key, tally);
  tally.uses++;
  tally.texts.add(symbol);
  if (inSense) tally.titles.add(title);
}

function rowOf(tallies: ReadonlyMap<string, Tally>, { id, agreed, disfavoured }: Term) {
  const usesOf = (form: string, of = id): Uses => {
    const tally = tallies.get(keyOf(of, form));
    return { uses: tally?.uses ?? 0, texts: tally?.texts.size ?? 0, titles: tally?.titles.size ?? 0 };
  };
  const against = disfavoured.map((form) => [form, usesOf(form)] as const).filter(([, { uses }]) => 0 < uses);
  return { agreed: usesOf(agreed, AGREED), against: Object.fromEntries(against) };
}

/** `illegal migration 5 in 5; ...`: the counts of a row as its table tells them. */
export const countsInWords = (against: Readonly<Record<string, Uses>>): string =>
  Object.entries(against)
    .map(([form, { uses, texts }]) => `${form} ${uses} in ${texts}`)
    .join('; ');

/** A form that texts of this many titles use is common practice, of which no warning may be given ... */
const COMMON = 3;
/** ... unless they use the agreed form this many times as often: then it is a slip of the editors. */
const SLIP = 100;

/** Whether adopted texts use a form so often that it is at most worth a hint. */
export const isCommon = ({ uses, titles }: Uses, agreed: Uses): boolean =>
  COMMON <= titles && agreed.uses < SLIP * uses;
