/** `agreed-language corpus list|show`: what drafts are measured against. */
import { parseArgs } from 'node:util';
import { shownRef } from '../../corpus/address';
import { findDocument, paragraphsOf } from '../../corpus/document';
import type { Corpus, CorpusDocument } from '../../corpus/model';
import { loadCorpus } from '../../service/world/load-corpus';
import { slice } from '../../text/span';
import { type Command, type ExitCode, type Io, Misuse, painted } from '../io';

export const corpus: Command = {
  usage: 'corpus list [--json] | corpus show SYMBOL|SHORT|ID [--json]',
  summary: 'List the documents drafts are measured against, or print one with its addresses.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [verb, name, ...more] = positionals;
    if (verb === 'list' && name === undefined) return list(await loadCorpus(io.assets), values.json, io);
    if (verb === 'show' && name !== undefined && more.length === 0)
      return show(await loadCorpus(io.assets), name, values.json, io);
    throw new Misuse(verb === 'show' ? 'Name one document to show.' : 'Say "corpus list" or "corpus show".');
  },
};

function list({ documents }: Corpus, json: boolean, io: Io): ExitCode {
  if (json) io.out(`${JSON.stringify(documents.map(entryOf), undefined, 2)}\n`);
  else for (const document of documents) io.out(`${lineOf(document, io)}\n`);
  return 0;
}

const entryOf = ({ text: _text, resolution: _resolution, paragraphs, ...document }: CorpusDocument) => ({
  ...document,
  paragraphs: paragraphs.length,
});

function lineOf({ id, standing, date, short, title }: CorpusDocument, io: Io): string {
  const name = short.length > 0 ? `${title} (${short[0]})` : title;
  return `${id.padEnd(24)}  ${standing.padEnd(10)}  ${(date ?? '').padEnd(10)}  ${painted(io, 'bold', name)}`;
}

function show({ documents }: Corpus, name: string, json: boolean, io: Io): ExitCode {
  const document = findDocument(documents, name);
  if (!document)
    throw new Misuse(
      `The corpus has no document "${name}"; "agreed-language corpus list" shows what it has.`,
    );
  const units = unitsOf(document);
  if (json) io.out(`${JSON.stringify(units, undefined, 2)}\n`);
  else for (const unit of units) io.out(`${painted(io, 'cyan', shownRef(unit.ref))}\n${unit.text}\n\n`);
  return 0;
}

/** The addressed units of a document with the notes that hang on them. */
function unitsOf(document: CorpusDocument) {
  const resolution = document.resolution();
  const notes = new Map(resolution.notes.map((note) => [note.label, slice(resolution.text, note.content)]));
  return paragraphsOf(resolution).map(({ ref, kind, heading, text }, index) => ({
    ref,
    kind,
    heading,
    text,
    footnotes: resolution.marks
      .filter(({ block }) => block === index)
      .map(({ label }) => ({ label, text: notes.get(label) ?? '' })),
  }));
}
