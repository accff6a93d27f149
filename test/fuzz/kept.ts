/** Kept wordings while operations of the file system fail, do half of their work, or find nothing: what was told to be kept is there, and nothing else is lost. */
import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { keptFileAt } from '../../server/src/node/kept-file';
import { addKept, keptEntries, removeKept } from '../../server/src/service/world/kept-file';
import { type Fault, OPERATIONS, type Operation, withFaults } from '../support/broken-files';
import type { Campaign } from './campaign';

const step = fc.record({
  word: fc.nat(12),
  adds: fc.boolean(),
  fault: fc.option(
    fc.record({
      operation: fc.constantFrom(...OPERATIONS),
      kind: fc.constantFrom('EIO', 'EACCES', 'ENOSPC', 'EMFILE', 'SHORT', 'EMPTY', 'TORN', 'VANISH'),
    }),
  ),
});

type RandomFault = { readonly operation: Operation; readonly kind: string };

/** What happens to the file itself, to the one written beside it, and to the lock; a lost lock would only be waited for. */
const faultAt =
  (path: string, fault: RandomFault | null): Fault =>
  (operation, at) => {
    if (fault?.operation !== operation) return undefined;
    if (fault.kind === 'VANISH' && !at.endsWith('.tmp')) return undefined;
    return operation === 'rm' && at === `${path}.lock` ? undefined : fault.kind;
  };

const entry = (word: number) => ({ file: 'a', rule: 'r', words: String(word), before: '', after: '' });

export const kept: Campaign = {
  name: 'kept',
  cases: 60,
  property: () =>
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'agreed-fuzz-'));
      try {
        const path = join(folder, '.agreed-language', 'kept.json');
        const file = keptFileAt(path);
        const wanted = new Set<string>();
        for (const { word, adds, fault } of steps) {
          const change = () => (adds ? addKept(file, entry(word)) : removeKept(file, entry(word)));
          const done = await withFaults(faultAt(path, fault), () =>
            change().then(
              () => true,
              () => false,
            ),
          );
          if (done && adds) wanted.add(String(word));
          if (done && !adds) wanted.delete(String(word));
          const words = keptEntries(textAt(path)).map((one) => one.words);
          assert.deepEqual(new Set(words), wanted);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
};

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
