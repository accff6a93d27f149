import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { ImportedFile } from '../../../server/src/import/read';
import { importer } from '../../support/importer';
import { type DrawnText, type PdfOptions, pdfOf, type Tag } from '../../support/pdf-file';
import { printedPdf } from '../../support/print-pdf';

const read = async (bytes: Uint8Array): Promise<ImportedFile> => {
  const [file] = await importer.read(bytes, { source: 'harbours.pdf', ocrRepairs: true });
  assert.ok(file);
  return file;
};

/** The text below the front matter. */
const bodyOf = async (pages: DrawnText[][], options?: PdfOptions): Promise<string> =>
  (await read(pdfOf(pages, options))).text.replace(/^---\n.*?\n---\n\n/su, '').trimEnd();

/** A paragraph for each number. */
const paragraphs = (...blocks: number[]): Tag[] => blocks.map((block) => ({ role: 'P', block }));

/** Lines one below the other. */
const lines = (from: number, x: number, ...texts: string[]): DrawnText[] =>
  texts.map((runs, at) => ({ runs, x: at === 0 ? x : 123.4, y: from - 12 * at }));

const INDENT = 147.1;

suite('PDF with tags', () => {
  test('openings keep their italics, marks their notes, paragraphs their numbers', async () => {
    const page: DrawnText[] = [
      {
        runs: [{ text: 'The General Assembly', font: 'italic' }, { text: ', ' }],
        x: INDENT,
        y: 700,
        block: 0,
      },
      {
        runs: [
          { text: 'Recalling ', font: 'italic' },
          { text: 'its resolution on harbours,' },
          { text: '1', size: 6.5, rise: 3.4 },
          { text: ' ' },
        ],
        x: INDENT,
        y: 680,
        block: 1,
      },
      { runs: '1.', x: INDENT, y: 660, block: 2 },
      { runs: [{ text: 'Requests ', font: 'italic' }, { text: 'silence. ' }], x: 170.8, y: 660, block: 2 },
      { runs: [{ text: '1', size: 5.5, rise: 3 }, { text: ' ' }], x: 117, y: 80, block: 3 },
      { runs: [{ text: 'Resolution 75/900.', size: 8.5 }], x: 123.4, y: 80, block: 3 },
    ];
    assert.equal(
      await bodyOf([page], { tags: [...paragraphs(0, 1, 2), { role: 'Note', block: 3 }] }),
      `*The General Assembly*,

*Recalling* its resolution on harbours,[^1]

1. *Requests* silence.

[^1]: Resolution 75/900.`,
    );
  });

  test('a paragraph goes on after a note that stands in it', async () => {
    const mark = { text: '1', size: 6.5, rise: 3.4 };
    const page: DrawnText[] = [
      { runs: [{ text: 'Recalling the harbours,' }, mark, { text: ' ' }], x: INDENT, y: 700, block: 0 },
      { runs: [{ text: '1', size: 5.5, rise: 3 }], x: 117, y: 80, block: 1 },
      { runs: [{ text: 'Resolution 75/900.', size: 8.5 }], x: 123.4, y: 80, block: 1 },
      { runs: 'and all that float in them,', x: 123.4, y: 688, block: 2 },
    ];
    const inParagraph: Tag = {
      role: 'P',
      children: [
        { role: 'Span', block: 0 },
        { role: 'Note', children: paragraphs(1) },
        { role: 'Span', block: 2 },
      ],
    };
    assert.equal(
      await bodyOf([page], { tags: [inParagraph] }),
      'Recalling the harbours,[^1] and all that float in them,\n\n[^1]: Resolution 75/900.',
    );
  });

  test('words broken at a hyphen are whole again; a suspended hyphen keeps its blank', async () => {
    const page = lines(
      700,
      INDENT,
      'Calls for peer- ',
      'to-peer and non-',
      'governmental help, in short- ',
      'and long-term plans.',
    );
    const tagged = page.map((line) => ({ ...line, block: 0 }));
    assert.equal(
      await bodyOf([tagged], { tags: paragraphs(0) }),
      'Calls for peer-to-peer and non-governmental help, in short- and long-term plans.',
    );
  });

  test('letters that were drawn apart are one word, and a blank drawn over is none', async () => {
    const page: DrawnText[] = [
      { runs: 'The Pa', x: INDENT, y: 700, block: 0 },
      { runs: 'cific, 3 ', x: INDENT + 28.2, y: 700, block: 0 },
      { runs: '–4 June', x: INDENT + 28.2 + 28, y: 700, block: 0 },
    ];
    assert.equal(await bodyOf([page], { tags: paragraphs(0) }), 'The Pacific, 3–4 June');
  });

  test('a paragraph that runs over the end of a page is one', async () => {
    const first = lines(
      100,
      INDENT,
      '1. Requests the harbour masters to keep',
      'all lights burning, and to polish',
    ).map((line) => ({ ...line, block: 0 }));
    const second = lines(700, 123.4, 'the lenses of all lighthouses.').map((line) => ({ ...line, block: 1 }));
    const third = lines(660, INDENT, '2. Decides to remain calm.').map((line) => ({ ...line, block: 2 }));
    assert.equal(
      await bodyOf([first, [...second, ...third]], { tags: paragraphs(0, 1, 2) }),
      `1. Requests the harbour masters to keep all lights burning, and to polish the lenses of all lighthouses.

2. Decides to remain calm.`,
    );
  });

  test('tables are printed row by row; those for the layout are paragraphs', async () => {
    const cell = (block: number): Tag => ({ role: 'TD', children: paragraphs(block) });
    const row = (...blocks: number[]): Tag => ({ role: 'TR', children: blocks.map(cell) });
    const page = ['Harbours', '12', 'Lighthouses', '7', 'Alone'].map(
      (runs, at): DrawnText => ({
        runs,
        x: at % 2 ? 300 : 123.4,
        y: 700 - 20 * Math.floor(at / 2),
        block: at,
      }),
    );
    const tags: Tag[] = [
      { role: 'Table', children: [row(0, 1), row(2, 3)] },
      { role: 'Table', children: [row(4)] },
    ];
    assert.equal(await bodyOf([page], { tags }), '| Harbours | 12 |\n| Lighthouses | 7 |\n\nAlone');
  });

  test('a table whose cells are tagged as paragraphs is one by where they stand', async () => {
    const texts = ['Harbours', '12', 'Ships, boats', 'and rafts', '340', 'Total', '352'];
    const places = [
      [123, 700],
      [300, 700],
      [123, 680],
      [123, 669],
      [300, 680],
      [123, 650],
      [300, 650],
    ];
    const blocks = [0, 1, 2, 2, 3, 4, 5];
    const page = texts.map(
      (runs, at): DrawnText => ({
        runs,
        x: places[at]?.[0] ?? 0,
        y: places[at]?.[1] ?? 0,
        block: blocks[at] ?? 0,
      }),
    );
    const before: DrawnText = { runs: '3. Takes note of the following table:', x: INDENT, y: 730, block: 6 };
    assert.equal(
      await bodyOf([[before, ...page]], { tags: paragraphs(6, 0, 1, 2, 3, 4, 5) }),
      '3. Takes note of the following table:\n\n| Harbours | 12 |\n| Ships, boats and rafts | 340 |\n| Total | 352 |',
    );
  });

  test('the day of adoption and the symbol are those of the page, and nothing of the masthead is lost', async () => {
    const page: DrawnText[] = [
      { runs: 'United Nations', x: 123, y: 734, block: 'artifact' },
      { runs: 'Distr.: General', x: 400, y: 700, block: 'artifact' },
      { runs: '2 January 2021', x: 400, y: 688, block: 'artifact' },
      { runs: 'Seventy-fifth session', x: 60, y: 640, block: 0 },
      { runs: 'Agenda item 12', x: 60, y: 628, block: 1 },
      {
        runs: [{ text: 'Resolution adopted by the General Assembly on 19 December 2020', font: 'bold' }],
        x: 123,
        y: 600,
        block: 2,
      },
      { runs: [{ text: '75/900. Quiet harbours', font: 'bold', size: 12 }], x: 72, y: 560, block: 3 },
      {
        runs: [{ text: 'The General Assembly', font: 'italic' }, { text: ',' }],
        x: INDENT,
        y: 530,
        block: 4,
      },
    ];
    const { frontMatter, repairs, text } = await read(pdfOf([page], { tags: paragraphs(0, 1, 2, 3, 4) }));
    assert.deepEqual(frontMatter, {
      symbol: 'A/RES/75/900',
      title: 'Quiet harbours',
      standing: 'adopted',
      date: '2020-12-19',
      source: 'harbours.pdf',
    });
    assert.match(text, /\n\n# Quiet harbours\n\n\*The General Assembly\*,\n$/);
    const told = repairs.map(({ message }) => message).join('\n');
    for (const words of [
      'United Nations',
      'Distr.: General',
      '2 January 2021',
      'Seventy-fifth session',
      'Agenda item 12',
    ])
      assert.ok(told.includes(`"${words}"`), words);
  });

  test('an amendment is no resolution, and whole', async () => {
    const page: DrawnText[] = [
      { runs: 'A/C.3/75/L.90', x: 480, y: 735, block: 'artifact' },
      { runs: 'General Assembly   Distr.: Limited 9 November 2020', x: 123, y: 688, block: 'artifact' },
      { runs: [{ text: 'Seventy-fifth session', font: 'bold' }], x: 60, y: 640, block: 0 },
      { runs: 'Agenda item 12 (b)', x: 60, y: 628, block: 1 },
      {
        runs: [{ text: 'Chile and Mexico: amendment to draft resolution A/C.3/75/L.80', font: 'bold' }],
        x: 123,
        y: 600,
        block: 2,
      },
      { runs: [{ text: 'Quiet harbours', font: 'bold', size: 12 }], x: 123, y: 570, block: 3 },
      { runs: 'After paragraph 70, insert the following paragraph:', x: INDENT, y: 540, block: 4 },
      {
        runs: [{ text: 'Stresses', font: 'italic' }, { text: ' that harbours are quiet;' }],
        x: INDENT,
        y: 520,
        block: 5,
      },
    ];
    const { text } = await read(pdfOf([page], { tags: paragraphs(0, 1, 2, 3, 4, 5) }));
    assert.equal(
      text,
      `---
symbol: A/C.3/75/L.90
title: Quiet harbours
standing: draft
date: 2020-11-09
session: Seventy-fifth session
agendaItem: 12 (b)
source: harbours.pdf
---

Chile and Mexico: amendment to draft resolution A/C.3/75/L.80

# Quiet harbours

After paragraph 70, insert the following paragraph:

*Stresses* that harbours are quiet;
`,
    );
  });
});

suite('PDF without tags', () => {
  test('paragraphs begin at their indents and distances; running heads and page numbers are left out', async () => {
    const head = (page: number): DrawnText[] => [
      { runs: [{ text: 'A/RES/75/900', size: 8.5 }], x: 60, y: 741 },
      { runs: [{ text: `${page}/2`, size: 8.5 }], x: 535, y: 38 },
    ];
    const first = [
      ...lines(700, INDENT, '1. Requests the harbour masters to keep all of', 'their lights burning;'),
      ...lines(670, INDENT, '2. Decides that each lens is to be polished by those who'),
    ];
    const second = [
      ...lines(700, 123.4, 'keep the lighthouse.'),
      ...lines(670, INDENT, '3. Also decides to remain calm.'),
    ];
    const { text, repairs } = await read(
      pdfOf([
        [...head(1), ...first],
        [...head(2), ...second],
      ]),
    );
    assert.match(
      text,
      /\n\n1\. Requests the harbour masters to keep all of their lights burning;\n\n2\. Decides that each lens is to be polished by those who keep the lighthouse\.\n\n3\. Also decides to remain calm\.\n$/,
    );
    assert.ok(repairs.some(({ message }) => message.startsWith('The page is untagged: check')));
    assert.deepEqual(
      repairs.filter(({ kind }) => kind === 'furniture').map(({ line, message }) => [line, message]),
      [
        [1, 'Left out: "A/RES/75/900"'],
        [1, 'Left out: "1/2"'],
        [2, 'Left out: "A/RES/75/900"'],
        [2, 'Left out: "2/2"'],
      ],
    );
  });
});

suite('PDF without tags, in its finer points', () => {
  test('a short heading ends, and what stands below it is another one', async () => {
    const bold = (text: string, y: number, size = 10): DrawnText => ({
      runs: [{ text, font: 'bold', size }],
      x: 123.4,
      y,
    });
    const body = lines(
      600,
      INDENT,
      '1. Requests the harbour masters of all the seas and oceans to keep every',
      'one of their lights burning, and to report on it to the General Assembly',
      'at its next session, together with all that is known of the tides of them;',
    );
    const page = [
      bold('Part I', 700),
      bold('Lighthouses', 688),
      bold('Scale up the number of lighthouses and the light of each of them in', 660, 12),
      { ...bold('line with what is needed', 645.5, 12), x: 147 },
      ...body,
    ];
    assert.equal(
      (await bodyOf([page])).split('\n\n').slice(0, 3).join('\n'),
      '# Part I\n### Lighthouses\n## Scale up the number of lighthouses and the light of each of them in line with what is needed',
    );
  });

  test('notes of a table, marked with raised letters, are paragraphs of their own', async () => {
    const note = (label: string, text: string, y: number): DrawnText => ({
      runs: [
        { text: label, size: 6, rise: 3 },
        { text: ` ${text}`, size: 8.5 },
      ],
      x: 123.4,
      y,
    });
    const page = [
      ...lines(700, INDENT, '1. Requests silence.'),
      note('a', 'See A/75/1.', 300),
      note('b', 'See A/75/2.', 289),
    ];
    assert.equal(await bodyOf([page]), '1. Requests silence.\n\na See A/75/1.\n\nb See A/75/2.');
  });
});

suite('a text, printed and read', () => {
  const TEXT = [
    '*The General Assembly*,',
    '*Recalling* its resolution on quiet harbours, and the many lighthouses of all the seas and oceans of the world,[^1]',
    '1. *Requests* silence of all who keep harbours, and of all who keep lighthouses, by day and by night, and invites them to report on it;[^2]',
    '2. Decides to remain calm.',
    '[^1]: Resolution 75/900.',
    '[^2]: A/75/1, para. 3.',
  ];

  // Whole documents, and without tags: test/slow/printed-pdf.test.ts.
  test('is the same', async () => {
    const { text } = await read(printedPdf(`${TEXT.join('\n\n')}\n`, true));
    assert.deepEqual(
      text
        .replace(/^---\n.*?\n---\n\n/su, '')
        .trimEnd()
        .split(/\n+/),
      TEXT,
    );
  });
});

suite('a PDF that cannot be read', () => {
  const fails = (bytes: Uint8Array, message: RegExp) =>
    assert.rejects(
      read(bytes),
      (error: Error) => error.name === 'ImportError' && message.test(error.message),
    );

  const one = pdfOf([lines(700, INDENT, '1. Requests silence.')]);

  test('with a password says so', () =>
    fails(
      pdfOf([lines(700, INDENT, 'Silence.')], { locked: true }),
      /^This PDF is protected by a password\. Open it with/,
    ));

  test('of pictures of pages says so', () =>
    fails(pdfOf([[], []]), /^This PDF holds pictures of pages and no text\. Have the text recognized/));

  test('that ends in the middle says so', () =>
    fails(one.subarray(0, 200), /^Not a whole PDF \(.+\)\. Download it/));

  test('without pages says so', () => fails(Buffer.from('%PDF-1.7\n%%EOF\n'), /^Not a whole PDF/));

  test('whose table of objects is broken is read all the same', async () => {
    const broken = Buffer.from(
      one.toString('latin1').replace(/xref\n0 \d+\n[\s\S]*?trailer/, 'xref\n0 1\ntrailer'),
      'latin1',
    );
    assert.match((await read(broken)).text, /1\. Requests silence\./);
  });

  test('cut off or damaged anywhere, is read or says why not', async () => {
    const whole = printedPdf(
      '1. *Requests* silence;[^1]\n\n2. Decides to remain calm.\n\n[^1]: Resolution 75/900.\n',
      true,
    );
    const damage = fc.record({ end: fc.nat(whole.length), at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(damage, async ({ end, at, byte }) => {
        const bytes = Buffer.from(whole.subarray(0, Math.max(end, 9)));
        if (at >= 9 && at < bytes.length) bytes[at] = byte;
        await read(bytes).catch((error: Error) => assert.equal(error.name, 'ImportError', error.stack));
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  test('with a deeper tree of tags than the library reads has its text all the same', async () => {
    let tag: Tag = { role: 'P', block: 0 };
    for (let depth = 0; depth < 200; depth += 1) tag = { role: 'Sect', children: [tag] };
    const page: DrawnText[] = [{ runs: '1. Requests silence.', x: INDENT, y: 700, block: 0 }];
    assert.match((await read(pdfOf([page], { tags: [tag] }))).text, /\n1\. Requests silence\.\n$/);
  });
});
