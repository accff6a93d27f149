import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/resolution/syntax/front-matter';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n\n1. Urges States.`);
const messages = (yaml: string) => read(yaml).problems.map(({ message }) => message);

suite('front matter', () => {
  test('its keys are read', () => {
    const { frontMatter, end, problems } = read(
      'symbol: A/RES/73/195\nshort: [GCM, Global Compact for Migration]\nstanding: adopted\ndate: 2018-12-19\nbody: annex\nmode: tabling',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      { ...frontMatter, span: undefined },
      {
        span: undefined,
        symbol: 'A/RES/73/195',
        short: ['GCM', 'Global Compact for Migration'],
        standing: 'adopted',
        date: '2018-12-19',
        body: 'annex',
        mode: 'tabling',
      },
    );
    assert.deepEqual(frontMatter.span, { start: 0, end });
  });

  test('it is optional, and one short form needs no list', () => {
    assert.deepEqual(readFrontMatter('1. Urges.').frontMatter, { short: [] });
    assert.deepEqual(read('short: GCM').frontMatter.short, ['GCM']);
  });

  test('what is wrong is named and the rest is read', () => {
    assert.deepEqual(messages('standing: agreed\ndate: soon\nsymbol: [1]'), [
      '"symbol" must be text',
      '"standing" must be one of adopted, draft, superseded, report, position',
      '"date" must be a date such as 2018-12-19',
    ]);
    const { problems, frontMatter } = read('title: Migrants\nstanding: agreed');
    assert.equal(problems[0]?.span.start, 30);
    assert.equal(frontMatter.title, 'Migrants');
  });

  test('YAML that cannot be read is one problem', () => {
    assert.equal(read('title: [open').problems.length, 1);
    assert.equal(read('just words').problems.length, 1);
    assert.equal(read('title: *gone').problems.length, 1);
    assert.deepEqual(messages('title: Migrants\ntitle: Refugees'), [
      'This key of the front matter is given twice: remove one of the two',
    ]);
  });

  test('a date is a whole one', () => {
    for (const date of ['2018-12-190', 'on 2018-12-19', '2018-12'])
      assert.deepEqual(messages(`date: "${date}"`), ['"date" must be a date such as 2018-12-19'], date);
  });

  test('a slip costs its own key, not the others', () => {
    const { frontMatter, problems } = read(
      'symbol: A/RES/1/1\ntitle: Rights: a review\nshort: [A\nstanding: adopted',
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /quotation marks/);
    assert.deepEqual([frontMatter.symbol, frontMatter.title], ['A/RES/1/1', 'Rights: a review']);
    assert.equal(frontMatter.standing, 'adopted');
    assert.equal(read('title: A\ntitle: B').frontMatter.title, 'A');
  });

  for (const [name, yaml, line, reason] of [
    ['nested lists', `symbol: A/1\nshort: ${'['.repeat(5800)}\nstanding: draft`, 2, /too many brackets/],
    [
      'nested maps',
      `symbol: A/1\nshort: ${'{'.repeat(40)}\ndate: ${'{a: '.repeat(4000)}`,
      3,
      /too many brackets/,
    ],
    ['brackets hidden in quotes', `symbol: A/1\nshort: ${'[ "]" ,'.repeat(2000)}`, 2, /too many brackets/],
    ['lists in lists on one line', `symbol: A/1\n${'- '.repeat(8000)}x`, 2, /nested/],
    ['keys in keys on one line', `symbol: A/1\n${'? '.repeat(8000)}x`, 2, /nested/],
    ['aliases', 'symbol: A/1\nshort: &s [a, a]\ntitle: *s', 2, /anchors/],
    ['aliases in a list', 'symbol: A/1\nshort: [b, &s [a, a], *s]', 2, /anchors/],
    ['a key without end', `symbol: A/1\n${'k'.repeat(9000)}: 1`, 2, /too long/],
  ] as const)
    test(`${name} are refused with their line, and the other keys are read`, () => {
      const { frontMatter, problems, end } = read(yaml);
      const text = `---\n${yaml}\n---\n\n1. Urges States.`;
      assert.equal(frontMatter.symbol, 'A/1');
      assert.equal(end, yaml.length + 8);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', reason);
      assert.equal(text.slice(0, problems[0]?.span.start).split('\n').length, line + 1);
    });

  test('an ampersand, brackets and quotation marks in words are words', () => {
    for (const title of ['Peace & security', 'Trade, &c.', 'R&D [draft]', '[Rights] and [duties] {bis}'])
      assert.deepEqual(messages(`title: ${JSON.stringify(title)}`), []);
    assert.deepEqual(messages('title: Peace & security, R&D'), []);
    assert.deepEqual(messages('title: Trade, &c.'), []);
  });

  test('front matter that is longer than any is told so', () => {
    const { problems } = read(`title: ${'long '.repeat(4000)}`);
    assert.match(problems[0]?.message ?? '', /within 16384 characters/);
  });

  test('without its closing line it ends at the first blank line', () => {
    const { end, problems } = readFrontMatter('---\ntitle: Migrants\n\n1. Urges.');
    assert.equal(end, 19);
    assert.match(problems[0]?.message ?? '', /not closed/);
  });

  test('blanks around values are none of them, and blank values are none', () => {
    assert.equal(read('title: "  Rights  "').frontMatter.title, 'Rights');
    assert.deepEqual(messages('title: "  "'), ['"title" must be text']);
    assert.equal(read('short: [A\ntitle:   Rights: a review  ').frontMatter.title, 'Rights: a review');
  });

  test('a symbol of a draft or a report cannot be adopted', () => {
    const { frontMatter, problems } = read('symbol: A/C.3/78/L.5\nstanding: adopted');
    assert.equal(frontMatter.standing, 'adopted');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['A/C.3/78/L.5 is the symbol of a draft, which cannot be adopted'],
    );
    assert.deepEqual(messages('symbol: A/C.3/78/L.5'), []);
    assert.deepEqual(messages('symbol: A/RES/78/5\nstanding: adopted'), []);
  });
});
