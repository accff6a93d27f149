/** Corpus folders with hostile files in a failing file system: what is sound is read, and nothing stays lost. */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { type FolderState, type Loaded, loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../server/src/lsp/user-corpus/corpus-host';
import { corpusHost } from '../../server/src/node/corpus-host';
import { importThread } from '../../server/src/node/importing/import-thread';
import { never } from '../../server/src/service/world/cancel';
import { OPERATIONS, withFaults } from '../support/broken-files';
import type { Campaign } from './campaign';
import { words } from './texts';

const importer = importThread(join(process.cwd(), 'dist', 'import-worker.js'), { idle: 100 });

const name = fc.constantFrom(
  ...[
    'a.md',
    'b.txt',
    'c.xml',
    'd.resolution',
    'e/f.md',
    'e/g.resolution',
    'h/i/j.xml',
    '\u202e.md',
    ' .txt',
    'k.docx',
  ],
);
const xml = words(6).map((text) => `<?xml version="1.0"?><akomaNtoso><act>${text}<p>${text}</p></act>`);
const years = fc
  .nat(60)
  .map((count) => `- 1. Notes the totals, ${'1998 '.repeat(count)}inclusive\n\nOf it.\n\n- 2. Ends.`);
const content = fc.oneof(
  words(20).map((text) => Buffer.from(text)),
  words(12).map((text) => Buffer.from(`---\n${text}\n---\n\n1. Urges States.\n`)),
  xml.map((text) => Buffer.from(text)),
  years.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
);
const file = fc.record({ name, content });
const fault = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  every: fc.integer({ min: 1, max: 6 }),
  code: fc.oneof(
    fc.constantFrom('EACCES', 'ENOENT', 'EIO', 'EMFILE', 'ENOSPC', 'ENAMETOOLONG', 'EBUSY'),
    fc.constantFrom('SHORT', 'EMPTY', 'TORN', 'VANISH'),
  ),
});

async function load(host: CorpusHost, folder: string, before: FolderState = new Map()): Promise<Loaded> {
  for await (const step of loadFolders([folder], host, before, { cancel: never }))
    if (step.complete) return step;
  throw new Error('there is no last step');
}

const seen = ({ documents, problems }: Loaded) => ({
  documents: documents.map(({ id, text }) => [id, text]),
  problems,
});

export const folders: Campaign = {
  name: 'folders',
  cases: 12,
  property: () =>
    fc.asyncProperty(
      fc.array(file, { maxLength: 6 }),
      fc.array(file, { maxLength: 3 }),
      fc.array(fault, { maxLength: 3 }),
      async (files, changes, faults) => {
        const root = mkdtempSync(join(tmpdir(), 'agreed-fuzz-'));
        try {
          await holds(root, files, changes, faults);
        } finally {
          rmSync(root, { recursive: true });
        }
      },
    ),
};

type File = { readonly name: string; readonly content: Buffer };
type RandomFault = { readonly operation: string; readonly every: number; readonly code: string };

const SOUND = '---\nsymbol: A/99/900\ntitle: Sound\n---\n\n1. Urges States.\n';

async function holds(
  root: string,
  files: readonly File[],
  changes: readonly File[],
  faults: readonly RandomFault[],
) {
  const folder = join(root, 'texts');
  const put = (one: { readonly name: string; readonly content: Buffer | string }) => {
    mkdirSync(dirname(join(folder, one.name)), { recursive: true });
    writeFileSync(join(folder, one.name), one.content);
  };
  put({ name: 'sound.resolution', content: SOUND });
  for (const one of files) put(one);
  const host = corpusHost(importer, join(root, 'cache'));
  const first = await load(host, folder);
  assert.ok(
    first.documents.some(({ id }) => id === 'A/99/900'),
    'the sound file is read beside any other',
  );
  for (const one of changes) put(one);
  let calls = 0;
  const failing = await withFaults(
    (operation, path) => {
      calls += 1;
      const code = faults.find((one) => one.operation === operation && calls % one.every === 0)?.code;
      // A folder that vanishes takes all with it.
      return code === 'VANISH' && !statSync(path, { throwIfNoEntry: false })?.isFile() ? undefined : code;
    },
    () => load(host, folder, first.state),
  );
  const later = await load(host, folder, failing.state);
  const fresh = await load(corpusHost(importer, join(root, 'none')), folder);
  assert.deepEqual(seen(later), seen(fresh), 'when the faults are gone, so is what they did');
  assert.deepEqual(seen(await load(host, folder)), seen(fresh), 'the cache says the same');
}
