/** Diagnostics as the server publishes them, each with what can be done about it. */
import { type Diagnostic as Shown, setDiagnostics } from '@codemirror/lint';
import { type LSPClientExtension, LSPPlugin } from '@codemirror/lsp-client';
import { closeHoverTooltips, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { element } from './dom';
import { changesOf, editsFor } from './positions';

export interface FindingsHost {
  /** Carries out a command that a code action names. */
  run(command: string, parameters: readonly unknown[]): void;
  /** Opens a page of ours, such as that of a rule. */
  openLink(uri: string): void;
  /** A version has been checked. */
  onChecked(): void;
}

const SEVERITIES = ['error', 'error', 'warning', 'info', 'hint'] as const;

export const findings = (host: FindingsHost): LSPClientExtension => ({
  clientCapabilities: {
    textDocument: {
      publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      },
    },
  },
  notificationHandlers: {
    'textDocument/publishDiagnostics': (client, params: PublishDiagnosticsParams) => {
      const file = client.workspace.getFile(params.uri);
      const view = file?.getView();
      const plugin = view && LSPPlugin.get(view);
      if (!plugin || (params.version !== undefined && params.version !== file?.version)) return false;
      const shown = params.diagnostics.map((one) => toShown(plugin, one, host));
      view.dispatch(setDiagnostics(view.state, shown));
      host.onChecked();
      return true;
    },
  },
  editorExtension: sendingSoon,
});

/** How long the editor rests before the server hears of a change. Milliseconds. */
const REST = 150;

const sendingSoon = ViewPlugin.fromClass(
  class {
    #waiting: ReturnType<typeof setTimeout> | undefined;
    update({ docChanged, view }: ViewUpdate): void {
      if (!docChanged) return;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => LSPPlugin.get(view)?.client.sync(), REST);
    }
    destroy(): void {
      clearTimeout(this.#waiting);
    }
  },
);

function toShown(plugin: LSPPlugin, diagnostic: Diagnostic, host: FindingsHost): Shown {
  const at = (position: Diagnostic['range']['start']) =>
    plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc));
  return {
    from: at(diagnostic.range.start),
    to: at(diagnostic.range.end),
    severity: SEVERITIES[diagnostic.severity ?? 1] ?? 'error',
    message: String(diagnostic.message),
    renderMessage: (view) => card(view, diagnostic, host),
  };
}

/** The message, its rule, and buttons for the fixes, which are asked for when somebody looks. */
function card(view: EditorView, diagnostic: Diagnostic, host: FindingsHost): HTMLElement {
  const rule = String(diagnostic.code ?? '');
  const page = diagnostic.codeDescription?.href;
  const link = element('a', { href: page ?? '#', className: 'al-rule', textContent: rule });
  link.onclick = (event) => {
    event.preventDefault();
    if (page) host.openLink(page);
  };
  const buttons = element('span', { className: 'al-actions' });
  void actionsAt(view, diagnostic).then((actions) =>
    buttons.append(...actions.map((action) => button(view, action, host))),
  );
  return element('div', { className: 'al-finding' }, `${String(diagnostic.message)} `, link, buttons);
}

function button(view: EditorView, action: CodeAction, host: FindingsHost): HTMLElement {
  const onclick = () => {
    view.dispatch({ effects: closeHoverTooltips });
    perform(view, action, host);
    view.focus();
  };
  return element('button', { type: 'button', textContent: action.title, onclick });
}

/** What the server offers for a range; the place is that of the text as it stands. */
export async function actionsAt(
  view: EditorView,
  { range }: Pick<Diagnostic, 'range'>,
): Promise<readonly CodeAction[]> {
  const plugin = LSPPlugin.get(view);
  if (!plugin) return [];
  plugin.client.sync();
  const params = { textDocument: { uri: plugin.uri }, range, context: { diagnostics: [] } };
  return (await plugin.client.request<unknown, CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
}

export function perform(view: EditorView, action: CodeAction, host: FindingsHost): void {
  const plugin = LSPPlugin.get(view);
  if (plugin && action.edit) {
    const changes = changesOf(plugin, editsFor(plugin.uri, action.edit));
    view.dispatch({ changes, userEvent: 'input.fix' });
  }
  if (action.command) host.run(action.command.command, action.command.arguments ?? []);
}
