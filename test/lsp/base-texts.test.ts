import { strict as assert } from 'node:assert';
import { BaseTexts } from '../../server/src/lsp/bases/base-texts';
import { NotReadable, Vanished } from '../../server/src/lsp/user-corpus/corpus-host';
import { hostInMemory } from '../support/corpus-host';
import { smallWorld } from '../support/small-world';

const world = smallWorld([
  '---\nsymbol: A/RES/70/900\nshort: [CSH]\nstanding: adopted\n---\n\n1. *Decides* to row.\n',
]);
const DRAFT = 'file:///d/draft.resolution';

/** A host over files beside the draft; one that is missing has vanished. */
function hostOver(files: Record<string, string>) {
  const all = new Map(Object.entries(files).map(([name, text]) => [`file:///d/${name}`, text]));
  const { host, reads } = hostInMemory(all);
  const read = async (file: string) => {
    const bytes = await host.read(file);
    if (file.endsWith('closed.resolution')) throw new NotReadable('cannot be read (permission denied)');
    if (!all.has(file)) throw new Vanished();
    return bytes;
  };
  return { host: { ...host, read }, reads, all };
}

/** The text of a base, or what is wrong with it. */
async function found(texts: BaseTexts, name: string, uri = DRAFT): Promise<string> {
  const base = await texts.find(name, uri, world);
  return 'problem' in base ? base.problem : base.resolution.text;
}

suite('the base of a draft', () => {
  const { host } = hostOver({
    'last.resolution': '1. *Urges* calm.\n',
    'closed.resolution': '',
    'bad.xml': '<akomaNtoso>',
  });
  const texts = new BaseTexts(host);

  for (const name of ['CSH', 'A/RES/70/900'])
    test(`is a document of the corpus: ${name}`, async () =>
      assert.match(await found(texts, name), /\*Decides\* to row/));

  test('is a file beside the draft', async () =>
    assert.equal(await found(texts, 'last.resolution'), '1. *Urges* calm.\n'));

  for (const [name, problem] of [
    ['GCM', 'The base GCM is not in the corpus'],
    ['last.resolution.bak', 'The base last.resolution.bak is not in the corpus'],
    ['gone.docx', 'The base gone.docx is not found beside the draft'],
    ['gone.doc', 'The base gone.doc is not found beside the draft'],
    ['closed.resolution', 'The base closed.resolution cannot be read (permission denied)'],
  ] as const)
    test(`is told to be none: ${name}`, async () => assert.equal(await found(texts, name), problem));

  test('is told to be damaged, with the cure', async () =>
    assert.match(await found(texts, 'bad.xml'), /^The base bad\.xml: Not well-formed XML/));

  test('cannot be a file beside a draft that is not saved, nor where no files are read', async () => {
    const problem = 'The base last.resolution is not found: save the draft in the folder of its base';
    assert.equal(await found(texts, 'last.resolution', 'untitled:Untitled-1'), problem);
    assert.equal(await found(new BaseTexts(undefined), 'last.resolution'), problem);
  });

  test('is read as it is now, and the same object as long as it stays', async () => {
    const { host: other, all } = hostOver({ 'last.resolution': '1. *Urges* calm.\n' });
    const kept = new BaseTexts(other);
    const first = await kept.find('last.resolution', DRAFT, world);
    assert.equal(await kept.find('last.resolution', DRAFT, world), first);
    all.set('file:///d/last.resolution', '1. *Urges* haste.\n');
    assert.equal(await found(kept, 'last.resolution'), '1. *Urges* haste.\n');
  });
});
