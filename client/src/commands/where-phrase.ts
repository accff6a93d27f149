/** Lists where the selected words stand in adopted texts, with counts; a choice opens the paragraph. */
import * as vscode from 'vscode';
import { method, type ParagraphResult } from '../../../server/src/lsp/protocol';
import type { UsesResult } from '../../../server/src/lsp/protocols/sources';
import { type App, languageId } from '../app';
import type { Command } from './command';
import { showParagraph } from './open-paragraph';
import { usesOf, whereAgreed } from './where-agreed';

export const wherePhrase: Command = {
  id: 'agreedLanguage.wherePhrase',
  run: async (app) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return;
    const { document, selection } = editor;
    const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
    const found = range ? await whereAgreed(app, document, range) : [];
    if (!range) return;
    if (found.length === 0) {
      const { loaded } = await usesOf(app, document, range);
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'These words do not stand together in any of the {0} adopted texts that are loaded.',
          loaded,
        ),
      );
      return;
    }
    const items = Promise.all(found.map((paragraph) => itemOf(app, paragraph)));
    const chosen = await vscode.window.showQuickPick(items, {
      title: `${shortened(document.getText(range))}: ${countsOf(await usesOf(app, document, range))}`,
      placeHolder: vscode.l10n.t('Choose a paragraph to open'),
      matchOnDetail: true,
    });
    if (chosen) await showParagraph(chosen.paragraph, {});
  },
};

/** `60 uses in 19 adopted texts since 2016`, as far as the dates are known. */
function countsOf({ uses, texts, since }: UsesResult): string {
  const shown = [
    uses === 1 ? vscode.l10n.t('1 use') : vscode.l10n.t('{0} uses', uses),
    texts === 1 ? vscode.l10n.t('in 1 adopted text') : vscode.l10n.t('in {0} adopted texts', texts),
    ...(since ? [vscode.l10n.t('since {0}', since)] : []),
  ];
  return shown.join(' ');
}

const LONGEST_WORDS = 50;

function shortened(selected: string): string {
  const words = selected.replace(/\s+/g, ' ');
  return words.length > LONGEST_WORDS ? `“${words.slice(0, LONGEST_WORDS - 1)}…”` : `“${words}”`;
}

async function itemOf(app: App, found: ParagraphResult) {
  const { symbol, ref, shown, title, text } = found;
  const whole = await app.request<ParagraphResult | null>(method.paragraph, { symbol, ref });
  const detail = whole ? inContext(whole.text, text) : text;
  return { label: shown, description: title, detail, paragraph: found };
}

/** The words with some of those before and after. */
function inContext(paragraph: string, words: string): string {
  const at = paragraph.indexOf(words);
  const from = Math.max(0, at - 40);
  const before = from > 0 ? `…${paragraph.slice(from, at).replace(/^\S*\s/, '')}` : paragraph.slice(0, at);
  return at < 0 ? words : before + paragraph.slice(at, at + words.length + 120);
}
