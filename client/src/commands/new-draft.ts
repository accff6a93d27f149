/** Opens an untitled draft with the parts that every resolution has; Tab goes from one to the next. */
import * as vscode from 'vscode';
import { languageId } from '../app';
import type { Command } from './command';

const skeleton = (today: string) => `---
title: \${1:Title of the resolution}
standing: draft
date: ${today}
---

# $1

*The General Assembly*,

*Guided* by the purposes and principles of the Charter of the United Nations,

*Recalling* \${2:its resolution},

1. *\${3:Calls upon}* \${4:Member States to};

2. *Decides* to remain seized of the matter.
$0`;

export const newDraft: Command = {
  id: 'agreedLanguage.newDraft',
  run: async () => {
    const document = await vscode.workspace.openTextDocument({ language: languageId, content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(skeleton(new Date().toISOString().slice(0, 10))));
  },
};
