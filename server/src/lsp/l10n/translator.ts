/**
 * Messages of the rules in other languages. Rules speak English and know of no other language; a catalogue has their
 * sentences with `{0}`, `{1}` for what changes, and says them in its own.
 */
import { memoizeByText } from '../../text/memoize';

/** English sentence, `Use "{0}" ({1})`, to the same in another language. `{0:t}` is a value that is translated itself. */
export type Catalogue = Readonly<Record<string, string>>;

/** A message in the client's language; undefined where the catalogue does not have it. */
export type Translate = (english: string) => string | undefined;

interface Sentence {
  /** The words around the values: one more than there are values. */
  readonly words: readonly string[];
  readonly translation: string;
}

/** Values inside values, `No document 78/21 is loaded; did you mean 78/217?`, are at most so deep. */
const DEEPEST = 3;

/** Translates by a catalogue. Of the sentences that fit, the one with most words of its own is taken. */
export function createTranslator(catalogue: Catalogue): Translate {
  const sentences = Object.entries(catalogue)
    .map(([english, translation]): Sentence => ({ words: english.split(VALUE), translation }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const translate = (message: string, depth: number): string | undefined => {
    for (const { words, translation } of sentences) {
      const values = valuesIn(message, words);
      if (values)
        return filled(translation, values, (value) =>
          depth < DEEPEST ? translate(value, depth + 1) : undefined,
        );
    }
    return undefined;
  };
  return memoizeByText((message) => translate(message, 0));
}

const VALUE = /\{\d\}/;

const lengthOf = ({ words }: Sentence): number => words.reduce((sum, { length }) => sum + length, 0);

/** What stands between the words; undefined where the message does not have all of them in this order. */
function valuesIn(message: string, words: readonly string[]): string[] | undefined {
  const [first = '', ...others] = words;
  const last = others.pop();
  if (last === undefined) return message === first ? [] : undefined;
  const end = message.length - last.length;
  if (!message.startsWith(first) || !message.endsWith(last) || end < first.length) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const word of others) {
    const next = message.indexOf(word, at);
    if (next < 0 || end < next + word.length) return undefined;
    values.push(message.slice(at, next));
    at = next + word.length;
  }
  values.push(message.slice(at, end));
  return values.includes('') ? undefined : values;
}

const filled = (translation: string, values: readonly string[], translate: Translate): string =>
  translation.replace(/\{(\d)(:t)?\}/g, (_, index: string, isTranslated?: string) => {
    const value = values[Number(index)] ?? '';
    return (isTranslated && translate(value)) || value;
  });
