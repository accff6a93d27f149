/** The settings of a client: asked for where it can be asked, else as it sent them. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
} from 'vscode-languageserver';
import { rules } from '../service/rules/all';
import { type Decoded, decodeSettings } from '../service/world/settings';
import { show } from './messages';

const SECTION = 'agreedLanguage';

/** The beginning of a conversation. */
export interface Start {
  readonly connection: Connection;
  readonly params: InitializeParams;
  /** Resolves when the client can be asked. */
  readonly initialized: Promise<void>;
}

export interface SettingsSource {
  /** Never rejects; wrong values have been reported, once each, and their defaults hold. */
  get(): Promise<Decoded>;
}

/** Follows the settings; `onChanged` is called when they may have changed. */
export function settingsOf(
  { connection, params, initialized }: Start,
  onChanged: () => void,
): SettingsSource {
  const { configuration, didChangeConfiguration } = params.capabilities.workspace ?? {};
  const understood = reader(connection);
  const ask = async (): Promise<Decoded> => {
    await initialized;
    const value: unknown = await connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    return understood(value);
  };
  const from = async (sent: unknown): Promise<Decoded> => (configuration ? ask() : understood(section(sent)));

  let settings = from(params.initializationOptions);
  connection.onDidChangeConfiguration((sent) => {
    settings = from(sent.settings);
    onChanged();
  });
  if (didChangeConfiguration?.dynamicRegistration) {
    const register = () =>
      connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    void initialized.then(register);
  }
  return { get: () => settings };
}

/** Decodes settings and reports each problem once. */
function reader(connection: Connection): (value: unknown) => Decoded {
  const reported = new Set<string>();
  const ruleIds = rules.map(({ id }) => id);
  return (value) => {
    const decoded = decodeSettings(value, { ruleIds });
    for (const problem of decoded.problems) {
      if (!reported.has(problem)) show(connection, MessageType.Warning, problem);
      reported.add(problem);
    }
    return decoded;
  };
}

const section = (value: unknown): unknown => (value as Record<string, unknown> | null | undefined)?.[SECTION];
