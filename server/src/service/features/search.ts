/** Search Agreed Language: an address, or half-remembered words, to paragraphs of the corpus. */
import { shown } from '../../corpus/address';
import { findDocument } from '../../corpus/document';
import { findAddress } from '../../corpus/find-address';
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import { searchParagraphs } from '../../match/search/search';
import { type Standing, standings } from '../../resolution/model';
import type { World } from '../world/world';

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

/**
 * The paragraphs found, best first. `GCM: words` looks in one document, `draft: words` in those of one standing;
 * the colon is an ordinary one where no document and no standing is called so.
 */
export function searchCorpus(
  world: World,
  query: string,
  { limit = LIMIT, standing: asked }: SearchOptions,
): FoundParagraph[] {
  const most = Math.min(MOST, Math.max(0, Math.trunc(limit) || 0));
  const { words, standing = asked, document } = filtered(world, query);
  const isWanted = (found: { readonly document: CorpusDocument }) =>
    (standing === undefined || found.document.standing === standing) &&
    (document === undefined || found.document === world.corpus.documents[document]);
  const addressed = findAddress(world.corpus.documents, words).filter(isWanted);
  if (addressed.length > 0)
    return addressed.slice(0, most).map((found, rank) => toFound(found, 1 / (1 + rank)));
  const filters = { ...(standing && { standing }), ...(document !== undefined && { document }) };
  return searchParagraphs(world.engine, { words, limit: most, ...filters }).map((found) =>
    toFound(found, found.score),
  );
}

/** A query, what stands before its colon taken out where that narrows the search. */
interface Filtered {
  readonly words: string;
  readonly standing?: Standing;
  /** Its number. */
  readonly document?: number;
}

// "GCM: remittances", "A/RES/73/195: remittances", "draft: remittances"
const FILTER = /^\s*(?!\s)([^:]{1,80}):(.*)$/s;

function filtered({ corpus }: World, query: string): Filtered {
  const [, name = '', words = ''] = FILTER.exec(query) ?? [];
  const standing = standings.find((one) => one === name.trim().toLowerCase());
  if (standing) return { words: words.trimStart(), standing };
  const document = findDocument(corpus.documents, name);
  return document
    ? { words: words.trimStart(), document: corpus.documents.indexOf(document) }
    : { words: query };
}

const toFound = (found: Omit<FoundParagraph, 'shown' | 'score'>, score: number): FoundParagraph => ({
  document: found.document,
  paragraph: found.paragraph,
  shown: shown(found.document, found.paragraph.ref),
  score: Math.round(score * 1000) / 1000,
});
