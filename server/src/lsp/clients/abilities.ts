/** What a client can show and do, and what it gets instead where it cannot. */
import {
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type Diagnostic,
  type InitializeParams,
  type MarkupContent,
  MarkupKind,
  type PublishDiagnosticsClientCapabilities,
} from 'vscode-languageserver';
import { serverCommand } from '../protocols/commands';

/** What a client says of itself in the initialization options, besides what it announces. */
export interface ClientOptions {
  /** It announces that it pulls diagnostics, and shows published ones alone. */
  readonly diagnostics?: 'push';
  /** The commands of `clientCommand` that it carries out. */
  readonly commands: readonly string[];
  /** Whether the person trusts the folder that is open; where nothing is said of it, yes. */
  readonly trusted: boolean;
}

export function clientOptions({ initializationOptions }: Pick<InitializeParams, 'initializationOptions'>) {
  const said = (initializationOptions ?? {}) as Readonly<Record<string, unknown>>;
  const commands = Array.isArray(said.commands) ? said.commands : [];
  return {
    ...(said.diagnostics === 'push' && { diagnostics: 'push' as const }),
    commands: commands.filter((one) => typeof one === 'string'),
    trusted: said.trusted !== false,
  } satisfies ClientOptions;
}

/** Markdown for a client that shows these kinds of text; as plain text where Markdown is not among them. */
export function shownText(value: string, kinds: readonly MarkupKind[] | undefined): MarkupContent {
  return kinds?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plain(value) };
}

/** The words of our own Markdown, of which every sign that is not meant as markup is escaped. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^[\]]{0,500})\]\([^()\s]{1,600}\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])|&#(\d{1,7});|\*/g, (_found, sign?: string, code?: string) =>
      code === undefined ? (sign ?? '') : String.fromCodePoint(Number(code)),
    )
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

/** A diagnostic without what the client has not announced. */
export function shownDiagnostic({ textDocument }: ClientCapabilities, diagnostic: Diagnostic): Diagnostic {
  // Since 3.18 a client that pulls may announce the same under `diagnostic`.
  const pulled: PublishDiagnosticsClientCapabilities | undefined = textDocument?.diagnostic;
  const can = (ability: 'relatedInformation' | 'codeDescriptionSupport') =>
    textDocument?.publishDiagnostics?.[ability] === true || pulled?.[ability] === true;
  const { relatedInformation, codeDescription, ...rest } = diagnostic;
  return {
    ...rest,
    ...(relatedInformation && can('relatedInformation') && { relatedInformation }),
    ...(codeDescription && can('codeDescriptionSupport') && { codeDescription }),
  };
}

/** A code action as a command, for clients that know no other form: an edit is then applied by the server. */
export function shownAction(client: ClientCapabilities, action: CodeAction): CodeAction | Command {
  if (client.textDocument?.codeAction?.codeActionLiteralSupport) return action;
  const { title, edit, command } = action;
  return command ?? { title, command: serverCommand.applyEdit, arguments: [edit] };
}
