/** A draft that is open in a server, and questions about its words. */
import { strict as assert } from 'node:assert';
import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { talkInMemory } from './memory';

export type AskedDraft = Awaited<ReturnType<typeof askedDraft>>;

/** Opens a draft; whoever asks closes it in the end. */
export async function askedDraft(
  text: string,
  options: Parameters<typeof talkInMemory>[0] = {},
  uri = 'file:///draft.resolution',
) {
  const talk = await talkInMemory(options);
  talk.open(uri, text);
  const lines = TextDocument.create(uri, 'resolution', 1, text);
  const textDocument = { uri };
  /** Where these words stand first, and so many characters on. */
  const at = (words: string, by = 1): Position => {
    assert.ok(text.includes(words), words);
    return lines.positionAt(text.indexOf(words) + by);
  };
  return {
    talk,
    uri,
    at,
    rangeOf: (words: string): Range => ({ start: at(words, 0), end: at(words, words.length) }),
    words: (range: Range): string => lines.getText(range),
    changed: (edits: readonly TextEdit[]): string => TextDocument.applyEdits(lines, [...edits]),
    ask: <R>(method: string, params: object = {}): Promise<R> =>
      talk.connection.sendRequest<R>(method, { textDocument, ...params }),
    /** Ends the conversation, in which the server had no bugs. */
    close() {
      assert.deepEqual(talk.bugs, []);
      talk.close();
    },
  };
}
