import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../server/src/resolution/parse';

const page = readFileSync(join(process.cwd(), 'docs/format.md'), 'utf8');
const EXAMPLE = /```resolution\n([\s\S]*?)```\n\n```addresses\n([\s\S]*?)```/g;

suite('docs/format.md', () => {
  const examples = [...page.matchAll(EXAMPLE)];

  test('its examples have the addresses it says', () => {
    assert.equal(examples.length, 2);
    for (const [, text = '', addresses = ''] of examples) {
      const { blocks, problems } = parse(text);
      assert.deepEqual(
        blocks.map(({ ref }) => ref),
        addresses.trim().split('\n'),
      );
      assert.deepEqual(problems, []);
    }
  });
});
