/** What the sources of the extension say to a user, found by TypeScript's own parser. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface UiMessages {
  /** Messages given to `vscode.l10n.t`, or to a `Say`. */
  readonly translated: readonly string[];
  /** Words shown to a user that no translation can reach: `client/src/app.ts: "Not found"`. */
  readonly untranslated: readonly string[];
}

const TRANSLATES = /^(?:vscode\.l10n\.t|say)$/;
/** Calls and properties whose words a user reads. */
const SHOWS = /\.(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)$/;
const SHOWN = /^(?:title|placeHolder|placeholder|prompt|openLabel|label|detail|description|tooltip)$/;
/** A word, and not only an icon or the name of the product. */
const WORDS = /\p{L}{2}/u;
const NAMES = /\$\([\w-]+\)|Agreed Language/g;

export function uiMessagesOf(file: string): UiMessages {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const translated: string[] = [];
  const untranslated: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && TRANSLATES.test(node.expression.getText())) {
      const [message] = node.arguments;
      if (message && ts.isStringLiteralLike(message)) translated.push(message.text);
      else untranslated.push(`${file}: ${node.getText()}`);
    } else if (isShown(node) && hasWords(node)) untranslated.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { translated, untranslated };
}

/** Whether a literal is given to the user, by itself or as one of two choices. */
function isShown(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  let { parent } = node;
  while (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) parent = parent.parent;
  if (ts.isPropertyAssignment(parent)) return SHOWN.test(parent.name.getText());
  return ts.isCallExpression(parent) && SHOWS.test(parent.expression.getText());
}

function hasWords(node: ts.Node): boolean {
  const words = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ')
    : (node as ts.StringLiteralLike).text;
  return WORDS.test(words.replaceAll(NAMES, ''));
}
