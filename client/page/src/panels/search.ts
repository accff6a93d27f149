/** Search: paragraphs for half-remembered words, to be opened or put into the draft. */
import type { SearchParams, SearchResult } from '../../../../server/src/lsp/protocol';
import { element } from '../dom';
import { say } from '../say';
import { standingName } from '../standing';
import { showBeside } from './side';

export interface SearchHost {
  request<Params, Result>(method: string, params: Params): Promise<Result>;
  /** Puts words into the draft at the cursor. */
  insert(words: string): void;
  openParagraph(symbol: string, ref: string): void;
}

const LIMIT = 20;
/** How long typing rests before the search runs. Milliseconds. */
const REST = 150;

export function showSearch(host: SearchHost, query = ''): void {
  const list = element('ol', { className: 'al-results' });
  const input = element('input', {
    type: 'search',
    value: query,
    placeholder: say('Half-remembered words, such as: remittance cost 3 per cent'),
    'aria-label': say('Words to search for in the adopted texts'),
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.oninput = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void fill(host, list, input.value), REST);
  };
  showBeside(say('Search agreed language'), [input, list], () => clearTimeout(waiting));
  input.focus();
  if (query) void fill(host, list, query);
}

async function fill(host: SearchHost, list: HTMLElement, query: string): Promise<void> {
  const wanted = query.trim();
  const params: SearchParams = { query: wanted, limit: LIMIT };
  const found = wanted
    ? await host.request<SearchParams, SearchResult[]>('agreedLanguage/search', params)
    : [];
  if (wanted && found.length === 0)
    list.replaceChildren(element('li', {}, say('Nothing in the texts of this page has these words.')));
  else list.replaceChildren(...found.map((one) => row(host, one)));
}

function row(host: SearchHost, { symbol, ref, shown, standing, text }: SearchResult): HTMLElement {
  const open = element(
    'button',
    { type: 'button', className: 'al-source', onclick: () => host.openParagraph(symbol, ref) },
    shown ?? `${symbol}, ${ref}`,
  );
  const isAdopted = standing === 'adopted';
  const badge = isAdopted ? undefined : element('span', { className: 'al-standing' }, standingName(standing));
  const insert = element('button', { type: 'button', onclick: () => host.insert(text) }, say('Insert'));
  return element(
    'li',
    {},
    element('div', {}, open, badge, isAdopted ? insert : undefined),
    element('p', {}, text),
  );
}
