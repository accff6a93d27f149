/**
 * Links to corpus paragraphs in hovers and in the documentation of completions. VS Code follows no link of a scheme
 * of ours in untrusted Markdown, so it becomes a command, the only one that the Markdown may then call.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { openLink } from './commands/open-link';

// "](agreed-language:/A/RES/73/195.resolution?ref=15%20(h))", with brackets in the address
const link = /\]\((agreed-language:(?:[^()\s]|\([^()\s]{0,20}\)){1,500})\)/g;

/** Markdown of the server's with its links made to work; anything else as it is. */
function withLinks<T>(content: T): T {
  if (!(content instanceof vscode.MarkdownString)) return content;
  const value = content.value.replace(link, (_whole, uri: string) => `](${commandUri(uri)})`);
  if (value === content.value) return content;
  const linked = new vscode.MarkdownString(value);
  linked.isTrusted = { enabledCommands: [openLink.id] };
  return linked as T;
}

const commandUri = (uri: string) => `command:${openLink.id}?${encodeURIComponent(JSON.stringify([uri]))}`;

export const linkMiddleware: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    return hover && new vscode.Hover(hover.contents.map(withLinks), hover.range);
  },
  resolveCompletionItem: async (item, token, next) => {
    const resolved = await next(item, token);
    if (resolved?.documentation) resolved.documentation = withLinks(resolved.documentation);
    return resolved;
  },
};
