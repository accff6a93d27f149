/**
 * Diagnostics: pulled where the client announces it, else pushed; never both. A version gets all of them at once, except
 * those about agreed language in a sentence that is being typed, which follow when typing pauses (`typing.ts`).
 */
import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { Cancelled, cancelWith } from '../service/world/cancel';
import { shownDiagnostic } from './clients/abilities';
import type { OpenDocument } from './documents';
import type { Server } from './feature';
import type { Context } from './handler-context';
import { toDiagnostic } from './to-proto';
import { createTypingFilter, type TypingFilter } from './typing';
import { isCorpusUri } from './uris';

/** The diagnostics of one version of a draft. Throws `Cancelled`. */
async function diagnose(
  server: Server,
  document: OpenDocument,
  context: Pick<Context, 'world' | 'cancel'>,
  typing?: TypingFilter,
): Promise<Diagnostic[]> {
  const world = await server.bases.worldOf(context.world, document.snapshot);
  const findings = await server.checker.check(world, document.snapshot, context.cancel);
  server.documents.carry(document.snapshot);
  const shown = typing?.show(document, findings) ?? findings;
  const say = await server.say;
  const seen = { world, lines: document.lines, say };
  return shown.map((finding) => shownDiagnostic(server.client, toDiagnostic(seen, finding)));
}

export function registerDiagnostics(server: Server): void {
  if (server.client.textDocument?.diagnostic) registerPull(server);
  else registerPush(server);
}

function registerPull(server: Server): void {
  const full = (items: Diagnostic[]): FullDocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items,
  });
  const refresh = () => void server.connection.languages.diagnostics.refresh().catch(() => {});
  // A client that cannot be told to pull again gets everything at once.
  const canRefresh = server.client.workspace?.diagnostics?.refreshSupport === true;
  const typing = canRefresh ? createTypingFilter(server.documents, server.runtime, refresh) : undefined;
  server.onDraft(DocumentDiagnosticRequest.type, full([]), async (_params, context) =>
    full(await diagnose(server, context, context, typing)),
  );
  if (!canRefresh) return;
  server.world.onChanged(refresh);
  server.bases.onChanged(refresh);
}

/** One publish per version, which a newer version or another world overtakes; a second one where typing has paused. */
function registerPush(server: Server): void {
  const { connection, documents, world, runtime } = server;
  const latest = new Map<string, symbol>();
  const typing = createTypingFilter(documents, runtime, (uri) => void push(uri));

  const push = async (uri: string) => {
    if (isCorpusUri(uri)) return;
    const ticket = Symbol(uri);
    latest.set(uri, ticket);
    const overtaken = () => latest.get(uri) !== ticket;
    try {
      const known = await world.forDraft(uri);
      const document = documents.get(uri);
      if (overtaken() || !document) return;
      const context = { world: known, cancel: cancelWith(runtime, overtaken) };
      const found = await diagnose(server, document, context, typing);
      const diagnostics = await server.copies.theirs(found, known);
      if (overtaken()) return;
      await connection.sendDiagnostics({ uri, version: document.snapshot.version, diagnostics });
    } catch (error) {
      if (!(error instanceof Cancelled)) server.onBug('The check of a draft', error);
    }
  };

  documents.onChanged((uri) => void push(uri));
  documents.onClosed((uri) => {
    latest.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  const pushAll = () => {
    for (const { snapshot } of documents.all()) void push(snapshot.uri);
  };
  world.onChanged(pushAll);
  server.bases.onChanged(pushAll);
}
