/** What the folders around the open drafts say: `.agreed-language/config.yaml`, and what is kept where the server keeps it. */
import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type InitializeParams,
  MessageType,
} from 'vscode-languageserver';
import { edited } from '../../service/edits/edits';
import { rules } from '../../service/rules/all';
import type { Kept } from '../../service/world/accepted-wordings';
import { CONFIG_FILE, readFolderConfig } from '../../service/world/folder-config';
import { addKept, keptEntries } from '../../service/world/kept-file';
import { ruleOff } from '../../service/world/rule-off';
import type { Settings } from '../../service/world/settings';
import { show } from '../messages';
import type { Runtime } from '../runtime';
import type { Start } from '../settings';
import { absoluteFolders } from '../uris';
import type { FoundConfig, ProjectHost } from './project-host';

/** What holds for one draft. The same object until something of it changes. */
export interface Project {
  readonly config: Partial<Settings>;
  readonly kept: readonly Kept[];
}

interface Parts extends Start {
  readonly runtime: Runtime;
  /** Whether the client keeps wordings itself. */
  readonly clientKeeps: boolean;
  readonly trusted: boolean;
  readonly onChanged: () => void;
  /** Told of all corpus folders that configurations name, paths or URIs. */
  readonly onFolders: (folders: readonly string[]) => void;
}

const NOTHING: Project = { config: {}, kept: [] };
const FOLDER = '.agreed-language';
/** How often the configuration is written anew when another program has changed it in the meantime. */
const TRIES = 20;

export class Projects {
  readonly #parts: Parts;
  readonly #known = new Map<string, Promise<Project>>();
  readonly #watched = new Map<string, Disposable>();
  readonly #folders = new Map<string, readonly string[]>();
  readonly #said = new Set<string>();
  #trusted: boolean;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#trusted = parts.trusted;
    if (parts.runtime.projects) void parts.initialized.then(() => this.#followFiles()).catch(() => {});
  }

  /** What holds for a draft; never rejects. */
  of(draft: string): Promise<Project> {
    const host = this.#parts.runtime.projects;
    if (!host) return Promise.resolve(NOTHING);
    const known = this.#known.get(draft) ?? this.#read(host, draft);
    this.#known.set(draft, known);
    return known;
  }

  /** Forgets a draft that was closed. */
  forget(draft: string): void {
    this.#known.delete(draft);
  }

  /** From now on the folder is trusted, or no longer. */
  trust(trusted: boolean): void {
    if (trusted === this.#trusted) return;
    this.#trusted = trusted;
    this.#readAgain();
  }

  filesChanged(uris: readonly string[]): void {
    if (uris.some((uri) => uri.includes(`/${FOLDER}/`))) this.#readAgain();
  }

  /** Keeps a wording of a draft, in the file that holds those of its folder. Rejects where it cannot be written. */
  async keep(draft: string, wording: Kept): Promise<void> {
    const host = this.#parts.runtime.projects;
    if (!host?.kept) throw new Error('This server keeps no wordings');
    const { file, name } = await host.kept(draft, this.#roots());
    const keptOn = host.today?.();
    await addKept(file, { ...wording, file: name, ...(keptOn && { keptOn }) });
    this.#readAgain();
  }

  /** Whether a draft lies in a folder that has or could have a configuration. */
  async hasFolder(draft: string): Promise<boolean> {
    const host = this.#parts.runtime.projects;
    return (await host?.configFile?.(draft, this.#roots()).catch(() => undefined)) !== undefined;
  }

  /** Turns a rule off in the configuration of a draft. Rejects where that cannot be written. */
  async turnOff(draft: string, rule: string): Promise<void> {
    const file = await this.#parts.runtime.projects?.configFile?.(draft, this.#roots());
    if (!file) throw new Error('the draft lies in no folder with a configuration');
    for (let round = 0; round < TRIES; round++) {
      const before = await file.read();
      const edit = ruleOff(before ?? '', rule);
      if (!edit) throw new Error(`${CONFIG_FILE} cannot be read`);
      if (!(await file.replace(before, edited(before ?? '', [edit])))) continue;
      this.#readAgain();
      return;
    }
    throw new Error(`${CONFIG_FILE} is being changed by others all the time: try again`);
  }

  #readAgain(): void {
    this.#known.clear();
    this.#folders.clear();
    this.#parts.onChanged();
  }

  #roots(): readonly string[] {
    const { workspaceFolders, rootUri } = this.#parts.params;
    return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  async #read(host: ProjectHost, draft: string): Promise<Project> {
    const [config, kept] = await Promise.all([
      this.#config(host, draft).catch((error: Error) => this.#tell(`${CONFIG_FILE}: ${error.message}`)),
      this.#kept(host, draft).catch((error: Error) => this.#tell(`Kept wordings: ${error.message}`)),
    ]);
    return config || kept?.length ? { config: config ?? {}, kept: kept ?? [] } : NOTHING;
  }

  async #config(host: ProjectHost, draft: string): Promise<Partial<Settings> | undefined> {
    const found = await host.config(draft, this.#roots());
    if (!found) return undefined;
    this.#watch(found.folder);
    const ruleIds = rules.map(({ id }) => id);
    const { given, problems } = readFolderConfig(found.text, { ruleIds });
    for (const problem of problems) this.#tell(`${CONFIG_FILE}: ${problem}`);
    const { corpusFolders, yardstick, ...always } = given;
    if (!this.#trusted) return always;
    this.#name(found, corpusFolders ?? []);
    return { ...always, ...(yardstick && { yardstick }) };
  }

  #name({ folder }: FoundConfig, corpusFolders: readonly string[]): void {
    const absolute = corpusFolders.flatMap((one) => absoluteFolders(one, { rootUri: folder }));
    this.#folders.set(folder, absolute);
    this.#parts.onFolders([...this.#folders.values()].flat());
  }

  async #kept(host: ProjectHost, draft: string): Promise<readonly Kept[]> {
    if (this.#parts.clientKeeps || !host.kept) return [];
    const { file, name } = await host.kept(draft, this.#roots());
    return keptEntries(await file.read()).filter((entry) => entry.file === name);
  }

  #tell(message: string): undefined {
    if (!this.#said.has(message)) show(this.#parts.connection, MessageType.Warning, message);
    this.#said.add(message);
    return undefined;
  }

  /** A client that can is asked to tell of changes; else the host watches the folders that have been found. */
  async #followFiles(): Promise<void> {
    if (!this.#clientWatches()) return;
    const watchers = [{ globPattern: `**/${FOLDER}/*` }];
    await this.#parts.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  #clientWatches(): boolean {
    const { capabilities }: InitializeParams = this.#parts.params;
    return capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  #watch(folder: string): void {
    const { runtime } = this.#parts;
    if (this.#clientWatches() || !runtime.watch || this.#watched.has(folder)) return;
    this.#watched.set(
      folder,
      runtime.watch(`${folder}/${FOLDER}`, () => this.#readAgain()),
    );
  }
}
