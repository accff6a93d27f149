/** `agreed-language search`: half-remembered words, or an address, to paragraphs. */
import { parseArgs } from 'node:util';
import { type Standing, standings } from '../../resolution/model';
import { type FoundParagraph, searchCorpus as find } from '../../service/features/search';
import { type Command, type Io, Misuse, painted } from '../io';
import { worldFor } from '../world';

export const search: Command = {
  usage: 'search WORDS [--json] [--limit N] [--standing STANDING] [--corpus FOLDER]',
  summary: 'Find paragraphs by words you remember, in any order, or by address: search GCM 15 (h)',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        standing: { type: 'string' },
        corpus: { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    const query = positionals.join(' ').trim();
    if (query === '') throw new Misuse('Say what to search for.');
    const world = await worldFor(io, { corpusFolders: values.corpus });
    const found = find(world, query, { limit: limitOf(values.limit), ...standingOf(values.standing) });
    if (values.json) io.out(`${JSON.stringify(found.map(toJson), undefined, 2)}\n`);
    else if (found.length > 0) for (const one of found) print(one, io);
    else io.err(`Nothing was found for "${query}".\n`);
    return 0;
  },
};

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Misuse(`"${text}" is no number of results.`);
}

function standingOf(text: string | undefined): { standing?: Standing } {
  if (text === undefined) return {};
  const standing = standings.find((one) => one === text);
  if (standing) return { standing };
  throw new Misuse(`There is no standing "${text}"; the standings are ${standings.join(', ')}.`);
}

const toJson = ({ document, paragraph, shown, score }: FoundParagraph) => ({
  symbol: document.id,
  ref: paragraph.ref,
  shown,
  standing: document.standing,
  text: paragraph.text,
  score,
});

function print({ document, paragraph, shown }: FoundParagraph, io: Io): void {
  const standing = document.standing === 'adopted' ? '' : painted(io, 'dim', ` (${document.standing})`);
  io.out(`${painted(io, 'cyan', shown)}${standing}\n  ${paragraph.text}\n\n`);
}
