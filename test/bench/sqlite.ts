/** SQLite FTS5 through better-sqlite3, which `npm run bench` installs beside this file. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface Database {
  exec(sql: string): void;
  prepare(sql: string): { all(...values: unknown[]): unknown[]; run(...values: unknown[]): void };
  transaction(work: () => void): () => void;
}

/** A phrase search whose last word may be half typed; undefined where better-sqlite3 could not be installed. */
export function sqlitePhrases(
  texts: readonly string[],
): ((words: readonly string[]) => number[]) | undefined {
  const open = driver();
  if (!open) return undefined;
  const database = new open(':memory:');
  database.exec("create virtual table p using fts5(text, content='', tokenize='unicode61')");
  const insert = database.prepare('insert into p(rowid, text) values (?, ?)');
  database.transaction(() => {
    for (const [at, text] of texts.entries()) insert.run(at + 1, text);
  })();
  const select = database.prepare('select rowid as id from p where p match ? limit 10');
  return (words) => {
    const phrase = words.join(' ').replace(/"/g, '');
    return select.all(`"${phrase}"*`).map((row) => (row as { id: number }).id - 1);
  };
}

function driver(): (new (file: string) => Database) | undefined {
  try {
    return createRequire(resolve('test/bench/package.json'))('better-sqlite3');
  } catch {
    return undefined;
  }
}
