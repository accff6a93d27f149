/** What a line of an OCR'd paper is by its shape alone, its list marks, emphasis and raised numbers read. */
import type { RepairKind } from '../model';

/** A line, read. `text` is in the markup of `.resolution`. */
export type Shape = (
  | { readonly kind: 'text'; readonly text: string; readonly inList: boolean }
  | { readonly kind: 'numbered'; readonly number: string; readonly text: string }
  | { readonly kind: 'note'; readonly label: string; readonly text: string }
  | { readonly kind: 'objective'; readonly text: string }
  /** The rule below a table's head. */
  | { readonly kind: 'rule' }
) & { readonly repairs: readonly { readonly kind: RepairKind; readonly message: string }[] };

/** Reads one line that isn't blank. */
export const readLine = (line: string): Shape => {
  if (TABLE_RULE.test(line) && line.includes('|')) return { kind: 'rule', repairs: [] };
  const { text: bare, repairs } = withoutList(line);
  const text = readMarks(readEmphasis(bare));
  const note = NOTE.exec(text);
  if (note) {
    const message = `Footnote ${note[1]} moved out of the running text`;
    return {
      kind: 'note',
      label: note[1] ?? '',
      text: note[2] ?? '',
      repairs: [{ kind: 'footnote-moved', message }],
    };
  }
  if (OBJECTIVE.test(text)) return { kind: 'objective', text: objectiveHeading(text), repairs };
  const shape = numbered(text, bare !== line);
  if (shape.kind === 'text' || text.startsWith(shape.number)) return { ...shape, repairs };
  const message = `Number "${text.split(' ', 1)[0]}" printed "${shape.number}"`;
  return { ...shape, repairs: [...repairs, { kind: 'number', message }] };
};

// "| | |", "|------|---|"
const TABLE_RULE = /^[|\s-]+$/u;
// "[^17] Resolution 70/1", which was "¹⁷ Resolution 70/1"
const NOTE = /^\[\^(\d+)\]:? *(?! )(.*)$/u;
// "OBJECTIVE 13: Use migration detention only as a last resort"
const OBJECTIVE = /^OBJECTIVE (\d{1,3}): /u;

/** Capitals are the cover designer's; the parser and people know objectives as `Objective 13`. */
const objectiveHeading = (text: string): string => text.replace('OBJECTIVE', 'Objective');

// "- (17) Eliminate ..." or "- ❖ Respect ..."
const LIST = /^- *(?:\u2756 *)?/u;
// "(17)"
const ITEM = /^\(\d+\)$/u;

/** `| (17) | Eliminate all forms of discrimination |` */
const tableRow = (line: string): { item: string; words: string } | undefined => {
  const [before, item, words, after, ...more] = line.split('|').map((cell) => cell.trim());
  const isRow = before === '' && after === '' && more.length === 0 && item !== undefined && ITEM.test(item);
  return isRow && words ? { item, words } : undefined;
};

const withoutList = (line: string): { text: string; repairs: Shape['repairs'] } => {
  const row = tableRow(line);
  if (row) {
    const message = `Item ${row.item} read as a table row is an item of the list`;
    return { text: `${row.item} ${row.words}`, repairs: [{ kind: 'joined', message }] };
  }
  const text = line.replace(LIST, '');
  const lead = line.slice(0, line.length - text.length).trim();
  if (lead === '') return { text, repairs: [] };
  return { text, repairs: [{ kind: 'furniture', message: `List mark "${lead}" left out` }] };
};

/** `**bold**` is dropped, `<i>italics</i>` becomes `*italics*`, and `US\\$` loses Markdown's backslash. */
const readEmphasis = (text: string): string =>
  text
    .replaceAll('**', '')
    .replaceAll(/<\/?i>/gu, '*')
    .replaceAll('\\$', '$')
    .replaceAll(/\s+/gu, ' ');

const RAISED = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';
const RAISED_NUMBER = new RegExp(`[${RAISED}]+`, 'gu');

/** `ambitions.¹⁰ Diaspora` becomes `ambitions.[^10] Diaspora`. */
const readMarks = (text: string): string =>
  text.replace(RAISED_NUMBER, (digits) => `[^${[...digits].map((digit) => RAISED.indexOf(digit)).join('')}]`);

// "13. The", "14 With" in a list, "a) Harmonize", "(a) Ensure", "(1) Collect"
const NUMBER = /^(\d{1,3})(\.?) +(?=\S)/u;
const LETTER = /^\(?([a-z]{1,5}|\d{1,2})\) +(?=\S)/u;

type Numbered =
  | { kind: 'text'; text: string; inList: boolean }
  | { kind: 'numbered'; number: string; text: string };

const numbered = (text: string, inList: boolean): Numbered => {
  const [all, number, stop] = NUMBER.exec(text) ?? [];
  if (all && (stop || inList))
    return { kind: 'numbered', number: `${number}.`, text: text.slice(all.length) };
  const [whole, letter] = LETTER.exec(text) ?? [];
  if (whole) return { kind: 'numbered', number: numberPrinted(letter ?? ''), text: text.slice(whole.length) };
  return { kind: 'text', text, inList };
};

/** `a)` is printed `(a)` as the UN does, and an item `(17)` of a list is `17.` */
const numberPrinted = (letter: string): string => (/^\d/u.test(letter) ? `${letter}.` : `(${letter})`);
