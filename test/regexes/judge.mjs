// What recheck says of a regular expression: how its work grows with what it is matched against, at worst.
import { createContext, Script } from 'node:vm';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** As long is the longest paragraph that is compared with anything. UTF-16 code units. */
const LENGTH = 20_000;

/** `linear`, `polynomial`, `exponential`, or `unknown` where the budget (in milliseconds) did not suffice. */
export function judge(literal, budget) {
  const end = literal.lastIndexOf('/');
  // Indices cost nothing, and recheck does not know of them.
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1).replace('d', '')];
  const { status, complexity, attack } = checkSync(source, flags, { timeout: budget });
  if (status === 'safe') return { verdict: 'linear' };
  if (status === 'unknown') return { verdict: 'unknown' };
  if (complexity.type === 'exponential') return { verdict: 'exponential' };
  return { verdict: 'polynomial', degree: complexity.degree, milliseconds: worst(literal, attack) };
}

/** The time it takes against the worst text of that length that was found, in whole milliseconds. */
function worst(literal, { pumps, suffix }) {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((LENGTH - fixed) / pumped));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  const begun = performance.now();
  try {
    new Script(`${literal.replace(/([gy])(?=[a-z]*$)/g, '')}.test(text)`).runInContext(
      createContext({ text }),
      {
        timeout: 20_000,
      },
    );
  } catch {
    return 20_000;
  }
  return Math.round(performance.now() - begun);
}
