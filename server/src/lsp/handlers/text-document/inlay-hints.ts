/** `textDocument/inlayHint` */
import { InlayHintRequest } from 'vscode-languageserver';
import { inlayHints as hintsIn } from '../../../service/features/navigation/inlay-hints';
import type { Feature } from '../../feature';
import { toSpan } from '../../to-proto';

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register: (server) =>
    server.onDocument(InlayHintRequest.type, [], ({ range }, { world, snapshot, lines }) =>
      world.settings.inlayHints.ibid
        ? hintsIn(snapshot, toSpan(lines, range)).map(({ offset, text }) => ({
            position: lines.positionAt(offset),
            label: text,
          }))
        : [],
    ),
};
