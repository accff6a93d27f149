/** Asks which delegations the authors of tracked changes stand for: all of them at once, and each of them once. */
import * as vscode from 'vscode';
import type { ImportedDraft } from '../../../server/src/lsp/protocol';
import { firstProposal } from './first-proposal';

const KEY = 'delegations';

/** Who stands for which delegation. */
export interface Delegations {
  readonly all: Readonly<Record<string, string>>;
  /** Whether any of them was given just now. */
  readonly isNew: boolean;
}

/**
 * Asks for those that the settings don't name, and remembers the answers there. Whoever presses Escape keeps all names
 * as they stand, and is asked again next time.
 */
export async function askForDelegations(
  file: string,
  { authors, text }: Pick<ImportedDraft, 'authors' | 'text'>,
): Promise<Delegations> {
  const settings = vscode.workspace.getConfiguration('agreedLanguage');
  const known = settings.get<Record<string, string>>(KEY, {});
  const unknown = authors.filter((author) => known[author] === undefined);
  const answers = unknown.length > 0 ? await ask(file, unknown, text) : undefined;
  if (!answers) return { all: known, isNew: false };
  const all = { ...known, ...answers };
  await settings.update(KEY, all, target());
  return { all, isNew: true };
}

interface AuthorItem extends vscode.QuickPickItem {
  readonly author: string;
}

/** A list of the authors: what is typed is the delegation of the one in focus. Undefined where it was left. */
function ask(
  file: string,
  authors: readonly string[],
  text: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  const answers: Record<string, string> = {};
  const list = vscode.window.createQuickPick<AuthorItem>();
  list.title = `Whose proposals are these? (${file})`;
  list.ignoreFocusOut = true;
  const show = (next: string) => {
    list.items = authors.map((author) => itemOf(author, answers[author], text));
    list.activeItems = list.items.filter((item) => item.author === next);
    list.value = '';
  };
  list.onDidChangeActive(([item]) => {
    if (item) list.placeholder = `Delegation of ${item.author} (Enter keeps the name)`;
  });
  show(authors[0] ?? '');
  list.show();
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const author = list.activeItems[0]?.author;
      if (author === undefined) return;
      answers[author] = nameIn(list.value) || author;
      const next = authors.find((one) => answers[one] === undefined);
      if (next !== undefined) return show(next);
      resolve(answers);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
  });
}

/** A row stays whatever is typed: it is no filter. */
const itemOf = (author: string, answer: string | undefined, text: string): AuthorItem => ({
  author,
  label: author,
  ...(answer !== undefined && { description: `$(check) ${answer}` }),
  detail: firstProposal(author, text),
  alwaysShow: true,
});

/** Brackets and colons would end the name in the draft. */
const nameIn = (typed: string): string => typed.replace(/[[\]:]/g, ' ').trim();

/** A draft belongs to its workspace; where there is none, to the person. */
const target = (): vscode.ConfigurationTarget =>
  vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
