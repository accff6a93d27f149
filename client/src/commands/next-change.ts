/** Goes from one change since the base to the next, or to the one before. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { ChangesSinceBase } from '../../../server/src/lsp/protocols/base';
import { activeDraft } from '../app';
import { toRange } from '../edits';
import type { Command } from './command';

const goTo =
  (forwards: boolean): Command['run'] =>
  async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const textDocument = { uri: editor.document.uri.toString() };
    const found = await app.request<ChangesSinceBase | null>(method.changesSinceBase, { textDocument });
    const places = placesOf(found);
    if (places.length === 0) {
      void vscode.window.showInformationMessage(
        found
          ? vscode.l10n.t('Nothing has changed since {0}.', found.base.name)
          : vscode.l10n.t(
              'The draft names no base that is known. The front matter can name it: base: 78/217',
            ),
      );
      return;
    }
    const { active } = editor.selection;
    const next = forwards
      ? (places.find(({ start }) => start.isAfter(active)) ?? places[0])
      : (places.findLast(({ end }) => end.isBefore(active)) ?? places.at(-1));
    if (!next) return;
    // The cursor stands at the end of what is selected, so that the next one is another.
    editor.selection = new vscode.Selection(next.start, next.end);
    editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };

/** Changed words, and the beginnings of paragraphs that are new, moved or gone, in the order of the draft. */
function placesOf(found: ChangesSinceBase | null): vscode.Range[] {
  const places = (found?.paragraphs ?? []).flatMap(({ range, changes }) => {
    const { start } = toRange(range);
    return changes.length > 0
      ? changes.map((change) => toRange(change.range))
      : [new vscode.Range(start, start)];
  });
  return places.sort((a, b) => a.start.compareTo(b.start));
}

export const nextChange: Command = {
  id: 'agreedLanguage.nextChange',
  run: goTo(true),
};

export const previousChange: Command = {
  id: 'agreedLanguage.previousChange',
  run: goTo(false),
};
