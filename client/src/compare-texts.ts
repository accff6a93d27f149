/** The agreed words and the draft's, side by side in VS Code's own diff editor. */
import * as vscode from 'vscode';
import { readOnlyText } from './read-only-texts';

export interface Side {
  /** `GCM, para. 23` */
  readonly name: string;
  readonly text: string;
}

/** Opens the diff editor with the agreed words on the left and the draft's on the right. */
export async function compareTexts(left: Side, right: Side): Promise<void> {
  const title = `${left.name} ↔ ${right.name}`;
  await vscode.commands.executeCommand('vscode.diff', textOf(left), textOf(right), title);
}

const textOf = ({ name, text }: Side) => readOnlyText(`${name}.agreed-comparison`, sentences(text));

/** A sentence a line, so that the diff sets like beside like. */
const sentences = (text: string) => `${text.replace(/([.;:]) (?=[A-Z(])/g, '$1\n')}\n`;
