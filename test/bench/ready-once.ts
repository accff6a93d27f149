/** Gets ready once, checks a paragraph, and prints how many milliseconds that took: `node ready-once.js ours|harper`. */
import { resolve } from 'node:path';
import { worldFor } from '../../server/src/cli/world';
import { assetsIn } from '../../server/src/node/assets';
import { importThread } from '../../server/src/node/importing/import-thread';
import { createChecker } from '../../server/src/service/check/checker';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';

const TEXT = '1. Calls upon States to uphold the best interests of the child as the primary consideration.\n';

async function ours(): Promise<void> {
  const quiet = () => {};
  const importer = importThread(resolve('dist/import-worker.js'));
  const world = await worldFor({
    out: quiet,
    err: quiet,
    color: false,
    assets: assetsIn('dist/corpus'),
    importer,
  });
  const checker = createChecker(rules, (rule, error) => {
    throw new Error(`${rule}: ${error}`);
  });
  await checker.check(world, { uri: 'file:///a.resolution', version: 1, text: TEXT }, never);
}

async function harper(): Promise<void> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  await linter.lint(TEXT);
}

async function run(): Promise<void> {
  const from = performance.now();
  await (process.argv[2] === 'ours' ? ours() : harper());
  process.stdout.write(String(performance.now() - from));
}

void run();
