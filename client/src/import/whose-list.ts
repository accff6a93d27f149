/** A list in which each row gets a delegation: one question, however many rows there are. */
import * as vscode from 'vscode';

/** What a delegation is asked for. */
export interface WhoseRow {
  readonly key: string;
  /** `Jane Doe`, `Words in red` */
  readonly label: string;
  /** Words by which one sees whose they are. */
  readonly words: string;
  /** What Enter does where nothing is typed: `keeps the name`. */
  readonly byEnter: string;
}

interface Item extends vscode.QuickPickItem {
  readonly row: WhoseRow;
}

/**
 * The answers by key, empty where nothing was typed; undefined where the list was left. What is typed is the delegation
 * of the first row, which then goes to the end with its answer; one that is chosen again comes back to the front.
 */
export function askWhose(
  title: string,
  rows: readonly WhoseRow[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const answers = new Map<string, string>();
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.ignoreFocusOut = true;
  const show = () => {
    const open = rows.filter(({ key }) => !answers.has(key));
    const done = rows.filter(({ key }) => answers.has(key));
    list.items = [...open, ...done].map((row) => itemOf(row, answers.get(row.key)));
    list.value = '';
    const [next] = open;
    if (next)
      list.placeholder = vscode.l10n.t('{0}: of which delegation? (Enter {1})', next.label, next.byEnter);
  };
  show();
  list.show();
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const key = list.activeItems[0]?.row.key;
      if (key === undefined) return;
      if (!answers.delete(key)) answers.set(key, nameIn(list.value));
      if (answers.size < rows.length) return show();
      resolve(answers);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
  });
}

const itemOf = (row: WhoseRow, answer: string | undefined): Item => ({
  row,
  label: answer === undefined ? row.label : `$(check) ${row.label}${answer && `: ${answer}`}`,
  description: row.words,
  // Whatever is typed: it is no filter.
  alwaysShow: true,
});

/** Brackets and colons would end the name in the draft. */
const nameIn = (typed: string): string => typed.replace(/[[\]:]/g, ' ').trim();
