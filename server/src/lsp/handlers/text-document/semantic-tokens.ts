/** `textDocument/semanticTokens/full` and `/range` */
import {
  type ClientCapabilities,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import {
  type Token,
  semanticTokens as tokensOf,
  tokenTypes,
} from '../../../service/features/navigation/semantic-tokens';
import type { Feature } from '../../feature';
import type { Lines } from '../../lines';
import { toSpan } from '../../to-proto';

export const semanticTokens: Feature = {
  capabilities: (client) => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...legendFor(client)], tokenModifiers: [] },
      full: true,
      range: true,
    },
  }),
  register: (server) => {
    const encoded = encoder(legendFor(server.client));
    server.onDocument(SemanticTokensRequest.type, { data: [] }, (_params, { world, snapshot, lines }) =>
      encoded(tokensOf(world, snapshot), lines),
    );
    server.onDocument(
      SemanticTokensRangeRequest.type,
      { data: [] },
      ({ range }, { world, snapshot, lines }) =>
        encoded(tokensOf(world, snapshot, toSpan(lines, range)), lines),
    );
  },
};

/** Types of the protocol that stand for ours; agreed language is left as it is. */
const STANDARD: Readonly<Record<Token['type'], SemanticTokenTypes | undefined>> = {
  opening: SemanticTokenTypes.keyword,
  addressee: SemanticTokenTypes.variable,
  citation: SemanticTokenTypes.string,
  footnote: SemanticTokenTypes.number,
  delegation: SemanticTokenTypes.type,
  bracket: SemanticTokenTypes.operator,
  agreed: undefined,
};

/** Our own types where the client knows them; else those of the protocol. */
function legendFor({ textDocument }: ClientCapabilities): readonly string[] {
  const known = textDocument?.semanticTokens?.tokenTypes ?? [];
  if (tokenTypes.every((type) => known.includes(type))) return tokenTypes;
  return Object.values(STANDARD).filter((type) => type !== undefined);
}

function encoder(legend: readonly string[]) {
  const isOurs = legend === tokenTypes;
  return (tokens: readonly Token[], lines: Lines) => {
    const builder = new SemanticTokensBuilder();
    for (const { start, end, type } of tokens) {
      const shown = isOurs ? type : STANDARD[type];
      if (shown === undefined) continue;
      const { line, character } = lines.positionAt(start);
      builder.push(line, character, end - start, legend.indexOf(shown), 0);
    }
    return builder.build();
  };
}
