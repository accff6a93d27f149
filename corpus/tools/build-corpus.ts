// Makes corpus/documents out of corpus/sources.
//   npm run tool -- corpus:build [--check]
// With `--check` nothing is written: what differs is named.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtDocuments } from './corpus-documents';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = (name: string) => join(process.cwd(), 'corpus', name);

const sources = readdirSync(folder('sources'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(folder('sources'), name), 'utf8') }));

mkdirSync(folder('documents'), { recursive: true });
let different = 0;
for (const { file, text, imported } of builtDocuments(sources)) {
  const path = join(folder('documents'), file);
  const same = current(path) === text;
  if (!same) different++;
  if (!same && !values.check) writeFileSync(path, text);
  process.stdout.write(`${same ? 'same   ' : 'changed'} ${file} (${imported.repairs.length} repairs)\n`);
}
process.exitCode = values.check && different > 0 ? 1 : 0;

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
