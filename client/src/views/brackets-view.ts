/**
 * The marks of negotiation in the draft in front, in the side bar: by delegation or by paragraph, each a click away and
 * decided by a button. The list stays while another view has the focus.
 */
import * as vscode from 'vscode';
import { type MarkEntry, type MarksResult, method } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';

/** The marks of one delegation, or of one paragraph. */
export interface MarkGroup {
  readonly kind: 'group';
  readonly name: string;
  /** Whose marks they are; undefined where a paragraph holds them, or nobody has signed them. */
  readonly delegation: string | undefined;
  /** Where the paragraph stands: `agreed ad ref`. */
  readonly status?: string | undefined;
  readonly marks: readonly MarkEntry[];
  readonly uri: vscode.Uri;
}

export interface MarkLeaf {
  readonly kind: 'mark';
  readonly mark: MarkEntry;
  readonly uri: vscode.Uri;
}

/** One way of grouping the marks. */
interface Section {
  readonly kind: 'section';
  readonly name: string;
  readonly groups: readonly MarkGroup[];
}

type Node = Section | MarkGroup | MarkLeaf;

/** Registers the view; it follows the draft in front. */
export function showBracketsView(app: App): vscode.Disposable {
  const provider = new BracketsTree(app);
  const view = vscode.window.createTreeView('agreedLanguage.brackets', { treeDataProvider: provider });
  const follow = provider.onMessage((message) => {
    view.message = message ?? '';
  });
  return vscode.Disposable.from(provider, view, follow);
}

const PAUSE = 400;
const UNSIGNED = vscode.l10n.t('Unsigned');

class BracketsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #message = new vscode.EventEmitter<string | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  readonly onMessage = this.#message.event;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document = activeDraft()?.document;

  constructor(readonly app: App) {
    const later = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#changed.fire(), PAUSE);
    };
    const follow = () => {
      this.#document = activeDraft()?.document ?? this.#document;
      later();
    };
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(follow),
      // A new text may become a draft while it is in front already.
      vscode.workspace.onDidOpenTextDocument(follow),
      vscode.workspace.onDidChangeTextDocument(follow),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.#document) this.#document = activeDraft()?.document;
        later();
      }),
      app.onCorpusChanged(later),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'section') return sectionItem(node);
    return node.kind === 'group' ? groupItem(node) : markItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'mark') return [];
    if (node?.kind === 'section') return [...node.groups];
    if (node) return node.marks.map((mark) => ({ kind: 'mark', mark, uri: node.uri }));
    const document = this.#document;
    if (!document) return [];
    const textDocument = { uri: document.uri.toString() };
    const found = await this.app.request<MarksResult | null>(method.marks, { textDocument });
    this.#message.fire(found ? progress(found) : undefined);
    return found ? sectionsOf(found, document.uri) : [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
    this.#message.dispose();
  }
}

/** `14 of 33 paragraphs agreed ad ref` */
function progress({ progress: { agreed, adRef, paragraphs } }: MarksResult): string | undefined {
  if (agreed === 0) return undefined;
  return adRef === agreed
    ? vscode.l10n.t('{0} of {1} paragraphs agreed ad ref', agreed, paragraphs)
    : vscode.l10n.t('{0} of {1} paragraphs agreed', agreed, paragraphs);
}

function sectionsOf(found: MarksResult, uri: vscode.Uri): Section[] {
  const sections: Section[] = [
    { kind: 'section', name: vscode.l10n.t('By delegation'), groups: byDelegation(found, uri) },
    { kind: 'section', name: vscode.l10n.t('By paragraph'), groups: byParagraph(found, uri) },
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}

const isListed = ({ kind }: MarkEntry): boolean => kind !== 'status';

function byDelegation({ byDelegation: counts, marks }: MarksResult, uri: vscode.Uri): MarkGroup[] {
  const groups = counts.map(([name]) => ({
    kind: 'group' as const,
    name,
    delegation: name,
    marks: marks.filter(({ delegations }) => delegations.includes(name)),
    uri,
  }));
  const unsigned = marks.filter((mark) => !mark.delegations.length && isListed(mark));
  if (unsigned.length === 0) return groups;
  return [...groups, { kind: 'group', name: UNSIGNED, delegation: undefined, marks: unsigned, uri }];
}

/** The paragraphs that hold marks or bear a status, in their order. */
function byParagraph({ marks, statuses }: MarksResult, uri: vscode.Uri): MarkGroup[] {
  const status = new Map(statuses.map((one) => [one.ref, one.status]));
  const lines = new Map<string, number>();
  const see = (ref: string, line: number) => lines.set(ref, Math.min(line, lines.get(ref) ?? line));
  for (const { ref, range } of [...marks.filter(isListed), ...statuses]) see(ref, range.start.line);
  return [...lines]
    .sort(([, a], [, b]) => a - b)
    .map(([ref]) => ({
      kind: 'group',
      name: ref || vscode.l10n.t('Outside of paragraphs'),
      delegation: undefined,
      status: status.get(ref),
      marks: marks.filter((mark) => mark.ref === ref && isListed(mark)),
      uri,
    }));
}

function sectionItem({ name, groups }: Section): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(groups.length);
  return item;
}

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

function groupItem({ name, delegation, status, marks }: MarkGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(name, marks.length > 0 ? Collapsed : None);
  item.description = [status, marks.length > 0 ? String(marks.length) : ''].filter(Boolean).join(' · ');
  const icon = delegation !== undefined ? 'organization' : status ? 'pass' : 'bracket-dot';
  item.iconPath = new vscode.ThemeIcon(icon);
  if (delegation !== undefined) item.contextValue = 'delegation';
  const count = marks.length === 1 ? vscode.l10n.t('1 mark') : vscode.l10n.t('{0} marks', marks.length);
  item.accessibilityInformation = { label: [name, status, count].filter(Boolean).join(', ') };
  return item;
}

const KINDS: Readonly<Record<MarkEntry['kind'], string>> = {
  open: '',
  addition: vscode.l10n.t('add'),
  deletion: vscode.l10n.t('delete'),
  replacement: vscode.l10n.t('replace'),
  objection: vscode.l10n.t('delete what stands before'),
  position: vscode.l10n.t('position'),
  status: vscode.l10n.t('status'),
  unclear: vscode.l10n.t('not understood'),
};

function markItem({ mark, uri }: MarkLeaf): vscode.TreeItem {
  const { kind, text, replaces, ref, range, delegations } = mark;
  const item = new vscode.TreeItem(text || KINDS[kind]);
  const what = replaces ? vscode.l10n.t('in place of "{0}"', replaces) : text && KINDS[kind];
  item.description = [ref, what, delegations.join(', ')].filter(Boolean).join(' · ');
  item.tooltip = text;
  item.contextValue = kind === 'unclear' || kind === 'position' ? 'unclear' : 'proposal';
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  item.command = { title: vscode.l10n.t('Go to'), command: 'vscode.open', arguments: [uri, { selection }] };
  return item;
}
