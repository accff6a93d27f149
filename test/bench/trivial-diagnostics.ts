/** A server that has the same diagnostics for every version of every text: what the protocol alone costs. */
import { readFileSync } from 'node:fs';
import {
  createConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const diagnostics: Diagnostic[] = JSON.parse(readFileSync(process.env.PAYLOAD ?? '', 'utf8'));

const publish = ({ textDocument: { uri, version } }: { textDocument: { uri: string; version: number } }) =>
  connection.sendDiagnostics({ uri, version, diagnostics });

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.onNotification(DidOpenTextDocumentNotification.type, publish);
connection.onNotification(DidChangeTextDocumentNotification.type, publish);
connection.onRequest('agreedLanguage/search', () => []);
connection.listen();
