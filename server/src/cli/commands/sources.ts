/** `agreed-language sources`: where every word of a draft comes from. */
import { parseArgs } from 'node:util';
import { type ComparedText, calledAs } from '../../export/comparison/compared-texts';
import { writeDocx } from '../../export/docx/write-docx';
import { htmlPage } from '../../export/html/write-html';
import { ledgerJson } from '../../export/ledger/json';
import { ledgerMarkdown } from '../../export/ledger/markdown';
import { printLedger } from '../../export/ledger/print-ledger';
import { ledgerText } from '../../export/ledger/text';
import type { PrintedText } from '../../export/printed/model';
import { ledgerOf } from '../../match/sources/ledger';
import type { SourcedParagraph } from '../../match/sources/model';
import { baseNameOf } from '../../service/world/draft-world';
import { worldOfFile } from '../draft-world';
import { formatNamed, handOver } from '../formatted-output';
import { type Command, Misuse } from '../io';
import { namedText } from '../named-text';
import { worldFor } from '../world';

interface Ledger {
  readonly draft: ComparedText;
  readonly paragraphs: readonly SourcedParagraph[];
}

/** What each format gives; the page and the Word file are the draft as changes on its sources. */
const FORMATS: Readonly<Record<string, (ledger: Ledger) => string | Uint8Array>> = {
  text: ({ paragraphs }) => ledgerText(paragraphs),
  json: ({ paragraphs }) => ledgerJson(paragraphs),
  markdown: ({ draft, paragraphs }) => ledgerMarkdown(draft.title, paragraphs),
  html: (ledger) => htmlPage(printed(ledger), `Sources of ${ledger.draft.title}`),
  docx: (ledger) => writeDocx(printed(ledger)),
};

const printed = ({ draft, paragraphs }: Ledger): PrintedText =>
  printLedger(draft.resolution, paragraphs, calledAs(draft));

export const sources: Command = {
  usage: `sources DRAFT [--corpus FOLDER] [--format ${Object.keys(FORMATS).join('|')}] [--to FILE] [--force]`,
  summary: 'Show where every word of a draft comes from: verbatim, changed or new, with the source.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'text' },
        to: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new Misuse('Name one draft.');
    const format = formatNamed(FORMATS, values.format);
    const world = await worldFor(io, { corpusFolders: values.corpus });
    const draft = await namedText(name, { corpus: async () => world.corpus, importer: io.importer });
    const { text } = draft.resolution;
    const own = await worldOfFile(world, { uri: name, version: 1, text }, name, io);
    const made = format({ draft, paragraphs: ledgerOf(own.engine, draft.resolution, baseNameOf(own)) });
    handOver(made, values, io);
    return 0;
  },
};
