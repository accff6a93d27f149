/** The corpus in the side bar: documents by standing, below each its outline; a choice opens it, read-only. */
import * as vscode from 'vscode';
import { type CorpusEntry, method } from '../../../server/src/lsp/protocol';
import type { Standing } from '../../../server/src/resolution/model';
import type { App } from '../app';
import { inNaturalOrder } from './natural-order';

type Node = Group | Entry | Heading;

interface Group {
  readonly kind: 'group';
  readonly standing: Standing;
  readonly documents: readonly CorpusEntry[];
}

interface Entry {
  readonly kind: 'document';
  readonly document: CorpusEntry;
}

interface Heading {
  readonly kind: 'heading';
  readonly uri: vscode.Uri;
  readonly symbol: vscode.DocumentSymbol;
}

const groups: readonly (readonly [Standing, string, string])[] = [
  ['adopted', vscode.l10n.t('Agreed language'), 'verified'],
  ['draft', vscode.l10n.t('Drafts'), 'edit'],
  ['superseded', vscode.l10n.t('Superseded'), 'history'],
  ['report', vscode.l10n.t('Reports'), 'note'],
  ['position', vscode.l10n.t('National positions'), 'megaphone'],
];

/** Registers the view. */
export function showCorpusView(app: App): vscode.Disposable {
  const provider = new CorpusTree(app);
  const view = vscode.window.createTreeView('agreedLanguage.corpus', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(provider, view);
}

class CorpusTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly app: App) {
    this.#subscription = app.onCorpusChanged(() => this.#changed.fire());
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'group') return groupItem(node);
    return node.kind === 'document' ? documentItem(node.document) : headingItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return this.#groups();
    if (node.kind === 'group') return node.documents.map((document) => ({ kind: 'document', document }));
    if (node.kind === 'document') return this.#outline(vscode.Uri.parse(node.document.uri));
    return node.symbol.children.map((symbol) => ({ kind: 'heading', uri: node.uri, symbol }));
  }

  async #groups(): Promise<Node[]> {
    const documents = await this.app.request<readonly CorpusEntry[]>(method.corpus, {});
    return groups
      .map(([standing]) => ({
        kind: 'group' as const,
        standing,
        documents: documents
          .filter((document) => document.standing === standing)
          .sort((a, b) => inNaturalOrder(nameOf(a), nameOf(b))),
      }))
      .filter((group) => group.documents.length > 0);
  }

  async #outline(uri: vscode.Uri): Promise<Node[]> {
    await vscode.workspace.openTextDocument(uri);
    const provider = 'vscode.executeDocumentSymbolProvider';
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(provider, uri);
    return (symbols ?? []).map((symbol) => ({ kind: 'heading', uri, symbol }));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function groupItem({ standing, documents }: Group): vscode.TreeItem {
  const [, name, icon] = groups.find(([known]) => known === standing) ?? [standing, standing, 'file'];
  const adopted = standing === 'adopted';
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(name, adopted ? Expanded : Collapsed);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(documents.length);
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} documents', name, documents.length) };
  return item;
}

const nameOf = ({ short, symbol, title }: CorpusEntry): string => short[0] ?? symbol ?? title;

function documentItem(document: CorpusEntry): vscode.TreeItem {
  const name = nameOf(document);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const about = [document.symbol !== name && document.symbol, document.title !== name && document.title];
  item.description = about.filter(Boolean).join(' · ');
  item.tooltip = tooltip(document);
  item.iconPath = new vscode.ThemeIcon('book');
  item.contextValue = 'corpusDocument';
  item.accessibilityInformation = { label: `${name}, ${document.title}` };
  item.command = {
    title: vscode.l10n.t('Open'),
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(document.uri)],
  };
  return item;
}

function tooltip(document: CorpusEntry): string {
  const { title, symbol, date, supersededBy, adoptedAs, file, pdf, paragraphs } = document;
  return [
    title,
    [symbol, date].filter(Boolean).join(', '),
    supersededBy && vscode.l10n.t('Superseded by {0}', supersededBy),
    adoptedAs && vscode.l10n.t('Adopted as {0}', adoptedAs),
    file && vscode.l10n.t('From {0}', file),
    pdf && vscode.l10n.t('Read from the PDF {0}: compare it before you quote', pdf),
    vscode.l10n.t('{0} paragraphs', paragraphs),
  ]
    .filter(Boolean)
    .join('\n');
}

function headingItem({ uri, symbol }: Heading): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(symbol.name, symbol.children.length > 0 ? Collapsed : None);
  item.description = symbol.detail;
  item.tooltip = [symbol.name, symbol.detail].filter(Boolean).join('\n');
  const options: vscode.TextDocumentShowOptions = { selection: symbol.selectionRange };
  item.command = { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri, options] };
  return item;
}
