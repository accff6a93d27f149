/** `agreed-language import`: turns outside formats into `.resolution` files, with a report of every repair. */
import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Changes, ImportError, NoDocument } from '../../import/model';
import type { ImportedFile, ImportOptions } from '../../import/read';
import { makeFolder } from '../../node/make-folder';
import { readBytes, Unreadable } from '../files';
import { inputsIn } from '../import-inputs';
import { type Imports, REPORT_NAME, reportText } from '../import-report';
import { type Command, cleared, type ExitCode, type Io, Misuse, returned } from '../io';
import { isOwn, NotOurs, writeWhole } from '../write-whole';

export const importCommand: Command = {
  usage:
    'import FILE|FOLDER... --to FOLDER [--report FILE] [--changes marks|accept|reject] [--no-ocr-repairs]',
  summary: 'Turn resolutions (Word, PDF, XML of the UN, converted texts, OCR) into .resolution files.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        to: { type: 'string' },
        report: { type: 'string' },
        changes: { type: 'string', default: 'marks' },
        'no-ocr-repairs': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Misuse('Name the files or folders to import.');
    if (!values.to) throw new Misuse('Say with --to FOLDER where the .resolution files shall go.');
    const options = { ocrRepairs: !values['no-ocr-repairs'], changes: changesOf(values.changes) };
    const imports = await importAll(positionals, await folderAt(values.to), options, io);
    return finish(imports, values.to, values.report, io);
  },
};

const CHANGES: readonly Changes[] = ['marks', 'accept', 'reject'];

function changesOf(value: string): Changes {
  const found = CHANGES.find((one) => one === value);
  if (!found) throw new Misuse(`--changes is one of ${CHANGES.join(', ')}, not ${value}.`);
  return found;
}

async function folderAt(path: string): Promise<string> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Misuse(`${path} is a file; --to names a folder.`);
  try {
    await makeFolder(resolve(path));
  } catch (error) {
    throw new Misuse(`${path}: the folder cannot be made (${(error as NodeJS.ErrnoException).code}).`);
  }
  return resolve(path);
}

async function importAll(
  paths: readonly string[],
  to: string,
  options: Omit<ImportOptions, 'source'>,
  io: Io,
): Promise<Imports> {
  const { files, failures } = inputsIn(paths, to);
  const imports: Imports = { read: [], failed: [], leftOut: [] };
  for (const failure of failures) fail(imports, failure, io);
  const taken = new Set<string>();
  for (const [index, { file, named }] of files.entries()) {
    progress(io, index + 1, files.length);
    try {
      const documents = await io.importer.read(readBytes(file), { source: basename(file), ...options });
      const outputs = documents.map((document) => write(document, file, to, taken));
      imports.read.push({ file, outputs });
    } catch (error) {
      if (error instanceof NoDocument && !named) imports.leftOut.push(file);
      else fail(imports, messageOf(error, file), io);
    }
  }
  if (io.progress) io.err(cleared);
  return imports;
}

function fail(imports: Imports, message: string, io: Io): void {
  imports.failed.push(message);
  io.err(`${io.progress ? cleared : ''}${message}\n`);
}

function messageOf(error: unknown, file: string): string {
  if (error instanceof ImportError) return `${file}:${error.line}: ${error.message}.`;
  if (error instanceof Unreadable || error instanceof NotOurs) return error.message;
  return `${file}: could not be read (${error instanceof Error ? error.message : String(error)}).`;
}

/** Writes one document; two inputs of one name get their folders' names before it. */
function write(document: ImportedFile, file: string, to: string, taken: Set<string>) {
  const stem = document.name ?? basename(file, extname(file));
  const folder = basename(resolve(file, '..'));
  const name = [stem, `${folder}-${stem}`].find((candidate) => !taken.has(candidate));
  const path = join(to, `${name ?? stem}.resolution`);
  if (name === undefined) throw new NotOurs(`${file}: ${path} has been written for another input already.`);
  if (resolve(file) !== path) writeWhole(path, document.text, (old) => isOwn(old, document.text));
  taken.add(name);
  return { path, repairs: document.repairs };
}

/** On a terminal, for long imports. */
function progress(io: Io, done: number, total: number): void {
  if (io.progress && total > 20 && (done % 10 === 0 || done === total))
    io.err(`${returned}${done} of ${total} files`);
}

function finish(imports: Imports, to: string, report: string | undefined, io: Io): ExitCode {
  for (const file of imports.leftOut) io.err(`${file}: left out, no resolution found in it.\n`);
  if (report) writeReport(report, imports);
  const outputs = imports.read.flatMap((input) => input.outputs);
  const repairs = outputs.reduce((sum, output) => sum + output.repairs.length, 0);
  io.out(`${counted(imports.read.length, 'file')} read, ${counted(outputs.length, 'document')} in ${to}, `);
  io.out(`${counted(repairs, 'repair')}${report ? `, reported in ${report}` : ''}`);
  io.out(imports.failed.length > 0 ? `, ${counted(imports.failed.length, 'failure')}\n` : '\n');
  return imports.failed.length > 0 ? 2 : 0;
}

function writeReport(path: string, imports: Imports): void {
  const text = reportText(imports, extname(path).toLowerCase() === '.json' ? 'json' : 'text');
  try {
    writeWhole(path, text, (old) => old.slice(0, 200).includes(REPORT_NAME));
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
