/** Commands of the terminal, run in this process. */
import type { Command } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { importer } from './importer';
import { memoryRuntime } from './memory';

/** Runs a command with arguments: what it says and how it ends. */
export const saying =
  (name: string, command: Command) =>
  async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run({ [name]: command }, [name, ...args], {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      color: false,
      assets: memoryRuntime(),
      importer,
    });
    return { out: out.join(''), err: err.join(''), code };
  };
