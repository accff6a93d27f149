/** What changed in the active draft since its base; asked again when typing has paused. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { ChangesSinceBase } from '../../../server/src/lsp/protocols/base';
import { type App, activeDraft } from '../app';
import { whenQuiet } from '../when-quiet';

/** A draft with what changed in it. */
export interface ChangedDraft {
  readonly document: vscode.TextDocument;
  readonly changes: ChangesSinceBase;
}

export class ChangesOfDraft implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ChangedDraft | undefined>();
  /** Fires with the active draft; with undefined where it has no base that is known. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #current: ChangedDraft | undefined;

  constructor(readonly app: App) {
    const follow = whenQuiet(() => this.#ask(), { pause: 300, most: 2_000 });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(follow),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === activeDraft()?.document) follow();
      }),
      app.onCorpusChanged(follow),
    );
    follow();
  }

  /** What is known of the active draft, or of the one that was active last. */
  get current(): ChangedDraft | undefined {
    return this.#current;
  }

  /** What changed up to now in a draft. */
  async of(document: vscode.TextDocument): Promise<ChangesSinceBase | undefined> {
    const textDocument = { uri: document.uri.toString() };
    return (
      (await this.app.request<ChangesSinceBase | null>(method.changesSinceBase, { textDocument })) ??
      undefined
    );
  }

  async #ask(): Promise<void> {
    const document = activeDraft()?.document;
    // Another panel has the focus: what is shown stays.
    if (
      !document &&
      vscode.window.visibleTextEditors.some((editor) => editor.document === this.#current?.document)
    )
      return;
    const changes = document && (await this.of(document).catch(() => undefined));
    if (document && document !== activeDraft()?.document) return;
    this.#current = document && changes ? { document, changes } : undefined;
    this.#changed.fire(this.#current);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
