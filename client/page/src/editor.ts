/** The editor of a draft, and that of an adopted text beside it. */
import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { hoverTooltips, type LSPClient } from '@codemirror/lsp-client';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { agreedCompletion } from './completion';
import { ghostText } from './ghost-text';
import { resolutionColours, resolutionLanguage } from './language';
import { say } from './say';

const look = (label: string): Extension => [
  resolutionLanguage,
  resolutionColours,
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
  drawSelection(),
  highlightSelectionMatches(),
  search({ top: true }),
  hoverTooltips({ hoverTime: 250 }),
];

/** A draft that is being written. `keys` go before the editor's own. */
export const draftExtensions = (
  client: LSPClient,
  uri: string,
  keys: readonly KeyBinding[],
  onChange: () => void,
): Extension => [
  look(say('Draft resolution')),
  ghostText(),
  agreedCompletion(),
  history(),
  lintGutter(),
  keymap.of([
    ...keys,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...historyKeymap,
    { key: 'Enter', run: insertNewline },
    ...defaultKeymap,
  ]),
  EditorView.updateListener.of(({ docChanged }) => void (docChanged && onChange())),
  client.plugin(uri, 'resolution'),
];

/** An adopted text: read, searched, hovered, never changed. */
export const textExtensions = (client: LSPClient, uri: string, label: string): Extension => [
  look(label),
  EditorState.readOnly.of(true),
  keymap.of([...searchKeymap, ...defaultKeymap]),
  client.plugin(uri, 'resolution'),
];
