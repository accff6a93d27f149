/** What changed in a draft since its base, in groups, in the side bar. */
import * as vscode from 'vscode';
import type { ChangeSinceBase, ParagraphSinceBase } from '../../../server/src/lsp/protocols/base';
import type { ChangedDraft, ChangesOfDraft } from '../base/changes-of-draft';
import { toRange } from '../edits';

interface Group {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** A paragraph, or one change in it. */
interface Row {
  readonly paragraph: ParagraphSinceBase;
  readonly change?: ChangeSinceBase;
}

type Node = Group | Row;

export function showChangesView(changes: ChangesOfDraft): vscode.Disposable {
  const tree = new ChangesTree();
  const view = vscode.window.createTreeView('agreedLanguage.changes', { treeDataProvider: tree });
  return vscode.Disposable.from(
    tree,
    view,
    changes.onDidChange((draft) => {
      tree.show(draft);
      view.title = draft
        ? vscode.l10n.t('Changes since {0}', draft.changes.base.name.replace(/^resolution /, ''))
        : vscode.l10n.t('Changes Since Base');
      view.message =
        draft && draft.changes.paragraphs.length === 0 ? vscode.l10n.t('Nothing has changed.') : '';
    }),
  );
}

class ChangesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #draft: ChangedDraft | undefined;

  show(draft: ChangedDraft | undefined): void {
    this.#draft = draft;
    this.#changed.fire();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'rows' in node ? groupItem(node) : rowItem(node, this.#draft?.document.uri);
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'rows' in node ? [...node.rows] : [];
    return groupsOf(this.#draft?.changes.paragraphs ?? []);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupsOf(paragraphs: readonly ParagraphSinceBase[]): Group[] {
  const ofKind = (kind: ChangeSinceBase['kind']): Row[] =>
    paragraphs.flatMap((paragraph) =>
      paragraph.changes.filter((change) => change.kind === kind).map((change) => ({ paragraph, change })),
    );
  const whole = (suits: (paragraph: ParagraphSinceBase) => boolean): Row[] =>
    paragraphs.filter(suits).map((paragraph) => ({ paragraph }));
  const groups: Group[] = [
    { label: vscode.l10n.t('Openings'), rows: ofKind('opening') },
    { label: vscode.l10n.t('Wording'), rows: ofKind('wording') },
    { label: vscode.l10n.t('New'), rows: whole(({ relation }) => relation === 'new') },
    { label: vscode.l10n.t('Dropped'), rows: whole(({ relation }) => relation === 'dropped') },
    { label: vscode.l10n.t('Moved, merged, split'), rows: whole(isElsewhere) },
    { label: vscode.l10n.t('Updates'), rows: ofKind('update') },
    { label: vscode.l10n.t('Editorial'), rows: ofKind('editorial') },
    { label: vscode.l10n.t('Footnotes'), rows: whole(({ notes }) => notes > 0) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const isElsewhere = ({ moved, mergedFrom, splitInto }: ParagraphSinceBase): boolean =>
  moved || mergedFrom.length + splitInto.length > 0;

function groupItem({ label, rows }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(rows.length);
  return item;
}

function rowItem({ paragraph, change }: Row, uri: vscode.Uri | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(change ? changeLabel(change) : paragraph.words);
  const strength = change && strengthSaid(change);
  item.description = [paragraph.ref, strength].filter((part) => part).join(' · ');
  item.iconPath = new vscode.ThemeIcon(change ? changeIcon(change) : paragraphIcon(paragraph));
  item.tooltip = change ? changeTooltip(change) : paragraphTooltip(paragraph);
  item.accessibilityInformation = { label: `${item.label}, ${item.description}` };
  const selection = toRange((change ?? paragraph).range);
  if (uri)
    item.command = {
      title: vscode.l10n.t('Open'),
      command: 'vscode.open',
      arguments: [
        uri,
        { selection: change ? selection : new vscode.Range(selection.start, selection.start) },
      ],
    };
  return item;
}

const changeLabel = ({ old, now }: ChangeSinceBase): string => {
  if (old === '') return `+ ${now}`;
  return now === '' ? `− ${old}` : `${old} → ${now}`;
};

export function strengthSaid({ strength }: ChangeSinceBase): string | undefined {
  if (strength === 'stronger') return vscode.l10n.t('stronger');
  return strength === 'weaker' ? vscode.l10n.t('weaker') : undefined;
}

function changeIcon({ old, now, strength }: ChangeSinceBase): string {
  if (strength) return strength === 'stronger' ? 'arrow-up' : 'arrow-down';
  if (old === '') return 'diff-added';
  return now === '' ? 'diff-removed' : 'diff-modified';
}

function paragraphIcon({ relation }: ParagraphSinceBase): string {
  if (relation === 'new') return 'diff-added';
  return relation === 'dropped' ? 'diff-removed' : 'diff-renamed';
}

function changeTooltip(change: ChangeSinceBase): string {
  const lines = [vscode.l10n.t('Base: “{0}”', change.old), vscode.l10n.t('Here: “{0}”', change.now)];
  if (change.strength && change.exchanged)
    lines.push(vscode.l10n.t('Adopted texts of one title exchanged the two {0} times.', change.exchanged));
  return lines.join('\n');
}

function paragraphTooltip({ mergedFrom, splitInto, words }: ParagraphSinceBase): string {
  const lines = [words];
  if (mergedFrom.length > 0) lines.push(vscode.l10n.t('Merged from {0} of the base', mergedFrom.join(', ')));
  if (splitInto.length > 0) lines.push(vscode.l10n.t('Split into {0}', splitInto.join(', ')));
  return lines.join('\n');
}
