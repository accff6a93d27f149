/** Checks a draft with rules and draws what they find: the only code of the tests that runs rules. */
import { strict as assert } from 'node:assert';
import type { Corpus } from '../../server/src/corpus/model';
import { parse } from '../../server/src/resolution/parse';
import { createChecker } from '../../server/src/service/check/checker';
import type { Rule } from '../../server/src/service/check/rule';
import type { Edit, Finding } from '../../server/src/service/finding';
import { never } from '../../server/src/service/world/cancel';
import { emptyCorpus } from '../../server/src/service/world/load-corpus';
import { defaultSettings, type Settings } from '../../server/src/service/world/settings';
import { createWorld, type World } from '../../server/src/service/world/world';
import type { Span } from '../../server/src/text/span';
import { draw, parseFixture } from './fixture';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** Without it: none. */
  readonly corpus?: Corpus;
  readonly settings?: Partial<Settings>;
  /** The text that the draft starts from. */
  readonly base?: string;
  /** What is drawn; without it `rule: message`. */
  readonly label?: (finding: Finding) => string;
}

const bug = (rule: string, error: unknown): never => {
  throw new Error(`the rule ${rule} threw`, { cause: error });
};

export const worldWith = ({ corpus = emptyCorpus, settings, base }: Partial<CheckOptions>): World => ({
  ...createWorld(corpus, { ...defaultSettings, ...settings }),
  ...(base !== undefined && { base: { resolution: parse(base), name: 'resolution 79/140' } }),
});

/** What the rules find in a text. A rule that throws fails the test. */
export const findingsIn = (text: string, options: CheckOptions): Promise<readonly Finding[]> =>
  createChecker(options.rules, bug).check(
    worldWith(options),
    { uri: 'file:///draft.resolution', version: 1, text },
    never,
  );

/** Compares the picture with what is found in its text. */
export async function check(picture: string, options: CheckOptions): Promise<void> {
  const { text } = parseFixture(picture);
  const label = options.label ?? (({ rule, message }: Finding) => `${rule}: ${message}`);
  const found = await findingsIn(text, options);
  const marks = found.map((finding) => ({ span: finding.span, label: label(finding) }));
  assert.equal(draw(text, marks), picture.replace(/^\n/, ''));
}

/** Applies the first fix of every finding, one that several share only once, and compares. */
export async function checkFix(before: string, after: string, options: CheckOptions): Promise<void> {
  const found = await findingsIn(before, options);
  assert.equal(applied(before, firstFixes(found)), after);
}

/** The edits of the first fix of every finding; one that several share stands there once. */
export function firstFixes(findings: readonly Finding[]): Edit[] {
  const edits = findings.flatMap(({ fixes: [fix] }) => fix?.edits ?? []);
  return edits.filter(({ span }, at) => edits.findIndex((other) => isSame(other.span, span)) === at);
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A text after edits that don't overlap. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (changed, { span, text: put }) => changed.slice(0, span.start) + put + changed.slice(span.end),
      text,
    );
