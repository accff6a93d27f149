/** The outline of the draft; a click goes there. */
import type { LSPPlugin } from '@codemirror/lsp-client';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { byId, element } from './dom';
import { spanOf } from './positions';

export const outlineCapabilities = {
  clientCapabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
};

export async function showOutline(plugin: LSPPlugin, goTo: (offset: number) => void): Promise<void> {
  const params = { textDocument: { uri: plugin.uri } };
  const symbols = await plugin.client.request<unknown, DocumentSymbol[] | null>(
    'textDocument/documentSymbol',
    params,
  );
  byId('outline').replaceChildren(
    list(symbols ?? [], (one) => goTo(spanOf(plugin, one.selectionRange).from)),
  );
}

function list(symbols: readonly DocumentSymbol[], goTo: (symbol: DocumentSymbol) => void): HTMLElement {
  return element(
    'ul',
    {},
    ...symbols.map((symbol) => {
      const { name, detail, children = [] } = symbol;
      const words = [name, detail].filter(Boolean).join(' ');
      const open = element('button', { type: 'button', title: words, onclick: () => goTo(symbol) }, words);
      return element('li', {}, open, children.length > 0 ? list(children, goTo) : undefined);
    }),
  );
}
