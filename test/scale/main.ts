/** The table of scaling: time, garbage-collected memory and slope of each workload at three sizes. */

import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';
import { workloads } from './workloads';

const only = process.argv.slice(2).filter((one) => !/^\d/.test(one));
const sizes = process.argv
  .slice(2)
  .filter((one) => /^\d/.test(one))
  .map(Number);
const SIZES = sizes.length ? sizes : [2000, 4000, 8000];

async function main() {
  const world = worldWith({ corpus: shippedCorpus() });
  for (const { name, unit, draft, prepare } of workloads) {
    if (only.length && !only.some((word) => name.includes(word))) continue;
    const row: string[] = [];
    for (const size of SIZES) {
      const work = await prepare(world, draft(size));
      const times: number[] = [];
      for (let run = 0; run < 3; run++) {
        const begun = process.cpuUsage();
        await work();
        const { user, system } = process.cpuUsage(begun);
        times.push((user + system) / 1000);
      }
      times.sort((a, b) => a - b);
      row.push(
        `${size} ${unit} ${times[1]?.toFixed(1)} ms ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
      );
    }
    console.log(`${name}: ${row.join(' | ')}`);
  }
}
void main();
