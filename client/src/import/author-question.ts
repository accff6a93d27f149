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
  draft: Pick<ImportedDraft, 'authors' | 'renamed' | 'text'>,
): Promise<Delegations> {
  const settings = vscode.workspace.getConfiguration('agreedLanguage');
  const known = settings.get<Record<string, string>>(KEY, {});
  const unknown = draft.authors.filter((author) => known[author] === undefined);
  const answers = unknown.length > 0 ? await ask(file, unknown, draft) : undefined;
  if (!answers) return { all: known, isNew: false };
  const all = { ...known, ...answers };
  await settings.update(KEY, all, target());
  return { all, isNew: true };
}

interface AuthorItem extends vscode.QuickPickItem {
  readonly author: string;
}

/**
 * A list of the authors: what is typed is the delegation of the first, which then goes to the end with its answer. One
 * that is chosen again comes back to the front. Undefined where the list was left.
 */
function ask(
  file: string,
  authors: readonly string[],
  { renamed, text }: Pick<ImportedDraft, 'renamed' | 'text'>,
): Promise<Readonly<Record<string, string>> | undefined> {
  const answers = new Map<string, string>();
  const list = vscode.window.createQuickPick<AuthorItem>();
  list.title = `Whose proposals are these? (${file})`;
  list.ignoreFocusOut = true;
  const show = ([next, ...others]: readonly string[]) => {
    list.items = [next ?? '', ...others].map((author) => ({
      author,
      label: labelOf(author, answers.get(author)),
      description: firstProposal(renamed[author] ?? author, text),
      // Whatever is typed: it is no filter.
      alwaysShow: true,
    }));
    list.value = '';
    list.placeholder = `The delegation of ${next} (Enter keeps the name)`;
  };
  const inOrder = () => [
    ...authors.filter((author) => !answers.has(author)),
    ...authors.filter((author) => answers.has(author)),
  ];
  show(authors);
  list.show();
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const author = list.activeItems[0]?.author;
      if (author === undefined) return;
      if (!answers.delete(author)) answers.set(author, nameIn(list.value) || author);
      if (answers.size < authors.length) return show(inOrder());
      resolve(Object.fromEntries(answers));
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
  });
}

const labelOf = (author: string, answer: string | undefined): string =>
  answer === undefined ? author : `$(check) ${author}: ${answer}`;

/** Brackets and colons would end the name in the draft. */
const nameIn = (typed: string): string => typed.replace(/[[\]:]/g, ' ').trim();

/** A draft belongs to its workspace; where there is none, to the person. */
const target = (): vscode.ConfigurationTarget =>
  vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
