/**
 * Every regular expression of ours has been judged; none takes exponential time. Each that may take more than linear time,
 * or could not be judged, has a bound on what it reads: which, and where the code sets it.
 */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface Judged {
  readonly verdict: 'linear' | 'polynomial' | 'exponential' | 'unknown';
  readonly degree?: number;
  /** Against the worst text of 20,000 characters that was found. */
  readonly milliseconds?: number;
}

/** Why a regular expression that may take more than linear time takes little. */
interface Bound {
  readonly bound: string;
  readonly file: string;
  /** As it stands in that file. */
  readonly code: string;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const run = (program: string, input = '') =>
  JSON.parse(execFileSync(process.execPath, [program], { input, encoding: 'utf8', maxBuffer: 1 << 26 }));
/** Judged here and now; those that are kept in the survey take no time. */
const judge = (literals: readonly string[]): Record<string, Judged> =>
  run('test/regexes/judge-some.mjs', JSON.stringify(literals));

suite('regular expressions', () => {
  const survey: Record<string, Judged> = json('test/regexes/survey.json').ours;
  const bounds: Record<string, Bound> = json('test/regexes/bounds.json');
  let literals: readonly string[];
  let all: Record<string, Judged>;
  suiteSetup(function () {
    this.timeout(600_000);
    literals = run('test/regexes/list.mjs');
    all = { ...survey, ...judge(literals.filter((literal) => !(literal in survey))) };
  });

  test('none takes exponential time', () => {
    assert.ok(literals.length > 800);
    assert.deepEqual(
      literals.filter((literal) => all[literal]?.verdict === 'exponential'),
      [],
    );
  });

  test('each that is not linear has its bound, and no bound is left of one that is gone or linear', () => {
    const unbounded = literals.filter((literal) => all[literal]?.verdict !== 'linear');
    assert.deepEqual(Object.keys(bounds).sort(), [...unbounded].sort());
  });

  test('the code that sets a bound stands where it is said to stand', () => {
    for (const [literal, { bound, file, code }] of Object.entries(bounds)) {
      assert.ok(bound.length > 10, literal);
      assert.ok(
        existsSync(file) && readFileSync(file, 'utf8').includes(code),
        `${literal}: ${file}: ${code}`,
      );
    }
  });

  test('one that takes exponential time is known for it', () => {
    const row = String.raw`/[,;][*"']*(?: ?\d{1,2})*$/`;
    assert.equal(judge([row])[row]?.verdict, 'exponential');
    assert.equal(judge(['/a+b/'])['/a+b/']?.verdict, 'polynomial');
  }).timeout(60_000);
});
