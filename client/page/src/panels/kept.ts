/** The wordings that the drafter keeps: each can be reported again. */
import { byId, element } from '../dom';
import { say } from '../say';
import { showBeside } from './side';

/** A wording of a draft, as the server gives it with *Keep this wording*. */
export interface KeptWording {
  readonly uri: string;
  readonly rule: string;
  readonly words: string;
  /** Up to four words on either side, in lower case. */
  readonly before: string;
  readonly after: string;
}

export interface KeptHost {
  /** Those of the open draft. */
  readonly kept: readonly KeptWording[];
  giveUp(wording: KeptWording): void;
}

export function showKept(host: KeptHost): void {
  const about = host.kept.length
    ? say('These are not reported for as long as the page is open.')
    : say('No wording is kept. “Keep this wording” on a finding keeps it.');
  showBeside(say('Kept wordings'), [
    element('p', { className: 'al-about' }, about),
    element('ol', { className: 'al-results' }, ...host.kept.map((one) => row(host, one))),
  ]);
}

function row(host: KeptHost, wording: KeptWording): HTMLElement {
  const { before, words, after, rule } = wording;
  const again = element(
    'button',
    { type: 'button', 'aria-label': say('Report “{0}” again', words) },
    say('Report again'),
  );
  again.onclick = () => {
    host.giveUp(wording);
    showKept(host);
    byId('side').querySelector('h2')?.focus();
  };
  const quoted = element(
    'p',
    {},
    `${before} `.trimStart(),
    element('mark', {}, words),
    ` ${after}`.trimEnd(),
  );
  return element('li', {}, quoted, element('p', { className: 'al-about' }, rule), again);
}
