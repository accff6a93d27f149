/** `textDocument/rename` and `textDocument/prepareRename` */
import {
  MessageType,
  PrepareRenameRequest,
  RenameRequest,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { renamable, rename as renameAt } from '../../../service/features/navigation/rename';
import type { Feature } from '../../feature';
import { toOffset, toRange, toWorkspaceEdit } from '../../to-proto';

export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register: (server) => {
    server.onDraft(PrepareRenameRequest.type, null, ({ position }, { world, snapshot, lines }) => {
      const found = renamable(world, snapshot, toOffset(lines, position));
      return found ? { range: toRange(lines, found.span), placeholder: found.name } : null;
    });
    server.onDraft(RenameRequest.type, null, ({ position, newName }, context) => {
      const { world, snapshot, lines } = context;
      const renamed = renameAt(world, snapshot, toOffset(lines, position), newName);
      if (!renamed) return null;
      if ('refused' in renamed) {
        void server.connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: renamed.refused,
        });
        return null;
      }
      return toWorkspaceEdit(context, renamed.edits);
    });
  },
};
