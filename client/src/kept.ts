/**
 * The wordings that drafters decided to keep. Those of a workspace stand in `.agreed-language/kept.json`, which a
 * delegation can read, share and put under version control; those of loose files in a file of the extension's own.
 */
import * as vscode from 'vscode';
import type { KeptWording, SetKeptParams } from '../../server/src/lsp/protocol';
import { addKept, type KeptFile, keptEntries, removeKept } from '../../server/src/service/world/kept-file';
import { isDraft } from './app';
import type { OpenKeptFile } from './kept-file';

/** A kept wording without its file, as the server's code action hands it over. */
export type Wording = Omit<KeptWording, 'file'>;
type Located = SetKeptParams['kept'][number];

const fileName = '.agreed-language/kept.json';
/** Where earlier versions had those of loose files. */
const stateKey = 'kept';

export class KeptWordings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watchers: readonly vscode.FileSystemWatcher[];
  readonly onDidChange = this.#changed.event;
  /** One edit of this window after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly context: vscode.ExtensionContext,
    readonly open: OpenKeptFile,
  ) {
    const fire = () => this.#changed.fire();
    const own = new vscode.RelativePattern(context.globalStorageUri, 'kept.json');
    this.#watchers = [`**/${fileName}`, own].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(pattern),
    );
    for (const watcher of this.#watchers) {
      watcher.onDidChange(fire);
      watcher.onDidCreate(fire);
      watcher.onDidDelete(fire);
    }
    vscode.workspace.onDidChangeWorkspaceFolders(fire, undefined, context.subscriptions);
  }

  /** All of this window, each with the URI of its draft. Rejects where a file is there and cannot be read. */
  async all(): Promise<readonly Located[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const inFolders = await Promise.all(
      folders.map(async (folder) => {
        const kept = await entriesIn(this.open(fileOf(folder)), fileName);
        return kept.map(({ file, ...wording }) => ({
          ...wording,
          uri: vscode.Uri.joinPath(folder.uri, file).toString(),
        }));
      }),
    );
    const loose = [
      ...this.#ofEarlierVersions(),
      ...(await entriesIn(this.#loose(), vscode.l10n.t('The list of loose files'))),
    ];
    return [...inFolders.flat(), ...loose.map(({ file, ...wording }) => ({ ...wording, uri: file }))];
  }

  /** Adds a wording; one that is there already is not added twice. */
  async add(draft: vscode.Uri, wording: Wording): Promise<void> {
    await this.#edit(draft, (file, name) => addKept(file, { file: name, ...wording }));
  }

  /**
   * A draft that is saved for the first time, or under another name, has the words of one that is open: its wordings go
   * along. The editor may open the file first, and put the words into it then.
   */
  follow(): vscode.Disposable {
    const empty = new WeakSet<vscode.TextDocument>();
    const opened = vscode.workspace.onDidOpenTextDocument((document) => {
      if (!isDraft(document) || document.isUntitled) return;
      if (document.getText() === '') empty.add(document);
      else this.#copyFromTwins(document);
    });
    const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (empty.delete(document)) this.#copyFromTwins(document);
    });
    return vscode.Disposable.from(opened, changed);
  }

  #copyFromTwins(draft: vscode.TextDocument): void {
    const text = draft.getText();
    const twins = vscode.workspace.textDocuments.filter(
      (other) => other !== draft && isDraft(other) && text !== '' && other.getText() === text,
    );
    for (const { uri } of twins) void this.#copy(uri, draft.uri).catch(() => {});
  }

  async #copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const all = await this.all();
    for (const { uri, ...wording } of all) if (uri === from.toString()) await this.add(to, wording);
  }

  async remove(draft: vscode.Uri, wording: Wording): Promise<void> {
    const rest = this.#ofEarlierVersions().filter(
      (known) =>
        known.file !== draft.toString() || known.rule !== wording.rule || known.words !== wording.words,
    );
    if (rest.length < this.#ofEarlierVersions().length) await this.context.globalState.update(stateKey, rest);
    await this.#edit(draft, (file, name) => removeKept(file, { file: name, ...wording }));
  }

  async #edit(draft: vscode.Uri, edit: (file: KeptFile, name: string) => Promise<void>): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(draft);
    const name = folder ? vscode.workspace.asRelativePath(draft, false) : draft.toString();
    const file = folder ? this.open(fileOf(folder)) : this.#loose();
    const mine = this.#last.catch(() => {}).then(() => edit(file, name));
    this.#last = mine;
    await mine.catch((error: unknown) => {
      throw new Error(`${fileName}: ${messageOf(error)}`);
    });
    this.#changed.fire();
  }

  #loose(): KeptFile {
    return this.open(vscode.Uri.joinPath(this.context.globalStorageUri, 'kept.json'));
  }

  #ofEarlierVersions(): readonly KeptWording[] {
    return this.context.globalState.get<readonly KeptWording[]>(stateKey, []);
  }

  dispose(): void {
    this.#changed.dispose();
    for (const watcher of this.#watchers) watcher.dispose();
  }
}

const fileOf = (folder: vscode.WorkspaceFolder): vscode.Uri => vscode.Uri.joinPath(folder.uri, fileName);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function entriesIn(file: KeptFile, name: string): Promise<readonly KeptWording[]> {
  try {
    return keptEntries(await file.read());
  } catch (error) {
    throw new Error(`${name}: ${messageOf(error)}`);
  }
}
