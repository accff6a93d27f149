/** `agreed-language compare`: what became of a text in a later one, paragraph by paragraph and word by word. */
import { parseArgs } from 'node:util';
import { type Comparison, calledAs, comparisonOf } from '../../export/comparison/compared-texts';
import { comparisonJson } from '../../export/comparison/json';
import { comparisonMarkdown } from '../../export/comparison/markdown';
import { comparisonText } from '../../export/comparison/text';
import { writeDocx } from '../../export/docx/write-docx';
import { htmlPage } from '../../export/html/write-html';
import type { PrintedText } from '../../export/printed/model';
import { printRedline } from '../../export/redline/print-redline';
import { once } from '../../text/memoize';
import { formatNamed, handOver } from '../formatted-output';
import { type Command, Misuse } from '../io';
import { namedText } from '../named-text';
import { worldFor } from '../world';

/** What each format gives; the page and the Word file are the redline of the whole text. */
const FORMATS: Readonly<Record<string, (comparison: Comparison) => string | Uint8Array>> = {
  text: comparisonText,
  json: comparisonJson,
  markdown: comparisonMarkdown,
  html: (comparison) => htmlPage(redlineOf(comparison), comparison.draft.title),
  docx: (comparison) => writeDocx(redlineOf(comparison)),
};

const redlineOf = ({ base, draft }: Comparison): PrintedText =>
  printRedline(base.resolution, draft.resolution, calledAs(draft));

export const compare: Command = {
  usage: `compare BASE DRAFT [--corpus FOLDER] [--format ${Object.keys(FORMATS).join('|')}] [--to FILE] [--force]`,
  summary: 'Show what changed from one text to another; each is a file or a document of the corpus.',
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
    const [base, draft, ...more] = positionals;
    if (base === undefined || draft === undefined || more.length > 0)
      throw new Misuse('Name two texts: the base, and the draft that was made from it.');
    const format = formatNamed(FORMATS, values.format);
    const corpus = once(async () => (await worldFor(io, { corpusFolders: values.corpus })).corpus);
    const known = { corpus, importer: io.importer };
    const comparison = comparisonOf(await namedText(base, known), await namedText(draft, known));
    const made = format(comparison);
    handOver(made, values, io);
    return 0;
  },
};
