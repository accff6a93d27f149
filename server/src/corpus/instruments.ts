/**
 * The table of instruments: treaties, declarations, resolutions and reports that resolutions cite by title,
 * short form or acronym. `corpus/instruments.yaml` holds ours.
 */
import { parse } from 'yaml';
import { readReferences, seriesOf } from '../resolution/citations/references';
import { foldSymbol } from '../resolution/citations/symbols';
import { memoizeByObject, memoizeByText, once } from '../text/memoize';
import type { Span } from '../text/span';
import { foldWord, type Word, wordsOf } from '../text/words';
import { beginsAt, type FoldedForm, type FormsFrom, formsFrom } from './forms-by-first-word';
import type { Instrument, ShortForm } from './model';

/** An instrument named in a text. */
export interface Mention {
  readonly span: Span;
  readonly instrument: Instrument;
  /** The title or short form whose words stand there. */
  readonly form: string;
  readonly as: 'title' | ShortForm['from'];
}

/** The table, ready to be asked. */
export interface InstrumentTable {
  readonly instruments: readonly Instrument[];
  readonly forms: FormsFrom<NamedForm>;
  readonly bySymbol: ReadonlyMap<string, readonly Instrument[]>;
  readonly byReference: ReadonlyMap<string, readonly Instrument[]>;
}

/** A title or a short form. */
interface NamedForm {
  readonly text: string;
  readonly instrument: Instrument;
  readonly as: Mention['as'];
}

/** Reads the table. Throws an `Error` that names the row and what is wrong with it. */
export function readInstruments(yaml: string): Instrument[] {
  const rows: unknown = parse(yaml);
  if (!Array.isArray(rows)) throw new Error('the table of instruments is not a list');
  const ids = new Set<string>();
  return rows.map((row: unknown, i) => {
    const instrument = readRow(row, i);
    if (ids.has(instrument.id)) throw new Error(`two instruments have the id ${instrument.id}`);
    ids.add(instrument.id);
    return instrument;
  });
}

const FIELDS = ['id', 'kind', 'title', 'short', 'ours', 'symbol', 'adopted', 'reference', 'added'];

function readRow(row: unknown, i: number): Instrument {
  if (typeof row !== 'object' || row === null)
    throw new Error(`row ${i + 1} of the instruments is no instrument`);
  const fields = new Map<string, unknown>(Object.entries(row));
  const at = `instrument ${String(fields.get('id') ?? i + 1)}`;
  for (const key of fields.keys()) if (!FIELDS.includes(key)) throw new Error(`${at}: no such field: ${key}`);
  const words = (key: string): string | undefined => {
    const value = fields.get(key);
    if (value !== undefined && typeof value !== 'string') throw new Error(`${at}: ${key} is not text`);
    return value;
  };
  const list = (key: string, from: ShortForm['from']): ShortForm[] => {
    const value = fields.get(key) ?? [];
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) {
      throw new Error(`${at}: ${key} is not a list of texts`);
    }
    return value.map((text: string) => ({ text, from }));
  };
  const [id, kind, title] = [words('id'), words('kind'), words('title')];
  if (!id || !kind || !title) throw new Error(`${at}: id, kind and title are needed`);
  return {
    id,
    kind,
    title,
    ...optional(words),
    shortForms: [...list('short', 'texts'), ...list('ours', 'ours')],
    citedIn: [],
  };
}

function optional(
  words: (key: string) => string | undefined,
): Partial<Pick<Instrument, 'symbol' | 'adopted' | 'reference'>> {
  const [symbol, adopted, reference] = [words('symbol'), words('adopted'), words('reference')];
  return {
    ...(symbol ? { symbol } : {}),
    ...(adopted ? { adopted } : {}),
    ...(reference ? { reference } : {}),
  };
}

/** The table over a list of instruments; made once for each list, each part of it when it is first asked for. */
export const instrumentTable: (instruments: readonly Instrument[]) => InstrumentTable = memoizeByObject(
  (instruments) => {
    const forms = once(() => formsFrom(formsOf(instruments)));
    const bySymbol = once(() =>
      grouped(instruments, ({ symbol }) =>
        symbol ? [foldSymbol(symbol), foldSymbol(baseSymbol(symbol))] : [],
      ),
    );
    const byReference = once(() =>
      grouped(instruments, ({ reference }) => (reference ? [referenceKey(reference)] : [])),
    );
    return {
      instruments,
      get forms() {
        return forms();
      },
      get bySymbol() {
        return bySymbol();
      },
      get byReference() {
        return byReference();
      },
    };
  },
);

/** Every title and short form. */
function* formsOf(instruments: readonly Instrument[]): Generator<NamedForm> {
  for (const instrument of instruments) {
    yield { text: instrument.title, instrument, as: 'title' };
    for (const { text, from } of instrument.shortForms) yield { text, instrument, as: from };
  }
}

function grouped(
  instruments: readonly Instrument[],
  keysOf: (instrument: Instrument) => readonly string[],
): Map<string, Instrument[]> {
  const groups = new Map<string, Instrument[]>();
  for (const instrument of instruments) {
    for (const key of new Set(keysOf(instrument))) groups.set(key, [...(groups.get(key) ?? []), instrument]);
  }
  return groups;
}

// "A/RES/69/283, annex II" -> "A/RES/69/283"
const baseSymbol = (symbol: string): string => symbol.split(',')[0] ?? symbol;

/**
 * The instruments that a text names, in order, longest form first, none inside another. Forms of up to
 * three words count only in their own capitals (`CAT`, `Protection of migrants`). `words` are those of `text`.
 */
export function findMentions(
  table: InstrumentTable,
  text: string,
  words: readonly Word[] = wordsOf(text),
): Mention[] {
  const { forms } = table;
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; ) {
    const candidates = forms(words[i]?.folded ?? '');
    const form = candidates && formAt(candidates, text, words, i);
    const last = form && words[i + form.words.length - 1];
    if (!form || !last) {
      i++;
      continue;
    }
    const span = { start: words[i]?.start ?? 0, end: last.end };
    mentions.push({ span, instrument: form.instrument, form: form.text, as: form.as });
    i += form.words.length;
  }
  return mentions;
}

function formAt(
  candidates: readonly FoldedForm<NamedForm>[],
  text: string,
  words: readonly Word[],
  i: number,
): FoldedForm<NamedForm> | undefined {
  return candidates.find((form) => {
    if (!beginsAt(form, words, i)) return false;
    const [first, last] = [words[i], words[i + form.words.length - 1]];
    if (!first || !last) return false;
    return 3 < form.words.length || text.slice(first.start, last.end).replace(/\s+/g, ' ') === form.text;
  });
}

/** The instruments at a symbol: `A/RES/69/283`, or, closer, `A/RES/69/283, annex II`. */
export const bySymbol = (table: InstrumentTable, symbol: string): readonly Instrument[] =>
  table.bySymbol.get(foldSymbol(symbol)) ?? [];

/** The instruments that a footnote's reference is to; one note may serve several. `reference` is without Ibid. */
export function byReference(table: InstrumentTable, reference: string): readonly Instrument[] {
  const exact = table.byReference.get(referenceKey(reference));
  if (exact) return exact;
  const treaty = treatyOf(reference);
  if (treaty)
    return treaty.volumes.flatMap((volume) => table.byReference.get(treatyKey(treaty, [volume])) ?? []);
  return table.bySymbol.get(foldSymbol(symbolOfReference(reference) ?? '')) ?? [];
}

/** References that say the same share a key: the volume and number of a treaty, else the words without "See". */
export const referenceKey: (reference: string) => string = memoizeByText((reference) => {
  const treaty = treatyOf(reference);
  return treaty ? treatyKey(treaty, treaty.volumes) : foldedReference(reference);
});

/** A reference without asterisks, capitals, "See" and full stop. */
export const foldedReference = (reference: string): string =>
  foldWord(reference.replace(/\*/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/^see (?:also )?/, '')
    .replace(/\.$/, '');

const treatyKey = ({ series, number }: TreatyNumber, volumes: readonly string[]): string =>
  `${series} ${volumes.join('+')} ${number}`;

/** Volume and number of a treaty: `United Nations, Treaty Series, vol. 1577, No. 27531`. */
export interface TreatyNumber {
  readonly series: string;
  readonly volumes: readonly string[];
  readonly number: string;
}

export const treatyOf: (reference: string) => TreatyNumber | undefined = memoizeByText((reference) => {
  const [first] = readReferences(reference);
  if (!first || seriesOf(first) !== 'treaty-series') return undefined;
  const part = (kind: string) => first.parts.find((each) => each.kind === kind)?.text ?? '';
  const number = /(?<![\d–-])[\d–-]+(?: and \d+)?$/.exec(part('number'))?.[0];
  if (!number) return undefined;
  return {
    series: first.parts[0]?.text ?? '',
    volumes: part('volume').match(/\b(?:\d+|[IVXLC]+)\b/g) ?? [],
    number,
  };
});

// "See resolution 2200 A (XXI), annex." -> "A/RES/2200 A (XXI), annex"
const RESOLUTION_REFERENCE = /^(?:see )?(?:general assembly )?resolution (.+?)\.?$/i;

/** The symbol a reference is to: `Resolution 69/283, annex II.` is `A/RES/69/283, annex II`. */
export function symbolOfReference(reference: string): string | undefined {
  const plain = reference.replace(/\*/g, '').trim();
  const number = RESOLUTION_REFERENCE.exec(plain)?.[1];
  if (number) return `A/RES/${number}`;
  const bare = plain.replace(/^see /i, '').replace(/\.$/, '');
  return /^[A-Z]+\/\S+/.test(bare) ? bare : undefined;
}
