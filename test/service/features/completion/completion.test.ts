import { strict as assert } from 'node:assert';
import type { Instrument } from '../../../../server/src/corpus/model';
import { applied } from '../../../../server/src/service/edits/reflow/reflow';
import { completion } from '../../../../server/src/service/features/completion/completion';
import { completionDocumentation } from '../../../../server/src/service/features/completion/completion-documentation';
import { inlineCompletion } from '../../../../server/src/service/features/completion/inline-completion';
import type { CompletionItem } from '../../../../server/src/service/features/completion/item';
import { never } from '../../../../server/src/service/world/cancel';
import { defaultSettings } from '../../../../server/src/service/world/settings';
import { createWorld } from '../../../../server/src/service/world/world';
import { tinyCorpus } from '../../../support/tiny-corpus';

const convention: Instrument = {
  id: 'cedaw',
  kind: 'treaty',
  title: 'Convention on the Elimination of All Forms of Discrimination against Women',
  shortForms: [{ text: 'CEDAW', from: 'ours' }],
  adopted: '1979-12-18',
  reference: 'United Nations, *Treaty Series*, vol. 1249, No. 20378.',
  citedIn: [],
};

const CHILD =
  'Upholding the best interests of the child at all times, as a primary consideration in situations where children are concerned, and applying a gender-responsive approach in addressing vulnerabilities;';

const corpus = {
  ...tinyCorpus(
    {
      id: 'A/RES/73/195',
      short: 'GCM',
      date: '2018-12-19',
      paragraphs: ['First.', CHILD, 'The end is near.'],
    },
    {
      id: 'A/RES/71/1',
      short: 'NYD',
      date: '2016-09-19',
      paragraphs: [
        'Giving primary consideration to the best interests of the child.',
        'We will address the "root causes" of movements.',
      ],
    },
    { id: 'zero', standing: 'superseded', paragraphs: ['The best interests of the child come last.'] },
  ),
  instruments: [convention],
};
const world = createWorld(corpus, defaultSettings);

/** The items at `$0`, as the list shows them. */
async function itemsAt(marked: string, asked = true): Promise<readonly CompletionItem[]> {
  const { snapshot, offset } = read(marked);
  return (await completion(world, { snapshot, offset, asked }, never)).items;
}

function read(marked: string) {
  const offset = marked.indexOf('$0');
  return { snapshot: { uri: 'draft', version: 1, text: marked.replace('$0', '') }, offset };
}

/** The draft after the item whose inserted text begins so. */
function accept(marked: string, item: CompletionItem | undefined): string {
  const { snapshot } = read(marked);
  assert.ok(item, 'no such item');
  const { span, text } = item.edit;
  return `${snapshot.text.slice(0, span.start)}${text}$0${snapshot.text.slice(span.end)}`;
}

const ghostAt = (marked: string, enabled = true): string | undefined => {
  const { snapshot, offset } = read(marked);
  const settings = { ...defaultSettings, ghostText: { enabled } };
  return inlineCompletion({ ...world, settings }, snapshot, offset)?.edit.text;
};

suite('the continuation of agreed language', () => {
  const draft = '1. *Calls upon* States to uphold the best interests of the $0';

  test('is offered to the end of a phrase, of a clause and of the paragraph, with its address', async () => {
    const items = await itemsAt(draft);
    assert.deepEqual(
      items.map(({ edit, source }) => `${edit.text} (${source})`),
      [
        'child at all times (GCM, para. 2)',
        'child at all times, as a primary consideration in situations where children are concerned (GCM, para. 2)',
        'child at all times, as a primary consideration in situations where children are concerned, and applying a gender-responsive approach in addressing vulnerabilities (GCM, para. 2)',
      ],
    );
  });

  test('replaces the letters of a half-typed word, in capitals or not', async () => {
    const typed = draft.replace('$0', 'Ch$0');
    const [item] = await itemsAt(typed);
    assert.equal(accept(typed, item), draft.replace('$0', 'child at all times$0'));
  });

  test('is found after footnote marks, asterisks and brackets', async () => {
    for (const before of [
      'the best interests[^3] of the $0',
      '*the* best interests of the $0',
      '[the best interests of the $0',
    ]) {
      const [item] = await itemsAt(`1. *Calls upon* States to uphold ${before}`);
      assert.equal(item?.edit.text, 'child at all times', before);
    }
  });

  test('is found in sub-paragraphs', async () => {
    const [item] = await itemsAt('1. *Calls upon* States:\n\n(a) To uphold the best interests of the $0');
    assert.equal(item?.edit.text, 'child at all times');
  });

  test('brings along a comma that was not typed', async () => {
    const typed = '1. *Urges* States to act in situations where children are concerned $0';
    const [item] = await itemsAt(typed);
    assert.equal(
      accept(typed, item),
      '1. *Urges* States to act in situations where children are concerned, and applying a gender-responsive approach in addressing vulnerabilities$0',
    );
  });

  test('takes an opened quotation as a whole', async () => {
    const [item] = await itemsAt('1. *Decides* to address the $0');
    assert.equal(item?.edit.text, '"root causes" of movements');
  });

  test('does not repeat a quotation mark that was typed', async () => {
    const typed = '1. *Decides* to address the "ro$0';
    const [item] = await itemsAt(typed);
    assert.equal(accept(typed, item), '1. *Decides* to address the "root causes" of movements$0');
    assert.equal(ghostAt('1. *Decides* that we will address the ro$0'), undefined);
    assert.equal(ghostAt('1. *Decides* that we will address the "ro$0'), 'root causes" of movements');
  });

  test('never comes from a text that was not adopted', async () => {
    const items = await itemsAt('1. *Notes* that the best interests of the child $0');
    assert.ok(items.every(({ edit }) => !edit.text.includes('come last')));
  });

  test('is not offered in headings, front matter and footnotes', async () => {
    for (const text of [
      '# The best interests of the $0',
      '---\ntitle: The best interests of the $0\n---\n',
      '1. Word.[^1]\n\n[^1]: The best interests of the $0',
    ])
      assert.deepEqual(await itemsAt(text), [], text);
  });

  test('comes unasked only after agreed words', async () => {
    assert.equal((await itemsAt(draft, false)).length, 3);
    assert.deepEqual(await itemsAt('1. *Notes* with regret a $0', false), []);
  });

  test('is shown with its paragraph, the inserted words marked', async () => {
    const [item] = await itemsAt(draft);
    const shown = completionDocumentation(
      world,
      item?.places ?? [],
      (document, ref) => `${document.id}#${ref}`,
    );
    assert.match(shown ?? '', /interests of the \*\*child at all times\*\*, as a primary/);
    assert.match(shown ?? '', /\[Open GCM, para.*2\]\(A\/RES\/73\/195#2\)/);
  });
});

suite('half-remembered words', () => {
  test('become the paragraph that has them', async () => {
    const typed = '1. *Urges* States to gender responsive vulnerabilities addressing$0';
    const items = await itemsAt(typed);
    const found = items.find(({ edit }) => edit.text.startsWith('Upholding'));
    assert.equal(accept(typed, found), `1. *Urges* States to ${CHILD.slice(0, -1)}$0`);
    assert.equal(found?.source, 'GCM, para. 2');
  });

  test('find nothing where too few are known, or unasked', async () => {
    const isParagraph = ({ edit }: CompletionItem) => edit.text.startsWith('Upholding');
    assert.ok(!(await itemsAt('1. *Urges* States to plant trees and vulnerabilities$0')).some(isParagraph));
    assert.ok(
      !(await itemsAt('1. *Urges* States to responsive vulnerabilities addressing$0', false)).some(
        isParagraph,
      ),
    );
  });
});

suite('a lead-in that wants another form of the verb', () => {
  const strengthen = tinyCorpus({
    short: 'GCM',
    paragraphs: [
      'Strengthen the capacity of consular officers, in line with the law;',
      'By strengthening ties.',
    ],
  });
  const itemsFor = async (marked: string) => {
    const { snapshot, offset } = read(marked);
    const { items } = await completion(
      createWorld(strengthen, defaultSettings),
      { snapshot, offset, asked: true },
      never,
    );
    return items.map(({ edit, source }) => `${edit.text} (${source})`);
  };

  test('gets the agreed words with the verb adapted, and says so', async () => {
    const items = await itemsFor('1. *Stresses* the importance of stren$0');
    assert.ok(
      items.includes(
        'strengthening the capacity of consular officers (adapted from "Strengthen", GCM, para. 1)',
      ),
      items.join('\n'),
    );
  });

  test('gets nothing adapted where the agreed form fits', async () =>
    assert.ok(
      (await itemsFor('1. *Encourages* States to stren$0')).every((item) => !item.includes('adapted')),
    ));
});

suite('openings', () => {
  const words = async (draft: string) =>
    (await itemsAt(draft)).filter(({ kind }) => kind === 'opening').map(({ edit }) => edit.text);

  test('are participles in the preamble and verbs in the operative part', async () => {
    assert.equal((await words('*The General Assembly*,\n\nRec$0'))[0], '*Recalling* ');
    assert.equal(
      (await words('*The General Assembly*,\n\n1. *Urges* States;\n\n2. Req$0'))[0],
      '*Requests* ',
    );
  });

  test('carry the sequel word that the paragraph before calls for', async () => {
    const recalling = '*Recalling* its resolution,\n\n';
    assert.equal((await words(`${recalling}Rec$0`))[0], '*Recalling also* ');
    assert.equal((await words(`*Recalling also* its resolution,\n\nRec$0`))[0], '*Recalling further* ');
    assert.equal((await words(`*Recalling further* its resolution,\n\nRec$0`))[0], '*Recalling* ');
    assert.equal((await words('1. *Welcomes* the report;\n\n2. We$0'))[0], '*Also welcomes* ');
  });

  test('are offered in an empty paragraph, that of the paragraph before first', async () => {
    assert.equal((await words('1. *Welcomes* the report;\n\n2. $0'))[0], '*Also welcomes* ');
    assert.equal((await words('1. *Urges* States:\n\n(a) $0'))[0], 'Encourages ');
  });

  test('of a verb that has an addressee come with and without it', async () =>
    assert.deepEqual(
      (await words('1. *Requests* the Secretary-General to report;\n\n2. Req$0')).slice(0, 1),
      ['*Requests* '],
    ));

  test('replace the asterisk that was typed', async () => {
    const typed = '*The General Assembly*,\n\n*Reaf$0';
    const [item] = await itemsAt(typed);
    assert.equal(accept(typed, item), '*The General Assembly*,\n\n*Reaffirming* $0');
  });
});

suite('instruments and addresses', () => {
  test('the first mention brings its footnote, and later notes their new numbers', async () => {
    const draft = [
      '*The General Assembly*,',
      '',
      '*Recalling* the CEDAW$0,',
      '',
      '*Recalling also* the Convention on the Rights of the Child,[^1]',
      '',
      '[^1]: Ibid., vol. 1577, No. 27531.',
      '',
    ].join('\n');
    const [item] = await itemsAt(draft);
    const { snapshot } = read(draft);
    assert.ok(item);
    assert.deepEqual(
      applied(snapshot.text, [item.edit, ...(item.further ?? [])])
        .split('\n')
        .filter(Boolean),
      [
        '*The General Assembly*,',
        `*Recalling* the ${convention.title},[^1]`,
        '*Recalling also* the Convention on the Rights of the Child,[^2]',
        '[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.',
        '[^2]: Ibid., vol. 1577, No. 27531.',
      ],
    );
  });

  test('a later mention brings none', async () => {
    const [item] = await itemsAt(`*Recalling* the ${convention.title},\n\n*Recalling also* the CEDAW$0,`);
    assert.equal(item?.edit.text, convention.title);
    assert.equal(item?.further, undefined);
  });

  test('a short form or the first letters become the full title', async () => {
    for (const typed of ['CEDAW', 'Convention on the Elim', 'discrim women conv']) {
      const [item] = await itemsAt(`*Recalling* the ${typed}$0`);
      assert.equal(
        accept(`*Recalling* the ${typed}$0`, item),
        `*Recalling* the ${convention.title}$0`,
        typed,
      );
    }
  });

  test('some words of a title are enough where one of them says what it is', async () => {
    const items = await itemsAt('*Recalling* the discrimination women conv$0');
    assert.equal(items[0]?.edit.text, convention.title);
    const others = await itemsAt('*Recalling* the discrimination against wom$0');
    assert.ok(others.every(({ kind }) => kind !== 'instrument'));
  });

  test('an address becomes the text of its paragraph, without its stop', async () => {
    const [item] = await itemsAt('1. GCM 2$0');
    assert.equal(accept('1. GCM 2$0', item), `1. ${CHILD.slice(0, -1)}$0`);
    assert.equal(item?.source, 'GCM, para. 2');
  });

  test('a symbol that was begun is completed', async () => {
    const items = await itemsAt('1. *Recalls* A/RES/7$0');
    assert.deepEqual(
      items.slice(0, 2).map(({ edit }) => edit.text),
      ['A/RES/73/195', 'A/RES/71/1'],
    );
  });

  test('a number is followed by its day, as far as "of" was typed', async () => {
    for (const begun of ['', ' ', ' o', ' of', ' of ']) {
      const typed = `*Recalling* its resolution 71/1${begun}$0`;
      const item = (await itemsAt(typed)).find(({ label }) => label === 'of 19 September 2016');
      const blank = begun === '' ? undefined : '*Recalling* its resolution 71/1 of 19 September 2016$0';
      assert.equal(item && accept(typed, item), blank, begun);
    }
    const dated = await itemsAt('*Recalling* its resolution 71/1 of 19 September 2016 $0');
    assert.ok(dated.every(({ label }) => !label.startsWith('of 19')));
  });

  test('a resolution is given with its date', async () => {
    const typed = '*Recalling* its resolution 71$0';
    assert.equal(
      accept(typed, (await itemsAt(typed))[0]),
      '*Recalling* its resolution 71/1 of 19 September 2016$0',
    );
  });
});

suite('ghost text', () => {
  test('shows the usual continuation after agreed words', () =>
    assert.equal(
      ghostAt('1. *Calls upon* States to uphold the best interests of the child at $0'),
      'all times',
    ));

  test('begins with the letters of a half-typed word as they were typed', () =>
    assert.equal(
      ghostAt('1. *Calls upon* States to uphold the best interests of the child AT A$0'),
      'All times',
    ));

  test('stays away from new text, from words inside a sentence and from a source with another mark', () => {
    assert.equal(ghostAt('1. *Calls upon* States to plant trees along the $0'), undefined);
    assert.equal(
      ghostAt('1. *Calls upon* States to uphold the best interests of the child at $0 home'),
      undefined,
    );
    assert.equal(ghostAt('1. *Notes* situations where children are concerned $0'), undefined);
  });

  test('is off where the user wants none', () =>
    assert.equal(
      ghostAt('1. *Calls upon* States, applying a gender-responsive approach in $0', false),
      undefined,
    ));
});
