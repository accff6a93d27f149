/** The open texts. Every version is an immutable Snapshot; an edit makes a new one. */
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../service/snapshot';

/** A snapshot with the lines that `to-proto.ts` needs. */
export interface OpenDocument {
  readonly snapshot: Snapshot;
  readonly lines: TextDocument;
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
  /** Called with the URI after a text was opened or edited. */
  onChanged(listener: (uri: string) => void): void;
  onClosed(listener: (uri: string) => void): void;
}

/** Follows what the client opens, edits and closes. */
export function openDocuments(connection: Connection, forget: (uri: string) => void): Documents {
  const open = new Map<string, OpenDocument>();
  const changed: ((uri: string) => void)[] = [];
  const closed: ((uri: string) => void)[] = [forget];
  const put = (lines: TextDocument) => {
    const { uri, version } = lines;
    open.set(uri, { lines, snapshot: { uri, version, text: lines.getText() } });
    for (const listener of changed) listener(uri);
  };

  connection.onNotification(DidOpenTextDocumentNotification.type, ({ textDocument: item }) =>
    put(TextDocument.create(item.uri, item.languageId, item.version, item.text)),
  );
  connection.onNotification(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => {
    const before = open.get(textDocument.uri);
    if (before) put(TextDocument.update(before.lines, contentChanges, textDocument.version));
  });
  connection.onNotification(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
    open.delete(uri);
    for (const listener of closed) listener(uri);
  });

  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    onChanged: (listener) => void changed.push(listener),
    onClosed: (listener) => void closed.push(listener),
  };
}
