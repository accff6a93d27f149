/** Libraries that were cut, torn, spliced and forged: one that is used says what it said, any other is refused and told. */
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { packTable } from '../../server/src/lsp/user-corpus/packed-table';
import { corpusHost } from '../../server/src/node/corpus-host';
import { importThread } from '../../server/src/node/importing/import-thread';
import { hostInMemory } from '../support/corpus-host';
import { libraryOf, loadedOf } from '../support/library';
import { utf8 } from '../support/utf8';
import type { Campaign } from './campaign';
import { words } from './texts';

const importer = importThread(join(process.cwd(), 'dist', 'import-worker.js'), { idle: 100 });

const document = fc.record({
  symbol: fc.constantFrom('A/RES/99/1', 'A/RES/99/2', 'A/C.3/99/L.7', 'A/99/3'),
  standing: fc.constantFrom('adopted', 'draft', 'report'),
  text: words(8),
});

/** What is done to the bytes, by shares of their length. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.constant(0),
  }),
  fc.record({
    kind: fc.constant('add' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.nat(255),
  }),
);
/** What is written into the table, whose sums then fit. */
const forgery = fc.record({
  row: fc.nat(5),
  key: fc.constantFrom(
    'standing',
    'id',
    'symbol',
    'short',
    'title',
    'date',
    'sum',
    'length',
    'claimsAdoption',
  ),
  value: fc.oneof(fc.constantFrom('adopted', 'A/RES/73/195', 'GCM'), fc.jsonValue()),
});

type Damage = { readonly kind: 'flip' | 'cut' | 'add'; readonly at: number; readonly by: number };
type Forgery = { readonly row: number; readonly key: string; readonly value: unknown };

function damaged(bytes: Uint8Array, { kind, at, by }: Damage): Uint8Array {
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  if (kind === 'flip') return bytes.map((byte, k) => (k === place ? byte ^ by : byte));
  if (kind === 'cut') return bytes.slice(0, place);
  return Buffer.concat([bytes.subarray(0, place), Uint8Array.of(by), bytes.subarray(place)]);
}

/** The same with another table: its line and checksum are those of the new one, and the index is told of it, too. */
function withTable(bytes: Uint8Array, { row, key, value }: Forgery): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\n') + 1;
  const length = Number(text.slice(0, end).trim().split(' ').at(-1));
  const rows = Buffer.from(bytes.subarray(end, end + length))
    .toString('utf8')
    .split('\n')
    .map((one) => JSON.parse(one));
  // No document of the folder could be read.
  if (rows.length < 2) return bytes;
  const entry = rows[1 + (row % (rows.length - 1))].documents[0];
  (key in entry ? entry : entry.head)[key] = value;
  return Buffer.concat([packTable('agreed-language-library 1', rows, utf8), bytes.subarray(end + length)]);
}

type Loaded = Awaited<ReturnType<typeof loadedOf>>;
const seen = ({ documents }: Loaded) =>
  documents.map(({ id, standing, text, paragraphs }) => [id, standing, text, paragraphs]);

export const libraries: Campaign = {
  name: 'libraries',
  cases: 12,
  property: () =>
    fc.asyncProperty(
      fc.array(document, { minLength: 1, maxLength: 4 }),
      fc.array(damage, { maxLength: 2 }),
      fc.option(forgery, { nil: undefined }),
      async (all, damages, one) => {
        const root = mkdtempSync(join(tmpdir(), 'agreed-fuzz-'));
        try {
          await holds(root, all, damages, one);
        } finally {
          rmSync(root, { recursive: true });
        }
      },
    ),
};

async function holds(
  root: string,
  all: readonly { readonly symbol: string; readonly standing: string; readonly text: string }[],
  damages: readonly Damage[],
  forgedTable: Forgery | undefined,
): Promise<void> {
  const files = new Map(
    all.map(({ symbol, standing, text }, at) => [
      `/c/${at}.resolution`,
      `---\nsymbol: ${symbol}\ntitle: Of ${at}\nstanding: ${standing}\n---\n\n1. Urges ${text}\n`,
    ]),
  );
  const memory = hostInMemory(files);
  const sound = await libraryOf(memory.host, '/c');
  const file = join(root, 'x.agreed');
  writeFileSync(file, sound);
  const host = corpusHost(importer, join(root, 'cache'));
  const whole = await loadedOf(host, [file]);
  assert.deepEqual(seen(whole), seen(await loadedOf(memory.host, ['/c'])), 'a library answers as its folder');
  const other = damages.reduce(damaged, forgedTable ? withTable(sound, forgedTable) : sound);
  writeFileSync(file, other);
  const loaded = await loadedOf(host, [file], whole.state);
  const isUsed = loaded.problems.length === 0;
  assert.deepEqual(seen(loaded), isUsed ? seen(whole) : [], 'what is used says what it said');
  assert.deepEqual(loaded.unread, loaded.problems, 'what is refused is told');
  assert.deepEqual(seen(await loadedOf(host, [file])), seen(loaded), 'the cache says the same');
  for (const { standing, id } of loaded.documents)
    assert.ok(standing !== 'adopted' || id.startsWith('A/RES/'), `${id} is ${standing}`);
  writeFileSync(file, sound);
  assert.deepEqual(
    seen(await loadedOf(host, [file], loaded.state)),
    seen(whole),
    'a sound one is used again',
  );
}
