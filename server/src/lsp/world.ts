/** Keeps the world: settings, corpus and kept wordings. Whatever changes makes a new one. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Corpus } from '../corpus/model';
import { type KeptWordings, keptBy } from '../service/kept';
import { emptyCorpus, loadCorpus } from '../service/load-corpus';
import { decodeSettings, type Settings } from '../service/settings';
import { createWorld, type World } from '../service/world';
import { method, type SetKeptParams } from './protocol';
import type { Runtime } from './runtime';
import { UserCorpus } from './user-corpus';

const SECTION = 'agreedLanguage';

export interface WorldSource {
  /** The world, once corpus and settings are there; never rejects. */
  get(): Promise<World>;
  /** The world with all of the user's corpus folders in it; never rejects. */
  complete(): Promise<World>;
  /** Called when there is another world than the one that was got before. */
  onChanged(listener: () => void): void;
  /** Why the shipped corpus could not be read, and the cure; undefined where it could. */
  failure(): string | undefined;
}

export function worldOf(
  connection: Connection,
  runtime: Runtime,
  params: InitializeParams,
  initialized: Promise<void>,
): WorldSource {
  const listeners: (() => void)[] = [];
  const reported = new Set<string>();
  const canAsk = params.capabilities.workspace?.configuration === true;
  let failure: string | undefined;
  const show = (type: MessageType, message: string) =>
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  let kept: KeptWordings = new Map();

  const readable = runtime.readsThroughClient ? initialized : Promise.resolve();
  const corpus = readable
    .then(() => loadCorpus(runtime))
    .catch((error: unknown): Corpus => {
      failure = unreadable(error);
      show(MessageType.Error, failure);
      return emptyCorpus;
    });

  const ask = async (): Promise<Settings> => {
    await initialized;
    const value: unknown = await connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    return understood(value);
  };
  const understood = (value: unknown): Settings => {
    const { settings, problems } = decodeSettings(value);
    for (const problem of problems) if (!reported.has(problem)) show(MessageType.Warning, problem);
    for (const problem of problems) reported.add(problem);
    return settings;
  };
  let grown: Corpus | undefined;
  const build = async (settings: Settings | Promise<Settings>): Promise<World> => {
    const [known, found] = await Promise.all([settings, corpus]);
    users.setFolders(known.corpusFolders);
    return createWorld(grown ?? found, known, kept);
  };
  const change = (next: Promise<World>) => {
    world = next;
    void next.then(() => {
      if (world === next) for (const listener of listeners) listener();
    });
  };

  const users = new UserCorpus({
    connection,
    runtime,
    params,
    initialized,
    shipped: corpus,
    onCorpus: (found) => {
      grown = found;
      change(build(settings));
    },
    onProblem: (message) => show(MessageType.Warning, message),
  });

  let settings: Settings | Promise<Settings> = canAsk
    ? ask()
    : understood(section(params.initializationOptions));
  let world = build(settings);
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings = canAsk ? ask() : understood(section(sent));
    change(build(settings));
  });
  connection.onNotification(method.setKept, (sent: SetKeptParams) => {
    kept = keptBy(sent?.kept, 'uri');
    change(build(settings));
  });
  if (params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
    void initialized.then(() =>
      connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }),
    );

  return {
    get: () => world,
    complete: async () => {
      await world;
      await users.settled();
      return world;
    },
    onChanged: (listener) => void listeners.push(listener),
    failure: () => failure,
  };
}

const section = (value: unknown): unknown => (value as Record<string, unknown> | null | undefined)?.[SECTION];

const unreadable = (error: unknown): string =>
  `The agreed texts could not be read: ${error instanceof Error ? error.message : 'unknown error'}. ` +
  'Completion and departures are off, the rules of form go on. Reinstall Agreed Language to mend it.';
