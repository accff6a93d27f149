/** Commands that code actions name. */

/**
 * Commands that the server's code actions and links name and the client carries out.
 * `compare`: [uri of the draft, Range, ParagraphParams]; `keep`: [uri of the draft, KeptWording without file].
 */
export const clientCommand = {
  compare: 'agreedLanguage.compare',
  keep: 'agreedLanguage.keepWording',
} as const;

/**
 * Commands that the server carries out. `keep`, with the arguments of `clientCommand.keep`, where the client says that it
 * has no such command; `turnOffRule`: [uri of
 * the draft, rule, `draft` or `workspace`]; `applyEdit`: [WorkspaceEdit], for clients that know code actions as commands alone.
 */
export const serverCommand = {
  keep: clientCommand.keep,
  applyEdit: 'agreedLanguage.applyEdit',
  turnOffRule: 'agreedLanguage.turnOffRule',
} as const;
