import assert from 'node:assert/strict';
import { negotiationMarksIn } from '../../../server/src/resolution/negotiation/brackets';
import { cleanedText } from '../../../server/src/resolution/negotiation/clean-text';
import type { Bracket } from '../../../server/src/resolution/negotiation/model';
import { type BracketForm, names, positions, statuses, verbs } from '../../support/bracket-forms';

const listed = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ');

/** The words of a proposal: those in the mark, or those that its instruction puts in or takes out. */
function wordsOf(text: string, { kind, span, content, changes }: Bracket): string {
  const [first] = changes.filter(({ text: put }) => kind === 'deletion' || put !== '');
  if (!first) return text.slice(content.start, content.end);
  const own = text.slice(span.start, span.end);
  return kind === 'deletion' ? text.slice(first.span.start, first.span.end).replace(own, '') : first.text;
}

const reading = (text: string, mark: Bracket): string => {
  const against = mark.against.length > 0 ? ` against ${listed(mark.against)}` : '';
  const what = mark.status ?? listed(mark.delegations);
  const words = wordsOf(text, mark).replace(/;?\s*$/, '');
  return `${mark.kind}${what ? ` ${what}` : ''}${against}${words ? `: ${words}` : ''}`;
};

const plain = (words: string) => words.replace(/;$/, '');

suite('the forms of marks that delegations write', () => {
  for (const [what, forms] of Object.entries({ positions, verbs, names, statuses })) {
    test(`thirty ${what}`, () => {
      assert.equal(forms.length, 30);
      const wrong = forms.map(differences).filter((one) => one !== undefined);
      assert.deepEqual(wrong, []);
    });
  }
});

/** What differs from what is expected of a form; undefined where nothing does. */
function differences({ text, reading: expected, accepted, rejected }: BracketForm): object | undefined {
  const marks = negotiationMarksIn(text);
  const all = [...new Set(marks.brackets.flatMap(({ delegations }) => delegations.map(({ name }) => name)))];
  const decided = (accept: string[], reject: string[]) =>
    cleanedText(text, marks, {
      accept,
      reject,
      unbracket: all.length === 0 && /status/.test(expected),
      drop: 'all',
    }).text;
  const read = {
    reading: plain(marks.brackets.map((mark) => reading(text, mark)).join(' | ')),
    accepted: decided(all, []),
    rejected: decided([], all),
  };
  const wanted = { reading: plain(expected), accepted, rejected };
  return JSON.stringify(read) === JSON.stringify(wanted) ? undefined : { text, read, wanted };
}
