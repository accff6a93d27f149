// Types the texts of test/vscode/typed as a drafter does, and counts what list and ghost text did for it.
//   npm run tool -- typing [FILE...] [--corpus FOLDER] [--running-text] [--show]
// Asks the language service at each key as VS Code asks the server; what VS Code itself makes of the answers is measured
// by `npm run test:vscode -- typing`. `--corpus` adds adopted texts, `--running-text` lets the list come everywhere,
// `--show` prints each ghost text with what was to be typed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from '../../server/src/corpus/model';
import { completion } from '../../server/src/service/features/completion/completion';
import { inlineCompletion } from '../../server/src/service/features/completion/inline-completion';
import { never } from '../../server/src/service/world/cancel';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { adoptedDocuments } from './adopted-texts';
import { shippedCorpus } from './shipped-corpus';

interface TypedText {
  readonly title: string;
  readonly paragraphs: readonly { readonly kind: string; readonly text: string }[];
}

interface Counts {
  readonly letters: number;
  readonly keys: number;
  readonly open: number;
  readonly shown: number;
  readonly right: number;
  readonly rejected: number;
  readonly sentences: number;
}

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    'running-text': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

const FOLDER = 'test/vscode/typed';
const files = positionals.length > 0 ? positionals : readdirSync(FOLDER).map((file) => join(FOLDER, file));
const world = createWorld(corpusWith(options.corpus), {
  ...defaultSettings,
  completion: { enabled: true, inRunningText: options['running-text'] },
});

void measure();

async function measure(): Promise<void> {
  const all: Counts[] = [];
  for (const file of files) {
    const text = JSON.parse(readFileSync(file, 'utf8')) as TypedText;
    const counts = await typed(text);
    all.push(counts);
    report(file.replace(/^.*\//, ''), counts);
  }
  report('all', all.reduce(sum));
}

function corpusWith(folder: string | undefined): Corpus {
  const corpus = shippedCorpus('.');
  if (!folder) return corpus;
  const further = [...adoptedDocuments(folder)].map(({ document }) => document);
  return { ...corpus, documents: [...corpus.documents, ...further] };
}

function sum(a: Counts, b: Counts): Counts {
  return {
    letters: a.letters + b.letters,
    keys: a.keys + b.keys,
    open: a.open + b.open,
    shown: a.shown + b.shown,
    right: a.right + b.right,
    rejected: a.rejected + b.rejected,
    sentences: a.sentences + b.sentences,
  };
}

async function typed({ title, paragraphs }: TypedText): Promise<Counts> {
  let before = `# ${title}\n\n*The General Assembly*,\n\n`;
  let total: Counts | undefined;
  for (const { text } of paragraphs) {
    const counts = await typedParagraph(before, text);
    total = total ? sum(total, counts) : counts;
    before += `${text}\n\n`;
  }
  return total as Counts;
}

/** The first rows, which a drafter looks at. */
const ROWS = 6;

async function typedParagraph(before: string, wanted: string): Promise<Counts> {
  let [keys, open, shown, right, at] = [0, 0, 0, 0, 0];
  let last = '';
  let version = 0;
  while (at < wanted.length) {
    const text = before + wanted.slice(0, at);
    const snapshot = { uri: 'test:typed', version: version++, text };
    const ghost = inlineCompletion(world, snapshot, text.length);
    const ends = ghost ? text.slice(0, ghost.edit.span.start) + ghost.edit.text : '';
    if (ghost && ends !== last && ends.length > text.length) {
      last = ends;
      shown++;
      const isRight = (before + wanted).startsWith(ends);
      if (options.show)
        console.log(
          `${isRight ? '+' : '-'} ${wanted.slice(Math.max(0, at - 40), at)}|${ends.slice(text.length)}`,
        );
      if (isRight) {
        right++;
        keys++;
        at = ends.length - before.length;
        continue;
      }
    }
    const { items } = await completion(world, { snapshot, offset: text.length, asked: false }, never);
    if (items.length > 0) open++;
    const row = items.slice(0, ROWS).findIndex(({ edit }) => {
      const end = text.slice(0, edit.span.start) + edit.text;
      return (before + wanted).startsWith(end) && end.length > text.length + 2;
    });
    const edit = items[row]?.edit;
    const gained = edit ? edit.span.start + edit.text.length - text.length : 0;
    // A row costs a key to each arrow down, and one to take it.
    if (edit && gained > row + 1 + 2) {
      keys += row + 1;
      at += gained;
      continue;
    }
    keys++;
    at++;
  }
  const sentences = wanted.split(/[.;,](?=\s|$)/).length > 0 ? 1 : 0;
  return { letters: wanted.length, keys, open, shown, right, rejected: shown - right, sentences };
}

function report(name: string, { letters, keys, open, shown, right, rejected, sentences }: Counts): void {
  const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
  console.log(
    [
      name.padEnd(16),
      `${letters} letters`,
      `list open ${share(open, keys)}`,
      `ghost right ${right} of ${shown}, ${share(right, shown)}`,
      `rejected ${((3 * rejected) / sentences).toFixed(2)} in three sentences`,
      `keys saved ${share(letters - keys, letters)}`,
    ].join('   '),
  );
}
