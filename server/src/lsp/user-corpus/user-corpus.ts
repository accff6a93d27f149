/**
 * The user's corpus folders in a running server: loaded in the background with progress, loaded again when the
 * setting or a file changes. Each step hands on a corpus whose index is ready, so no request waits for it.
 */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type InitializeParams,
  type RelativePattern,
} from 'vscode-languageserver';
import { namesInSteps } from '../../corpus/document';
import { addressNamesInSteps } from '../../corpus/find-address';
import { knownNotesInSteps } from '../../corpus/footnote-index';
import type { Corpus } from '../../corpus/model';
import { spellingsInSteps } from '../../match/search/spelling-neighbours';
import { breathing, type Cancel, Cancelled, cancelWith } from '../../service/world/cancel';
import { prepareIndex } from '../../service/world/world';
import { method, type SetCorpusFoldersParams } from '../protocol';
import type { Runtime } from '../runtime';
import { absoluteFolders, folderUri, plainPath } from '../uris';
import { type FilesRead, type FolderState, type Loaded, loadFolders } from './corpus-folders';
import type { CorpusHost } from './corpus-host';
import { isOvergrown, joinIndex } from './corpus-index';
import { grownCorpus } from './grown-corpus';
import { isLibrary } from './library-name';
import { loadingProgress } from './loading-progress';

export interface Parts {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly params: InitializeParams;
  readonly initialized: Promise<void>;
  /** The corpus that ships. */
  readonly shipped: Promise<Corpus>;
  /** Makes what the first request after a new corpus would have to make, before that corpus is told of. */
  readonly prepare: (corpus: Corpus, cancel: Cancel) => Promise<void>;
  /** Told of every new corpus, shipped documents included; its index has been built. */
  readonly onCorpus: (corpus: Corpus) => void;
  /** Told when the reading has ended before all was read: it goes on when something changes. */
  readonly onStopped: () => void;
  /** Told of files and folders that could not be read, once each. */
  readonly onProblem: (message: string) => void;
}

/** How the reading of folders stands. */
export interface FoldersRead extends Omit<FilesRead, 'fresh'> {
  readonly state: 'loading' | 'stopped' | 'ready';
}

const NOTHING = { done: 0, total: 0, hasLibraries: false };

/** How long a search waits for folders that are being read, in milliseconds. */
const PATIENCE = 10_000;
/** How long nothing has changed before indexes are joined, in milliseconds. */
const QUIET = 5_000;

export class UserCorpus {
  readonly #parts: Parts;
  readonly #said = new Set<string>();
  /** By the settings, and by the client: `corpus/` of its trusted workspace. */
  #named: readonly string[] = [];
  #ofWorkspace: readonly string[] = [];
  #ofProjects: readonly string[] = [];
  #state: FolderState = new Map();
  /** The load that counts; an older one stops. */
  #current = Symbol('none');
  #waiting: Promise<void> = Promise.resolve();
  #watched: readonly string[] = [];
  /** What the host watches where the client does not. */
  #watching: readonly { dispose(): void }[] = [];
  #registration: Promise<Disposable> | undefined;
  /** The last corpus that was handed on. */
  #grown: Corpus | undefined;
  #read: FoldersRead = { state: 'ready', ...NOTHING };
  /** The folders of the workspace, from which relative folders are meant. */
  #roots: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#roots = parts.params;
    const { connection, initialized, params } = parts;
    if (params.capabilities.workspace?.workspaceFolders) void initialized.then(() => this.#followRoots());
    connection.onNotification(method.setCorpusFolders, (sent: SetCorpusFoldersParams) => {
      const folders = (sent?.folders ?? []).filter((folder) => typeof folder === 'string');
      if (same(folders, this.#ofWorkspace)) return;
      this.#ofWorkspace = folders;
      this.#start();
    });
  }

  /** Loads these folders (paths or URIs, relative ones from each workspace folder) instead of those before. */
  setFolders(folders: readonly string[]): void {
    if (same(folders, this.#named)) return;
    this.#named = folders;
    this.#start();
  }

  /** The same of folders that configurations name. */
  setProjectFolders(folders: readonly string[]): void {
    if (same(folders, this.#ofProjects)) return;
    this.#ofProjects = folders;
    this.#start();
  }

  /** How far the folders named so far have been read. */
  get read(): FoldersRead {
    return this.#read;
  }

  filesChanged(uris: readonly string[]): void {
    if (uris.some((uri) => this.#concerns(uri))) this.#start();
  }

  /**
   * Resolves when all folders named so far have been read or given up; at the latest when the reading has
   * taken longer than people wait, so that a search then goes through what is there.
   */
  async settled(): Promise<void> {
    for (let waited: Promise<void> | undefined; waited !== this.#waiting; ) {
      waited = this.#waiting;
      await waited;
    }
  }

  #followRoots(): void {
    this.#parts.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const stayed = (this.#roots.workspaceFolders ?? []).filter(({ uri }) => !gone.has(uri));
      const before = this.#folders();
      this.#roots = { ...this.#roots, workspaceFolders: [...stayed, ...added] };
      if (!same(before, this.#folders())) this.#start();
    });
  }

  #start(): void {
    const { runtime } = this.#parts;
    const host = runtime.corpusHost;
    if (!host) return;
    if (this.#folders().length > 0) this.#read = { state: 'loading', ...NOTHING };
    const loaded = new Promise<void>((resolve) => {
      this.#load(host, resolve)
        .catch((error: unknown) => runtime.onBug?.('The loading of corpus folders', error))
        .finally(resolve);
    });
    this.#waiting = Promise.race([loaded, runtime.delay(PATIENCE)]);
  }

  async #load(host: CorpusHost, release: () => void): Promise<void> {
    const { connection, runtime, params, initialized } = this.#parts;
    const mine = Symbol('load');
    this.#current = mine;
    await initialized;
    const folders = this.#folders();
    void this.#watch(folders).catch(() => {});
    const progress = loadingProgress(connection, params.capabilities, runtime);
    const cancel = cancelWith(runtime, () => this.#current !== mine || progress.stopped());
    const onProgress = (now: FilesRead) => {
      const { fresh: _, ...read } = now;
      if (this.#current === mine) this.#read = { state: 'loading', ...read };
      progress.report(now);
    };
    try {
      const shipped = await this.#parts.shipped;
      for await (const step of loadFolders(folders, host, this.#state, { cancel, onProgress })) {
        this.#state = step.state;
        if (step.complete) progress.indexing();
        const { corpus, leftOut } = await grownCorpus(shipped, step, { host, cancel, before: this.#grown });
        this.#grown = corpus;
        // Rules, hovers and searches ask for these soon; gathered here, they hold no request up.
        await breathing(knownNotesInSteps(corpus.documents), cancel);
        const { vocabulary } = await prepareIndex(corpus, cancel);
        await breathing(spellingsInSteps(vocabulary), cancel);
        await breathing(namesInSteps(corpus.documents), cancel);
        await breathing(addressNamesInSteps(corpus.documents), cancel);
        await this.#parts.prepare(corpus, cancel);
        if (step.complete && this.#current === mine) this.#read = { ...this.#read, state: 'ready' };
        this.#parts.onCorpus(corpus);
        for (const { file, message } of leftOut) this.#log(`${file}: ${message}`);
        if (!step.complete) continue;
        this.#report(step);
        release();
        await this.#join({ corpus, loaded: step, host, cancel });
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    } finally {
      progress.done();
      if (this.#current === mine && this.#read.state === 'loading') {
        this.#read = { ...this.#read, state: 'stopped' };
        this.#parts.onStopped();
      }
    }
  }

  /** What has come to be laid over a large index is joined with it when nothing more changes; it answers meanwhile. */
  async #join(indexing: Parameters<typeof joinIndex>[0]): Promise<void> {
    if (!isOvergrown(indexing.corpus)) return;
    await this.#parts.runtime.delay(QUIET);
    await joinIndex(indexing);
  }

  /** A folder that is named twice, as a path and as a URI, is read once. */
  #folders(): string[] {
    const named = this.#named.flatMap((folder) => absoluteFolders(folder, this.#roots));
    const { corpusHost } = this.#parts.runtime;
    const all = [...named, ...this.#ofWorkspace, ...this.#ofProjects].map(
      (folder) => corpusHost?.absolute?.(folder) ?? folder,
    );
    return [...new Map(all.map((folder) => [plainPath(folder), folder])).values()];
  }

  #concerns(uri: string): boolean {
    const path = plainPath(uri);
    return this.#folders().some((folder) => isWithin(path, plainPath(folder)));
  }

  #report({ problems }: Loaded): void {
    const fresh = problems.filter((problem) => this.#log(problem) && !this.#isNoMistake(problem));
    const [first] = fresh;
    const more = fresh.length > 1 ? ` (and ${fresh.length - 1} more, see the output)` : '';
    if (first) this.#parts.onProblem(`${first}${more}`);
  }

  /** The user has not named the workspace's own folder, so no message says that it cannot be read. */
  #isNoMistake(problem: string): boolean {
    return this.#ofWorkspace.some((folder) => problem.startsWith(`The corpus folder ${folder} `));
  }

  /** Whether it was logged, and not before. */
  #log(message: string): boolean {
    if (this.#said.has(message)) return false;
    this.#said.add(message);
    this.#parts.connection.console.info(message);
    return true;
  }

  /** Asks the client to tell of changes in these folders, those of the workspace at least; where it cannot, the host. */
  async #watch(folders: readonly string[]): Promise<void> {
    const { connection, params, runtime } = this.#parts;
    const can = params.capabilities.workspace?.didChangeWatchedFiles;
    if (same(folders, this.#watched)) return;
    this.#watched = folders;
    if (!can?.dynamicRegistration) {
      for (const watching of this.#watching) watching.dispose();
      this.#watching = folders.flatMap((folder) => runtime.watch?.(folder, () => this.#start()) ?? []);
      return;
    }
    const bases = can.relativePatternSupport ? folders.flatMap((folder) => folderUri(folder) ?? []) : [];
    const outside = bases.map((uri) => ({ globPattern: watchedAt(uri) }));
    const watchers = [{ globPattern: DOCUMENTS }, ...outside];
    const before = this.#registration;
    this.#registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    (await before)?.dispose();
  }
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.replace(/\/?$/, '/'));

/** Told apart by content when they are read. */
const DOCUMENTS = '**/*.{resolution,xml,txt,md,docx,pdf,agreed}';

/** What is watched for a folder, or for a library in the folder it lies in. */
const watchedAt = (uri: string): RelativePattern =>
  isLibrary(uri)
    ? { baseUri: uri.replace(/\/[^/]*$/, ''), pattern: '*.agreed' }
    : { baseUri: uri, pattern: DOCUMENTS };

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
