/** Keeps the world: settings, corpus and kept wordings. Whatever changes makes a new one. */
import { type Connection, MessageType } from 'vscode-languageserver';
import type { Corpus } from '../corpus/model';
import { type KeptWordings, keptBy } from '../service/world/accepted-wordings';
import { emptyCorpus, loadCorpus } from '../service/world/load-corpus';
import { unknownYardsticks } from '../service/world/unknown-yardsticks';
import { createWorld, type World } from '../service/world/world';
import { show } from './messages';
import { method, type SetKeptParams } from './protocol';
import type { Runtime } from './runtime';
import { type SettingsSource, type Start, settingsOf } from './settings';
import { UserCorpus } from './user-corpus/user-corpus';

export class WorldSource {
  readonly #listeners: (() => void)[] = [];
  readonly #settings: SettingsSource;
  readonly #shipped: Promise<Corpus>;
  readonly #users: UserCorpus;
  readonly #connection: Connection;
  readonly #reported = new Set<string>();
  #failure: string | undefined;
  #grown: Corpus | undefined;
  #kept: KeptWordings = new Map();
  #world: Promise<World>;

  constructor(start: Start, runtime: Runtime) {
    const { connection } = start;
    this.#shipped = this.#load(start, runtime);
    this.#users = new UserCorpus({
      ...start,
      runtime,
      shipped: this.#shipped,
      onCorpus: (corpus) => {
        this.#grown = corpus;
        this.#change();
      },
      onProblem: (message) => show(connection, MessageType.Warning, message),
    });
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

  /** The world with all of the user's corpus folders in it; never rejects. */
  async complete(): Promise<World> {
    await this.#world;
    await this.#users.settled();
    return this.#world;
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
    const [settings, shipped] = await Promise.all([this.#settings.get(), this.#shipped]);
    this.#users.setFolders(settings.corpusFolders);
    return createWorld(this.#grown ?? shipped, settings, this.#kept);
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
