/** The draft as it is printed, the changes on a base, and the tabling report. */
import type {
  BaseTextEntry,
  ExportDraftParams,
  ExportDraftResult,
  PreviewResult,
  TablingReportResult,
} from '../../../../server/src/lsp/protocol';
import { element } from '../dom';
import { say } from '../say';
import { apart, showBeside } from './side';

export interface PrintedHost {
  readonly uri: string;
  request<Params, Result>(method: string, params: Params): Promise<Result>;
  render(markdown: string): string;
}

export async function showPreview({ uri, request }: PrintedHost): Promise<void> {
  const textDocument = { uri };
  const shown = await request<unknown, PreviewResult>('agreedLanguage/preview', { textDocument });
  const problem = shown.problem ? [element('p', { className: 'al-problem' }, shown.problem)] : [];
  showBeside(say('As printed'), [...problem, apart(shown.style, shown.body)]);
}

export async function showReport({ uri, request, render }: PrintedHost): Promise<void> {
  const textDocument = { uri };
  const { markdown } = await request<unknown, TablingReportResult>('agreedLanguage/tablingReport', {
    textDocument,
  });
  showBeside(say('Tabling report'), [element('div', { className: 'al-card', innerHTML: render(markdown) })]);
}

/** Asks for the base, the likeliest first, and shows the draft as changes on it. */
export async function showComparison(host: PrintedHost): Promise<void> {
  const textDocument = { uri: host.uri };
  const bases = await host.request<unknown, BaseTextEntry[]>('agreedLanguage/baseTexts', { textDocument });
  const result = element('div');
  const select = element('select', { 'aria-label': say('Text to compare with') });
  for (const { symbol, title, date } of bases)
    select.append(
      element('option', { value: symbol, textContent: [symbol, title, date].filter(Boolean).join(' · ') }),
    );
  select.onchange = () => void compare(host, select.value, result);
  showBeside(say('Compare'), [element('label', {}, say('Changes on'), ' ', select), result]);
  const [likeliest] = bases;
  if (likeliest?.why) await compare(host, likeliest.symbol, result);
  else select.value = '';
}

async function compare({ uri, request }: PrintedHost, symbol: string, into: HTMLElement): Promise<void> {
  const params: ExportDraftParams = { textDocument: { uri }, format: 'html', base: { symbol } };
  const { html, problem } = await request<ExportDraftParams, ExportDraftResult>(
    'agreedLanguage/exportDraft',
    params,
  );
  if (html === undefined)
    return into.replaceChildren(element('p', { className: 'al-problem' }, problem ?? ''));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const style = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  into.replaceChildren(apart(style, page.body.innerHTML));
}
