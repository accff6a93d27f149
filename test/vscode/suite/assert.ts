/** node:assert does not exist in the web-worker host; these few work everywhere. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, found ${found}`);
}

export function includes(text: string, part: string, what: string): void {
  if (!text.includes(part))
    throw new Error(`${what}: no ${JSON.stringify(part)} in ${JSON.stringify(text.slice(0, 600))}`);
}
