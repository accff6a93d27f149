/** Messages in the language of the editor, for modules that know nothing of VS Code. */

/** Gives a message in the user's language, as `vscode.l10n.t` does: `{0}` stands for the first value. */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** `EU, US and Chile` */
export function listed(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say('{0} and {1}', names.slice(0, -1).join(', '), last);
}
