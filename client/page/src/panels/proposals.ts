/** The marks of negotiation by delegation, and the clean text that a choice among them gives. */
import type {
  CleanTextParams,
  CleanTextResult,
  MarkEntry,
  MarksResult,
} from '../../../../server/src/lsp/protocol';
import { element } from '../dom';
import { say } from '../say';
import { showBeside } from './side';

export interface ProposalsHost {
  readonly uri: string;
  request<Params, Result>(method: string, params: Params): Promise<Result>;
  /** Selects a range of the draft. */
  goTo(range: MarkEntry['range']): void;
  /** Puts a text in the place of the draft's, in one step that can be undone. */
  replaceAll(text: string): void;
}

export async function showProposals(host: ProposalsHost): Promise<void> {
  const textDocument = { uri: host.uri };
  const { open, byDelegation, marks } = await host.request<unknown, MarksResult>('agreedLanguage/marks', {
    textDocument,
  });
  if (marks.length === 0)
    return showBeside(say('Proposals'), [element('p', {}, say('This draft has no marks of negotiation.'))]);
  const choices = byDelegation.map(([delegation, count]) => choice(delegation, count));
  const unbracket = element('input', { type: 'checkbox' });
  const make = element('button', { type: 'button' }, say('Make the clean text'));
  make.onclick = () => void clean(host, choices, unbracket.checked);
  showBeside(say('Proposals'), [
    element(
      'p',
      { className: 'al-about' },
      open === 1 ? say('1 open bracket') : say('{0} open brackets', open),
    ),
    element('fieldset', {}, element('legend', {}, say('Clean text')), ...choices.map(({ row }) => row)),
    element('label', {}, unbracket, ' ', say('Take off brackets without a delegation')),
    make,
    element('ol', { className: 'al-results' }, ...marks.map((mark) => markRow(host, mark))),
  ]);
}

type Verdict = 'keep' | 'accept' | 'reject';

interface Choice {
  readonly delegation: string;
  readonly row: HTMLElement;
  verdict(): Verdict;
}

function choice(delegation: string, count: number): Choice {
  const select = element('select', { 'aria-label': say('Proposals of {0}', delegation) });
  for (const [value, label] of [
    ['keep', say('leave')],
    ['accept', say('accept')],
    ['reject', say('reject')],
  ] as const)
    select.append(element('option', { value, textContent: label }));
  const row = element('label', { className: 'al-choice' }, `${delegation} (${count}) `, select);
  return { delegation, row, verdict: () => select.value as Verdict };
}

async function clean(host: ProposalsHost, choices: readonly Choice[], unbracket: boolean): Promise<void> {
  const named = (wanted: Verdict) =>
    choices.filter(({ verdict }) => verdict() === wanted).map(({ delegation }) => delegation);
  const params: CleanTextParams = {
    textDocument: { uri: host.uri },
    accept: named('accept'),
    reject: named('reject'),
    unbracket,
  };
  const { text } = await host.request<CleanTextParams, CleanTextResult>('agreedLanguage/cleanText', params);
  host.replaceAll(text);
  await showProposals(host);
}

function markRow(host: ProposalsHost, { kind, range, text, delegations, ref }: MarkEntry): HTMLElement {
  const who = delegations.length > 0 ? `${delegations.join(', ')}: ` : '';
  const words = `${ref} · ${who}${kind} · ${text}`;
  return element(
    'li',
    {},
    element('button', { type: 'button', className: 'al-source', onclick: () => host.goTo(range) }, words),
  );
}
