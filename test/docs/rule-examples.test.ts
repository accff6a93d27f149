/** What the pages of the rules show as right and as wrong is what the rules say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createChecker } from '../../server/src/service/check/checker';
import { carriedMeanings } from '../../server/src/service/citations/ibid-history';
import { nextSnapshot, type Snapshot } from '../../server/src/service/draft/snapshot';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import { changeBetween } from '../../server/src/text/change';
import { type CheckOptions, findingsIn, worldWith } from '../support/check';
import { ruleNamed } from '../support/check-rule';
import { shippedCorpus } from '../support/shipped-corpus';

suite('examples on the pages of the rules', () => {
  test('every rule has a page, and every page is of a rule', () => {
    const pages = readdirSync('docs/rules').filter((file) => file.endsWith('.md') && !OTHER_PAGES.has(file));
    assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
  });

  for (const rule of rules) {
    const options: CheckOptions = {
      rules: [rule],
      // What stands in an adopted document is right for rules about words.
      ...(!rule.words && { corpus: shippedCorpus() }),
      settings: { mode: 'tabling', rules: { [rule.id]: 'hint' } },
    };
    if (rule.id === 'ibid-changed' || rule.id === 'agreed-changed') continue;
    test(`the examples of ${rule.id} hold`, async () => {
      // Rules about words show several, each by itself.
      const examples = (head: string) =>
        rule.words ? example(rule.id, head).split('; ') : [example(rule.id, head)];
      const held = await Promise.all(
        SURROUNDINGS.map(async (around) => {
          const base = baseExample(rule.id);
          const withBase = { ...options, ...(base !== undefined && { base: around(base) }) };
          const found = async (words: string) => (await findingsIn(around(words), withBase)).length > 0;
          const [right, wrong] = [examples('Right').map(found), examples('Not so').map(found)];
          return !(await Promise.all(right)).includes(true) && !(await Promise.all(wrong)).includes(false);
        }),
      );
      assert.ok(held.includes(true), 'what is right is found, or what is wrong is not');
    });
  }

  test('the example of ibid-changed holds for the two versions that it shows', async () => {
    const [before, after] = [
      example('ibid-changed', 'Before'),
      example('ibid-changed', '[^\\n]*means the treaty[^\\n]*'),
    ];
    const first: Snapshot = { uri: 'file:///draft.resolution', version: 1, text: marked(before) };
    const change = changeBetween(first.text, marked(after));
    const second = nextSnapshot(first, {
      version: 2,
      text: marked(after),
      change,
      meant: carriedMeanings(first),
    });
    const checker = createChecker([ruleNamed('ibid-changed')], assert.fail);
    assert.deepEqual(await checker.check(worldWith({}), first, never), []);
    assert.equal((await checker.check(worldWith({}), second, never)).length, 1);
  });
});

/** Pages that are of no rule. */
const OTHER_PAGES: ReadonlySet<string> = new Set(['README.md', 'slips.md']);

/** What the base says, on the page of a rule that compares with it. */
const baseExample = (id: string): string | undefined =>
  id.startsWith('base-') ? example(id, 'Base') : undefined;

/** The words below a line of a rule's page that ends with a colon: `Right:`, `Not so:`. */
function example(id: string, head: string): string {
  const found = new RegExp(`^${head}:\\n\\n\`\`\`resolution\\n([\\s\\S]*?)\\n\`\`\``, 'm').exec(
    readFileSync(`docs/rules/${id}.md`, 'utf8'),
  );
  assert.ok(found, `docs/rules/${id}.md has no example under ${head}:`);
  return found[1] ?? '';
}

/** The lines of an example as paragraphs. */
const paragraphs = (lines: string): string => `${lines.replace(/\n+(?=\S)/g, '\n\n').trim()}\n`;

/** What an example may be part of: nothing, a sentence, or a resolution whose other paragraphs are in order. */
const SURROUNDINGS: readonly ((lines: string) => string)[] = [
  (lines) => lines,
  (words) => `They hold ${words}, and go on.`,
  paragraphs,
  (lines) => resolutionAround(paragraphs(lines)),
];

function resolutionAround(lines: string): string {
  const [enacting, operative] = ['*The General Assembly*,\n\n', '\n1. *Decides* to act.\n'];
  if (/^\(?a\)/.test(lines))
    return `${enacting}*Noting* the tides,\n\n1. *Invites* States:\n\n${lines}\n2. *Decides* to act.\n`;
  if (/^\d+\. /.test(lines)) return `${enacting}*Noting* the tides,\n\n${lines}`;
  if (/^\*?The /.test(lines)) return `${lines}\n*Noting* the tides,\n${operative}`;
  return `${enacting}${lines}\n*Aware* of the tides,\n${operative}`;
}

/** Notes below a paragraph with their marks, each after words of its own. */
function marked(notes: string): string {
  const labels = [...notes.matchAll(/^\[\^(\w+)\]:/gm)].map(([, label = '']) => label);
  return `${labels.map((label) => `*Recalling* the source of note ${label},[^${label}]`).join('\n\n')}\n\n${notes}\n`;
}
