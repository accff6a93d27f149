/** The built command, as a shell runs it. */
import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';

const run = (
  command: string,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    execFile('sh', ['-c', command], { maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

const COMMAND = `'${process.execPath}' dist/cli.js`;

suite('the built command', () => {
  test('checks an adopted text without a warning', async () => {
    const { code, out, err } = await run(`${COMMAND} check corpus/documents/A-RES-73-195.resolution`);
    assert.equal(
      out
        .split('\n')
        .filter((line) => / (?:warning|error): /.test(line))
        .join('\n'),
      '',
    );
    assert.match(err, /1 file, \d+ paragraphs/);
    assert.equal(code, 0);
  });

  test('writes no colours into a file, and whole JSON however long', async () => {
    const { out, code } = await run(`${COMMAND} corpus show GCM --json`);
    assert.ok(JSON.parse(out).length > 250);
    assert.ok(!out.includes('\u001b'));
    assert.equal(code, 0);
  });

  test('does not mind a reader that has seen enough', async () => {
    const { err } = await run(`${COMMAND} corpus show GCM | head -n 1`);
    assert.equal(err, '');
  });

  test('ends with 2 where it was misused', async () => assert.equal((await run(`${COMMAND} check`)).code, 2));

  test('checks what comes in by standard input, and with --fix writes it out mended', async () => {
    const words =
      '1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned.';
    const checked = await run(`printf '%s\\n' '${words}' | ${COMMAND} check - --format json`);
    const [{ file, findings }] = JSON.parse(checked.out).files;
    assert.equal(file, '-');
    assert.ok(findings.some(({ rule }: { rule: string }) => rule === 'departs-from-agreed'));
    assert.equal(checked.code, 1);
    const { out } = await run(`printf '%s\\n' '${words}' | ${COMMAND} check - --fix`);
    assert.ok(out.startsWith(words.replace('the primary', 'a primary')), out);
  });

  test('says its version', async () =>
    assert.match((await run(`${COMMAND} --version`)).out, /^agreed-language \d+\.\d+\.\d+\n$/));
});
