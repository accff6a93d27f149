/** The open brackets of the draft in front, in the side bar: by delegation, each a click away. */
import * as vscode from 'vscode';
import { type MarkEntry, type MarksResult, method } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';

interface Group {
  readonly kind: 'group';
  readonly name: string;
  readonly marks: readonly MarkEntry[];
}

interface Leaf {
  readonly kind: 'mark';
  readonly mark: MarkEntry;
}

type Node = Group | Leaf;

/** Registers the view; it follows the editor in front. */
export function showBracketsView(app: App): vscode.Disposable {
  const provider = new BracketsTree(app);
  const view = vscode.window.createTreeView('agreedLanguage.brackets', { treeDataProvider: provider });
  return vscode.Disposable.from(provider, view);
}

const PAUSE = 400;
const UNSIGNED = 'Unsigned';

class BracketsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #uri: vscode.Uri | undefined;

  constructor(readonly app: App) {
    const later = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#changed.fire(), PAUSE);
    };
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(later),
      vscode.workspace.onDidChangeTextDocument(later),
      app.onCorpusChanged(later),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node) : markItem(node.mark, this.#uri);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return node.kind === 'group' ? node.marks.map((mark) => ({ kind: 'mark', mark })) : [];
    const document = activeDraft()?.document;
    this.#uri = document?.uri;
    if (!document) return [];
    const textDocument = { uri: document.uri.toString() };
    const found = await this.app.request<MarksResult | null>(method.marks, { textDocument });
    return found ? groupsOf(found) : [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }
}

function groupsOf({ byDelegation, marks }: MarksResult): Group[] {
  const signed = byDelegation.map(([name]) => ({
    kind: 'group' as const,
    name,
    marks: marks.filter(({ delegations }) => delegations.includes(name)),
  }));
  const unsigned = marks.filter(({ delegations }) => !delegations.length);
  return [
    ...signed,
    ...(unsigned.length ? [{ kind: 'group' as const, name: UNSIGNED, marks: unsigned }] : []),
  ];
}

function groupItem({ name, marks }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(marks.length);
  item.iconPath = new vscode.ThemeIcon(name === UNSIGNED ? 'bracket-dot' : 'organization');
  item.accessibilityInformation = { label: `${name}, ${marks.length} brackets` };
  return item;
}

const KINDS = {
  open: '',
  addition: 'add',
  deletion: 'delete',
  replacement: 'replace',
  objection: 'delete what stands before',
  position: 'position',
  status: 'status',
  unclear: 'not understood',
} as const;

function markItem({ kind, text, ref, range }: MarkEntry, uri: vscode.Uri | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(text || KINDS[kind]);
  item.description = [ref, text && KINDS[kind]].filter(Boolean).join(' · ');
  item.tooltip = text;
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  if (uri) item.command = { title: 'Go to', command: 'vscode.open', arguments: [uri, { selection }] };
  return item;
}
