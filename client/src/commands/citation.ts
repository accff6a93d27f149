/** How a quoted paragraph is cited outside a draft: in a statement, a letter or a message. */
import * as vscode from 'vscode';
import type { ParagraphResult } from '../../../server/src/lsp/protocol';

/** `“...” (A/RES/73/195, GCM, para. 23)`; text that is not adopted says so. */
export function withCitation(
  words: string,
  from: Pick<ParagraphResult, 'symbol' | 'shown' | 'standing'>,
): string {
  const standing = from.standing === 'adopted' ? '' : `; ${standingNames[from.standing]}`;
  return `“${words}” (${from.shown}; ${from.symbol}${standing})`;
}

/** What a document's standing is called in front of people. */
export const standingNames = {
  adopted: 'adopted',
  draft: vscode.l10n.t('draft, not agreed'),
  superseded: vscode.l10n.t('superseded, not agreed'),
  report: vscode.l10n.t('report, not agreed'),
  position: vscode.l10n.t('national position, not agreed'),
} as const;

/** Puts words with their citation on the clipboard and says so. */
export async function copyCited(words: string, from: Pick<ParagraphResult, 'symbol' | 'shown' | 'standing'>) {
  await vscode.env.clipboard.writeText(withCitation(words, from));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with citation: {0}', from.shown), 4000);
}
