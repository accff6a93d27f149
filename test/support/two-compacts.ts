/** Two paragraphs of the Global Compact and the head of the New York Declaration: what most conversations need of the corpus. */
import type { Runtime } from '../../server/src/lsp/runtime';
import { packedAssets, readsFrom } from './memory';
import { shippedCorpus } from './shipped-corpus';
import { smallWorld } from './small-world';

let runtime: Pick<Runtime, 'readBytes'> | undefined;

/** For a server that ships with these; made once for all tests. */
export function twoCompacts(): Pick<Runtime, 'readBytes'> {
  runtime ??= readsFrom(
    packedAssets(smallWorld([excerpt('A/RES/73/195', ['23', '36']), excerpt('A/RES/71/1', [])]).corpus),
  );
  return runtime;
}

/** A document of the corpus with its head, its title and some of its numbered paragraphs. */
function excerpt(symbol: string, refs: readonly string[]): string {
  const document = shippedCorpus().documents.find(({ id }) => id === symbol);
  if (!document) throw new Error(`${symbol} is not in the corpus`);
  const { title, short, date, paragraphs } = document;
  const head = `---\nsymbol: ${symbol}\ntitle: ${title}\nshort: [${short.join(', ')}]\nstanding: adopted\ndate: ${date}\n---`;
  const numbered = paragraphs
    .filter(({ ref }) => refs.includes(ref))
    .map(({ ref, text }) => `${ref}. ${text}`);
  return `${[head, `# ${title}`, ...numbered].join('\n\n')}\n`;
}
