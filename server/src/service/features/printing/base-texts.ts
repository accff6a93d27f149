/** The texts that a draft may start from: the likeliest first. */
import { findDocument } from '../../../corpus/document';
import type { CorpusDocument } from '../../../corpus/model';
import { plainText } from '../../../resolution/syntax/plain-text';
import { foldWord } from '../../../text/words';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

export interface BaseCandidate {
  readonly document: CorpusDocument;
  /** Why it leads the list: the draft names it, or it has the draft's title. */
  readonly why?: 'named' | 'title' | undefined;
}

/** Adopted texts but the draft itself: the one it names, those of its title, then all others; the latest first. */
export function baseTexts(snapshot: Snapshot, { corpus }: World): BaseCandidate[] {
  const resolution = resolutionOf(snapshot);
  const { base, symbol } = resolution.frontMatter;
  const named = base === undefined ? undefined : findDocument(corpus.documents, base);
  const heading = resolution.blocks.find(({ kind }) => kind === 'heading');
  const title = foldWord(resolution.frontMatter.title ?? (heading ? plainText(resolution, heading) : ''));
  const why = (document: CorpusDocument): BaseCandidate['why'] => {
    if (document === named) return 'named';
    return title !== '' && foldWord(document.title) === title ? 'title' : undefined;
  };
  const rank = { named: 0, title: 1, none: 2 };
  return corpus.documents
    .filter((one) => one === named || (one.standing === 'adopted' && one.symbol !== symbol))
    .map((document) => ({ document, why: why(document) }))
    .sort(
      (a, b) =>
        rank[a.why ?? 'none'] - rank[b.why ?? 'none'] ||
        latestFirst(a.document.date ?? '', b.document.date ?? ''),
    );
}

const latestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
