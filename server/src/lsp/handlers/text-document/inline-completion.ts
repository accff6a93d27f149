/** `textDocument/inlineCompletion`: ghost text. */
import { InlineCompletionRequest } from 'vscode-languageserver';
import { inlineCompletion as ghostAt } from '../../../service/features/completion/inline-completion';
import type { Feature } from '../../feature';
import { toOffset, toRange } from '../../to-proto';

export const inlineCompletion: Feature = {
  capabilities: () => ({ inlineCompletionProvider: true }),
  register: (server) =>
    server.onDraft(InlineCompletionRequest.type, [], (params, { world, snapshot, lines }) => {
      const found = ghostAt(world, snapshot, toOffset(lines, params.position));
      if (!found) return [];
      return [
        { insertText: found.edit.text, filterText: found.edit.text, range: toRange(lines, found.edit.span) },
      ];
    }),
};
