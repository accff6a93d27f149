/** Asks whose proposals a draft holds: of authors of tracked changes, and of colours that rooms give delegations. */
import * as vscode from 'vscode';
import type { ImportedColour } from '../../../server/src/import/model';
import type { ImportedDraft } from '../../../server/src/lsp/protocol';
import { firstProposal } from './first-proposal';
import { askWhose, type WhoseRow } from './whose-list';

const KEY = 'delegations';

/** Who stands for which delegation. */
export interface Delegations {
  readonly all: Readonly<Record<string, string>>;
  /** Colours of this file alone. */
  readonly colours: Readonly<Record<string, string>>;
  /** Whether any of them was given just now. */
  readonly isNew: boolean;
}

const settings = () => vscode.workspace.getConfiguration('agreedLanguage');

/** The delegations that the settings name for authors; a copy, since the settings' own object can't be sent to a worker. */
export const knownDelegations = (): Readonly<Record<string, string>> => ({
  ...settings().get<Record<string, string>>(KEY, {}),
});

/**
 * Asks for the authors that the settings don't name, and remembers the answers there, and for the colours. Whoever
 * presses Escape keeps all names as they stand, and is asked again next time.
 */
export async function askForDelegations(
  file: string,
  draft: Pick<ImportedDraft, 'authors' | 'renamed' | 'colours' | 'text'>,
): Promise<Delegations> {
  const known = knownDelegations();
  const unknown = draft.authors.filter((author) => known[author] === undefined);
  const rows = [...unknown.map((author) => authorRow(author, draft)), ...draft.colours.map(colourRow)];
  const answers =
    rows.length > 0
      ? await askWhose(vscode.l10n.t('Whose proposals are these? ({0})', file), rows)
      : undefined;
  if (!answers) return { all: known, colours: {}, isNew: false };
  const given = unknown.map((author) => [author, answers.get(author) || author] as const);
  const all = { ...known, ...Object.fromEntries(given) };
  if (given.length > 0) await settings().update(KEY, all, target());
  return { all, colours: coloursIn(draft.colours, answers), isNew: true };
}

const authorRow = (author: string, { renamed, text }: Pick<ImportedDraft, 'renamed' | 'text'>): WhoseRow => ({
  key: author,
  label: author,
  words: firstProposal(renamed[author] ?? author, text, vscode.l10n.t),
  byEnter: vscode.l10n.t('keeps the name'),
});

const colourRow = ({ colour, name, words }: ImportedColour): WhoseRow => ({
  key: `#${colour}`,
  label: vscode.l10n.t('Words in {0}', name),
  words: `"${words}"`,
  byEnter: vscode.l10n.t('reads plain words'),
});

/** A colour that stands for nobody is left out. */
const coloursIn = (
  colours: readonly ImportedColour[],
  answers: ReadonlyMap<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    colours.flatMap(({ colour }) => {
      const delegation = answers.get(`#${colour}`);
      return delegation ? [[colour, delegation]] : [];
    }),
  );

/** A draft belongs to its workspace; where there is none, to the person. */
const target = (): vscode.ConfigurationTarget =>
  vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
