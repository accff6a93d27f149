/** Search Agreed Language: an address, or half-remembered words, to paragraphs of the corpus. */
import { shown } from '../../corpus/address';
import { findAddress } from '../../corpus/find-address';
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import { search as searchWords } from '../../match/search';
import type { Standing } from '../../resolution/model';
import type { World } from '../world';

export interface SearchOptions {
  readonly limit?: number;
  /** Without it all documents, adopted ones first. */
  readonly standing?: Standing;
}

export interface FoundParagraph {
  readonly document: CorpusDocument;
  readonly paragraph: CorpusParagraph;
  /** `GCM, para. 15 (h)` */
  readonly shown: string;
  /** Higher is better; 1 is all that was asked for. */
  readonly score: number;
}

const LIMIT = 20;
const MOST = 200;

/** The paragraphs found, best first. */
export function search(
  world: World,
  query: string,
  { limit = LIMIT, standing }: SearchOptions,
): FoundParagraph[] {
  const most = Math.min(MOST, Math.max(0, Math.trunc(limit) || 0));
  const isWanted = ({ document }: { readonly document: CorpusDocument }) =>
    standing === undefined || document.standing === standing;
  const addressed = findAddress(world.corpus.documents, query).filter(isWanted);
  if (addressed.length > 0)
    return addressed.slice(0, most).map((found, rank) => toFound(found, 1 / (1 + rank)));
  const options = { words: query, limit: most, ...(standing && { standing }) };
  return searchWords(world.engine, options).map((found) => toFound(found, found.score));
}

const toFound = (found: Omit<FoundParagraph, 'shown' | 'score'>, score: number): FoundParagraph => ({
  document: found.document,
  paragraph: found.paragraph,
  shown: shown(found.document, found.paragraph.ref),
  score: Math.round(score * 1000) / 1000,
});
