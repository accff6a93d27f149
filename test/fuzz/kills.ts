/** Processes that are killed while they write kept wordings, caches and imports: nothing is torn, nothing told is lost. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import { grownCorpus } from '../../server/src/lsp/user-corpus/grown-corpus';
import { buildIndex } from '../../server/src/match/index/word-index';
import { corpusHost } from '../../server/src/node/corpus-host';
import { importThread } from '../../server/src/node/importing/import-thread';
import { keptFileAt } from '../../server/src/node/kept-file';
import { never } from '../../server/src/service/world/cancel';
import { addKept, keptEntries } from '../../server/src/service/world/kept-file';
import { emptyCorpus } from '../../server/src/service/world/load-corpus';
import { prepareIndex } from '../../server/src/service/world/world';
import { heldIndex } from '../support/held-index';
import type { Campaign } from './campaign';

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-fuzz-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Runs a program, kills it after so many milliseconds of work, and returns what it has said. */
async function killed(args: readonly string[], after: number, awaited: boolean): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  if (awaited) await Promise.race([once(child.stdout, 'data'), exited]);
  await setTimeout(after);
  child.kill('SIGKILL');
  await exited;
  return said;
}

export const killsOfKept: Campaign = {
  name: 'kills-of-kept',
  cases: 2,
  property: () =>
    fc.asyncProperty(fc.nat(150), fc.nat(150), (one, two) =>
      inFolder(async (folder) => {
        const args = ['out/fuzz/child.cjs', 'kept', folder];
        const said = await Promise.all([killed(args, one, true), killed(args, two, true)]);
        const path = join(folder, '.agreed-language', 'kept.json');
        const words = new Set(keptEntries(readFileSync(path, 'utf8')).map((each) => each.words));
        for (const told of said.flatMap((text) => text.split('\n').slice(0, -1)))
          assert.ok(words.has(told), told);
        releaseLock(`${path}.lock`);
        await addKept(keptFileAt(path), { file: 'a', rule: 'r', words: 'after', before: '', after: '' });
      }),
    ),
};

/** A lock that was left behind is made as old as it would be. */
function releaseLock(lock: string): void {
  try {
    utimesSync(lock, new Date(0), new Date(0));
  } catch {
    // None was left.
  }
}

const importer = importThread(join(process.cwd(), 'dist', 'import-worker.js'), { idle: 100 });
const text = (at: number) => `---\nsymbol: A/99/${at}\ntitle: T\n---\n\n${'1. Urges States.\n\n'.repeat(40)}`;

function putTexts(folder: string): void {
  mkdirSync(folder);
  for (let at = 0; at < 60; at++) writeFileSync(join(folder, `${at}.resolution`), text(at));
}

export const killsOfCache: Campaign = {
  name: 'kills-of-cache',
  cases: 2,
  property: () =>
    fc.asyncProperty(fc.nat(200), (after) =>
      inFolder(async (folder) => {
        putTexts(join(folder, 'texts'));
        await killed(['out/fuzz/child.cjs', 'cache', folder], after, true);
        const host = corpusHost(importer, join(folder, 'cache'));
        for await (const { complete, documents, problems } of loadFolders(
          [join(folder, 'texts')],
          host,
          new Map(),
          { cancel: never },
        )) {
          if (!complete) continue;
          assert.deepEqual(problems, []);
          assert.equal(new Set(documents.map((document) => document.text)).size, 60);
        }
      }),
    ),
};

export const killsOfJoins: Campaign = {
  name: 'kills-of-joins',
  cases: 2,
  property: () =>
    fc.asyncProperty(fc.nat(400), fc.constantFrom('join', 'lay-over'), (after, work) =>
      inFolder(async (folder) => {
        const texts = join(folder, 'texts');
        putTexts(texts);
        await killed(['out/fuzz/child.cjs', work, folder], after, true);
        const host = { ...corpusHost(importer, join(folder, 'cache')), leastStored: 0, leastLaidOver: 0 };
        for await (const step of loadFolders([texts], host, new Map(), { cancel: never })) {
          if (!step.complete) continue;
          assert.deepEqual(step.problems, []);
          const { corpus } = await grownCorpus(emptyCorpus, step, { host, cancel: never });
          const found = corpus.documents.map(({ text: of }) => of);
          const files = namesIn(texts).map((name) => readFileSync(join(texts, name), 'utf8'));
          assert.deepEqual(found.toSorted(), files.toSorted());
          const index = await prepareIndex(corpus, never);
          assert.deepEqual(heldIndex(index), buildIndex(corpus.documents));
        }
      }),
    ),
};

export const killsOfImport: Campaign = {
  name: 'kills-of-import',
  cases: 2,
  property: () =>
    fc.asyncProperty(fc.integer({ min: 150, max: 900 }), (after) =>
      inFolder(async (folder) => {
        putTexts(join(folder, 'texts'));
        const to = join(folder, 'to');
        const run = ['dist/cli.js', 'import', join(folder, 'texts'), '--to', to];
        await killed(run, after, false);
        for (const name of namesIn(to).filter((each) => each.endsWith('.resolution')))
          assert.equal(readFileSync(join(to, name), 'utf8'), text(Number.parseInt(name, 10)));
        const child = spawn(process.execPath, run, { stdio: 'ignore' });
        assert.equal((await once(child, 'exit'))[0], 0, 'the next import goes through');
        assert.equal(namesIn(to).filter((each) => each.endsWith('.resolution')).length, 60);
      }),
    ),
};

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
