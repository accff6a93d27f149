/** Shows the comments of a Word file at their words, as long as the draft made of it is open. */
import * as vscode from 'vscode';
import type { PlacedComment } from '../../../server/src/import/read';

/** One list of comments for each draft; it goes with the draft. */
export function showComments(
  document: vscode.TextDocument,
  comments: readonly PlacedComment[],
  delegations: Readonly<Record<string, string>>,
): void {
  if (comments.length === 0) return;
  const controller = vscode.comments.createCommentController(
    'agreedLanguage.imported',
    vscode.l10n.t('Comments in the Word file'),
  );
  for (const { author, text, start, end } of comments) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const thread = controller.createCommentThread(document.uri, range, [
      commentOf(author, text, delegations[author]),
    ]);
    thread.canReply = false;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  }
  const closing = vscode.workspace.onDidCloseTextDocument((closed) => {
    if (closed.uri.toString() !== document.uri.toString()) return;
    controller.dispose();
    closing.dispose();
  });
}

/** Words of others are shown as they stand, never as markup. */
const commentOf = (author: string, text: string, delegation = author): vscode.Comment => ({
  author: {
    name: (author === delegation ? author : `${author} (${delegation})`) || vscode.l10n.t('Unknown'),
  },
  body: new vscode.MarkdownString().appendText(text),
  mode: vscode.CommentMode.Preview,
});
