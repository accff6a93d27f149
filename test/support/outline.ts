/** What a text was read as, drawn one line for each block: `OP2 (a) | sub | to act;` */
import assert from 'node:assert/strict';
import { parse } from '../../server/src/resolution/parse';
import { plainText } from '../../server/src/resolution/syntax/plain-text';

/** The lines of a text's outline: address, kind and words. */
export const drawn = (text: string): string[] => {
  const resolution = parse(text);
  return resolution.blocks.map((block) => {
    const words = plainText(resolution, block);
    return `${block.ref} | ${block.kind}${words ? ` | ${words}` : ''}`;
  });
};

/** Holds the outline of a text against lines that may be indented. */
export const checkOutline = (text: string, expected: string): void =>
  assert.deepEqual(
    drawn(text.trimStart()),
    expected
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
