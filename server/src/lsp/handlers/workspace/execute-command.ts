/** `workspace/executeCommand`: what the server does for clients that cannot do it themselves. */
import {
  ApplyWorkspaceEditRequest,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  MessageType,
} from 'vscode-languageserver';
import { keptBy } from '../../../service/world/accepted-wordings';
import { turnOff } from '../../clients/turn-off-rule';
import type { Feature, Server } from '../../feature';
import { show } from '../../messages';
import { clientCommand, serverCommand } from '../../protocols/commands';

export const executeCommand: Feature = {
  capabilities: (_client, server) => {
    const commands = offered(server);
    return commands.length > 0 ? { executeCommandProvider: { commands } } : {};
  },
  register: (server) =>
    server.onRequest(ExecuteCommandRequest.type, null, async (params) => {
      if (offered(server).includes(params.command)) await execute(server, params);
      return null;
    }),
};

/** The commands that this client needs of us. */
function offered({ client, options, runtime }: Server): string[] {
  const keeps = runtime.projects?.kept !== undefined && !options.commands.includes(clientCommand.keep);
  const applies = client.workspace?.applyEdit && !client.textDocument?.codeAction?.codeActionLiteralSupport;
  const turnsOff = client.workspace?.applyEdit || runtime.projects?.configFile;
  return [
    ...(keeps ? [serverCommand.keep] : []),
    ...(applies ? [serverCommand.applyEdit] : []),
    ...(turnsOff ? [serverCommand.turnOffRule] : []),
  ];
}

async function execute(server: Server, { command, arguments: args = [] }: ExecuteCommandParams) {
  if (command === serverCommand.keep) return keep(server, args);
  if (command === serverCommand.turnOffRule) return turnOff(server, args);
  const [edit] = args;
  await server.connection.sendRequest(ApplyWorkspaceEditRequest.type, { edit });
}

/** Keeps a wording; where that cannot be done, the person is told why. */
async function keep({ world, connection }: Server, [uri, wording]: readonly unknown[]): Promise<void> {
  const [kept] = keptBy([{ ...(wording as object | undefined), file: '' }], 'file').get('') ?? [];
  if (typeof uri !== 'string' || !kept) return;
  const { file: _, ...entry } = kept as typeof kept & { readonly file?: string };
  await world.keep(uri, entry).then(
    () => show(connection, MessageType.Info, `Kept: ${entry.words}`),
    (error: Error) => show(connection, MessageType.Error, `The wording could not be kept: ${error.message}`),
  );
}
