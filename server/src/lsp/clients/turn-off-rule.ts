/** Turning a rule off, in the draft or for its folder: the last of the actions about a finding, never preferred. */
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionKind,
  MessageType,
} from 'vscode-languageserver';
import { turnOffRule } from '../../service/features/editing/turn-off-rule';
import type { Finding } from '../../service/finding';
import type { Server } from '../feature';
import type { DocumentContext } from '../handler-context';
import { show } from '../messages';
import { serverCommand } from '../protocols/commands';
import { toWorkspaceEdit } from '../to-proto';

/** Where a rule can be turned off: in the front matter, or in `.agreed-language/config.yaml`. */
type Where = 'draft' | 'workspace';

/** For each rule that has found something here; without an edit, so that nothing applies it by the way. */
export async function turnOffActions(
  { client, world }: Server,
  { snapshot }: DocumentContext,
  findings: readonly Finding[],
): Promise<CodeAction[]> {
  const places: Where[] = [
    ...(client.workspace?.applyEdit ? (['draft'] as const) : []),
    ...((await world.hasFolder(snapshot.uri)) ? (['workspace'] as const) : []),
  ];
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) =>
    places.map((where) => {
      const title = `Turn off the rule "${rule}" in ${where === 'draft' ? 'this draft' : 'the workspace'}`;
      const args = [snapshot.uri, rule, where];
      return {
        title,
        kind: CodeActionKind.QuickFix,
        command: { title, command: serverCommand.turnOffRule, arguments: args },
      };
    }),
  );
}

/** Carries the command out; where that cannot be done, the person is told why. */
export async function turnOff(server: Server, [uri, rule, where]: readonly unknown[]): Promise<void> {
  if (typeof uri !== 'string' || typeof rule !== 'string' || !/^[a-z-]{1,60}$/.test(rule)) return;
  const { connection, world } = server;
  try {
    if (where === 'workspace') await world.turnOff(uri, rule);
    else await inDraft(server, uri, rule);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    show(connection, MessageType.Error, `The rule could not be turned off: ${why}`);
  }
}

async function inDraft({ connection, client, documents }: Server, uri: string, rule: string): Promise<void> {
  const document = documents.get(uri);
  if (!document) return;
  const edit = turnOffRule(document.snapshot, rule);
  if (!edit) throw new Error('the front matter of the draft cannot be read');
  const params = { label: `Turn off ${rule}`, edit: toWorkspaceEdit({ client, ...document }, [edit]) };
  await connection.sendRequest(ApplyWorkspaceEditRequest.type, params);
}
