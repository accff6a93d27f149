/** A full check and a one-word edit of L.52/Rev.1, beside harper.js on the same text; and what the rules of form cost. */

import { createChecker } from '../../server/src/service/check/checker';
import type { Rule } from '../../server/src/service/check/rule';
import { nextSnapshot, type Snapshot } from '../../server/src/service/draft/snapshot';
import { rules } from '../../server/src/service/rules/all';
import { formRules } from '../../server/src/service/rules/form-rules';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import type { Change } from '../../server/src/text/change';
import type { Span } from '../../server/src/text/span';
import { line, ms, ratio, type Times, timesOf, title } from './measure';

const ROUNDS = 5;
/** Checks of ours for each one of harper.js, which takes a hundred times as long. */
const OURS = 20;
/** Milliseconds before what is measured: a session is longer than the time in which code is still compiled. */
const WARM_UP = 6_000;

/** In turns, so that whatever else the machine does meets both alike. */
export async function benchCheck(world: World, draft: string): Promise<void> {
  const known = world.engine.index.suffixes.length.toLocaleString('en');
  title(`Checking a draft of ${draft.split(/\s+/).length} words; the corpus has ${known}`);
  const harper = await harperLinter();
  const ours = checkerOf(world);
  const edit = typist(world, draft);
  const times: Record<'full' | 'edit' | 'theirs', number[]> = { full: [], edit: [], theirs: [] };
  let round = 0;
  const full = () => once(() => ours('full', changed(draft, round++)));
  for (const from = performance.now(); performance.now() - from < WARM_UP; ) await full();
  for (const from = performance.now(); performance.now() - from < WARM_UP; ) await edit();
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (let time = 0; time < OURS; time++) times.full.push(await full());
    for (let time = 0; time < OURS; time++) times.edit.push(await edit());
    times.theirs.push(await once(() => harper(changed(draft, round++))));
  }
  const theirs = timesOf(times.theirs).p50;
  const report = (name: string, { p50, p95 }: Times) =>
    line(name, ms(p50), ratio(p50, theirs, 'harper.js, all of the draft'), `p95 ${ms(p95)}`);
  report('full check, every paragraph changed', timesOf(times.full));
  report('one word changed', timesOf(times.edit));
}

/** Types a word into the draft and takes it back, here and there; each call is one edit and the check after it. */
function typist(world: World, draft: string): () => Promise<number> {
  const checker = createChecker(rules, (rule, error) => {
    throw new Error(`${rule}: ${error}`);
  });
  let snapshot: Snapshot = { uri: 'file:///edit.resolution', version: 1, text: draft };
  let typed: Span | undefined;
  const next = (): Change & { readonly put: string } => {
    if (typed) return { span: typed, length: 0, put: '' };
    const at = draft.indexOf(' ', 1_500 + ((snapshot.version * 977) % (draft.length - 3_000)));
    return { span: { start: at, end: at }, length: 5, put: ' word' };
  };
  return async () => {
    const change = next();
    const { start, end } = change.span;
    const text = snapshot.text.slice(0, start) + change.put + snapshot.text.slice(end);
    typed = change.length > 0 ? { start, end: start + change.length } : undefined;
    return once(() => {
      snapshot = nextSnapshot(snapshot, { version: snapshot.version + 1, text, change });
      return checker.check(world, snapshot, never);
    });
  };
}

/** A draft of sixty paragraphs with all rules, and without the rules of form. */
export async function benchForm(world: World, draft: string): Promise<void> {
  title('Checking sixty paragraphs');
  const texts = Array.from({ length: 25 }, (_, round) => changed(paragraphs(draft, 60), round));
  const form = new Set(formRules);
  const all = checkerOf({ ...world, settings: { ...world.settings, mode: 'tabling' } });
  const without = checkerOf(
    world,
    rules.filter((rule) => !form.has(rule)),
  );
  // In turns, so that whatever else the machine does meets both alike; the first turn warms up.
  const [full, bare]: [number[], number[]] = [[], []];
  for (const text of texts) {
    bare.push(await once(() => without('without', text)));
    full.push(await once(() => all('all', text)));
  }
  const [withForm, withoutForm] = [timesOf(full.slice(1)), timesOf(bare.slice(1))];
  line(
    'all rules',
    ms(withForm.p50),
    ratio(withForm.p50, withoutForm.p50, 'the time without the rules of form'),
  );
}

async function once(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** The first paragraphs of a text, that many of them. */
const paragraphs = (text: string, count: number): string => text.split(/\n\n/).slice(0, count).join('\n\n');

function checkerOf(
  world: World,
  checked: readonly Rule[] = rules,
): (uri: string, text: string) => Promise<unknown> {
  const checker = createChecker(checked, (rule, error) => {
    throw new Error(`${rule}: ${error}`);
  });
  let version = 0;
  return (uri, text) => checker.check(world, { uri, version: ++version, text }, never);
}

/** Another word in every paragraph: nothing that was found out about it before is of use. */
const changed = (draft: string, round: number): string =>
  draft
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/ (?:and|the|of) /, ` number${round} `))
    .join('\n\n');

async function harperLinter(): Promise<(text: string) => Promise<unknown>> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}
