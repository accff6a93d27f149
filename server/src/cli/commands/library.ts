/** `agreed-language library build|show`: a folder of documents as one file that can be handed on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuiltLibrary, builtLibrary } from '../../lsp/user-corpus/built-library';
import { type Loaded, loadFolders } from '../../lsp/user-corpus/corpus-folders';
import { beginsAsLibrary, readLibrary } from '../../lsp/user-corpus/library-file';
import { isLibrary } from '../../lsp/user-corpus/library-name';
import { corpusHost } from '../../node/corpus-host';
import { writeBeside } from '../../node/write-beside';
import { never } from '../../service/world/cancel';
import { finished } from '../../text/steps';
import { readBytes, reason } from '../files';
import { type Command, cleared, type ExitCode, type Io, Misuse, returned } from '../io';

export const library: Command = {
  usage: 'library build FOLDER --to X.agreed | library show X.agreed',
  summary:
    'Make one file of a folder of documents, to be named like a folder; or check such a file and say what it holds.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: { to: { type: 'string' } },
      allowPositionals: true,
    });
    const [verb, name, ...more] = positionals;
    if (verb === 'build' && name !== undefined && more.length === 0)
      return build(name, targetOf(values.to), io);
    if (verb === 'show' && name !== undefined && more.length === 0 && values.to === undefined)
      return show(name, io);
    throw new Misuse('Say "library build FOLDER --to X.agreed" or "library show X.agreed".');
  },
};

/** Only a library is written over: whatever else is there was not made by this command. */
function targetOf(to: string | undefined): string {
  if (to === undefined || !isLibrary(to))
    throw new Misuse('Say with --to X.agreed where the library shall go.');
  const found = statSync(to, { throwIfNoEntry: false });
  if (found && !(found.isFile() && beginsAsLibrary(readBytes(to))))
    throw new Misuse(`${to}: exists and is no library. Move it, or choose another name.`);
  return resolve(to);
}

async function build(folder: string, to: string, io: Io): Promise<ExitCode> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Misuse(`There is no folder ${folder}; "library build" takes a folder of documents.`);
  const root = resolve(folder);
  const loaded = await loadedFrom(root, io);
  const host = corpusHost(io.importer);
  const built = await builtLibrary(loaded, {
    host,
    notices: noticesIn(root),
    nameOf: (file) => relative(root, file).split(sep).join('/'),
    progress: (done, total) => progress(io, done, total, 'documents'),
  });
  if (io.progress) io.err(cleared);
  const problems = [...loaded.problems, ...built.problems];
  for (const problem of problems) io.err(`${problem}\n`);
  if (built.documents === 0)
    throw new Misuse(`${folder}: holds no document that can be read; no library is written.`);
  await written(to, built);
  io.out(`${counted(built.documents, 'document')}, ${counted(built.words, 'word')} in ${to}`);
  io.out(problems.length > 0 ? `, ${counted(problems.length, 'failure')}\n` : '\n');
  return problems.length > 0 ? 2 : 0;
}

async function written(to: string, { pieces }: BuiltLibrary): Promise<void> {
  try {
    await writeBeside(to, pieces);
  } catch (error) {
    throw new Misuse(`${to}: cannot be written (${reason(error)}).`);
  }
}

/** All of a folder, or a library that has been checked. Throws `Misuse` where it cannot be used. */
async function loadedFrom(path: string, io: Io): Promise<Loaded> {
  const loading = {
    cancel: never,
    onProgress: ({ done, total }: { done: number; total: number }) => progress(io, done, total, 'files'),
  };
  for await (const step of loadFolders([path], corpusHost(io.importer), new Map(), loading)) {
    if (!step.complete) continue;
    if (io.progress) io.err(cleared);
    const [unread] = step.unread;
    if (unread) throw new Misuse(unread);
    return step;
  }
  throw new Error('there is no last step');
}

/** On a terminal. */
function progress(io: Io, done: number, total: number, what: string): void {
  if (io.progress && (done % 25 === 0 || done === total)) io.err(`${returned}${done} of ${total} ${what}`);
}

const NOTICE = /^(?:notices?|licen[cs]e|copying|copyright)(?:\.(?:txt|md))?$/i;

/** What a folder says of the rights in its texts. */
const noticesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

async function show(path: string, io: Io): Promise<ExitCode> {
  if (!isLibrary(path)) throw new Misuse(`${path}: a library ends in .agreed.`);
  const { documents } = await loadedFrom(resolve(path), io);
  const host = corpusHost(io.importer);
  const { parts } = await host.open(resolve(path));
  const { entries, notices } = finished(readLibrary(parts, host));
  io.out(`${counted(documents.length, 'document')} from ${counted(entries.length, 'file')}, checked\n`);
  for (const notice of notices) io.out(`\n${notice.trimEnd()}\n`);
  return 0;
}

const counted = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
