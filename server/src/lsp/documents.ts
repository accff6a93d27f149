/** The open texts. Every version is an immutable Snapshot; an edit makes a new one. */
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { carriedMeanings } from '../service/citations/ibid-history';
import { carriedAgreements } from '../service/draft/form/agreed-history';
import { nextSnapshot, type Snapshot } from '../service/draft/snapshot';
import type { Clock } from '../service/world/cancel';
import { changeBetween } from '../text/change';
import type { Span } from '../text/span';
import { EditedLines, type Lines, spanOfRange } from './lines';
import { isDidChange, isDidClose, isDidOpen } from './well-formed';

/** The words that the last change has put into a text, where it was typing. */
export interface Typed {
  /** Empty where words were deleted. UTF-16. */
  readonly span: Span;
  /** When, by the host's clock. */
  readonly at: number;
}

/** A snapshot with the lines that `to-proto.ts` needs. */
export interface OpenDocument {
  readonly snapshot: Snapshot;
  readonly lines: Lines;
  /** What the last change has typed; undefined after any other change and in a text just opened. */
  readonly typed?: Typed | undefined;
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

/** What earlier versions have said. */
type Carried = Pick<Snapshot, 'meant' | 'agreed'>;

/** Follows what the client opens, edits and closes; `ours` says which text of ours a URI of the client's stands for. */
export function openDocuments(
  connection: Connection,
  clock: Pick<Clock, 'now'>,
  ours: (uri: string) => string = (uri) => uri,
): Documents {
  const open = new Map<string, Edited>();
  const changed: ((uri: string) => void)[] = [];
  const carried = new Map<string, Carried>();
  const closed: ((uri: string) => void)[] = [(uri) => void carried.delete(uri)];
  const put = (snapshot: Snapshot, edited: EditedLines, typed?: Typed) => {
    open.set(snapshot.uri, { snapshot, lines: edited.now(), edited, typed });
    for (const listener of changed) listener(snapshot.uri);
  };

  const isSound = <P>(params: unknown, test: (value: unknown) => value is P): params is P => {
    const sound = test(params);
    if (!sound) connection.console.error('A notification about a text was malformed and has been left out');
    return sound;
  };
  connection.onNotification(DidOpenTextDocumentNotification.type, (params) => {
    if (!isSound(params, isDidOpen)) return;
    const { version, text } = params.textDocument;
    const uri = ours(params.textDocument.uri);
    put({ uri, version, text }, new EditedLines(text));
  });
  connection.onNotification(DidChangeTextDocumentNotification.type, (params) => {
    if (!isSound(params, isDidChange)) return;
    const { version } = params.textDocument;
    const uri = ours(params.textDocument.uri);
    const before = open.get(uri);
    if (!before) return;
    const typed = typedBy(before, params.contentChanges, clock.now());
    put(after(before, params.contentChanges, version, carried.get(uri)), before.edited, typed);
  });
  connection.onNotification(DidCloseTextDocumentNotification.type, (params) => {
    if (!isSound(params, isDidClose)) return;
    const uri = ours(params.textDocument.uri);
    open.delete(uri);
    for (const listener of closed) listener(uri);
  });

  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    carry: (snapshot) => {
      if (!open.has(snapshot.uri)) return;
      carried.set(snapshot.uri, { meant: carriedMeanings(snapshot), agreed: carriedAgreements(snapshot) });
    },
    onChanged: (listener) => void changed.push(listener),
    onClosed: (listener) => void closed.push(listener),
  };
}

/** Whether a change that puts in these words is typing: one word at most, or a line break. */
const isTyping = (put: string): boolean => !/\s/.test(put.trim());

/** What a change has typed, in the text after it; `at` is the time. */
function typedBy(
  { lines }: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  at: number,
): Typed | undefined {
  const [only] = changes;
  if (!only || !('range' in only) || changes.length > 1 || !isTyping(only.text)) return undefined;
  const { start } = spanOfRange(lines, only.range);
  return { span: { start, end: start + only.text.length }, at };
}

/** The version after the changes, each of which counts from what the one before has left. */
function after(
  { snapshot, lines, edited }: Edited,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  carried: Carried = {},
): Snapshot {
  const [only] = changes;
  if (only && 'range' in only && changes.length === 1) {
    const span = spanOfRange(lines, only.range);
    const change = { span, length: only.text.length };
    return nextSnapshot(snapshot, { version, text: edited.apply(only), change, ...carried });
  }
  let { text } = snapshot;
  for (const change of changes) text = edited.apply(change);
  return nextSnapshot(snapshot, { version, text, change: changeBetween(snapshot.text, text), ...carried });
}
