/**
 * The user's corpus folders in a running server: loaded in the background with progress, loaded anew when the
 * setting or a file changes. Each step hands on a corpus whose index is ready, so nobody waits for it.
 */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { mergeDocuments } from '../corpus/merge';
import type { Corpus } from '../corpus/model';
import { packIndex, unpackIndex } from '../match/pack';
import { type Cancel, Cancelled, cancelWith } from '../service/cancel';
import { prepareIndex, rememberIndex } from '../service/world';
import { packKeyed, unpackKeyed } from './corpus-cache';
import { type FolderState, type Loaded, loadFolders } from './corpus-folders';
import { method, type SetCorpusFoldersParams } from './protocol';
import type { Runtime } from './runtime';

export interface UserCorpus {
  /** Loads these folders (paths or URIs, relative ones from each workspace folder) instead of those before. */
  setFolders(folders: readonly string[]): void;
  /**
   * Resolves when all folders named so far have been read, or given up; at the latest when the reading has
   * taken longer than people wait, so that a search then goes through what is there.
   */
  settled(): Promise<void>;
}

/** How long a search waits for folders that are being read, in milliseconds. */
const PATIENCE = 10_000;

interface Parts {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly params: InitializeParams;
  readonly initialized: Promise<void>;
  /** The corpus that ships. */
  readonly shipped: Promise<Corpus>;
  /** Told of every new corpus, shipped documents included; its index has been built. */
  readonly onCorpus: (corpus: Corpus) => void;
  /** Told of files and folders that could not be read, once each. */
  readonly onProblem: (message: string) => void;
}

export function userCorpus(parts: Parts): UserCorpus {
  const { connection, runtime, params, initialized } = parts;
  const host = runtime.corpusHost;
  const said = new Set<string>();
  let named: readonly string[] = [];
  let ofWorkspace: readonly string[] = [];
  let state: FolderState = new Map();
  let ticket = Symbol('none');

  const take = async (step: Loaded, cancel: Cancel) => {
    state = step.state;
    const shipped = await parts.shipped;
    const { documents, leftOut } = mergeDocuments(shipped.documents, step.documents);
    const corpus: Corpus =
      documents.length === shipped.documents.length ? shipped : { ...shipped, documents };
    await indexed(corpus, step, cancel);
    parts.onCorpus(corpus);
    for (const { file, message } of leftOut) log(`${file}: ${message}`);
  };
  /** The index of all documents comes from the cache, or goes there. */
  const indexed = async (corpus: Corpus, step: Loaded, cancel: Cancel) => {
    if (!host || corpus === (await parts.shipped) || !step.complete) return prepareIndex(corpus, cancel);
    const own = corpus.documents.filter(({ origin }) => origin.kind === 'shipped').map(({ text }) => text);
    const key = `${step.fingerprint}\n${own.join('\n')}`;
    const name = `index of ${[...step.state.keys()].join('\n')}`;
    const cached = await host.readCache(name);
    const bytes = cached && unpackKeyed(key, cached, host);
    const index = bytes && unpackIndex(bytes);
    if (index) return rememberIndex(corpus, index);
    await host.writeCache(name, packKeyed(key, packIndex(await prepareIndex(corpus, cancel)), host));
  };
  const log = (message: string) => {
    if (!said.has(message)) connection.console.info(message);
    said.add(message);
  };
  const load = async (onPatienceLost: () => void) => {
    if (!host) return;
    const mine = Symbol('load');
    ticket = mine;
    const progress = await progressOf(connection, params.capabilities, initialized);
    const begun = runtime.now();
    const cancel = cancelWith(runtime, () => {
      if (runtime.now() - begun > PATIENCE) onPatienceLost();
      return ticket !== mine || progress.stopped();
    });
    try {
      const all = [...named.flatMap((folder) => absolute(folder, params)), ...ofWorkspace];
      const folders = [...new Map(all.map((folder) => [plainPath(folder), folder])).values()];
      let last: Loaded | undefined;
      for await (const step of loadFolders(folders, host, state, cancel)) {
        progress.report(step);
        await take(step, cancel);
        last = step;
      }
      report(last?.problems ?? []);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    } finally {
      progress.done();
    }
  };
  const report = (problems: readonly string[]) => {
    const fresh = problems.filter((problem) => !said.has(problem));
    for (const problem of fresh) log(problem);
    const [first] = fresh;
    const more = fresh.length > 1 ? ` (and ${fresh.length - 1} more, see the output)` : '';
    if (first) parts.onProblem(`${first}${more}`);
  };
  let waiting: Promise<void> = Promise.resolve();
  const start = () => {
    waiting = new Promise((resolve) => {
      load(resolve)
        .catch((error: unknown) => runtime.onBug?.('The loading of corpus folders', error))
        .finally(resolve);
    });
  };
  const settled = async () => {
    for (let waited: Promise<void> | undefined; waited !== waiting; ) {
      waited = waiting;
      await waited;
    }
  };

  connection.onNotification(method.setCorpusFolders, (sent: SetCorpusFoldersParams) => {
    const folders = (sent?.folders ?? []).filter((folder) => typeof folder === 'string');
    if (same(folders, ofWorkspace)) return;
    ofWorkspace = folders;
    start();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const folders = [...state.keys()].map(plainPath);
    const concerns = (uri: string) => folders.some((folder) => plainPath(uri).startsWith(folder));
    if (changes.some(({ uri }) => concerns(uri))) start();
  });
  void initialized.then(() => watch(connection, params.capabilities));

  return {
    setFolders(folders) {
      if (same(folders, named)) return;
      named = folders;
      start();
    },
    settled,
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** A path or URI so that one can be compared with the other. */
function plainPath(folder: string): string {
  const path = folder.replace(/^file:\/\/(?:\/(?=[a-z](?::|%3a)))?/i, '').replaceAll('\\', '/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// "C:\\texts", "\\\\server\\texts", "/texts", "~/texts", "file:///texts"
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[/\\~])/i;

/** A relative folder is meant from each folder of the workspace. */
function absolute(folder: string, { workspaceFolders, rootUri }: InitializeParams): string[] {
  if (ABSOLUTE.test(folder)) return [folder];
  const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const path = folder
    .replace(/^\.[/\\]/, '')
    .split(/[/\\]/)
    .map(encodeURIComponent)
    .join('/');
  return roots.map((root) => `${root.replace(/\/$/, '')}/${path}`);
}

function watch(connection: Connection, client: ClientCapabilities): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = [{ globPattern: '**/*.{resolution,xml}' }];
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
}

interface Progress {
  report(step: Loaded): void;
  stopped(): boolean;
  done(): void;
}

/** Shown from the first step that has something to say; its button stops the loading. */
async function progressOf(
  connection: Connection,
  client: ClientCapabilities,
  initialized: Promise<void>,
): Promise<Progress> {
  await initialized;
  let shown: WorkDoneProgressServerReporter | undefined;
  let begun: Promise<void> | undefined;
  const begin = async () => {
    shown = await connection.window.createWorkDoneProgress();
    shown.begin('Reading the corpus folders', 0, undefined, true);
  };
  return {
    report({ done, total }) {
      if (!client.window?.workDoneProgress || total < 50) return;
      begun ??= begin().catch(() => {});
      shown?.report(Math.round((100 * done) / total), `${done} of ${total} files`);
    },
    stopped: () => shown?.token.isCancellationRequested === true,
    done: () => void begun?.then(() => shown?.done()),
  };
}
