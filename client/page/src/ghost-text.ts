/** Agreed language that continues what was typed, in grey behind the cursor. Tab takes it, Escape sends it away. */
import { completionStatus } from '@codemirror/autocomplete';
import { LSPPlugin } from '@codemirror/lsp-client';
import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type { InlineCompletionItem } from 'vscode-languageserver-protocol';
import { element } from './dom';
import { say } from './say';

/** How long typing rests before ghost text is asked for. Milliseconds. */
const REST = 200;

interface Ghost {
  readonly at: number;
  readonly text: string;
}

const show = StateEffect.define<Ghost | undefined>();

const ghost = StateField.define<Ghost | undefined>({
  create: () => undefined,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    if (!shown || (!transaction.docChanged && !transaction.selection)) return shown;
    return stillAhead(shown, transaction.newDoc.length, transaction.state.selection.main.head, (from, to) =>
      transaction.newDoc.sliceString(from, to),
    );
  },
  provide: (field) => EditorView.decorations.from(field, decorated),
});

/** What is left of it where its beginning has been typed; undefined where something else has. */
function stillAhead(
  { at, text }: Ghost,
  length: number,
  head: number,
  typed: (from: number, to: number) => string,
): Ghost | undefined {
  if (head < at || head > length || head - at >= text.length) return undefined;
  return text.startsWith(typed(at, head)) ? { at: head, text: text.slice(head - at) } : undefined;
}

class GhostWidget extends WidgetType {
  constructor(readonly text: string) {
    super();
  }
  override eq(other: GhostWidget): boolean {
    return other.text === this.text;
  }
  override toDOM(): HTMLElement {
    return element(
      'span',
      { className: 'al-ghost', 'aria-label': say('Suggestion: {0}', this.text) },
      this.text,
    );
  }
}

function decorated(shown: Ghost | undefined): DecorationSet {
  if (!shown) return Decoration.none;
  return Decoration.set(Decoration.widget({ widget: new GhostWidget(shown.text), side: 1 }).range(shown.at));
}

const asking = ViewPlugin.fromClass(
  class {
    #waiting: ReturnType<typeof setTimeout> | undefined;
    update({ view, docChanged, transactions }: ViewUpdate): void {
      const isTyping = transactions.some((one) => one.isUserEvent('input') || one.isUserEvent('delete'));
      if (!docChanged || !isTyping) return;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void ask(view), REST);
    }
    destroy(): void {
      clearTimeout(this.#waiting);
    }
  },
);

async function ask(view: EditorView): Promise<void> {
  const plugin = LSPPlugin.get(view);
  const { state } = view;
  const { head, empty } = state.selection.main;
  if (!plugin || !empty || completionStatus(state) === 'active') return;
  plugin.client.sync();
  const items = await plugin.client.request<unknown, InlineCompletionItem[] | null>(
    'textDocument/inlineCompletion',
    {
      textDocument: { uri: plugin.uri },
      position: plugin.toPosition(head),
      context: { triggerKind: 2 },
    },
  );
  const [first] = items ?? [];
  if (!first || view.state.doc !== state.doc || view.state.selection.main.head !== head) return;
  const from = first.range ? plugin.fromPosition(first.range.start) : head;
  const whole = typeof first.insertText === 'string' ? first.insertText : first.insertText.value;
  const typed = state.sliceDoc(from, head);
  if (whole.startsWith(typed))
    view.dispatch({ effects: show.of({ at: head, text: whole.slice(typed.length) }) });
}

function take(view: EditorView): boolean {
  const shown = view.state.field(ghost);
  if (!shown?.text || completionStatus(view.state) === 'active') return false;
  const anchor = shown.at + shown.text.length;
  view.dispatch({
    changes: { from: shown.at, insert: shown.text },
    selection: { anchor },
    effects: show.of(undefined),
    userEvent: 'input.complete',
  });
  return true;
}

function dismiss(view: EditorView): boolean {
  if (!view.state.field(ghost)) return false;
  view.dispatch({ effects: show.of(undefined) });
  return true;
}

export const ghostText = (): Extension => [
  ghost,
  asking,
  Prec.highest(
    keymap.of([
      { key: 'Tab', run: take },
      { key: 'Escape', run: dismiss },
    ]),
  ),
];
