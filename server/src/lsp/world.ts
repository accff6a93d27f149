/** Keeps the world: settings, corpus and kept wordings. Whatever changes makes a new one. */
import { type Connection, MessageType } from 'vscode-languageserver';
import type { Corpus } from '../corpus/model';
import { type Kept, type KeptWordings, keptBy } from '../service/world/accepted-wordings';
import { worldOfFolder } from '../service/world/folder-world';
import { emptyCorpus, loadCorpus } from '../service/world/load-corpus';
import type { Settings } from '../service/world/settings';
import { unknownYardsticks } from '../service/world/unknown-yardsticks';
import { createWorld, prepareYardstick, type World } from '../service/world/world';
import { clientOptions } from './clients/abilities';
import { show } from './messages';
import { type Project, Projects } from './projects/projects';
import { method, type SetKeptParams, type SetTrustedParams } from './protocol';
import { clientCommand } from './protocols/commands';
import type { Runtime } from './runtime';
import { type SettingsSource, type Start, settingsOf } from './settings';
import { type FoldersRead, UserCorpus } from './user-corpus/user-corpus';

export class WorldSource {
  readonly #listeners: (() => void)[] = [];
  readonly #stopListeners: (() => void)[] = [];
  readonly #settings: SettingsSource;
  readonly #shipped: Promise<Corpus>;
  readonly #users: UserCorpus;
  readonly #connection: Connection;
  readonly #reported = new Set<string>();
  #failure: string | undefined;
  #grown: Corpus | undefined;
  #kept: KeptWordings = new Map();
  readonly #projects: Projects;
  #world: Promise<World>;
  /** What the user has set, by the worlds made with it. */
  readonly #given = new WeakMap<World, Partial<Settings>>();
  /** The worlds of drafts, by what their folders say. */
  readonly #ofProjects = new WeakMap<World, Map<Project, World>>();

  constructor(start: Start, runtime: Runtime) {
    const { connection } = start;
    this.#shipped = this.#load(start, runtime);
    this.#users = new UserCorpus({
      ...start,
      runtime,
      shipped: this.#shipped,
      prepare: async (corpus, cancel) => {
        const { settings } = await this.#settings.get();
        await prepareYardstick(corpus, settings, cancel);
      },
      onCorpus: (corpus) => {
        this.#grown = corpus;
        this.#change();
      },
      onStopped: () => {
        for (const listener of this.#stopListeners) listener();
      },
      onProblem: (message) => show(connection, MessageType.Warning, message),
    });
    const options = clientOptions(start.params);
    this.#projects = new Projects({
      ...start,
      runtime,
      clientKeeps: options.commands.includes(clientCommand.keep),
      trusted: options.trusted,
      onChanged: () => this.#change(),
      onFolders: (folders) => this.#users.setProjectFolders(folders),
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      this.#users.filesChanged(uris);
      this.#projects.filesChanged(uris);
    });
    connection.onNotification(method.setTrusted, (sent: SetTrustedParams) =>
      this.#projects.trust(sent?.trusted === true),
    );
    this.#settings = settingsOf(start, () => this.#change());
    connection.onNotification(method.setKept, (sent: SetKeptParams) => {
      this.#kept = keptBy(sent?.kept, 'uri');
      this.#change();
    });
    this.#connection = connection;
    this.#world = this.#build();
    void this.#checkYardstick();
  }

  /** The world, once corpus and settings are there; never rejects. */
  get(): Promise<World> {
    return this.#world;
  }

  /** The world of a draft: that of its folder, where a configuration or kept wordings stand there; never rejects. */
  async forDraft(uri: string): Promise<World> {
    return this.inProject(await this.#world, uri);
  }

  /** A world with what the folder of a draft says; never rejects. */
  async inProject(world: World, uri: string): Promise<World> {
    const project = await this.#projects.of(uri);
    const { config, kept } = project;
    if (Object.keys(config).length === 0 && kept.length === 0) return world;
    const known = this.#ofProjects.get(world) ?? new Map<Project, World>();
    this.#ofProjects.set(world, known);
    const all = kept.length === 0 ? world.kept : new Map([...world.kept, [uri, kept]]);
    const given = this.#given.get(world) ?? {};
    const made = known.get(project) ?? worldOfFolder(world, { config, given, kept: all });
    known.set(project, made);
    return made;
  }

  /** Keeps a wording of a draft. Rejects where it cannot be written. */
  keep(uri: string, wording: Kept): Promise<void> {
    return this.#projects.keep(uri, wording);
  }

  /** Whether a draft lies in a folder that has or could have a configuration. */
  hasFolder(uri: string): Promise<boolean> {
    return this.#projects.hasFolder(uri);
  }

  /** Turns a rule off in the configuration of a draft. Rejects where that cannot be written. */
  turnOff(uri: string, rule: string): Promise<void> {
    return this.#projects.turnOff(uri, rule);
  }

  /** Forgets what was known of the folder of a draft that was closed. */
  closed(uri: string): void {
    this.#projects.forget(uri);
  }

  /** The world with all of the user's corpus folders in it; never rejects. */
  async complete(): Promise<World> {
    await this.#world;
    await this.#users.settled();
    return this.#world;
  }

  /** How far the user's folders have been read into a corpus that was got here. */
  readInto(corpus: Corpus): FoldersRead {
    const { read } = this.#users;
    // One that was got before the last of them was read.
    const isOlder = this.#grown !== undefined && corpus !== this.#grown;
    return read.state === 'ready' && isOlder ? { ...read, state: 'loading' } : read;
  }

  /** Called when the reading of the user's folders was stopped. */
  onStopped(listener: () => void): void {
    this.#stopListeners.push(listener);
  }

  /** Called when there is another world than the one that was got before. */
  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Why the shipped corpus could not be read, and the cure; undefined where it could. */
  failure(): string | undefined {
    return this.#failure;
  }

  /** The shipped corpus; where it cannot be read, an empty one and a message. */
  async #load({ connection, initialized }: Start, runtime: Runtime): Promise<Corpus> {
    try {
      if (runtime.readsThroughClient) await initialized;
      return await loadCorpus(runtime);
    } catch (error) {
      this.#failure = unreadable(error);
      show(connection, MessageType.Error, this.#failure);
      return emptyCorpus;
    }
  }

  async #build(): Promise<World> {
    const [{ settings, given }, shipped] = await Promise.all([this.#settings.get(), this.#shipped]);
    this.#users.setFolders(settings.corpusFolders);
    const world = createWorld(this.#grown ?? shipped, settings, this.#kept);
    this.#given.set(world, given);
    return world;
  }

  /** A name may be that of a document in a folder of the user's: it is looked for when all are read. */
  async #checkYardstick(): Promise<void> {
    const world = await this.complete();
    if (world.corpus.documents.length === 0) return;
    for (const problem of unknownYardsticks(world)) {
      if (!this.#reported.has(problem)) show(this.#connection, MessageType.Warning, problem);
      this.#reported.add(problem);
    }
  }

  #change(): void {
    const next = this.#build();
    this.#world = next;
    void this.#checkYardstick();
    void next.then(() => {
      if (this.#world === next) for (const listener of this.#listeners) listener();
    });
  }
}

const unreadable = (error: unknown): string =>
  `The agreed texts could not be read: ${error instanceof Error ? error.message : 'unknown error'}. ` +
  'Completion and departures are off, the rules of form go on. Reinstall Agreed Language to mend it.';
