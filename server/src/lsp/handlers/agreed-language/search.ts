/** `agreedLanguage/search`, and the same as workspace symbols (Ctrl+T). */
import { RequestType, SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { standings } from '../../../resolution/model';
import { type FoundParagraph, searchCorpus as find } from '../../../service/features/search';
import type { Feature } from '../../feature';
import { method, type SearchParams, type SearchResult } from '../../protocol';
import { corpusLocation } from '../../to-proto';

const SearchRequest = new RequestType<SearchParams, SearchResult[], void>(method.search);

export const search: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (server) => {
    server.onRequest(SearchRequest, [], async ({ query, limit, standing }, { complete }) => {
      if (typeof query !== 'string' || (standing !== undefined && !standings.includes(standing))) return [];
      const options = { ...(typeof limit === 'number' && { limit }), ...(standing && { standing }) };
      return find(await complete(), query, options).map(toResult);
    });
    server.onRequest(WorkspaceSymbolRequest.type, [], async ({ query }, { complete }) =>
      query.trim() === '' ? [] : find(await complete(), query, { limit: 50 }).map(toSymbol),
    );
  },
};

const toResult = ({ document, paragraph, shown, score }: FoundParagraph): SearchResult => ({
  symbol: document.id,
  ref: paragraph.ref,
  shown,
  standing: document.standing,
  text: paragraph.text,
  score,
});

const LONGEST_NAME = 120;

const toSymbol = ({ document, paragraph, shown }: FoundParagraph): WorkspaceSymbol => ({
  name: `${shown}: ${paragraph.text.slice(0, LONGEST_NAME)}`,
  kind: SymbolKind.String,
  containerName: document.standing,
  location: corpusLocation(document, paragraph.ref),
});
