import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readCompound, recipeFor } from '../../../server/src/import/converted/compound';
import { print } from '../../../server/src/import/print';
import { type CompoundRecipe, headings } from '../../../server/src/import/recipes/compound-recipe';
import { kenya2018 } from '../../../server/src/import/recipes/kenya-2018';
import { parse } from '../../../server/src/resolution/parse';

const RECIPE: CompoundRecipe = {
  id: 'two-papers',
  title: 'A letter and a draft',
  recognizedBy: ['HARBOUR BOARD', 'DRAFT RULES'],
  parts: [
    {
      name: 'letter',
      what: 'the letter',
      begins: ['HARBOUR BOARD'],
      frontMatter: { id: 'letter', standing: 'report' },
      headings: [],
      leaveOut: [{ lines: ['HARBOUR BOARD', 'For all ships'], evidence: 'letterhead' }],
    },
    {
      name: 'draft',
      what: 'the draft',
      begins: ['DRAFT RULES', 'of the board'],
      frontMatter: { id: 'draft', standing: 'draft' },
      headings: [{ level: 1, lines: ['DRAFT RULES', 'of the board'] }, ...headings(2, 'Ships')],
      leaveOut: [],
      carriesOn: [{ begins: 'Malta and', evidence: 'the line before it ends after "ports of"' }],
      labels: ['Child-sensitive'],
    },
    { what: 'the stamp', begins: ['RECEIVED'], frontMatter: {}, headings: [], leaveOut: [] },
  ],
};

const PAPER = `HARBOUR BOARD
For all ships

Dear masters,

DRAFT RULES

of the board

Ships

1. Ships keep to the right in the ports of

¹ See A/75/1.

Malta and Gozo,¹ where they also

keep silent.
Child-sensitive: Children travel first.

 - a) Infants before children
- b) Children before adults

RECEIVED
12/6/18
`;

const read = (text = PAPER) =>
  readCompound(text, RECIPE, 'paper.txt').map(({ document }) =>
    print(document).replace(/^---\n.*?\n---\n\n/su, ''),
  );

suite('compound papers', () => {
  test('a paper is split where its recipe says, and mended by the shape of its lines', () => {
    assert.deepEqual(read(), [
      'Dear masters,\n',
      `# DRAFT RULES of the board

## Ships

1. Ships keep to the right in the ports of Malta and Gozo,[^1] where they also keep silent.

*Child-sensitive*: Children travel first.

(a) Infants before children

(b) Children before adults

[^1]: See A/75/1.
`,
      '\n',
    ]);
  });

  test('every repair is reported with its line', () => {
    const [, draft, stamp] = readCompound(PAPER, RECIPE);
    assert.deepEqual(
      draft?.document.repairs.map(({ line, kind }) => `${line} ${kind}`),
      [
        '6 joined',
        '14 footnote-moved',
        '16 joined',
        '18 joined',
        '21 furniture',
        '21 number',
        '22 furniture',
        '22 number',
      ],
    );
    assert.deepEqual(
      stamp?.document.repairs.map(({ line, evidence }) => `${line} ${evidence}`),
      ['24 the stamp', '25 the stamp'],
    );
  });

  test('a paper is known by its lines, and no other text is taken for it', () => {
    assert.equal(recipeFor(PAPER, [RECIPE])?.id, 'two-papers');
    assert.equal(recipeFor(PAPER.replace('DRAFT RULES', 'RULES'), [RECIPE]), undefined);
  });

  test('a part that is not where the recipe says stops the reading', () => {
    assert.throws(
      () => read(PAPER.replace('RECEIVED', 'Received')),
      /Not found: the stamp, which begins "RECEIVED"/,
    );
  });
});

suite('the paper laid before the Parliament of Kenya', () => {
  const source = readFileSync('corpus/sources/004_4df729beabf5d62e.txt', 'utf8');
  const parts = new Map(
    readCompound(source, kenya2018).map(({ recipe, document }) => [recipe.name, parse(print(document))]),
  );
  const refsOf = (name: string) => parts.get(name)?.blocks.map(({ ref }) => ref) ?? [];

  test('every line that the recipe names stands in it', () => {
    const lines = new Set(source.split('\n').map((line) => line.trim()));
    const named = kenya2018.parts.flatMap(({ begins, headings: known, leaveOut }) => [
      ...begins,
      ...known.flatMap((heading) => heading.lines),
      ...leaveOut.flatMap((group) => group.lines),
    ]);
    assert.deepEqual(
      named.filter((line) => !lines.has(line)),
      [],
    );
  });

  test('the zero draft has its 46 paragraphs, its principles by name and its list of objectives', () => {
    const refs = new Set(refsOf('gcm-zero-draft'));
    for (let paragraph = 1; paragraph <= 46; paragraph++)
      assert.ok(refs.has(`${paragraph}`), `para. ${paragraph}`);
    for (const ref of [
      '13 Child-sensitive',
      '14, objective list, item 22',
      'Objective 22',
      '15, lead-in',
      '45 (c)',
    ])
      assert.ok(refs.has(ref), ref);
  });

  test('the report of the Secretary-General has its 88 paragraphs and every mark its note', () => {
    const report = parts.get('A-72-643');
    const refs = refsOf('A-72-643');
    for (let paragraph = 1; paragraph <= 88; paragraph++)
      assert.ok(refs.includes(`${paragraph}`), `para. ${paragraph}`);
    assert.deepEqual(
      report?.notes.map(({ label }) => label),
      Array.from({ length: 35 }, (_, at) => `${at + 1}`),
    );
    const marks = new Set(report?.marks.map(({ label }) => label));
    assert.deepEqual(
      report?.notes.filter(({ label }) => !marks.has(label)),
      [],
    );
  });
});
