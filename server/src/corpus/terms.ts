/** The table of terms: what adopted texts say, and what drafts say instead. `corpus/terms.yaml` holds ours. */
import { parse } from 'yaml';
import { type Word, wordsOf } from '../text/words';
import { beginsAt, type FoldedForm, type FormsFrom, formsFrom } from './forms-by-first-word';
import type { Term } from './model';

/** A disfavoured form found among words. */
export interface TermUse {
  readonly term: Term;
  /** The form as the table writes it. */
  readonly form: string;
  /** Indexes of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** The table, ready to be asked. */
export interface TermTable {
  /** Forms and exceptions. */
  readonly forms: FormsFrom<TermForm>;
}

interface TermForm {
  readonly text: string;
  readonly term: Term;
  readonly excepted: boolean;
}

const FIELDS = [
  'id',
  'agreed',
  'disfavoured',
  'verdict',
  'note',
  'evidence',
  'exceptions',
  'counts',
  'sense',
  'unless',
  'reworded',
];
const VERDICTS = ['warning', 'hint', 'information'] as const;

/** Reads the table. Throws an `Error` that names the row and what is wrong with it. */
export function readTerms(yaml: string): Term[] {
  const rows: unknown = parse(yaml);
  if (!Array.isArray(rows)) throw new Error('the table of terms is not a list');
  const terms = withOtherNumbers(rows.map(readRow));
  const twice = terms.find(({ id }, at) => terms.findIndex((term) => term.id === id) !== at);
  if (twice) throw new Error(`two terms have the id ${twice.id}`);
  return terms;
}

/** A term as its row gives it. */
type Row = Omit<Term, 'inOtherNumber'>;

function withOtherNumbers(rows: readonly Row[]): Term[] {
  const listed = new Set(rows.flatMap(({ agreed, disfavoured }) => [agreed, ...disfavoured]));
  const others = (form: string): string[] => {
    const other = inOtherNumber(form);
    return other === undefined || listed.has(other) ? [] : [other];
  };
  return rows.map((row) => ({ ...row, inOtherNumber: row.disfavoured.flatMap(others) }));
}

function readRow(row: unknown, at: number): Row {
  if (typeof row !== 'object' || row === null) throw new Error(`row ${at + 1} of the terms is no term`);
  const fields = new Map<string, unknown>(Object.entries(row));
  const name = `term ${String(fields.get('id') ?? at + 1)}`;
  for (const key of fields.keys())
    if (!FIELDS.includes(key)) throw new Error(`${name}: no such field: ${key}`);
  const words = (key: string): string => {
    const value = fields.get(key) ?? '';
    if (typeof value !== 'string') throw new Error(`${name}: ${key} is not text`);
    return value;
  };
  const list = (key: string): string[] => {
    const value = fields.get(key) ?? [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      throw new Error(`${name}: ${key} is not a list of texts`);
    return value;
  };
  const verdict = VERDICTS.find((known) => known === fields.get('verdict'));
  if (!verdict) throw new Error(`${name}: verdict is not ${VERDICTS.join(', ')}`);
  const id = words('id');
  const disfavoured = list('disfavoured');
  if (!id || disfavoured.length === 0) throw new Error(`${name}: id and disfavoured are needed`);
  const counts = words('counts');
  const sense = words('sense');
  if (sense && sense !== 'migration') throw new Error(`${name}: sense is not migration`);
  const reworded = fields.get('reworded') ?? false;
  if (typeof reworded !== 'boolean') throw new Error(`${name}: reworded is not true or false`);
  return {
    id,
    agreed: words('agreed'),
    disfavoured,
    verdict,
    note: words('note'),
    evidence: list('evidence'),
    exceptions: list('exceptions'),
    unless: list('unless'),
    ...(counts && { counts }),
    ...(sense === 'migration' && { sense }),
    ...(reworded && { reworded }),
  };
}

/** Makes the table ready to be asked. */
export const termTable = (terms: readonly Term[]): TermTable => ({ forms: formsFrom(formsOf(terms)) });

function* formsOf(terms: readonly Term[]): Generator<TermForm> {
  for (const term of terms) {
    for (const text of term.disfavoured) yield { text, term, excepted: false };
    for (const text of term.inOtherNumber) yield { text, term, excepted: false };
    for (const text of term.exceptions) yield { text, term, excepted: true };
  }
}

/** `people smuggler` for `people smugglers` and the other way round; undefined for all but compounds of two words. */
export function inOtherNumber(form: string): string | undefined {
  const [, head = '', last = ''] = /^(\p{L}+[ -])(\p{L}{4,})$/u.exec(form) ?? [];
  if (!last) return undefined;
  if (/ies$/.test(last)) return `${head}${last.slice(0, -3)}y`;
  if (/[^aeiou]y$/.test(last)) return `${head}${last.slice(0, -1)}ies`;
  if (/(?:ss|us|is)$/.test(last)) return undefined;
  return last.endsWith('s') ? form.slice(0, -1) : `${form}s`;
}

/**
 * The disfavoured forms that stand among the words of a text, in order, the longest where several begin at one
 * place. Exceptions and, for forms in small letters, titles are passed over, and forms beside which the agreed word
 * stands already: in `the smuggling and trafficking of migrants` it cannot take the other's place.
 */
export function termsIn(table: TermTable, text: string, words: readonly Word[]): TermUse[] {
  const uses: TermUse[] = [];
  const excepted: TermUse[] = [];
  for (let at = 0; at < words.length; at++) {
    const forms = table.forms((words[at] as Word).folded);
    if (!forms) continue;
    for (const form of forms) {
      if (!standsAt(form, text, words, at)) continue;
      const use = { term: form.term, form: form.text, from: at, to: at + form.words.length };
      if (form.excepted) excepted.push(use);
      else if (at >= (uses.at(-1)?.to ?? 0) && isMeant(use, text, words, form)) uses.push(use);
    }
  }
  if (excepted.length === 0) return uses;
  return uses.filter(
    (use) => !excepted.some(({ term, from, to }) => term === use.term && from <= use.from && use.to <= to),
  );
}

/** Whether the words are the term, and not a part of a title, joined to the agreed word, or of another field. */
const isMeant = (use: TermUse, text: string, words: readonly Word[], form: FoldedForm<TermForm>): boolean =>
  !isTitle(text, words, use.from, form) && !repeats(use, words) && !isOfAnotherField(use, words);

const isOfAnotherField = ({ term: { unless } }: TermUse, words: readonly Word[]): boolean =>
  unless.length > 0 && words.some(({ folded }) => unless.some((beginning) => folded.startsWith(beginning)));

/** This many words before or after a form are looked at for a word that it is coordinated with. */
const COORDINATED = 3;

const JOINING: ReadonlySet<string> = new Set(['and', 'or']);

/** Whether a word that the agreed form would put in is joined to the form by "and" or "or". */
function repeats({ term, from, to }: TermUse, words: readonly Word[]): boolean {
  const form = words.slice(from, to).map(({ folded }) => folded);
  const put = wordsOf(term.agreed)
    .map(({ folded }) => folded)
    .filter((word) => !form.includes(word) && !JOINING.has(word));
  const before = words.slice(Math.max(0, from - COORDINATED), from).map(({ folded }) => folded);
  const after = words.slice(to, to + COORDINATED).map(({ folded }) => folded);
  const isJoined = (side: readonly string[]) => side.some((word) => JOINING.has(word));
  return [before, after].some((side) => isJoined(side) && side.some((word) => put.includes(word)));
}

/** Whether a form stands where its first word does. */
function standsAt(form: FoldedForm<TermForm>, text: string, words: readonly Word[], at: number): boolean {
  if (!beginsAt(form, words, at)) return false;
  for (let n = 1; n < form.words.length; n++) if (!isJoined(form, text, words, at + n)) return false;
  return true;
}

/** Whether only blanks stand between two words, or a comma where the form has one. */
function isJoined(form: FoldedForm<TermForm>, text: string, words: readonly Word[], at: number): boolean {
  const between = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
  return !/[^\s*\u00ad]/.test(between) || (form.text.includes(',') && /^[,\s*]+$/.test(between));
}

/** A form in small letters whose words all have capitals in the text is part of a name. */
function isTitle(text: string, words: readonly Word[], at: number, form: FoldedForm<TermForm>): boolean {
  if (form.text !== form.text.toLowerCase() || form.words.length < 2) return false;
  return form.words.every((_, n) => /^\p{Lu}/u.test(text.slice((words[at + n] as Word).start)));
}
