/** The corpus as it stands in the repository: what is packed, and what tests measure against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFrom } from '../../server/src/corpus/document';
import { readInstruments } from '../../server/src/corpus/instruments';
import type { CitedSources, Corpus } from '../../server/src/corpus/model';
import { withNamed } from '../../server/src/corpus/named-instruments';
import { readTerms } from '../../server/src/corpus/terms';
import { readPrecedents } from './precedents-file';

const ENDING = '.resolution';

/** Reads corpus/documents and the tables below the repository's root; documents in the order of their names. */
export function shippedCorpus(root: string): Corpus {
  const folder = join(root, 'corpus/documents');
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return documentFrom(text, { kind: 'shipped' }, file.slice(0, -ENDING.length));
    });
  const table = (name: string) => readFileSync(join(root, 'corpus', name), 'utf8');
  const cited = tableIn(root, 'cited-sources', (text) => ({ cited: JSON.parse(text) as CitedSources }));
  return {
    documents,
    instruments: withNamed(readInstruments(table('instruments.yaml')), cited.cited),
    terms: readTerms(table('terms.yaml')),
    ...tableIn(root, 'precedents', (text) => ({ precedents: readPrecedents(text) })),
    ...cited,
  };
}

/** A table of corpus/tables, where it was made. */
function tableIn<T>(root: string, name: string, read: (text: string) => T): T | Partial<T> {
  const file = join(root, `corpus/tables/${name}.json`);
  return existsSync(file) ? read(readFileSync(file, 'utf8')) : {};
}
