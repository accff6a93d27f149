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
async function itemsAt(
  marked: string,
  { asked = true, inRunningText = false } = {},
): Promise<readonly CompletionItem[]> {
  const { snapshot, offset } = read(marked);
  const settings = { ...defaultSettings, completion: { enabled: true, inRunningText } };
  return (await completion({ ...world, settings }, { snapshot, offset, asked }, never)).items;
}

function read(marked: string) {
  const offset = marked.indexOf('$0');
  return { snapshot: { uri: 'draft', version: 1, text: marked.replace('$0', '') }, offset };
}

/** The draft after the item is taken as most editors take it. */
function accept(marked: string, item: CompletionItem | undefined): string {
  const { snapshot } = read(marked);
  assert.ok(item, 'no such item');
  const { span, text } = item.edit;
  const end = span.end + (item.replacedAfter ?? 0);
  return `${snapshot.text.slice(0, span.start)}${text}$0${snapshot.text.slice(end)}`;
}

const ghostAt = (marked: string, enabled = true): string | undefined => {
  const { snapshot, offset } = read(marked);
  const settings = { ...defaultSettings, ghostText: { enabled } };
  return inlineCompletion({ ...world, settings }, snapshot, offset)?.edit.text;
};

suite('the continuation of agreed language', () => {
  const draft = '1. *Calls upon* States to uphold the best interests of the $0';

  test('is one row for each way on, with its address', async () => {
    const items = await itemsAt(draft);
    assert.deepEqual(
      items.map(({ edit, source }) => `${edit.text} (${source})`),
      ['child at all times (GCM, para. 2)'],
    );
  });

  test('is offered in all its lengths where the list comes in running text', async () => {
    const items = await itemsAt(draft, { inRunningText: true });
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

  test('waits in running text until it is asked for, or comes after agreed words where the user wants it', async () => {
    assert.deepEqual(await itemsAt(draft, { asked: false }), []);
    assert.equal((await itemsAt(draft, { asked: false, inRunningText: true })).length, 3);
    const regret = '1. *Notes* with regret a $0';
    assert.deepEqual(await itemsAt(regret, { asked: false, inRunningText: true }), []);
  });

  test('replaces the rest of the word that the cursor stands in, and what the item says again', async () => {
    for (const [typed, wanted] of [
      ['the best interests of the ch|ild', 'the best interests of the child at all times'],
      ['the best interests of the ch|ild at all', 'the best interests of the child at all times'],
      ['the best interests of the ch|ildren', 'the best interests of the child at all times'],
      ['the best interests of the ch|ild in towns', 'the best interests of the child at all times in towns'],
      ['the best interests of the ch| here', 'the best interests of the child at all times here'],
    ] as const) {
      const marked = `1. *Calls upon* States to uphold ${typed.replace('|', '$0')}`;
      const [item] = await itemsAt(marked);
      assert.equal(accept(marked, item).replace('$0', ''), `1. *Calls upon* States to uphold ${wanted}`);
    }
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
      !(await itemsAt('1. *Urges* States to responsive vulnerabilities addressing$0', { asked: false })).some(
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

  test('replace one that is there, its asterisk and blank with it', async () => {
    for (const typed of ['*Recall$0*', '*Recall$0ing* the light,', 'Recall$0ing the light,']) {
      const marked = `*The General Assembly*,\n\n${typed}`;
      const [item] = await itemsAt(marked);
      const rest = typed.includes('light') ? 'the light,' : '';
      assert.equal(accept(marked, item), `*The General Assembly*,\n\n*Recalling* $0${rest}`, typed);
    }
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

  test('a title that is there is replaced, not doubled', async () => {
    const typed =
      '*Recalling* the Convention on the Eli$0mination of All Forms of Discrimination against Women,[^1]';
    const [item] = await itemsAt(typed);
    assert.equal(item?.edit.text, convention.title);
    assert.equal(accept(typed, item), `*Recalling* the ${convention.title}$0,[^1]`);
  });

  test('a number that is there is replaced', async () => {
    const typed = '*Recalling* its resolution 73/$0195,';
    const [item] = await itemsAt(typed);
    assert.equal(accept(typed, item), '*Recalling* its resolution 73/195 of 19 December 2018$0,');
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

suite('the list that comes by itself', () => {
  const unasked = (marked: string) => itemsAt(marked, { asked: false });

  test('comes at the opening of a paragraph, with six rows at most', async () => {
    for (const typed of ['$0', 'Re$0', '*Re$0', '*Taking note $0'])
      assert.ok((await unasked(`*The General Assembly*,\n\n${typed}`)).length > 0, typed);
    assert.equal((await unasked('*The General Assembly*,\n\n1. $0')).length, 6);
  });

  test('comes at an address, after "resolution" and three letters of a name', async () => {
    for (const [typed, first] of [
      ['GCM 2$0', CHILD.replace(/;$/, '')],
      ['its resolution $0', '73/195 of 19 December 2018'],
      ['the CED$0', convention.title],
      ['the Con$0', convention.title],
      ['the Cou$0', undefined],
      ['the CE$0', undefined],
      ['the ced$0', undefined],
    ] as const)
      assert.equal((await unasked(`*Recalling* ${typed}`))[0]?.edit.text, first, typed);
  });

  test('leaves the sentence to ghost text', async () => {
    const marked = '1. *Calls upon* States to uphold the best interests of the $0';
    assert.ok(ghostAt(marked));
    assert.deepEqual(await unasked(marked), []);
    assert.deepEqual(await unasked('1. *Notes* that the light of the keepers w$0'), []);
  });
});

suite('after an operative verb', () => {
  const corpusOf = tinyCorpus(
    { id: 'A/RES/80/1', title: 'Codification of law', paragraphs: ['Welcomes the efforts of the Division;'] },
    { id: 'A/RES/80/2', title: 'Torture', paragraphs: ['Welcomes the work of the rapporteur;', 'Notes it;'] },
  );

  const after = async (title: string, typed: string) => {
    const { snapshot, offset } = read(`# ${title}\n\n*The General Assembly*,\n\n1. ${typed}$0`);
    const request = { snapshot, offset, asked: true };
    const { items } = await completion(createWorld(corpusOf, defaultSettings), request, never);
    return items[0]?.edit.text;
  };

  test('texts of the same title come first', async () => {
    assert.equal(await after('Torture', '*Welcomes* '), 'the work of the rapporteur');
    assert.equal(
      await after('Torture and other treatment', '*Also welcomes* t'),
      'the work of the rapporteur',
    );
    assert.equal(await after('Codification of law', '*Welcomes* '), 'the efforts of the Division');
  });
});
