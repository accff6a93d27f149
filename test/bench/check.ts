/** A full check and a one-word edit of L.52/Rev.1, beside harper.js on the same text; and what the rules of form cost. */
import { never } from '../../server/src/service/cancel';
import type { Rule } from '../../server/src/service/rule';
import { rules } from '../../server/src/service/rules/all';
import { formRules } from '../../server/src/service/rules/form';
import { createChecker } from '../../server/src/service/run-rules';
import type { World } from '../../server/src/service/world';
import { line, ms, ratio, timed, timesOf, title } from './measure';

const ROUNDS = 5;

export async function benchCheck(world: World, draft: string): Promise<void> {
  title(`Checking a draft of ${draft.split(/\s+/).length} words`);
  const harper = await harperLinter();
  const ours = checkerOf(world);
  const full = await timed(rounds(changedEverywhere(draft), (text) => ours('full', text)));
  await ours('edit', draft);
  const edit = await timed(rounds(changedOnce(draft), (text) => ours('edit', text)));
  const theirFull = await timed(rounds(changedEverywhere(draft), harper));
  const theirEdit = await timed(rounds(changedOnce(draft), harper));
  line('full check, every paragraph changed', ms(full.p50), ratio(full.p50, theirFull.p50, 'harper.js'));
  line('one word changed', ms(edit.p50), ratio(edit.p50, theirEdit.p50, 'harper.js'));
}

/** A draft of sixty paragraphs with all rules, and without the rules of form. */
export async function benchForm(world: World, draft: string): Promise<void> {
  title('Checking sixty paragraphs');
  const texts = changedEverywhere(paragraphs(draft, 60), 25);
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

/** The beginning of a text, so many paragraphs of it. */
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

const rounds = (texts: readonly string[], check: (text: string) => unknown) =>
  texts.map((text) => () => check(text));

/** Another word in every paragraph defeats what is remembered by paragraph. */
const changedEverywhere = (draft: string, count = ROUNDS): string[] =>
  Array.from({ length: count }, (_, round) => draft.replace(/ and /g, ` and number${round} `));

const changedOnce = (draft: string): string[] =>
  Array.from(
    { length: ROUNDS },
    (_, round) => `${draft.slice(0, draft.length / 2)} word${round} ${draft.slice(draft.length / 2)}`,
  );

async function harperLinter(): Promise<(text: string) => Promise<unknown>> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}
