/** The list of agreed language. In running text ghost text leads, and the list waits to be asked for. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-protocol';
import { element } from './dom';
import { changesOf, spanOf } from './positions';

export const agreedCompletion = (): Extension =>
  autocompletion({
    override: [fromServer],
    icons: false,
    maxRenderedOptions: 30,
    activateOnTypingDelay: 150,
  });

/** At the beginning of a paragraph, and where a name, a title or a symbol is being written. */
const HELPFUL =
  /^(?:\d+\. |\([a-z]+\) )?\S{0,24}$|(?:[Rr]esolution |\b[AES]\/)\S*$|(?:\bthe |\b)(?:\p{Lu}\p{L}{2,})$/u;

async function fromServer(context: CompletionContext): Promise<CompletionResult | null> {
  const plugin = context.view && LSPPlugin.get(context.view);
  const line = context.state.doc.lineAt(context.pos);
  const before = context.state.sliceDoc(line.from, context.pos);
  if (!plugin || (!context.explicit && !HELPFUL.test(before))) return null;
  plugin.client.sync();
  const list = await plugin.client.request<unknown, CompletionList>('textDocument/completion', {
    textDocument: { uri: plugin.uri },
    position: plugin.toPosition(context.pos),
    context: { triggerKind: 1 },
  });
  const [first] = list.items;
  // A list that nobody has asked for does not open over a draft that has been left meanwhile.
  if (!first || context.aborted || !(context.explicit || context.view?.hasFocus)) return null;
  return {
    ...spanOf(plugin, (first.textEdit as TextEdit).range),
    filter: false,
    options: list.items.map((item) => toOption(plugin, item)),
  };
}

function toOption(plugin: LSPPlugin, item: CompletionItem): Completion {
  return {
    label: item.label,
    ...(item.detail && { detail: item.detail }),
    info: () => documentation(plugin, item),
    apply: (view) => insert(view, plugin, item),
  };
}

function insert(view: EditorView, plugin: LSPPlugin, item: CompletionItem): void {
  const main = item.textEdit as TextEdit;
  const { from } = spanOf(plugin, main.range);
  const changes = changesOf(plugin, [main, ...(item.additionalTextEdits ?? [])]);
  view.dispatch({
    changes,
    selection: { anchor: view.state.changes(changes).mapPos(from, -1) + main.newText.length },
    userEvent: 'input.complete',
  });
}

async function documentation(plugin: LSPPlugin, item: CompletionItem): Promise<Node | null> {
  const full = await plugin.client.request<unknown, CompletionItem>('completionItem/resolve', item);
  if (!full.documentation) return null;
  const innerHTML = plugin.docToHTML(full.documentation, 'plaintext');
  return element('div', { className: 'al-card', innerHTML });
}
