/** Bases that are files: when they are read, how long that holds, and who is told of a change. */
import { strict as assert } from 'node:assert';
import { BaseTexts } from '../../../server/src/lsp/bases/base-texts';
import { createFileBases } from '../../../server/src/lsp/bases/file-bases';
import type { Snapshot } from '../../../server/src/service/draft/snapshot';
import { hostInMemory } from '../../support/corpus-host';
import { smallWorld } from '../../support/small-world';

const LAST = 'file:///d/last.resolution';
const CARE = '1. *Urges* care;\n';
const world = smallWorld([
  '---\nsymbol: A/RES/70/900\nshort: [CSH]\nstanding: adopted\n---\n\n1. *Decides* to row.\n',
  '---\nsymbol: A/RES/70/901\nshort: [last.resolution.adopted]\nstanding: adopted\n---\n\n1. *Decides* to sail.\n',
]);

let serial = 0;
const draftOn = (base: string | undefined, uri = `file:///d/${++serial}.resolution`): Snapshot => ({
  uri,
  version: 1,
  text: base === undefined ? CARE : `---\nbase: ${base}\n---\n\n${CARE}`,
});

function bases(files: Record<string, string> = { [LAST]: CARE }) {
  const held = new Map(Object.entries(files));
  const { host, reads } = hostInMemory(held);
  const clock = { now: 0 };
  let close = (_uri: string) => {};
  let told = 0;
  const all = createFileBases(
    { corpusHost: host, now: () => clock.now },
    {
      onClosed: (listener) => {
        close = listener;
      },
    },
  );
  all.onChanged(() => {
    told += 1;
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { ...all, held, reads, clock, settled, close: (uri: string) => close(uri), told: () => told };
}

suite('the base of a draft that is a file', () => {
  test('is in its world, by the name of the file alone', async () => {
    const { worldOf } = bases({ 'file:///d/texts/last.resolution': CARE });
    for (const name of ['texts/last.resolution', './texts\\last.resolution']) {
      const { base, ...rest } = await worldOf(world, draftOn(name));
      assert.deepEqual(
        [base?.name, base?.resolution.text, base?.document],
        ['last.resolution', CARE, undefined],
      );
      assert.equal(rest.corpus, world.corpus);
    }
  });

  for (const [what, name, base] of [
    ['names none', undefined, undefined],
    ['names a document', 'CSH', 'CSH'],
    ['names a document that is not loaded', 'A/RES/1/1', undefined],
    ['names a document like a file', 'last.resolution.adopted', 'last.resolution.adopted'],
    ['names a file that is not there', 'gone.docx', undefined],
    ['names a file of another kind', 'last.odt', undefined],
  ] as const)
    test(`is none where the draft ${what}`, async () => {
      const { worldOf, reads } = bases();
      assert.equal((await worldOf(world, draftOn(name))).base?.name, base);
      assert.deepEqual(reads, name === 'gone.docx' ? ['file:///d/gone.docx'] : []);
    });

  for (const ending of ['resolution', 'doc', 'docx', 'pdf', 'xml', 'txt', 'md', 'DOCX'])
    test(`is looked for under the ending ${ending}`, async () => {
      const { worldOf, reads } = bases({});
      await worldOf(world, draftOn(`last.${ending}`));
      assert.deepEqual(reads, [`file:///d/last.${ending}`]);
    });

  test('is read once for three seconds, then looked at again, and that once', async () => {
    const { worldOf, reads, clock, settled, told } = bases();
    const draft = draftOn('last.resolution');
    const first = await worldOf(world, draft);
    for (const now of [1, 3000]) {
      clock.now = now;
      assert.equal(await worldOf(world, draft), first, 'the same world');
    }
    assert.equal(reads.length, 1);
    clock.now = 3001;
    assert.equal(await worldOf(world, draft), first);
    assert.equal(await worldOf(world, draft), first);
    await settled();
    assert.equal(reads.length, 2);
    assert.equal(told(), 0, 'it is what it was');
    clock.now = 6002;
    await worldOf(world, draft);
    await settled();
    assert.equal(reads.length, 3);
  });

  test('is another one when the file has changed, has come or has gone, and that is told', async () => {
    const { worldOf, held, clock, settled, told } = bases({});
    const draft = draftOn('last.resolution');
    const baseAfter = async (content: string | undefined) => {
      if (content === undefined) held.delete(LAST);
      else held.set(LAST, content);
      clock.now += 4000;
      await worldOf(world, draft);
      await settled();
      return (await worldOf(world, draft)).base?.resolution.text;
    };
    assert.equal((await worldOf(world, draft)).base, undefined);
    assert.equal(await baseAfter(undefined), undefined);
    assert.equal(told(), 0);
    assert.equal(await baseAfter(CARE), CARE);
    assert.equal(await baseAfter(CARE), CARE);
    assert.equal(told(), 1);
    assert.equal(await baseAfter('1. *Urges* haste;\n'), '1. *Urges* haste;\n');
    assert.equal(await baseAfter(undefined), undefined);
    assert.equal(told(), 3);
  });

  test('is read for each draft and each name, and again after the draft was closed', async () => {
    const { worldOf, reads, close } = bases({ [LAST]: CARE, 'file:///d/old.resolution': CARE });
    const uri = 'file:///d/a.resolution';
    await worldOf(world, draftOn('last.resolution', uri));
    await worldOf(world, draftOn('old.resolution', uri));
    await worldOf(world, draftOn('last.resolution', uri));
    assert.equal(reads.length, 2);
    await worldOf(world, draftOn('last.resolution', 'file:///d/b.resolution'));
    assert.equal(reads.length, 3);
    close(uri);
    await worldOf(world, draftOn('last.resolution', 'file:///d/b.resolution'));
    assert.equal(reads.length, 3);
    await worldOf(world, draftOn('last.resolution', uri));
    assert.equal(reads.length, 4);
  });

  test('gives two drafts one world, and another one another', async () => {
    const { worldOf } = bases({ [LAST]: CARE, 'file:///d/old.resolution': '1. *Urges* haste;\n' });
    const one = await worldOf(world, draftOn('last.resolution'));
    assert.notEqual(one, await worldOf(world, draftOn('old.resolution')));
    assert.equal((await worldOf(world, draftOn('last.resolution'))).base, one.base);
  });
});

suite('the files of bases', () => {
  test('are eight at hand, those asked for last', async () => {
    const files = Array.from({ length: 9 }, (_, at): [string, string] => [
      `file:///d/${at}.resolution`,
      `${at}. *Urges* care;\n`,
    ]);
    const { host } = hostInMemory(new Map(files));
    const texts = new BaseTexts(host);
    const read = (at: number) => texts.find(`${at}.resolution`, LAST, world);
    const first: unknown[] = [];
    for (let at = 0; at < 8; at++) first.push(await read(at));
    for (let at = 0; at < 8; at++) assert.equal(await read(at), first[at]);
    await read(8);
    for (let at = 1; at < 8; at++) assert.equal(await read(at), first[at]);
    assert.notEqual(await read(0), first[0]);
  });

  test('that hold several documents are none', async () => {
    const sources: unknown[] = [];
    const { host } = hostInMemory(new Map([['file:///d/x/last.docx', '']]));
    const importer: typeof host.importer = {
      read: async (_content, { source, ocrRepairs }) => {
        sources.push([source, ocrRepairs]);
        return [1, 2].map(() => ({ text: CARE, repairs: [] }));
      },
    };
    const texts = new BaseTexts({ ...host, importer });
    const problem = 'The base x/last.docx holds 2 documents: import it, and name one of them';
    assert.deepEqual(await texts.find('x/last.docx', LAST, world), { problem });
    assert.deepEqual(sources, [['last.docx', true]]);
  });

  test('that hold no document are none', async () => {
    const { host } = hostInMemory(new Map([['file:///d/last.docx', '']]));
    const texts = new BaseTexts({ ...host, importer: { read: async () => [] } });
    const problem = 'The base last.docx holds no document';
    assert.deepEqual(await texts.find('last.docx', LAST, world), { problem });
  });

  test('a bug in reading one is no answer', async () => {
    const { host } = hostInMemory(new Map([['file:///d/last.docx', '']]));
    const fails = async (): Promise<never> => {
      throw new Error('a bug');
    };
    const reading = new BaseTexts({ ...host, importer: { read: fails } });
    await assert.rejects(reading.find('last.docx', LAST, world), /a bug/);
    const opening = new BaseTexts({ ...host, read: fails });
    await assert.rejects(opening.find('last.docx', LAST, world), /a bug/);
  });
});
