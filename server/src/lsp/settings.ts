/** The settings of a client: asked for where it can be asked, else as it sent them. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
} from 'vscode-languageserver';
import { decodeSettings, type Settings } from '../service/world/settings';
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
  get(): Promise<Settings>;
}

/** Follows the settings; `onChanged` is called when they may have changed. */
export function settingsOf(
  { connection, params, initialized }: Start,
  onChanged: () => void,
): SettingsSource {
  const { configuration, didChangeConfiguration } = params.capabilities.workspace ?? {};
  const understood = reader(connection);
  const ask = async (): Promise<Settings> => {
    await initialized;
    const value: unknown = await connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    return understood(value);
  };
  const from = async (sent: unknown): Promise<Settings> =>
    configuration ? ask() : understood(section(sent));

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
function reader(connection: Connection): (value: unknown) => Settings {
  const reported = new Set<string>();
  return (value) => {
    const { settings, problems } = decodeSettings(value);
    for (const problem of problems) {
      if (!reported.has(problem)) show(connection, MessageType.Warning, problem);
      reported.add(problem);
    }
    return settings;
  };
}

const section = (value: unknown): unknown => (value as Record<string, unknown> | null | undefined)?.[SECTION];
