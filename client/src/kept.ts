/**
 * The wordings that drafters decided to keep. Those of a workspace stand in `.agreed-language/kept.json`, which a
 * delegation can read, share and put under version control; those of loose files in the extension's own state.
 */
import * as vscode from 'vscode';
import type { KeptWording, SetKeptParams } from '../../server/src/lsp/protocol';

/** A kept wording without its file, as the server's code action hands it over. */
export type Wording = Omit<KeptWording, 'file'>;
type Located = SetKeptParams['kept'][number];

const fileName = '.agreed-language/kept.json';
const stateKey = 'kept';

export class KeptWordings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(`**/${fileName}`);
  readonly onDidChange = this.#changed.event;

  constructor(readonly context: vscode.ExtensionContext) {
    const fire = () => this.#changed.fire();
    this.#watcher.onDidChange(fire);
    this.#watcher.onDidCreate(fire);
    this.#watcher.onDidDelete(fire);
    vscode.workspace.onDidChangeWorkspaceFolders(fire, undefined, context.subscriptions);
  }

  /** All of this window, each with the URI of its draft. */
  async all(): Promise<readonly Located[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const inFolders = await Promise.all(
      folders.map(async (folder) => located(folder, await readKept(folder))),
    );
    const loose = this.#loose().map(({ file, ...wording }) => ({ ...wording, uri: file }));
    return [...inFolders.flat(), ...loose];
  }

  /** Adds a wording; one that is there already is not added twice. */
  async add(draft: vscode.Uri, wording: Wording): Promise<void> {
    await this.#edit(draft, (known, file) => [...known.filter(isOther(wording, file)), { file, ...wording }]);
  }

  async remove(draft: vscode.Uri, wording: Wording): Promise<void> {
    await this.#edit(draft, (known, file) => known.filter(isOther(wording, file)));
  }

  async #edit(
    draft: vscode.Uri,
    edit: (known: readonly KeptWording[], file: string) => readonly KeptWording[],
  ) {
    const folder = vscode.workspace.getWorkspaceFolder(draft);
    if (folder) {
      await writeKept(folder, edit(await readKept(folder), vscode.workspace.asRelativePath(draft, false)));
    } else {
      await this.context.globalState.update(stateKey, edit(this.#loose(), draft.toString()));
    }
    this.#changed.fire();
  }

  #loose(): readonly KeptWording[] {
    return this.context.globalState.get<readonly KeptWording[]>(stateKey, []);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#watcher.dispose();
  }
}

const isOther = (wording: Wording, file: string) => (known: KeptWording) =>
  known.file !== file ||
  known.rule !== wording.rule ||
  known.words !== wording.words ||
  known.before !== wording.before ||
  known.after !== wording.after;

const located = (folder: vscode.WorkspaceFolder, kept: readonly KeptWording[]): readonly Located[] =>
  kept.map(({ file, ...wording }) => ({ ...wording, uri: vscode.Uri.joinPath(folder.uri, file).toString() }));

async function readKept(folder: vscode.WorkspaceFolder): Promise<readonly KeptWording[]> {
  const file = vscode.Uri.joinPath(folder.uri, fileName);
  let text: string;
  try {
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return [];
  }
  return decodeKept(text, file);
}

/** Reads the file's text. What is not a kept wording is left out; a file that is not JSON is reported, not lost. */
function decodeKept(text: string, file: vscode.Uri): readonly KeptWording[] {
  try {
    const read: unknown = JSON.parse(text);
    const kept = (read as { kept?: unknown } | null)?.kept;
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch (error) {
    throw new Error(
      `${vscode.workspace.asRelativePath(file)} is not valid JSON (${error}). Correct or delete it.`,
    );
  }
}

function isKept(value: unknown): value is KeptWording {
  const needed = ['file', 'rule', 'words', 'before', 'after'];
  return (
    typeof value === 'object' &&
    value !== null &&
    needed.every((key) => typeof Reflect.get(value, key) === 'string')
  );
}

async function writeKept(folder: vscode.WorkspaceFolder, kept: readonly KeptWording[]): Promise<void> {
  const about = 'Departures from agreed language that the drafters of this folder decided to keep.';
  const text = `${JSON.stringify({ about, kept }, null, 2)}\n`;
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder.uri, fileName),
    new TextEncoder().encode(text),
  );
}
