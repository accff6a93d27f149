/** The table of a rule's test: drafts in which it finds something, drafts in which it is silent, drafts it mends. */
import { strict as assert } from 'node:assert';
import type { Corpus } from '../../server/src/corpus/model';
import type { Rule } from '../../server/src/service/check/rule';
import type { Finding } from '../../server/src/service/finding';
import { rules } from '../../server/src/service/rules/all';
import type { Settings } from '../../server/src/service/world/settings';
import { assertTranslated } from './catalogues';
import { applied, type CheckOptions, check, findingsIn, firstFixes } from './check';
import { parseFixture } from './fixture';

export interface RuleCases {
  /** Pictures: a line of carets under the words that are found, then the message. */
  readonly found: readonly string[];
  readonly silent: readonly string[];
  /** Drafts before and after the first fix of every finding; afterwards the rule is silent. */
  readonly fixed?: readonly (readonly [before: string, after: string])[];
  /** Drafts in which something is found that only a person can mend: no fix is offered. */
  readonly unfixed?: readonly string[];
  /** Without it: none. */
  readonly corpus?: Corpus;
  /** The text that the drafts start from. */
  readonly base?: string;
  /** Without it: before tabling, when most is asked of a draft. */
  readonly settings?: Partial<Settings>;
}

/** The suite of a rule. A rule that is off by default is switched on. */
export function checkRule(id: string, cases: RuleCases): void {
  const { found, silent, fixed = [], unfixed = [], corpus, base, settings } = cases;
  const rule = ruleNamed(id);
  const options: CheckOptions = {
    rules: [rule],
    ...(corpus && { corpus }),
    ...(base !== undefined && { base }),
    settings: { mode: 'tabling', ...switchedOn(rule), ...settings },
    label: ({ message }: Finding) => message,
  };
  suite(id, () => {
    for (const picture of found)
      test(`finds: ${nameOf(parseFixture(picture).text)}`, async () => {
        await check(picture, options);
        (await findingsIn(parseFixture(picture).text, options)).forEach(assertTranslated);
      });
    for (const draft of silent)
      test(`is silent: ${nameOf(draft)}`, async () =>
        assert.deepEqual(messages(await findingsIn(draft, options)), []));
    for (const [before, after] of fixed)
      test(`mends: ${nameOf(before)}`, async () => {
        const findings = await findingsIn(before, options);
        findings.forEach(assertTranslated);
        assert.equal(applied(before, firstFixes(findings)), after);
        assert.deepEqual(messages(await findingsIn(after, options)), []);
      });
    for (const draft of unfixed)
      test(`offers no fix: ${nameOf(draft)}`, async () => {
        const findings = await findingsIn(draft, options);
        assert.notDeepEqual(findings, []);
        assert.deepEqual(
          findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)),
          [],
        );
      });
  });
}

export function ruleNamed(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}; server/src/service/rules/all.ts lists them`);
  return rule;
}

const switchedOn = ({ id, modes, defaultSeverity }: Rule): Partial<Settings> =>
  (modes?.tabling ?? defaultSeverity) === 'off' ? { rules: { [id]: 'hint' } } : {};

const messages = (findings: readonly Finding[]): string[] => findings.map(({ message }) => message);

/** The line of a draft that names its test: the first that is no front matter and no enacting words. */
function nameOf(draft: string): string {
  const lines = draft.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
  return lines.find((line) => line.trim() !== '' && !line.startsWith('*The General Assembly')) ?? 'nothing';
}
