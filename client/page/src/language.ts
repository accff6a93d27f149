/** Colours of a draft, line by line: the same things that the editor grammar of the extension names. */
import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

interface Reading {
  /** Undefined before the first line. */
  head: 'open' | 'done' | undefined;
  /** Whether the asterisk that ends an italic phrase is still to come. */
  italic: boolean;
}

export const resolutionLanguage = StreamLanguage.define<Reading>({
  name: 'resolution',
  startState: () => ({ head: undefined, italic: false }),
  token(stream, state) {
    if (stream.sol()) {
      state.italic = false;
      const inHead = frontMatter(stream, state);
      if (inHead) return inHead;
      const atStart = lineStart(stream);
      if (atStart) return atStart;
    }
    return inline(stream, state);
  },
});

function frontMatter(stream: StringStream, state: Reading): string | undefined {
  const rule = stream.match(/^\uFEFF?---\s*$/, false);
  if (state.head === undefined) state.head = rule ? 'open' : 'done';
  else if (state.head === 'open' && rule) state.head = 'done';
  else if (state.head !== 'open') return undefined;
  else if (stream.match(/^[A-Za-z]+(?=:)/)) return 'propertyName';
  if (!rule && state.head === 'done') return undefined;
  stream.skipToEnd();
  return 'meta';
}

function lineStart(stream: StringStream): string | undefined {
  if (stream.match(/^#{1,6}\s.*/)) return 'heading';
  if (stream.match(/^\[\^[^\]\s]+\]:/)) return 'labelName';
  if (stream.match(/^\s*(?:\d{1,4}(?:\s(?:bis|ter|quater))?\.|\([a-z]{1,5}\))(?=\s)/)) return 'number';
  return undefined;
}

function inline(stream: StringStream, state: Reading): string | null {
  if (stream.match(state.italic ? /^\*/ : /^\*(?=[^*\s][^*\n]{0,200}\*)/)) {
    state.italic = !state.italic;
    return 'processingInstruction';
  }
  if (stream.match(/^\[\^[^\]\s]+\]/)) return 'labelName';
  if (stream.match(/^[[\]]/)) return 'bracket';
  if (stream.match(/^Ibid\./)) return 'keyword';
  if (!stream.match(/^[^*[\]I]+/)) stream.next();
  return state.italic ? 'emphasis' : null;
}

export const resolutionColours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.heading, class: 'al-heading' },
    { tag: tags.emphasis, class: 'al-italic' },
    { tag: tags.processingInstruction, class: 'al-asterisk' },
    { tag: tags.number, class: 'al-number' },
    { tag: tags.labelName, class: 'al-mark' },
    { tag: tags.bracket, class: 'al-bracket' },
    { tag: tags.keyword, class: 'al-ibid' },
    { tag: tags.meta, class: 'al-meta' },
    { tag: tags.propertyName, class: 'al-key' },
  ]),
);
