/**
 * A library of made-up paragraphs and the same paragraphs in SQLite, made once for all that is measured over them, and kept in
 * `out/bench` until the server is another one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import { joinIndex } from '../../server/src/lsp/user-corpus/corpus-index';
import { grownCorpus } from '../../server/src/lsp/user-corpus/grown-corpus';
import { assetsIn } from '../../server/src/node/assets';
import { corpusHost } from '../../server/src/node/corpus-host';
import { importThreads } from '../../server/src/node/importing/import-threads';
import { never } from '../../server/src/service/world/cancel';
import { loadCorpus } from '../../server/src/service/world/load-corpus';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld, type World } from '../../server/src/service/world/world';
import { writeLibrary } from './library-file';
import { sqliteFile } from './sqlite';
import { syntheticTexts } from './synthetic';

/** Set by esbuild.mjs: a library of another build may be refused. */
declare const BUILD: string;

export interface PreparedLibrary {
  /** Where all of it lies. */
  readonly folder: string;
  /** The file. */
  readonly file: string;
  /** What a server must be told so that its cache lies there, too. */
  readonly env: Readonly<Record<string, string>>;
  /** The paragraphs: those that ship, and behind them those of the library. */
  readonly texts: readonly string[];
  /** Of the library. */
  readonly words: number;
  /** The database of all paragraphs, numbered from 1; undefined where SQLite could not be installed. */
  readonly database: string | undefined;
}

/** Beside the `real` paragraphs as many made-up ones as make `size` of them. */
export async function preparedLibrary(real: readonly string[], size: number): Promise<PreparedLibrary> {
  const folder = resolve('out/bench', `texts-${size}`);
  const texts = syntheticTexts(real, size);
  const [library, database, made] = ['texts.agreed', 'paragraphs.db', 'made.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const known = existsSync(made) ? JSON.parse(readFileSync(made, 'utf8')) : {};
  if (known.build !== BUILD) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const words = await writeLibrary(library, texts.slice(real.length));
    sqliteFile(database, texts);
    writeFileSync(made, JSON.stringify({ build: BUILD, words }));
  }
  const { words } = JSON.parse(readFileSync(made, 'utf8'));
  const env = { XDG_CACHE_HOME: join(folder, 'caches') };
  return { folder, file: library, env, texts, words, database: existsSync(database) ? database : undefined };
}

/** The world over what ships and such a library, opened as by a server. The first time it is checked. */
export async function openedLibrary(folder: string): Promise<World> {
  const shipped = await loadCorpus(assetsIn('dist/corpus'));
  const importer = importThreads(resolve('dist/import-worker.js'));
  const host = corpusHost(importer, join(folder, 'caches', 'agreed-language'));
  try {
    for await (const step of loadFolders([join(folder, 'texts.agreed')], host, new Map(), {
      cancel: never,
    })) {
      if (!step.complete) continue;
      if (step.problems.length > 0) throw new Error(step.problems.join());
      const { corpus } = await grownCorpus(shipped, step, { host, cancel: never });
      await joinIndex({ corpus, loaded: step, host, cancel: never });
      return createWorld(corpus, defaultSettings);
    }
  } finally {
    await importer.close();
  }
  throw new Error('there is no last step');
}
