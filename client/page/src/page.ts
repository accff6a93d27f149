/** The draft that is open, and everything that can be done with it. */
import { diagnosticCount } from '@codemirror/lint';
import { LSPClient, LSPPlugin, type Transport } from '@codemirror/lsp-client';
import { closeHoverTooltips, EditorView } from '@codemirror/view';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { ReflowResult, StatusResult } from '../../../server/src/lsp/protocol';
import { clientCommand } from '../../../server/src/lsp/protocols/commands';
import { byId, element } from './dom';
import type { FileHandle } from './drafts';
import { draftExtensions } from './editor';
import { actionsAt, type FindingsHost, findings, perform } from './findings';
import { type KeptDraft, keep } from './keeping';
import { outlineCapabilities, showOutline } from './outline';
import { openAddress, openParagraph } from './panels/corpus-text';
import type { KeptWording } from './panels/kept';
import { changesOf, editsFor, spanOf } from './positions';
import { showStatus } from './status';
import { keysOf, showToolbar } from './toolbar';

/** A request may wait until the adopted texts have been read. Milliseconds. */
const PATIENCE = 60_000;

export class Page implements FindingsHost {
  readonly client: LSPClient;
  #view: EditorView | undefined;
  #opened = 0;
  #kept: readonly KeptWording[] = [];
  #isKeeping = false;
  #name = 'draft.resolution';
  /** The file that *Save* writes to; undefined before it has been asked for. */
  handle: FileHandle | undefined;
  isSaved = true;

  constructor() {
    this.client = new LSPClient({
      timeout: PATIENCE,
      initializationOptions: { diagnostics: 'push', commands: Object.values(clientCommand) },
      sanitizeHTML: withoutEmbedded,
      extensions: [findings(this), outlineCapabilities],
    });
    window.addEventListener('beforeunload', (event) => {
      if (!this.isSaved && !this.#isKeeping) event.preventDefault();
    });
    document.addEventListener('click', (event) => this.#followLink(event));
    showToolbar(this);
  }

  connect(transport: Transport): void {
    this.client.connect(transport);
  }

  /** Opens a text as the draft, in the place of the one before. */
  open({ name, text }: KeptDraft, handle?: FileHandle): void {
    this.#view?.destroy();
    this.#name = name;
    this.handle = handle;
    this.isSaved = true;
    const uri = `file:///drafts/${++this.#opened}/${encodeURIComponent(name)}`;
    const parent = byId('editor');
    parent.replaceChildren();
    const extensions = draftExtensions(this.client, uri, keysOf(this), () => this.#changed());
    this.#view = new EditorView({ doc: text, parent, extensions });
    document.title = `${name} · Agreed Language`;
    this.#view.focus();
  }

  get name(): string {
    return this.#name;
  }

  get view(): EditorView {
    if (!this.#view) throw new Error('No draft is open');
    return this.#view;
  }

  get plugin(): LSPPlugin {
    const plugin = LSPPlugin.get(this.view);
    if (!plugin) throw new Error('The draft is not known to the server');
    return plugin;
  }

  get uri(): string {
    return this.plugin.uri;
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Asks the server about the draft as it stands. */
  readonly request = async <Params, Result>(method: string, params: Params): Promise<Result> => {
    this.client.sync();
    return this.client.request<Params, Result>(method, params);
  };

  readonly render = (markdown: string): string =>
    this.plugin.docToHTML({ kind: 'markdown', value: markdown }, 'markdown');

  /** Keeps the draft in the browser's storage from now on, or no longer. */
  keepHere(on: boolean): void {
    this.#isKeeping = on;
    if (on) keep({ name: this.#name, text: this.text });
  }

  get isKeeping(): boolean {
    return this.#isKeeping;
  }

  onChecked(): void {
    void this.#showFigures();
  }

  async #showFigures(): Promise<void> {
    const textDocument = { uri: this.uri };
    const figures = await this.client.request<unknown, StatusResult>('agreedLanguage/status', {
      textDocument,
    });
    showStatus(figures, diagnosticCount(this.view.state));
    await showOutline(this.plugin, (offset) => this.select(offset, offset));
  }

  #changed(): void {
    this.isSaved = false;
    if (this.#isKeeping) keep({ name: this.#name, text: this.text });
  }

  /** Carries out a command that a code action of the server's names. */
  run(command: string, parameters: readonly unknown[]): void {
    if (command === 'agreedLanguage.compare') {
      const [, range, place] = parameters as [string, Range, { symbol: string; ref: string }];
      void this.#compareWith(range, place);
    } else if (command === 'agreedLanguage.keepWording') {
      const [uri, wording] = parameters as [string, Omit<KeptWording, 'uri'>];
      this.#keepWordings([...this.#kept, { uri, ...wording }]);
    }
  }

  /** The wordings of the open draft that are not reported. */
  get kept(): readonly KeptWording[] {
    return this.#kept.filter(({ uri }) => uri === this.uri);
  }

  /** Has a wording reported again. */
  giveUp(wording: KeptWording): void {
    this.#keepWordings(this.#kept.filter((one) => one !== wording));
  }

  #keepWordings(kept: readonly KeptWording[]): void {
    this.#kept = kept;
    this.client.notification('agreedLanguage/setKept', { kept });
  }

  /** The adopted paragraph beside the draft, under the words of the draft. */
  async #compareWith(range: Range, { symbol, ref }: { symbol: string; ref: string }): Promise<void> {
    const { from, to } = spanOf(this.plugin, range);
    const { state } = this.view;
    const [start, end] = [state.doc.lineAt(from), state.doc.lineAt(to)];
    const words = [
      state.sliceDoc(start.from, from),
      element('mark', {}, state.sliceDoc(from, to)),
      state.sliceDoc(to, end.to),
    ];
    await openParagraph(this.client, symbol, ref);
    byId('side')
      .querySelector('h2')
      ?.parentElement?.after(element('blockquote', {}, ...words));
  }

  openLink(uri: string): void {
    void openAddress(this.client, uri, this.render);
  }

  openParagraph(symbol: string, ref: string): void {
    void openParagraph(this.client, symbol, ref);
  }

  #followLink(event: Event): void {
    const path = event.composedPath();
    const link = path.find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link?.href) return;
    // Nothing is opened that is not on this page: it would tell somebody else what is being read.
    event.preventDefault();
    if (!link.href.startsWith('agreed-language:')) return;
    this.view.dispatch({ effects: closeHoverTooltips });
    this.openLink(link.href);
  }

  select(from: number, to: number): void {
    this.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.view.focus();
  }

  goTo(range: Range): void {
    const { from, to } = spanOf(this.plugin, range);
    this.select(from, to);
  }

  /** Puts words into the draft at the cursor: in an empty line a paragraph, elsewhere the words. */
  insert(words: string): void {
    this.view.dispatch(this.view.state.replaceSelection(words));
    this.view.focus();
  }

  replaceAll(text: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  /** Applies edits of the server's in one step. */
  apply(edits: readonly TextEdit[]): void {
    this.view.dispatch({ changes: changesOf(this.plugin, edits), userEvent: 'input.fix' });
    this.view.focus();
  }

  async reflow(): Promise<void> {
    const textDocument = { uri: this.uri };
    const { edits } = await this.request<unknown, ReflowResult>('agreedLanguage/reflow', { textDocument });
    this.apply(edits);
  }

  /** Applies every preferred fix, in one step. */
  async fixAll(): Promise<void> {
    const { doc } = this.view.state;
    const range = { start: { line: 0, character: 0 }, end: this.plugin.toPosition(doc.length) };
    const params = {
      textDocument: { uri: this.uri },
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    };
    const actions = await this.request<unknown, { edit?: WorkspaceEdit }[]>(
      'textDocument/codeAction',
      params,
    );
    for (const { edit } of actions) if (edit) this.apply(editsFor(this.uri, edit));
  }

  /** The first thing that the server offers at the cursor. */
  async fixHere(): Promise<void> {
    const at = this.plugin.toPosition(this.view.state.selection.main.head);
    const [first] = await actionsAt(this.view, { range: { start: at, end: at } });
    if (first) perform(this.view, first, this);
  }
}

/** Markdown of the server's is escaped by it; what could load something is taken out all the same. */
function withoutEmbedded(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const one of body.querySelectorAll(
    'img, script, style, iframe, object, embed, link, form, svg, video, audio',
  ))
    one.remove();
  for (const one of body.querySelectorAll('*'))
    for (const { name } of [...one.attributes]) if (/^on|^style$|^src/i.test(name)) one.removeAttribute(name);
  return body.innerHTML;
}
