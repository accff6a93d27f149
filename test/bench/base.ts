/** What a base costs: two texts of 400 paragraphs compared, and typing in a draft with a base beside the same without. */
import type { CorpusDocument } from '../../server/src/corpus/model';
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import { parse } from '../../server/src/resolution/parse';
import { checking, edits, inTurns, open } from './edit';
import { line, ms, timesOf } from './measure';
import { startServer } from './servers';

/** Paragraphs of the texts that are compared, and how often. */
const PARAGRAPHS = 400;
const ROUNDS = 40;

/** `texts` are agreed paragraphs; `document` is the base of the draft in which words are typed. */
export async function benchBase(texts: readonly string[], document: CorpusDocument): Promise<void> {
  const base = texts.slice(0, PARAGRAPHS).map((words, at) => `${at + 1}. ${words}`);
  const draft = base.flatMap(changedHereAndThere);
  const times = Array.from({ length: ROUNDS }, () => {
    // Read anew each time, so that nothing is remembered.
    const [old, now] = [parse(base.join('\n\n')), parse(draft.join('\n\n'))];
    const from = performance.now();
    compareResolutions(old, now);
    return performance.now() - from;
  });
  const { p50, p95 } = timesOf(times.slice(5));
  line(`${PARAGRAPHS} paragraphs beside ${draft.length}`, `p50 ${ms(p50)}`, `p95 ${ms(p95)}`);
  await benchTyping(document);
}

async function benchTyping({ id, text, paragraphs }: CorpusDocument): Promise<void> {
  const body = parse(text)
    .blocks.map(({ span }) => text.slice(span.start, span.end))
    .flatMap(changedHereAndThere)
    .join('\n\n');
  const server = async (front: string) => {
    const started = checking(await startServer('dist/server.js', { args: ['--stdio'] }));
    await open(started, `---\ntitle: Bench\n${front}\n---\n\n${body}\n`);
    return started;
  };
  const [onBase, alone] = [await server(`base: ${id}`), await server('mode: negotiation')];
  try {
    const all = await inTurns(onBase, alone, edits(`---\n\n\n---\n\n${body}\n`));
    const [ours, other] = [timesOf(all.ours), timesOf(all.trivial)];
    line(
      `one word, with a base of ${paragraphs.length} paragraphs`,
      `p50 ${ms(ours.p50)}`,
      `p95 ${ms(ours.p95)}`,
    );
    line('  the same without', `p50 ${ms(other.p50)}`, `p95 ${ms(other.p95)}`);
    line('  what the base costs', `p50 + ${ms(ours.p50 - other.p50)}`, `p95 + ${ms(ours.p95 - other.p95)}`);
  } finally {
    for (const { child } of [onBase, alone]) child.kill();
  }
}

/** A tenth of the paragraphs changed, a few dropped, a few new. */
function changedHereAndThere(paragraph: string, at: number): string[] {
  if (at % 10 === 3) return [paragraph.replace(/ (?:and|the|of) /, ' indeed ')];
  if (at % 40 === 7) return [];
  if (at % 40 === 19)
    return [paragraph, 'Encourages all keepers of lighthouses to count the ships that pass in fog;'];
  return [paragraph];
}
