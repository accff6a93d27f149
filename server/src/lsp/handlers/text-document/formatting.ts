/** `textDocument/formatting`, `rangeFormatting` and `onTypeFormatting` */
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { formatting as editsOf } from '../../../service/features/formatting/formatting';
import { onTypeFormatting } from '../../../service/features/formatting/on-type-formatting';
import type { Feature } from '../../feature';
import { toOffset, toSpan, toTextEdit } from '../../to-proto';

export const formatting: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['"'] },
  }),
  register: (server) => {
    server.onDraft(DocumentFormattingRequest.type, [], (_params, { lines, ...context }) =>
      editsOf(context).map((edit) => toTextEdit(lines, edit)),
    );
    server.onDraft(DocumentRangeFormattingRequest.type, [], ({ range }, { lines, ...context }) =>
      editsOf(context, toSpan(lines, range)).map((edit) => toTextEdit(lines, edit)),
    );
    server.onDraft(DocumentOnTypeFormattingRequest.type, [], ({ position, ch }, { lines, snapshot, world }) =>
      onTypeFormatting(
        snapshot,
        { offset: toOffset(lines, position), typed: ch },
        world.settings.renumberOnType,
      ).map((edit) => toTextEdit(lines, edit)),
    );
  },
};
