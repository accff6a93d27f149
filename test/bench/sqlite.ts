/** SQLite FTS5 through better-sqlite3, which `npm run bench` installs beside this file. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface Database {
  exec(sql: string): void;
  prepare(sql: string): { all(...values: unknown[]): unknown[]; run(...values: unknown[]): void };
  transaction(work: () => void): () => void;
  close(): void;
}

/** The numbers of the first paragraphs that hold a phrase, whose last word may be half typed. */
export type FindPhrases = (words: readonly string[]) => number[];

/** A search over these texts, in memory; undefined where better-sqlite3 could not be installed. */
export function sqlitePhrases(texts: readonly string[]): FindPhrases | undefined {
  const open = driver();
  if (!open) return undefined;
  const database = new open(':memory:');
  database.exec("create virtual table p using fts5(text, content='', tokenize='unicode61')");
  const insert = database.prepare('insert into p(rowid, text) values (?, ?)');
  database.transaction(() => {
    for (const [at, text] of texts.entries()) insert.run(at + 1, text);
  })();
  return phrasesIn(database);
}

/** The same over a database that was written before. */
export function sqlitePhrasesIn(file: string): FindPhrases | undefined {
  const open = driver();
  return open && phrasesIn(new open(file));
}

function phrasesIn(database: Database): FindPhrases {
  const select = database.prepare('select rowid as id from p where p match ? limit 10');
  return (words) => {
    const phrase = words.join(' ').replace(/"/g, '');
    return select.all(`"${phrase}"*`).map((row) => (row as { id: number }).id - 1);
  };
}

/** Writes a database of paragraphs with their texts; false where better-sqlite3 could not be installed. */
export function sqliteFile(file: string, texts: readonly string[]): boolean {
  const open = driver();
  if (!open) return false;
  const database = new open(file);
  database.exec("create virtual table p using fts5(text, tokenize='unicode61')");
  const insert = database.prepare('insert into p(rowid, text) values (?, ?)');
  database.transaction(() => {
    for (const [at, text] of texts.entries()) insert.run(at + 1, text);
  })();
  database.exec("insert into p(p) values ('optimize')");
  database.close();
  return true;
}

/** Finds the texts of the first paragraphs that hold a phrase, in a database that was written before. */
export function openSqlite(file: string, most: number): (words: readonly string[]) => string[] {
  const open = driver();
  if (!open) throw new Error('better-sqlite3 is not installed');
  const select = new open(file).prepare('select text from p where p match ? limit ?');
  return (words) => select.all(`"${words.join(' ')}"`, most).map((row) => (row as { text: string }).text);
}

function driver(): (new (file: string) => Database) | undefined {
  try {
    return createRequire(resolve('test/bench/package.json'))('better-sqlite3');
  } catch {
    return undefined;
  }
}
