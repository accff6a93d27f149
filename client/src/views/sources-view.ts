/** Where the words of the paragraph at the cursor come from, in the side bar; it follows the cursor. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { SourceEntry, SourcesEntry, SourcesResult } from '../../../server/src/lsp/protocols/sources';
import { type App, activeDraft } from '../app';
import { whenQuiet } from '../when-quiet';

type Change = SourceEntry['changes'][number];

type Node =
  | { readonly kind: 'source'; readonly source: SourceEntry }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'added'; readonly words: readonly string[] }
  | { readonly kind: 'words'; readonly words: string };

/** Registers the view; it asks again when typing or the cursor has paused. */
export function showSourcesView(app: App): vscode.Disposable {
  const tree = new SourcesTree(app);
  const view = vscode.window.createTreeView('agreedLanguage.sources', { treeDataProvider: tree });
  const follow = whenQuiet(() => tree.refresh(view), { pause: 300, most: 2_000 });
  return vscode.Disposable.from(
    tree,
    view,
    view.onDidChangeVisibility(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(follow),
    app.onCorpusChanged(() => {
      tree.forget();
      follow();
    }),
  );
}

class SourcesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #known: { readonly uri: string; readonly version: number; readonly result: SourcesResult } | undefined;
  #entry: SourcesEntry | undefined;

  constructor(readonly app: App) {}

  /** What was known is asked for again. */
  forget(): void {
    this.#known = undefined;
  }

  /** Shows the paragraph at the cursor; nothing is asked while the view is hidden. */
  async refresh(view: vscode.TreeView<Node>): Promise<void> {
    if (!view.visible) return;
    const editor = activeDraft();
    const entry = editor && entryAt(await this.#sourcesOf(editor.document), editor.selection.active);
    if (entry === this.#entry) return;
    this.#entry = entry;
    view.description = entry?.ref ?? '';
    this.#changed.fire();
  }

  async #sourcesOf(document: vscode.TextDocument): Promise<SourcesResult | undefined> {
    const uri = document.uri.toString();
    const { version } = document;
    if (this.#known?.uri === uri && this.#known.version === version) return this.#known.result;
    const result = await this.app.request<SourcesResult | null>(method.sources, { textDocument: { uri } });
    this.#known = result ? { uri, version, result } : undefined;
    return result ?? undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'source') return sourceItem(node.source);
    if (node.kind === 'change') return changeItem(node.change);
    return node.kind === 'added' ? addedItem(node.words) : new vscode.TreeItem(node.words);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.#entry ? nodesOf(this.#entry) : [];
    if (node.kind === 'source') return node.source.changes.map((change) => ({ kind: 'change', change }));
    return node.kind === 'added' ? node.words.map((words) => ({ kind: 'words', words })) : [];
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

const entryAt = (result: SourcesResult | undefined, { line }: vscode.Position): SourcesEntry | undefined =>
  result?.paragraphs.find(({ range }) => range.start.line <= line && line <= range.end.line);

const nodesOf = ({ sources, added }: SourcesEntry): Node[] => [
  ...sources.map((source): Node => ({ kind: 'source', source })),
  ...(added.length > 0 ? [{ kind: 'added', words: added } as const] : []),
];

function sourceItem({ shown, symbol, ref, changes }: SourceEntry): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(shown, changes.length > 0 ? Expanded : None);
  const count =
    changes.length === 1 ? vscode.l10n.t('1 change') : vscode.l10n.t('{0} changes', changes.length);
  item.description = changes.length > 0 ? count : 'verbatim';
  item.iconPath = new vscode.ThemeIcon(changes.length > 0 ? 'diff' : 'verified');
  item.accessibilityInformation = { label: `${shown}, ${item.description}` };
  item.command = {
    title: vscode.l10n.t('Open'),
    command: 'agreedLanguage.openParagraph',
    arguments: [{ symbol, ref }],
  };
  return item;
}

function changeItem({ agreed, words }: Change): vscode.TreeItem {
  const label = agreed === '' ? words : words === '' ? agreed : `${agreed} → ${words}`;
  const item = new vscode.TreeItem(label.replace(/^[\s,;:.]+(?=\S)/, ''));
  item.description =
    agreed === ''
      ? vscode.l10n.t('put in')
      : words === ''
        ? vscode.l10n.t('left out')
        : vscode.l10n.t('exchanged');
  item.iconPath = new vscode.ThemeIcon(
    agreed === '' ? 'diff-added' : words === '' ? 'diff-removed' : 'diff-modified',
  );
  item.tooltip = `${vscode.l10n.t('Agreed: “{0}”', agreed)}\n${vscode.l10n.t('Here: “{0}”', words)}`;
  return item;
}

function addedItem(words: readonly string[]): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('New words'), vscode.TreeItemCollapsibleState.Collapsed);
  item.description =
    words.length === 1 ? vscode.l10n.t('1 passage') : vscode.l10n.t('{0} passages', words.length);
  item.iconPath = new vscode.ThemeIcon('edit');
  return item;
}
