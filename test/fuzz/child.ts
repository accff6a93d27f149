/** What is killed: writes kept wordings, a cache, or joins indexes, and says what it has done. `child.cjs kept|cache|join|lay-over FOLDER` */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../server/src/corpus/model';
import { type FolderState, loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import { isOvergrown, joinIndex } from '../../server/src/lsp/user-corpus/corpus-index';
import { grownCorpus } from '../../server/src/lsp/user-corpus/grown-corpus';
import { corpusHost } from '../../server/src/node/corpus-host';
import { importThread } from '../../server/src/node/importing/import-thread';
import { keptFileAt } from '../../server/src/node/kept-file';
import { never } from '../../server/src/service/world/cancel';
import { addKept } from '../../server/src/service/world/kept-file';
import { emptyCorpus } from '../../server/src/service/world/load-corpus';

const [, , work, folder = '.'] = process.argv;

async function keep(): Promise<void> {
  const file = keptFileAt(join(folder, '.agreed-language', 'kept.json'));
  for (let at = 0; at < 500; at++) {
    const words = `${process.pid} ${at}`;
    await addKept(file, { file: 'a', rule: 'r', words, before: '', after: '' });
    process.stdout.write(`${words}\n`);
  }
}

async function cache(): Promise<void> {
  const importer = importThread(join(process.cwd(), 'dist', 'import-worker.js'));
  for (;;) {
    const host = corpusHost(importer, join(folder, 'cache'));
    for await (const _step of loadFolders([join(folder, 'texts')], host, new Map(), { cancel: never }));
    process.stdout.write('read\n');
    await host.writeCache(join(folder, 'texts'), []);
  }
}

/**
 * Adds, changes and removes files of a folder, one after the other; each is joined to the index of those before at once, or laid over
 * it and joined in every third round.
 */
async function joinIndexes(isLaidOver: boolean): Promise<void> {
  const importer = importThread(join(process.cwd(), 'dist', 'import-worker.js'));
  const host = {
    ...corpusHost(importer, join(folder, 'cache')),
    leastStored: 0,
    ...(isLaidOver && { leastLaidOver: 0 }),
  };
  let state: FolderState = new Map();
  let before: Corpus | undefined;
  for (let round = 0; ; round++) {
    changeText(join(folder, 'texts'), round);
    for await (const step of loadFolders([join(folder, 'texts')], host, state, { cancel: never })) {
      state = step.state;
      before = (await grownCorpus(emptyCorpus, step, { host, cancel: never, before })).corpus;
      if (round % 3 === 2 && isOvergrown(before))
        await joinIndex({ corpus: before, loaded: step, host, cancel: never });
    }
    process.stdout.write('joined\n');
  }
}

/** A file is written, and an earlier one in every third round removed, and written again in another. */
function changeText(texts: string, round: number): void {
  const file = (number: number) => join(texts, `${number}.resolution`);
  const words = `1. Urges harbour ${round} to sleep.\n\n`.repeat(1 + (round % 5));
  // Whole or not at all: what is killed is not this.
  writeFileSync(join(folder, 'next'), `---\nsymbol: A/98/${round % 40}\ntitle: T\n---\n\n${words}`);
  renameSync(join(folder, 'next'), file(round % 40));
  if (round % 3 === 2) rmSync(file((round * 7) % 40), { force: true });
}

const WORK: Readonly<Record<string, () => Promise<void>>> = {
  kept: keep,
  cache,
  join: () => joinIndexes(false),
  'lay-over': () => joinIndexes(true),
};

void WORK[work ?? '']?.();
