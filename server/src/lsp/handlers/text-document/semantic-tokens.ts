/** `textDocument/semanticTokens/full` and `/range` */
import {
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
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
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
      full: true,
      range: true,
    },
  }),
  register: (server) => {
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

function encoded(tokens: readonly Token[], lines: Lines) {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type } of tokens) {
    const { line, character } = lines.positionAt(start);
    builder.push(line, character, end - start, tokenTypes.indexOf(type), 0);
  }
  return builder.build();
}
