/** Copies of documents for clients that can open files alone: when they are written, and what stands for what. */
import { strict as assert } from 'node:assert';
import { type CopyHost, corpusCopies, noCopies } from '../../../server/src/lsp/corpus-texts/corpus-copies';
import { readsFrom } from '../../support/memory';
import { smallWorld } from '../../support/small-world';
import { utf8 } from '../../support/utf8';

const text = (words: string) =>
  `---\nsymbol: A/RES/70/900\ntitle: Harbours\nstanding: adopted\n---\n\n1. *Decides* to ${words}.\n\n2. *Decides* to rest.\n`;
const world = smallWorld([text('row')]);
const PAGE = '# oxford-ize\n';
const assets = { ...readsFrom({ 'rules/oxford-ize.md': utf8.encode(PAGE) }), decode: utf8.decode };

const URI = 'agreed-language:/A/RES/70/900.resolution';
const COPY = 'file:///copies/A/RES/70/900.resolution';

function copies() {
  const written: (readonly [name: string, text: string])[] = [];
  const host: CopyHost = {
    write: async (name, words) => {
      written.push([name, words]);
      if (name.startsWith('rules/syntax')) throw new Error('the disk is full');
      return `file:///copies/${name}`;
    },
    nameAt: (uri) => (uri.startsWith('file:///copies/') ? uri.slice('file:///copies/'.length) : undefined),
  };
  return { written, ...corpusCopies(host, assets) };
}

suite('copies of documents', () => {
  for (const [what, answer, expected] of [
    ['a location', { uri: URI, range: 1 }, { uri: COPY, range: 1 }],
    ['a link', [{ targetUri: URI }, { target: URI }], [{ targetUri: COPY }, { target: COPY }]],
    [
      'a page of a rule',
      { codeDescription: { href: 'agreed-language:/rules/oxford-ize.md' } },
      { codeDescription: { href: 'file:///copies/rules/oxford-ize.md' } },
    ],
    ['a paragraph, by its line', { uri: `${URI}?ref=OP2` }, { uri: `${COPY}#L9` }],
    ['the first paragraph', { uri: `${URI}?ref=OP1` }, { uri: `${COPY}#L7` }],
    ['a paragraph that it does not have', { uri: `${URI}?ref=OP9` }, { uri: COPY }],
    ['a draft', { uri: 'file:///d/a.resolution' }, { uri: 'file:///d/a.resolution' }],
    [
      'words like it, which stay',
      { newText: URI, value: `[a](${URI})`, message: URI },
      { newText: URI, value: `[a](${URI})`, message: URI },
    ],
    [
      'links of Markdown',
      { kind: 'markdown', value: `[a](${URI}) [b](${URI}?ref=OP2) ${URI} [c](file:///x)` },
      { kind: 'markdown', value: `[a](${COPY}) [b](${COPY}#L9) ${URI} [c](file:///x)` },
    ],
    ['plain text', { kind: 'plaintext', value: `[a](${URI})` }, { kind: 'plaintext', value: `[a](${URI})` }],
    [
      'other words beside Markdown',
      { kind: 'markdown', label: `[a](${URI})` },
      { kind: 'markdown', label: `[a](${URI})` },
    ],
    [
      'what it does not have',
      { uri: 'agreed-language:/A/RES/1/1.resolution' },
      { uri: 'agreed-language:/A/RES/1/1.resolution' },
    ],
    ['what names nothing', { uri: 'agreed-language:/nothing' }, { uri: 'agreed-language:/nothing' }],
    [
      'what cannot be written',
      { uri: 'agreed-language:/rules/syntax.md' },
      { uri: 'agreed-language:/rules/syntax.md' },
    ],
    ['nothing', null, null],
    ['a figure', [7, undefined, { uri: 7, value: 7 }], [7, undefined, { uri: 7, value: 7 }]],
  ] as const)
    test(`stand in an answer for ${what}`, async () => {
      assert.deepEqual(await copies().theirs<unknown>(answer, world), expected);
      const beside = await copies().theirs<unknown>([answer, { uri: URI }], world);
      assert.deepEqual(beside, [expected, { uri: COPY }], 'beside a document');
    });

  test('are not written, and the answer is the same object, where it names none', async () => {
    const { theirs, written } = copies();
    const link = `[a](${URI})`;
    for (const answer of [
      { uri: 'file:///d/a.resolution', edits: [{ newText: URI }] },
      { kind: 'plaintext', value: link },
      { kind: 'markdown', title: link },
    ])
      assert.equal(await theirs<unknown>(answer, world), answer);
    assert.deepEqual(written, []);
  });

  test('are written once, whole, and again where the text is another one', async () => {
    const { theirs, written } = copies();
    const answer = { uri: URI, data: [{ uri: `${URI}?ref=OP2` }] };
    await theirs(answer, world);
    await theirs(answer, world);
    assert.deepEqual(written, [['A/RES/70/900.resolution', text('row')]]);
    await theirs(answer, smallWorld([text('sail')]));
    assert.deepEqual(written.slice(1), [['A/RES/70/900.resolution', text('sail')]]);
    await theirs({ href: 'agreed-language:/rules/oxford-ize.md' }, world);
    assert.deepEqual(written.slice(2), [['rules/oxford-ize.md', PAGE]]);
  });

  for (const [uri, ours] of [
    [COPY, URI],
    ['file:///copies/rules/oxford-ize.md', 'agreed-language:/rules/oxford-ize.md'],
    ['file:///copies/rules/style/oxford-ize.md', 'agreed-language:/rules/style/oxford-ize.md.resolution'],
    ['file:///copies/a.resolution.resolution', 'agreed-language:/a.resolution.resolution'],
    ['file:///copies/a.resolution b.resolution', 'agreed-language:/a.resolution%20b.resolution'],
    ['file:///d/a.resolution', 'file:///d/a.resolution'],
    [URI, URI],
  ] as const)
    test(`what a client says of ${uri} is said of ${ours}`, () => assert.equal(copies().ours(uri), ours));

  test('are not needed by a client that can ask for texts', async () => {
    const answer = { uri: URI };
    assert.equal(await noCopies.theirs(answer, world), answer);
    assert.equal(noCopies.ours(COPY), COPY);
  });
});
