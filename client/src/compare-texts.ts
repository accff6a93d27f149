/** The two sides of a comparison, as read-only documents that VS Code's own diff editor shows. */
import * as vscode from 'vscode';

const scheme = 'agreed-language-compare';
const texts = new Map<string, string>();
let serial = 0;

/** Registers the provider of both sides. */
export function showCompareTexts(): vscode.Disposable {
  const forget = vscode.workspace.onDidCloseTextDocument((document) => texts.delete(document.uri.toString()));
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  return vscode.Disposable.from(forget, provider);
}

/** Opens the diff editor with the agreed words on the left and the draft's on the right. */
export async function compareTexts(left: Side, right: Side): Promise<void> {
  serial += 1;
  const title = `${left.name} ↔ ${right.name}`;
  await vscode.commands.executeCommand('vscode.diff', textOf(left, 'agreed'), textOf(right, 'draft'), title);
}

export interface Side {
  /** `GCM, para. 23` */
  readonly name: string;
  readonly text: string;
}

function textOf(side: Side, which: string): vscode.Uri {
  const path = `/${serial}/${which}/${side.name.replaceAll('/', '-')}.agreed-comparison`;
  const uri = vscode.Uri.from({ scheme, path });
  texts.set(uri.toString(), sentences(side.text));
  return uri;
}

/** A sentence a line, so that the diff sets like beside like. */
const sentences = (text: string) => `${text.replace(/([.;:]) (?=[A-Z(])/g, '$1\n')}\n`;
