/** The preview of a draft: the printed page beside the editor, live, and scrolled together with it. */
import * as vscode from 'vscode';
import { method, type PreviewResult } from '../../../server/src/lsp/protocol';
import type { App } from '../app';
import { whenQuiet } from '../when-quiet';

/** A preview on the screen. */
export interface Preview {
  /** Copies the page with its form; false where the clipboard did not take it. */
  copy(): Promise<boolean>;
  close(): void;
}

const open = new Map<string, DraftPreview>();

/** Whether a draft has a preview. */
export const isPreviewed = (document: vscode.TextDocument): boolean => open.has(document.uri.toString());

/** Shows the preview of a draft beside it; the one that is open already, where one is. */
export async function showPreview(
  app: App,
  document: vscode.TextDocument,
  { focus = false }: { readonly focus?: boolean } = {},
): Promise<Preview> {
  const key = document.uri.toString();
  const preview = open.get(key) ?? new DraftPreview(app, document, () => open.delete(key));
  open.set(key, preview);
  preview.reveal(focus);
  await preview.ready;
  return preview;
}

/** Typing that pauses so long is shown; typing that does not pause is shown so often. Milliseconds. */
const REFRESH = { pause: 50, most: 400 };
/** Scrolling that we asked for ourselves is heard of this long. Milliseconds. */
const ECHO = 250;

/** A clipboard has taken the page after that time, or does not. Milliseconds. */
const COPIED = 5_000;

/** What the page tells. */
type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly offset: number }
  | { readonly type: 'copied'; readonly done: boolean };

class DraftPreview implements Preview {
  readonly ready: Promise<void>;
  readonly #app: App;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[];
  #quietUntil = 0;
  #isReady = () => {};
  #copied: ((done: boolean) => void) | undefined;

  constructor(app: App, document: vscode.TextDocument, closed: () => void) {
    this.#app = app;
    this.#document = document;
    this.ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
    const name = document.uri.path.split('/').at(-1) ?? '';
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const media = vscode.Uri.joinPath(app.context.extensionUri, 'client', 'preview');
    this.#panel = vscode.window.createWebviewPanel(
      'agreedLanguage.preview',
      vscode.l10n.t('Preview {0}', name),
      beside,
      {
        enableScripts: true,
        localResourceRoots: [media],
      },
    );
    const refresh = whenQuiet(() => this.#refresh(), REFRESH);
    this.#subscriptions = [
      this.#panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      this.#panel.onDidChangeViewState(() => this.#panel.visible && refresh()),
      vscode.workspace.onDidChangeTextDocument((event) => event.document === document && refresh()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const [first] = visibleRanges;
        if (textEditor.document === document && first) this.#scrollPage(first.start);
      }),
      app.onCorpusChanged(refresh),
      vscode.workspace.onDidCloseTextDocument((one) => one === document && this.#panel.dispose()),
    ];
    this.#panel.onDidDispose(() => {
      for (const subscription of this.#subscriptions) subscription.dispose();
      closed();
    });
    this.#panel.webview.html = pageFrame(this.#panel.webview, media);
  }

  reveal(focus: boolean): void {
    this.#panel.reveal(undefined, !focus);
  }

  close(): void {
    this.#panel.dispose();
  }

  copy(): Promise<boolean> {
    void this.#panel.webview.postMessage({ type: 'copy' });
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), COPIED);
      this.#copied = (done) => {
        clearTimeout(timer);
        resolve(done);
      };
    });
  }

  async #hear(message: FromPage): Promise<void> {
    if (message.type === 'copied') this.#copied?.(message.done);
    else if (message.type === 'scrolled') this.#scrollEditor(message.offset);
    else {
      await this.#refresh();
      this.#isReady();
    }
  }

  async #refresh(): Promise<void> {
    if (!this.#panel.visible) return;
    const textDocument = { uri: this.#document.uri.toString() };
    try {
      const page = await this.#app.request<PreviewResult | null>(method.preview, { textDocument });
      if (page) await this.#panel.webview.postMessage({ type: 'show', ...page });
    } catch (error) {
      this.#app.output.warn(`The preview could not be made: ${error}`);
    }
  }

  #scrollPage(start: vscode.Position): void {
    if (Date.now() < this.#quietUntil) return;
    this.#quietUntil = Date.now() + ECHO;
    void this.#panel.webview.postMessage({ type: 'scroll', offset: this.#document.offsetAt(start) });
  }

  #scrollEditor(offset: number): void {
    if (Date.now() < this.#quietUntil) return;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
    if (!editor) return;
    this.#quietUntil = Date.now() + ECHO;
    const place = this.#document.positionAt(offset);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }
}

/** The empty page: it runs our one script and nothing that a draft holds. */
function pageFrame(webview: vscode.Webview, media: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.js'));
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style id="style"></style>
</head>
<body>
<div id="page"></div>
<script src="${script}"></script>
</body>
</html>`;
}
