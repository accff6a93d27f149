/** Every regular expression of the sources has been judged; none takes exponential time. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Judged {
  readonly verdict: 'linear' | 'polynomial' | 'exponential' | 'unknown';
  readonly degree?: number;
  /** Against the worst text of 20,000 characters that was found. */
  readonly milliseconds?: number;
}

/** Judged here and now; those that are kept in the survey take no time. */
const judge = (literals: readonly string[]): Record<string, Judged> =>
  JSON.parse(
    execFileSync(process.execPath, ['test/regexes/judge-some.mjs'], {
      input: JSON.stringify(literals),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );

suite('regular expressions', () => {
  test('none of the sources takes exponential time', () => {
    const survey: Record<string, Judged> = JSON.parse(readFileSync('test/regexes/survey.json', 'utf8')).ours;
    const literals: string[] = JSON.parse(
      execFileSync(process.execPath, ['test/regexes/list.mjs'], { encoding: 'utf8', maxBuffer: 1 << 26 }),
    );
    assert.ok(literals.length > 400);
    const fresh = judge(literals.filter((literal) => !(literal in survey)));
    const all = { ...survey, ...fresh };
    assert.deepEqual(
      literals.filter((literal) => all[literal]?.verdict === 'exponential'),
      [],
    );
  }).timeout(600_000);

  test('one that takes exponential time is known for it', () => {
    const row = String.raw`/[,;][*"']*(?: ?\d{1,2})*$/`;
    assert.equal(judge([row])[row]?.verdict, 'exponential');
    assert.equal(judge(['/a+b/'])['/a+b/']?.verdict, 'polynomial');
  }).timeout(60_000);
});
