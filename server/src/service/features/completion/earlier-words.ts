/** The words of the draft's other paragraphs, as the engine counts them; worked out once per paragraph text. */

import { type Engine, idsOf } from '../../../match/index/engine';
import { BREAK, type EarlierWords } from '../../../match/predict/draft-history';
import { markupIn } from '../../../resolution/syntax/plain-text';
import { memoizeByObject, memoizeByText, ObjectMemo } from '../../../text/memoize';
import { wordsOf } from '../../../text/words';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

/** Drafts are shorter; of a longer one the paragraphs nearest above the cursor count. */
const MOST_PARAGRAPHS = 400;

/** All paragraphs of a draft: `ends[n]` is where the one at place n ends in `ids`. */
interface DraftIds {
  readonly ids: Int32Array;
  readonly ends: Uint32Array;
}

const drafts = new ObjectMemo<Snapshot, { readonly engine: Engine; readonly ids: DraftIds }>();

/** The ids of the paragraphs above the cursor. UTF-16. */
export function earlierWords(engine: Engine, snapshot: Snapshot, offset: number): EarlierWords {
  const known = drafts.get(snapshot);
  const found = known?.engine === engine ? known.ids : idsOfDraft(engine, snapshot);
  drafts.set(snapshot, { engine, ids: found });
  const above = countAbove(snapshot, offset);
  const from = above > MOST_PARAGRAPHS ? found.ends[above - MOST_PARAGRAPHS - 1] : 0;
  return found.ids.subarray(from, above > 0 ? found.ends[above - 1] : 0);
}

/** How many paragraphs end before an offset. */
function countAbove(snapshot: Snapshot, offset: number): number {
  const { blocks } = resolutionOf(snapshot);
  let count = blocks.length;
  while (count > 0 && (blocks[count - 1]?.span.end ?? 0) >= offset) count--;
  return count;
}

function idsOfDraft(engine: Engine, snapshot: Snapshot): DraftIds {
  const paragraphs = resolutionOf(snapshot).blocks.map(({ own }) => idsOfParagraph(engine)(own.words));
  const ids = new Int32Array(paragraphs.reduce((sum, { length }) => sum + length + 1, 0)).fill(BREAK);
  const ends = new Uint32Array(paragraphs.length);
  let end = 0;
  for (const [at, words] of paragraphs.entries()) {
    ids.set(words, end);
    end += words.length + 1;
    ends[at] = end;
  }
  return { ids, ends };
}

const idsOfParagraph = memoizeByObject((engine: Engine) =>
  memoizeByText(
    (text) => idsOf(engine, wordsOf(text, markupIn(text, { start: 0, end: text.length }))),
    4 * MOST_PARAGRAPHS,
  ),
);
