/** The corpus as it stands in the repository: what is packed, and what tests measure against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFrom } from '../../server/src/corpus/document';
import { readInstruments } from '../../server/src/corpus/instruments';
import type { Corpus, Precedents } from '../../server/src/corpus/model';
import { readTerms } from '../../server/src/corpus/terms';

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
  return {
    documents,
    instruments: readInstruments(table('instruments.yaml')),
    terms: readTerms(table('terms.yaml')),
    ...precedentsIn(join(root, 'corpus/tables/precedents.json')),
  };
}

/** The tables of precedents, where they were made. */
function precedentsIn(file: string): Pick<Corpus, 'precedents'> {
  if (!existsSync(file)) return {};
  return { precedents: JSON.parse(readFileSync(file, 'utf8')) as Precedents };
}
