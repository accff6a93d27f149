import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => {}]),
);
const logger = { ...silent, isDebugEnabled: () => false };

/**
 * The sources of a folder with all their mutants in them, each behind a switch: absolute path -> text; and the
 * mutants, in the order of the files.
 */
export async function instrument(folder) {
  const files = sourcesOf(folder).map((name) => ({
    name: resolve(name),
    content: readFileSync(name, 'utf8'),
    mutate: true,
  }));
  const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const result = await instrumenter.instrument(files, options);
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  return {
    sources: new Map(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants.map((mutant) => described(mutant, texts.get(mutant.fileName))),
  };
}

const sourcesOf = (folder) =>
  statSync(folder).isFile()
    ? [folder]
    : readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(folder, name));

function described({ id, fileName, mutatorName, replacement, location: { start, end } }, text) {
  const lines = text.split('\n');
  const offset = ({ line, column }) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + column;
  return {
    id,
    file: fileName.slice(process.cwd().length + 1),
    line: start.line + 1,
    column: start.column + 1,
    mutator: mutatorName,
    original: text.slice(offset(start), offset(end)),
    replacement,
  };
}
