/** A server that answers every completion with the same list: what the protocol alone costs. */
import { readFileSync } from 'node:fs';
import {
  type CompletionList,
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const list: CompletionList = JSON.parse(readFileSync(process.env.PAYLOAD ?? '', 'utf8'));

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, completionProvider: {} },
}));
connection.onCompletion(() => list);
connection.listen();
