/** `textDocument/inlineCompletion`: ghost text. */
import { InlineCompletionRequest } from 'vscode-languageserver';
import { inlineCompletion as ghostAt } from '../../../service/features/completion/inline-completion';
import { askedWordsOf } from '../../asked-words';
import type { Feature } from '../../feature';
import { toOffset, toRange } from '../../to-proto';

export const inlineCompletion: Feature = {
  capabilities: () => ({ inlineCompletionProvider: true }),
  register(server) {
    const words = askedWordsOf(server);
    server.onDraft(InlineCompletionRequest.type, [], (params, { world, snapshot, lines }) => {
      const offset = toOffset(lines, params.position);
      // The list that was asked for is on the screen, and would cover it.
      if (params.context?.selectedCompletionInfo || words.isNarrowed(snapshot, offset)) return [];
      const found = ghostAt(world, snapshot, offset);
      if (!found) return [];
      return [
        { insertText: found.edit.text, filterText: found.edit.text, range: toRange(lines, found.edit.span) },
      ];
    });
  },
};
