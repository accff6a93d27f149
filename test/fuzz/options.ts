/** What a run of the campaigns is asked for: `--minutes N [--seed S] [--only NAME]`. */
import { parseArgs } from 'node:util';

const USAGE = 'npm run fuzz -- [--minutes N] [--seed S] [--only CAMPAIGN]';

export interface Options {
  readonly minutes: number;
  readonly seed: number;
  /** The one campaign to run. */
  readonly only: string | undefined;
}

/** Reads the arguments. Where they cannot be meant, it says why and how to write them, and ends with 2. */
export function readOptions(campaigns: readonly string[]): Options {
  const options = {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000_000}` },
    only: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.help) end(0, `Campaigns: ${campaigns.join(', ')}`);
    const { minutes, seed, only } = values;
    if (!/^\d+(?:\.\d+)?$/.test(minutes)) throw new Error(`--minutes ${minutes} is no number`);
    if (!/^\d{1,15}$/.test(seed)) throw new Error(`--seed ${seed} is no whole number`);
    if (only !== undefined && !campaigns.includes(only))
      throw new Error(`there is no campaign "${only}", but ${campaigns.join(', ')}`);
    return { minutes: Number(minutes), seed: Number(seed), only };
  } catch (error) {
    return end(2, (error as Error).message);
  }
}

function end(code: number, message: string): never {
  console.error(`${USAGE}\n${message}`);
  process.exit(code);
}
