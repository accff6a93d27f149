/** A text of the corpus beside the draft, at one of its paragraphs; and the pages of the rules. */
import type { LSPClient } from '@codemirror/lsp-client';
import { EditorView } from '@codemirror/view';
import type { ParagraphResult } from '../../../../server/src/lsp/protocol';
import { element } from '../dom';
import { textExtensions } from '../editor';
import { language, say } from '../say';
import { standingName } from '../standing';
import { showBeside } from './side';

/** Opens what one of our addresses names: `agreed-language:/A/RES/73/195.resolution?ref=15%20(h)`. */
export async function openAddress(client: LSPClient, address: string, render: (markdown: string) => string) {
  const [uri = '', query = ''] = address.split('?', 2);
  if (uri.endsWith('.md')) return openRule(client, uri, render);
  const symbol = decodeURIComponent(uri.replace(/^agreed-language:\/+|\.resolution$/g, ''));
  const ref = query.startsWith('ref=') ? decodeURIComponent(query.slice('ref='.length)) : undefined;
  return openParagraph(client, symbol, ref);
}

/** Opens a document; with `ref` at that paragraph, which is marked. */
export async function openParagraph(client: LSPClient, symbol: string, ref: string | undefined) {
  const params = { symbol, ref };
  const paragraph =
    ref === undefined
      ? null
      : await client.request<unknown, ParagraphResult | null>('agreedLanguage/paragraph', params);
  const uri =
    paragraph?.uri ?? `agreed-language:/${symbol.split('/').map(encodeURIComponent).join('/')}.resolution`;
  const { text } = await client.request<unknown, { text: string }>('workspace/textDocumentContent', { uri });
  const parent = element('div', { className: 'al-text' });
  const title = paragraph?.shown ?? symbol;
  const view = new EditorView({ doc: text, parent, extensions: textExtensions(client, uri, title) });
  showBeside(title, standingLine(paragraph), () => view.destroy());
  document.getElementById('side')?.append(parent);
  if (!paragraph) return;
  const line = view.state.doc.line(Math.min(view.state.doc.lines, paragraph.range.start.line + 1));
  const end = view.state.doc.line(Math.min(view.state.doc.lines, paragraph.range.end.line + 1));
  const anchor = line.from + paragraph.range.start.character;
  const head = Math.min(end.to, end.from + paragraph.range.end.character);
  view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
}

function standingLine(paragraph: ParagraphResult | null): (Node | string)[] {
  if (!paragraph) return [];
  const { title, standing, date } = paragraph;
  const words = [title, standingName(standing), date && dayInWords(date)];
  return [element('p', { className: 'al-about' }, words.filter(Boolean).join(' · '))];
}

/** `2018-12-19` -> `19 December 2018`, in the language of the page. */
const dayInWords = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

async function openRule(client: LSPClient, uri: string, render: (markdown: string) => string) {
  const { text } = await client.request<unknown, { text: string }>('workspace/textDocumentContent', { uri });
  showBeside(say('Rule'), [element('div', { className: 'al-card', innerHTML: render(text) })]);
}
