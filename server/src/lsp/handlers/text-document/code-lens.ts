/** `textDocument/codeLens` */
import { CodeLensRequest } from 'vscode-languageserver';
import { codeLens as lensesOf } from '../../../service/features/navigation/code-lens';
import type { Feature } from '../../feature';
import { toRange } from '../../to-proto';

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register: (server) =>
    server.onDraft(CodeLensRequest.type, [], (_params, { world, snapshot, lines }) =>
      world.settings.codeLens.enabled
        ? lensesOf(snapshot).map(({ span, title }) => ({
            range: toRange(lines, span),
            command: { title, command: '' },
          }))
        : [],
    ),
};
