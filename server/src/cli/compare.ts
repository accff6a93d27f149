/** `agreed-language compare`: what became of a text in a later one, paragraph by paragraph and word by word. */
import { parseArgs } from 'node:util';
import { type Comparison, comparisonOf } from '../export/comparison/compared-texts';
import { comparisonJson } from '../export/comparison/json';
import { once } from '../text/memoize';
import { type Command, Misuse } from './io';
import { namedText } from './named-text';
import { worldFor } from './world';

const FORMATS: Readonly<Record<string, (comparison: Comparison) => string>> = {
  json: comparisonJson,
};

export const compare: Command = {
  usage: `compare BASE DRAFT [--corpus FOLDER] [--format ${Object.keys(FORMATS).join('|')}] [--to FILE]`,
  summary: 'Show what changed from one text to another; each is a file or a document of the corpus.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'text' },
        to: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [base, draft, ...more] = positionals;
    if (base === undefined || draft === undefined || more.length > 0)
      throw new Misuse('Name two texts: the base, and the draft that was made from it.');
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!format)
      throw new Misuse(
        `There is no format "${values.format}"; there are ${Object.keys(FORMATS).join(', ')}.`,
      );
    const corpus = once(async () => (await worldFor(io, { corpusFolders: values.corpus })).corpus);
    const comparison = comparisonOf(await namedText(base, corpus), await namedText(draft, corpus));
    io.out(`${format(comparison)}\n`);
    return 0;
  },
};
