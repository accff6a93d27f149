/** The technical update: what is stale in a draft as a list, the sure ones ticked, to be written in one step. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { StaleItem, TechnicalUpdateResult } from '../../../server/src/lsp/protocols/technical-update';
import { activeDraft } from '../app';
import { apply, toRange } from '../edits';
import type { Command } from './command';

interface Row extends vscode.QuickPickItem {
  readonly item?: StaleItem;
}

export const technicalUpdate: Command = {
  id: 'agreedLanguage.technicalUpdate',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { document } = editor;
    const params = { textDocument: { uri: document.uri.toString() }, today: today() };
    const found = await app.request<TechnicalUpdateResult | null>(method.technicalUpdate, params);
    if (!found) return;
    if (found.items.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing is stale in a draft of {0}.', found.date),
      );
      return;
    }
    const chosen = await choose(editor, found);
    if (!chosen || document.version !== found.version) return;
    await apply(
      editor,
      chosen.flatMap(({ edits }) => edits ?? []),
    );
  },
};

/** The day by the user's own clock: `2026-11-10`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Lets the user tick what is written; the place of each is shown. Undefined where nothing is chosen. */
function choose(editor: vscode.TextEditor, { date, items }: TechnicalUpdateResult) {
  const list = vscode.window.createQuickPick<Row>();
  list.title = vscode.l10n.t('Technical update for {0}', date);
  list.placeholder = vscode.l10n.t('What is ticked is written; the others are places to look at');
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = rowsOf(items);
  list.selectedItems = list.items.filter(({ item }) => item?.sure);
  list.onDidChangeActive(([row]) => row?.item && show(editor, row.item));
  return new Promise<StaleItem[] | undefined>((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems.flatMap(({ item }) => item ?? []));
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function rowsOf(items: readonly StaleItem[]): Row[] {
  const groups: readonly (readonly [string, (item: StaleItem) => boolean])[] = [
    [vscode.l10n.t('Sure'), ({ sure }) => sure],
    [vscode.l10n.t('Proposed'), ({ sure, edits }) => !sure && edits !== undefined],
    [vscode.l10n.t('To look at'), ({ edits }) => edits === undefined],
  ];
  return groups.flatMap(([label, suits]) => {
    const rows = items.filter(suits).map(rowOf);
    return rows.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows] : [];
  });
}

const rowOf = (item: StaleItem): Row => ({
  label: item.words,
  description: vscode.l10n.t('{0}, line {1}', item.title ?? item.kind, item.range.start.line + 1),
  detail: item.reason,
  item,
});

function show(editor: vscode.TextEditor, { range }: StaleItem): void {
  const place = toRange(range);
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
