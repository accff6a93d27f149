/** Asks once which delegation the author of tracked changes stands for, and remembers the answer in the settings. */
import * as vscode from 'vscode';

const KEY = 'delegations';

/** Who stands for which delegation. */
export interface Delegations {
  readonly all: Readonly<Record<string, string>>;
  /** Whether any of them was given just now. */
  readonly isNew: boolean;
}

/**
 * Asks for those that the settings don't name. Whoever presses Enter keeps a name as it stands; whoever presses Escape
 * keeps all that are left, and is asked again next time.
 */
export async function askForDelegations(authors: readonly string[]): Promise<Delegations> {
  const settings = vscode.workspace.getConfiguration('agreedLanguage');
  const known = settings.get<Record<string, string>>(KEY, {});
  const unknown = authors.filter((author) => known[author] === undefined);
  const answers: Record<string, string> = {};
  for (const [at, author] of unknown.entries()) {
    const answer = await ask(author, at + 1, unknown.length);
    if (answer === undefined) break;
    answers[author] = answer.trim() || author;
  }
  const all = { ...known, ...answers };
  const isNew = Object.keys(answers).length > 0;
  if (isNew) await settings.update(KEY, all, target());
  return { all, isNew };
}

const ask = (author: string, step: number, steps: number): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: `Whose proposals are those of ${author}?${steps > 1 ? ` (${step} of ${steps})` : ''}`,
    prompt: 'The delegation, as it shall stand in the brackets. Enter keeps the name.',
    value: author,
    ignoreFocusOut: true,
    validateInput: (value) => (/[[\]:]/.test(value) ? 'A name has no brackets and no colon' : undefined),
  });

/** A draft belongs to its workspace; where there is none, to the person. */
const target = (): vscode.ConfigurationTarget =>
  vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
