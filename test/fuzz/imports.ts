/** Imports while operations of the file system fail: what is written is whole, what failed is told, the next one mends it. */
import { strict as assert } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { importCommand } from '../../server/src/cli/commands/import';
import { run } from '../../server/src/cli/run';
import { SYNCHRONOUS_OPERATIONS, withFaults } from '../support/broken-files';
import { importer } from '../support/importer';
import { memoryRuntime } from '../support/memory';
import type { Campaign } from './campaign';

const FILES = 5;
const text = (at: number) => `---\nsymbol: A/99/${at}\ntitle: T\n---\n\n${'1. Urges States.\n\n'.repeat(4)}`;

const fault = fc.record({
  operation: fc.constantFrom(...SYNCHRONOUS_OPERATIONS),
  every: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom('EACCES', 'ENOENT', 'EIO', 'EMFILE', 'ENOSPC', 'TORN'),
});

export const imports: Campaign = {
  name: 'imports',
  cases: 20,
  property: () =>
    fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 3 }), async (faults) => {
      const folder = mkdtempSync(join(tmpdir(), 'agreed-fuzz-'));
      const [from, to, sound] = ['texts', 'to', 'sound'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      try {
        mkdirSync(from);
        for (let at = 0; at < FILES; at++) writeFileSync(join(from, `${at}.resolution`), text(at));
        await imported(from, sound);
        let calls = 0;
        const { code, err } = await withFaults(
          (operation, path) => {
            if (!path.startsWith(folder)) return undefined;
            calls += 1;
            return faults.find((one) => one.operation === operation && calls % one.every === 0)?.kind;
          },
          () => imported(from, to),
        );
        const written = wholeFilesIn(to, sound);
        if (code === 0) assert.equal(written, FILES, err);
        else assert.ok(err.includes(folder), `what failed is named: ${err}`);
        for (const name of namesIn(to)) if (name.endsWith('.tmp')) rmSync(join(to, name));
        assert.equal((await imported(from, to)).code, 0, 'the next import goes through');
        assert.equal(wholeFilesIn(to, sound), FILES);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
};

async function imported(from: string, to: string) {
  let err = '';
  const code = await run({ import: importCommand }, ['import', from, '--to', to], {
    out: () => {},
    err: (said) => {
      err += said;
    },
    color: false,
    assets: memoryRuntime(),
    importer,
  });
  return { code, err };
}

/** How many documents there are; each is what an import without a fault has made. */
function wholeFilesIn(folder: string, sound: string): number {
  const names = namesIn(folder).filter((name) => name.endsWith('.resolution'));
  for (const name of names)
    assert.equal(readFileSync(join(folder, name), 'utf8'), readFileSync(join(sound, name), 'utf8'));
  return names.length;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
