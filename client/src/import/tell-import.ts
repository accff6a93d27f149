/** Says what was read: in a line, or in a report beside the draft where a person has to decide something. */
import * as vscode from 'vscode';
import type { ImportedDraft } from '../../../server/src/lsp/protocol';
import { readOnlyText } from '../read-only-texts';
import { importReport, importSummary, isToDecide } from './import-report';

const SHOW = vscode.l10n.t('Show Report');

export async function tellImport(name: string, draft: ImportedDraft): Promise<void> {
  const report = () => showReport(name, draft);
  if (draft.repairs.some(isToDecide)) return report();
  const more = draft.repairs.length > 0 ? [SHOW] : [];
  void vscode.window
    .showInformationMessage(importSummary(name, draft, vscode.l10n.t), ...more)
    .then((chosen) => {
      if (chosen === SHOW) void report();
    });
}

async function showReport(name: string, draft: ImportedDraft): Promise<void> {
  const page = readOnlyText(
    `${vscode.l10n.t('Import of {0}', name)}.md`,
    importReport(name, draft, vscode.l10n.t),
  );
  const document = await vscode.workspace.openTextDocument(page);
  const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
  await vscode.window.showTextDocument(document, beside);
}
