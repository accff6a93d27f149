/** The forms of a table, as they are looked for among the words of a text: by their first word. */
import { firstWordOf, type Word, wordsOf } from '../text/words';

/** A form with its folded words. */
export type FoldedForm<F> = F & { readonly words: readonly string[] };

/** The forms that begin with a folded word, longest first; undefined where there is none, as for most words. */
export type FormsFrom<F> = (first: string) => readonly FoldedForm<F>[] | undefined;

/** Lists forms; the words of each are read when a text has its first one. */
export function formsFrom<F extends { readonly text: string }>(forms: Iterable<F>): FormsFrom<F> {
  const waiting = new Map<string, F[]>();
  for (const form of forms) {
    const first = firstWordOf(form.text);
    if (first === undefined) continue;
    const known = waiting.get(first);
    if (known) known.push(form);
    else waiting.set(first, [form]);
  }
  const read = new Map<string, readonly FoldedForm<F>[]>();
  return (first) => {
    const list = waiting.get(first);
    if (!list) return undefined;
    const known = read.get(first) ?? list.map(withWords).sort((a, b) => b.words.length - a.words.length);
    read.set(first, known);
    return known;
  };
}

/** Whether the words of a form, of which the first is known to stand there, stand at a word of a text. */
export function beginsAt({ words: form }: FoldedForm<unknown>, words: readonly Word[], at: number): boolean {
  for (let n = 1; n < form.length; n++) if (words[at + n]?.folded !== form[n]) return false;
  return true;
}

const withWords = <F extends { readonly text: string }>(form: F): FoldedForm<F> => ({
  ...form,
  words: wordsOf(form.text).map(({ folded }) => folded),
});
