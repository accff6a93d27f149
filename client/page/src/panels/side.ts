/** The panel beside the draft: one thing at a time, closed by its button or by Escape. */
import { byId, element } from '../dom';
import { say } from '../say';

let onClosed: (() => void) | undefined;

/** Shows content under a title, in the place of what was there; `closed` is called when it goes. */
export function showBeside(title: string, content: readonly (Node | string)[], closed?: () => void): void {
  onClosed?.();
  onClosed = closed;
  const side = byId('side');
  const heading = element('h2', { tabIndex: -1 }, title);
  const close = element(
    'button',
    { type: 'button', onclick: closeSide, 'aria-label': say('Close {0}', title) },
    '×',
  );
  side.replaceChildren(element('div', { className: 'al-side-head' }, heading, close), ...content);
  side.hidden = false;
  side.onkeydown = ({ key }) => void (key === 'Escape' && closeSide());
}

export function closeSide(): void {
  onClosed?.();
  onClosed = undefined;
  const side = byId('side');
  side.hidden = true;
  side.replaceChildren();
}

/** HTML of the server's, kept apart from the page's own styles. */
export function apart(style: string, body: string): HTMLElement {
  const host = element('div', { className: 'al-page' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(element('style', { textContent: style }), element('div', { innerHTML: body }));
  return host;
}
