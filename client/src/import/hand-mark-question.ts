/** Asks whether words in bold, underlined or struck out are proposals. */
import * as vscode from 'vscode';
import type { ByHand } from '../../../server/src/import/model';
import type { ImportedDraft } from '../../../server/src/lsp/protocol';

/** Whether any words were read as proposals by their form. */
export const hasHandMarks = ({ repairs }: ImportedDraft): boolean =>
  repairs.some(({ kind, message }) => kind === 'form' && message.includes('read as proposals'));

const PROPOSALS = vscode.l10n.t('Proposals');
const PLAIN = vscode.l10n.t('Plain Words');

/** Escape leaves them proposals, of which nothing is lost. */
export async function askAboutHandMarks(): Promise<ByHand> {
  const question = vscode.l10n.t(
    'Words in bold, underlined or struck out were read as proposals. What are they?',
  );
  const chosen = await vscode.window.showInformationMessage(question, { modal: true }, PROPOSALS, PLAIN);
  return chosen === PLAIN ? 'plain' : 'marks';
}
