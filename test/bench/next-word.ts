/**
 * How often the next word of a real draft (A/C.3/78/L.52/Rev.1, which the corpus holds as a draft and so never
 * offers) is among the first five completions, by the number of letters typed.
 */
import type { CorpusDocument } from '../../server/src/corpus/model';
import { plainText } from '../../server/src/resolution/syntax/plain-text';
import { completion } from '../../server/src/service/features/completion/completion';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import { wordsOf } from '../../server/src/text/words';

export interface NextWordFigures {
  readonly letters: number;
  readonly words: number;
  /** Per cent. */
  readonly first: number;
  readonly firstFive: number;
}

const KINDS = new Set(['preambular', 'operative', 'sub']);

/** Types the draft word by word; `every` leaves words out to save time. */
export async function nextWords(
  world: World,
  draft: CorpusDocument,
  letters: number,
  every = 1,
): Promise<NextWordFigures> {
  const resolution = draft.resolution();
  const blocks = resolution.blocks.filter(({ kind }) => KINDS.has(kind));
  let [asked, first, five, count] = [0, 0, 0, 0];
  let above = '*The General Assembly*,\n\n';
  for (const block of blocks) {
    const number = block.number ? resolution.text.slice(block.number.span.start, block.number.span.end) : '';
    const text = plainText(resolution, block);
    const opening =
      block.opening && !number.startsWith('(')
        ? resolution.text.slice(block.opening.span.start, block.opening.span.end)
        : '';
    const typed = `${number ? `${number} ` : ''}${opening ? `*${opening}*${text.slice(opening.length)}` : text}`;
    const words = wordsOf(typed).filter(({ start }) => start >= number.length);
    for (const word of words) {
      if (count++ % every !== 0) continue;
      const at = word.start + Math.min(letters, word.end - word.start);
      const snapshot = { uri: 'draft', version: count, text: above + typed.slice(0, at) };
      const { items } = await completion(
        world,
        { snapshot, offset: snapshot.text.length, asked: true },
        never,
      );
      const rank = items.findIndex(({ edit }) => {
        const after = snapshot.text.slice(0, edit.span.start) + edit.text;
        const start = above.length + word.start;
        const next = wordsOf(after.slice(Math.min(start, after.length)))[0];
        return next?.folded === word.folded;
      });
      asked++;
      if (rank === 0) first++;
      if (rank >= 0 && rank < 5) five++;
    }
    above += `${typed}\n\n`;
  }
  const share = (n: number) => Math.round((1000 * n) / Math.max(1, asked)) / 10;
  return { letters, words: asked, first: share(first), firstFive: share(five) };
}
