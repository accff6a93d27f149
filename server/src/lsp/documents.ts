/** The open texts. Every version is an immutable Snapshot; an edit makes a new one. */
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { carriedMeanings } from '../service/citations/ibid-history';
import { nextSnapshot, type Snapshot } from '../service/draft/snapshot';
import { changeBetween } from '../text/change';
import { EditedLines, type Lines, spanOfRange } from './lines';

/** A snapshot with the lines that `to-proto.ts` needs. */
export interface OpenDocument {
  readonly snapshot: Snapshot;
  readonly lines: Lines;
}

/** An open text with what the next version is made from. */
interface Edited extends OpenDocument {
  readonly edited: EditedLines;
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
  /** Carries what this version says on to the versions that come after it. */
  carry(snapshot: Snapshot): void;
  /** Called with the URI after a text was opened or edited. */
  onChanged(listener: (uri: string) => void): void;
  onClosed(listener: (uri: string) => void): void;
}

/** Follows what the client opens, edits and closes. */
export function openDocuments(connection: Connection): Documents {
  const open = new Map<string, Edited>();
  const changed: ((uri: string) => void)[] = [];
  const meant = new Map<string, Snapshot['meant']>();
  const closed: ((uri: string) => void)[] = [(uri) => void meant.delete(uri)];
  const put = (snapshot: Snapshot, edited: EditedLines) => {
    open.set(snapshot.uri, { snapshot, lines: edited.now(), edited });
    for (const listener of changed) listener(snapshot.uri);
  };

  connection.onNotification(
    DidOpenTextDocumentNotification.type,
    ({ textDocument: { uri, version, text } }) => put({ uri, version, text }, new EditedLines(text)),
  );
  connection.onNotification(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => {
    const before = open.get(textDocument.uri);
    const { uri, version } = textDocument;
    if (before) put(after(before, contentChanges, version, meant.get(uri)), before.edited);
  });
  connection.onNotification(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
    open.delete(uri);
    for (const listener of closed) listener(uri);
  });

  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    carry: (snapshot) => void (open.has(snapshot.uri) && meant.set(snapshot.uri, carriedMeanings(snapshot))),
    onChanged: (listener) => void changed.push(listener),
    onClosed: (listener) => void closed.push(listener),
  };
}

/** The version after the changes, each of which counts from what the one before has left. */
function after(
  { snapshot, lines, edited }: Edited,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  meant: Snapshot['meant'],
): Snapshot {
  const [only] = changes;
  if (only && 'range' in only && changes.length === 1) {
    const span = spanOfRange(lines, only.range);
    const change = { span, length: only.text.length };
    return nextSnapshot(snapshot, { version, text: edited.apply(only), change, meant });
  }
  let { text } = snapshot;
  for (const change of changes) text = edited.apply(change);
  return nextSnapshot(snapshot, { version, text, change: changeBetween(snapshot.text, text), meant });
}
