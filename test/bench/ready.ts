/** From nothing to the first findings: the shipped corpus read and a short draft checked, beside harper.js. */
import { execFileSync } from 'node:child_process';
import { line, ms, ratio, timesOf, title } from './measure';

const ROUNDS = 7;

/** Each time in a process of its own, in turns; the programs themselves are loaded before the clock starts. */
export function benchReady(): void {
  title('Ready for a first draft of one paragraph');
  const times: Record<'ours' | 'harper', number[]> = { ours: [], harper: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const who of ['ours', 'harper'] as const) times[who].push(once(who));
  const [own, other] = [timesOf(times.ours), timesOf(times.harper)];
  line('shipped corpus and first check', ms(own.p50), ratio(own.p50, other.p50, 'harper.js'));
}

const once = (who: string): number =>
  Number(execFileSync(process.execPath, ['out/bench/ready-once.js', who], { encoding: 'utf8' }));
