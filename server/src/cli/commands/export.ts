/** `agreed-language export`: a draft as Word or HTML. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ComparedText, calledAs } from '../../export/comparison/compared-texts';
import { writeDocx } from '../../export/docx/write-docx';
import { htmlPage } from '../../export/html/write-html';
import type { PrintedText } from '../../export/printed/model';
import { type Proposals, printResolution } from '../../export/printed/print-resolution';
import { printRedline } from '../../export/redline/print-redline';
import { once } from '../../text/memoize';
import { type Command, Misuse } from '../io';
import { namedText } from '../named-text';
import { worldFor } from '../world';
import { writeNamed } from '../write-whole';

const PROPOSALS: readonly Proposals[] = ['tracked', 'visible', 'accepted', 'rejected'];

/** The base that the front matter names: a file from the draft's folder, or a document of the corpus. */
function baseBeside(draft: string, { resolution }: ComparedText): string | undefined {
  const { base } = resolution.frontMatter;
  if (base === undefined) return undefined;
  const file = resolve(dirname(draft), base);
  return existsSync(file) ? file : base;
}

/** How a file of that ending is written. */
const WRITERS: Readonly<Record<string, (text: PrintedText, title: string) => string | Uint8Array>> = {
  '.docx': writeDocx,
  '.html': htmlPage,
  '.htm': htmlPage,
};

export const exportCommand: Command = {
  usage: `export DRAFT --to X.docx|X.html [--base BASE] [--proposals ${PROPOSALS.join('|')}] [--corpus FOLDER] [--force]`,
  summary: 'Write a draft as Word or HTML; with --base, as tracked changes on the text it started from.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        to: { type: 'string' },
        base: { type: 'string' },
        force: { type: 'boolean', default: false },
        proposals: { type: 'string' },
        corpus: { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    const [draft, ...more] = positionals;
    if (draft === undefined || more.length > 0) throw new Misuse('Name one draft to export.');
    if (values.to === undefined) throw new Misuse('Say with --to FILE.docx or FILE.html where it shall go.');
    const proposals = PROPOSALS.find((one) => one === (values.proposals ?? 'tracked'));
    if (!proposals)
      throw new Misuse(`There is no way "${values.proposals}"; proposals are ${PROPOSALS.join(', ')}.`);
    const writer = WRITERS[extname(values.to).toLowerCase()];
    if (!writer)
      throw new Misuse(
        `${basename(values.to)}: the name must end in .docx or .html, which says how it is written.`,
      );
    const corpus = once(async () => (await worldFor(io, { corpusFolders: values.corpus })).corpus);
    const known = { corpus, importer: io.importer };
    const text = await namedText(draft, known);
    // Whoever says what becomes of proposals wants the draft by itself.
    const named = values.base ?? (values.proposals === undefined ? baseBeside(draft, text) : undefined);
    const base = named === undefined ? undefined : await namedText(named, known);
    const printed = base
      ? printRedline(base.resolution, text.resolution, calledAs(text))
      : printResolution(text.resolution, proposals);
    writeNamed(values.to, writer(printed, text.title), values.force);
    return 0;
  },
};
