/** The law of sparing rules the search: what a rule finds where it looks, it is asked for. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findingsOf } from '../../../server/src/service/check/rule';
import { rules } from '../../../server/src/service/rules/all';
import { cases } from '../../support/cases';
import { findingsIn, worldWith } from '../../support/check';
import { draft } from '../../support/small-world';

/** What the pages of the rules call wrong. */
const wrong = rules.flatMap((rule) => {
  if (!rule.words) return [];
  const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');
  const examples = /Not so:\n\n```resolution\n([\s\S]*?)\n```/.exec(page)?.[1]?.split('; ') ?? [];
  return examples.map((words) => ({ rule, words }));
});

/** What may stand next to a word without a blank. */
const neighbour = fc.constantFrom(
  ...[
    '',
    '-',
    '\u2011',
    '\u2013',
    '/',
    '(',
    ')',
    '"',
    '\u2019',
    "'",
    ',',
    '.',
    '*',
    '\u00AD',
    '\u00A0',
    '5',
    'x',
  ],
  ...['[EU: ', ']', '[^1]', '\n', '_', '\u00E9', '\u{1F30D}'],
);

suite('rules about words', () => {
  const settings = {
    mode: 'tabling' as const,
    rules: Object.fromEntries(rules.map(({ id }) => [id, 'hint' as const])),
  };

  test('have wrong words to look for', () => assert.ok(wrong.length > 20));

  test('are asked wherever they have something to say', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wrong),
        neighbour,
        neighbour,
        async ({ rule, words }, before, after) => {
          const text = `1. Decides that ${before}${words}${after} goes on, and ${words}.\n`;
          const asked = await findingsIn(text, { rules: [rule], settings });
          const all = findingsOf(rule, { snapshot: draft(text), world: worldWith({ settings }) });
          assert.deepEqual(
            asked.map(({ span }) => span),
            all.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end),
          );
        },
      ),
      cases(60, 3000),
    ));
});
