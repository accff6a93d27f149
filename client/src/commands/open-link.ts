/** Opens what a link of ours leads to: a paragraph of the corpus, or a whole document. */
import * as vscode from 'vscode';
import { corpusScheme } from '../app';
import type { Command } from './command';
import { paragraphOf, showParagraph } from './open-paragraph';

/** Opens `agreed-language:/A/RES/73/195.resolution?ref=23`; other schemes are refused. */
export const openLink: Command = {
  id: 'agreedLanguage.openLink',
  run: async (app, ...args) => {
    const uri = vscode.Uri.parse(String(args[0]));
    if (uri.scheme !== corpusScheme) return;
    const ref = /^ref=(.*)$/.exec(uri.query)?.[1];
    const symbol = uri.path.slice(1).replace(/\.resolution$/, '');
    const paragraph = ref === undefined ? undefined : await paragraphOf(app, { symbol, ref });
    if (paragraph) await showParagraph(paragraph, {});
    else await vscode.window.showTextDocument(uri.with({ query: '' }));
  },
};
