/** A draft's own adopted text: what became of it says nothing of how much of it was agreed language before. */
import type { FrontMatter } from '../resolution/model';
import { foldName } from '../text/lookalikes';
import { memoizeByObject } from '../text/memoize';
import { findDocument } from './document';
import type { CorpusDocument } from './model';

/** What is known of a draft. */
export type DraftHead = Pick<FrontMatter, 'symbol' | 'date' | 'base' | 'adoptedAs'> & {
  readonly title: string;
};

/**
 * The adopted texts that a draft became: of its title and year or session, or named by it, its base apart. An adopted
 * text that is looked at by its own symbol is no draft of itself.
 */
export function ownAdoptedTexts(documents: readonly CorpusDocument[], draft: DraftHead): CorpusDocument[] {
  const itself = draft.symbol === undefined ? undefined : findDocument(documents, draft.symbol);
  if (itself?.standing === 'adopted') return [];
  const base = draft.base === undefined ? undefined : findDocument(documents, draft.base);
  const named = draft.adoptedAs === undefined ? undefined : findDocument(documents, draft.adoptedAs);
  const namesakes = (byTitle(documents).get(foldName(draft.title)) ?? []).filter((one) =>
    isOfTime(one, draft),
  );
  return [...new Set([...(named ? [named] : []), ...namesakes])].filter(
    (one) => one !== base && one.standing === 'adopted',
  );
}

const byTitle = memoizeByObject((documents: readonly CorpusDocument[]) => {
  const titles = new Map<string, CorpusDocument[]>();
  for (const document of documents) {
    const title = foldName(document.title);
    const namesakes = titles.get(title);
    if (namesakes) namesakes.push(document);
    else titles.set(title, [document]);
  }
  return titles;
});

/** Whether a text was adopted in the year of the draft, or in the session of its symbol. */
function isOfTime(document: CorpusDocument, draft: DraftHead): boolean {
  const session = sessionOf(draft.symbol);
  if (session !== undefined && session === sessionOf(document.symbol)) return true;
  return draft.date !== undefined && draft.date.slice(0, 4) === document.date?.slice(0, 4);
}

/** `78` of A/C.3/78/L.52 and of A/RES/78/217. */
const sessionOf = (symbol = ''): string | undefined =>
  /^A\/(?:[A-Z.\d]{1,8}\/)?(\d{1,3})\//.exec(symbol)?.[1];
