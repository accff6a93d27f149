/**
 * The table of scaling of docs/performance.md: `main.cjs` runs every workload at three sizes, each in a process of its
 * own, and prints processor time (least of three runs) and the most memory the process took.
 */
import { spawnSync } from 'node:child_process';
import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';
import { processorTime } from './measure';
import { workloads } from './workloads';

const SIZES = [1000, 4000, 16_000];
const [name, size] = process.argv.slice(2);

async function one(): Promise<string> {
  const workload = workloads.find((each) => each.name === name);
  if (!workload) throw new Error(`there is no workload ${name}`);
  const world = worldWith({ corpus: shippedCorpus() });
  const time = await processorTime(await workload.prepare(world, workload.draft(Number(size))));
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`;
}

function all(): void {
  console.log(`| what | of | ${SIZES.map((each) => each.toLocaleString('en')).join(' | ')} |`);
  console.log(`|---|---|${SIZES.map(() => '---').join('|')}|`);
  for (const { name: work, unit } of workloads) {
    const cells = SIZES.map((each) =>
      spawnSync(process.execPath, [__filename, work, String(each)], { encoding: 'utf8' }).stdout.trim(),
    );
    console.log(`| ${work} | ${unit} | ${cells.join(' | ')} |`);
  }
}

if (name) void one().then(console.log);
else all();
