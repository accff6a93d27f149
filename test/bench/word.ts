/** A Word file of 10,000 words, read beside mammoth, which reads the text alone and accepts every change. */
import { createRequire } from 'node:module';
import { readDocx } from '../../server/src/import/docx/docx';
import { print } from '../../server/src/import/print';
import { docx, inserted, italic, note, noteMark, paragraph, resolutionList, run } from '../support/docx';
import { line, ms, ratio, timesOf, title } from './measure';

const WORDS = 10_000;
const PARAGRAPH = 80;
const RUNS = 30;

type Mammoth = { extractRawText(input: { buffer: Buffer }): Promise<unknown> };

export async function benchWord(texts: readonly string[]): Promise<void> {
  title(`A Word file of ${WORDS.toLocaleString('en')} words`);
  const bytes = wordFile(texts);
  const options = {
    changes: 'marks',
    delegations: {},
    byHand: 'marks',
    colours: {},
    source: 'draft.docx',
  } as const;
  const ours = await timed(async () => print(readDocx(bytes, options)));
  const mammoth = installedMammoth();
  const theirs = mammoth && (await timed(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) })));
  const beside = ratio(ours.p50, theirs ? theirs.p50 : Number.NaN, 'mammoth, p50');
  line('read with its proposals and notes', ms(ours.p50), `p95 ${ms(ours.p95)}`, beside);
}

/** Real words of adopted paragraphs, each paragraph with italics, a note and an insertion. */
function wordFile(texts: readonly string[]): Uint8Array {
  const all = texts.join(' ').split(/\s+/).slice(0, WORDS);
  const paragraphs = Array.from({ length: WORDS / PARAGRAPH }, (_, at) => {
    const words = all.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH);
    const part = (from: number, to: number) => ` ${words.slice(from, to).join(' ')}`;
    const inside = italic(words.slice(0, 2).join(' ')) + run(part(2, 30)) + noteMark(at + 1);
    return paragraph(inside + inserted('EU', run(part(30, 35))) + run(part(35, PARAGRAPH)), {
      list: [1, at % 4 === 3 ? 1 : 0],
    });
  });
  const footnotes = paragraphs.map((_, at) => note(at + 1, run(` Resolution 70/${at + 1}.`))).join('');
  return docx({ body: paragraphs.join(''), numbering: resolutionList(1), footnotes });
}

async function timed(read: () => Promise<unknown>) {
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const begun = performance.now();
    await read();
    times.push(performance.now() - begun);
  }
  return timesOf(times);
}

/** Undefined where the packages of the benchmark are not installed. */
function installedMammoth(): Mammoth | undefined {
  try {
    return createRequire(`${process.cwd()}/test/bench/package.json`)('mammoth');
  } catch {
    return undefined;
  }
}
