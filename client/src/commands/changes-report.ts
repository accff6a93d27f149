/** What changed since the base as a page: paragraph by paragraph, or in three columns. */
import * as vscode from 'vscode';
import type {
  ChangeSinceBase,
  ChangesSinceBase,
  ParagraphSinceBase,
} from '../../../server/src/lsp/protocols/base';
import { activeDraft } from '../app';
import { showMarkdown } from '../read-only-texts';
import { strengthSaid } from '../views/changes-view';
import type { Command } from './command';
import { changesOf } from './compare-with-base';

const report =
  (write: (paragraph: ParagraphSinceBase) => string[], head: readonly string[]): Command['run'] =>
  async (app) => {
    const document = activeDraft()?.document;
    const found = document && (await changesOf(app, document));
    if (!found) {
      const message = vscode.l10n.t(
        'The draft names no base that is known. The front matter can name it: base: 78/217',
      );
      void vscode.window.showInformationMessage(message);
      return;
    }
    const lines = [`# ${titleOf(found)}`, '', ...head, ...found.paragraphs.flatMap(write)];
    await showMarkdown('Changes.md', `${lines.join('\n')}\n`);
  };

const titleOf = ({ base, paragraphs }: ChangesSinceBase): string =>
  paragraphs.length === 0
    ? vscode.l10n.t('Nothing has changed since {0}.', base.name)
    : vscode.l10n.t('Changes since {0}', base.name);

export const changesReport: Command = {
  id: 'agreedLanguage.changesReport',
  run: report((paragraph) => {
    const changes = paragraph.changes.map((change) => `- ${shownChange(change)} ${noteOf(change)}`.trimEnd());
    return [`**${paragraph.ref}** ${becameOf(paragraph)}`.trimEnd(), '', ...changes, ''];
  }, []),
};

export const changesInColumns: Command = {
  id: 'agreedLanguage.changesInColumns',
  run: (...args) =>
    report(
      (paragraph) => [
        ...paragraph.changes.map(
          (change) => `| ${paragraph.ref} | ${cell(change.old)} | ${cell(change.now)} | ${noteOf(change)} |`,
        ),
        ...(paragraph.changes.length === 0 ? [wholeRow(paragraph)] : []),
      ],
      [
        `| | ${vscode.l10n.t('Base')} | ${vscode.l10n.t('Draft')} | ${vscode.l10n.t('Note')} |`,
        '|---|---|---|---|',
      ],
    )(...args),
};

function wholeRow(paragraph: ParagraphSinceBase): string {
  const words = cell(paragraph.words);
  const [base, draft] = paragraph.relation === 'dropped' ? [words, ''] : ['', words];
  return `| ${paragraph.ref} | ${base} | ${draft} | ${becameOf(paragraph)} |`;
}

const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const cell = (words: string): string => escaped(words).replace(/\s+/g, ' ');

/** `~~Invites~~ **Urges**` */
const shownChange = ({ old, now }: ChangeSinceBase): string =>
  [old && `~~${escaped(old)}~~`, now && `**${escaped(now)}**`].filter((part) => part !== '').join(' ');

/** Why it is shown: its kind where it is no mere wording, and how strong it is. */
function noteOf(change: ChangeSinceBase): string {
  const kinds: Readonly<Record<ChangeSinceBase['kind'], string>> = {
    opening: vscode.l10n.t('opening'),
    update: vscode.l10n.t('update'),
    editorial: vscode.l10n.t('editorial'),
    wording: '',
  };
  return [kinds[change.kind], strengthSaid(change)].filter((part) => part).join(', ');
}

/** What became of a paragraph as a whole. */
function becameOf({ relation, moved, mergedFrom, splitInto, notes, words }: ParagraphSinceBase): string {
  const said = [
    relation === 'new' && vscode.l10n.t('new'),
    relation === 'dropped' && vscode.l10n.t('dropped'),
    moved && vscode.l10n.t('moved'),
    mergedFrom.length > 0 && vscode.l10n.t('merged from {0} of the base', mergedFrom.join(', ')),
    splitInto.length > 0 && vscode.l10n.t('split into {0}', splitInto.join(', ')),
    notes > 0 && vscode.l10n.t('footnotes changed'),
  ].filter((part) => part !== false);
  const whole = relation === 'new' || relation === 'dropped' ? `: ${escaped(words)}` : '';
  return said.length > 0 ? `${said.join(', ')}${whole}` : '';
}
