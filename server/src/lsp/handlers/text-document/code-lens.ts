/** `textDocument/codeLens`: above notes where they are called, above paragraphs where their words come from. */
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver';
import { codeLens as lensesOf } from '../../../service/features/navigation/code-lens';
import { draftLedger, shownSources } from '../../../service/features/sources';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { toRange } from '../../to-proto';

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register: (server) =>
    server.onDraft(CodeLensRequest.type, [], async (_params, context) => {
      const { enabled, sources } = context.world.settings.codeLens;
      return [...(enabled ? noteLenses(context) : []), ...(sources ? await sourceLenses(context) : [])];
    }),
};

const noteLenses = ({ snapshot, lines }: DocumentContext): CodeLens[] =>
  lensesOf(snapshot).map(({ span, title }) => ({
    range: toRange(lines, span),
    command: { title, command: '' },
  }));

/** The line of a paragraph that has sources; a paragraph that is new says so by having none. */
async function sourceLenses({ world, snapshot, lines, cancel }: DocumentContext): Promise<CodeLens[]> {
  const ledger = await draftLedger(world, snapshot, cancel);
  return shownSources(snapshot, ledger)
    .filter(({ sources }) => sources.length > 0)
    .map(({ span, line }) => ({ range: toRange(lines, span), command: { title: line, command: '' } }));
}
