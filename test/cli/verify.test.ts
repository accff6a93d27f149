import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '../../server/src/cli/commands/verify';
import { run } from '../../server/src/cli/run';
import { importer } from '../support/importer';
import { memoryRuntime } from '../support/memory';

let folder = '';

/** What `agreed-language verify` says of an answer, and how it ends. */
async function say(answer: string, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const file = join(folder, 'answer.md');
  writeFileSync(file, answer);
  const code = await run({ verify }, ['verify', file, ...args], {
    out: (text) => void out.push(text.replaceAll(file, 'answer.md')),
    err: (text) => void err.push(text.replaceAll(file, 'answer.md')),
    color: false,
    assets: memoryRuntime(),
    importer,
  });
  return { out: out.join(''), err: err.join(''), code };
}

const ANSWER = `The Compact is clear:

> uphold the best interests of the child at all times, as a primary consideration

(GCM, para. 23)

It also speaks of "migrants in vulnerable situations" (GCM, para. 99) and asks to
“make education free for every child of a fisher”.
`;

suite('agreed-language verify', () => {
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('says of every quotation where it stands, or that it does not: exit 1', async () => {
    const { out, err, code } = await say(ANSWER);
    assert.match(
      out,
      /^answer\.md:3:3: verbatim: "uphold the best interests .*\n {4}Verbatim at GCM, para\. 23 \(adopted\)/,
    );
    assert.match(
      out,
      /answer\.md:7:20: wrong address: "migrants in vulnerable situations"\n {4}Not at GCM, para\. 99, where there is no such paragraph; verbatim at GCM, para\. /,
    );
    assert.match(out, /answer\.md:7:56: no such paragraph\n {4}There is no GCM, para\. 99\n/);
    assert.match(
      out,
      /answer\.md:8:2: unknown: "make education free for every child of a fisher"\n {4}Not in the texts loaded\n/,
    );
    assert.equal(
      err,
      '3 quotations: 1 verbatim, 2 not, 0 too short to tell; 1 address without a paragraph\n',
    );
    assert.equal(code, 1);
  });

  test('finds nothing wrong with an answer that quotes: exit 0', async () => {
    const { err, code } = await say(
      '“as a primary consideration in situations where children are concerned” (GCM, para. 23)',
    );
    assert.equal(err, '1 quotation: 1 verbatim, 0 not, 0 too short to tell\n');
    assert.equal(code, 0);
    assert.equal((await say('Nothing is quoted here.')).code, 0);
  });

  test('does not call the words of a draft agreed', async () => {
    const words =
      '“places individuals at its core” and “It strengthens the capacity of States to exercise their prerogatives responsibly”';
    const { out, code } = await say(words, '--format', 'json');
    const [, draft] = JSON.parse(out).files[0].quotations;
    assert.deepEqual(
      [draft.verdict, draft.agreed, draft.outcome, draft.places[0].standing],
      ['verbatim', false, 'fails', 'superseded'],
    );
    assert.match(draft.message, /\(superseded\)\. Not agreed language$/);
    assert.equal(code, 1);
    assert.equal(
      (
        await say(
          'The zero draft of 5 February 2018 says “the capacity of States to exercise their prerogatives responsibly”.',
        )
      ).code,
      0,
    );
  });

  test('answers a machine in JSON', async () => {
    const { out } = await say(ANSWER, '--format', 'json');
    const [{ file, quotations, addresses }] = JSON.parse(out).files;
    assert.equal(file, 'answer.md');
    assert.deepEqual(
      quotations.map(({ verdict, outcome, line }: Record<string, unknown>) => [line, verdict, outcome]),
      [
        [3, 'verbatim', 'holds'],
        [7, 'wrong-address', 'fails'],
        [8, 'unknown', 'fails'],
      ],
    );
    for (const { start, end, text } of quotations)
      assert.equal(ANSWER.slice(start, end).replace(/\n/g, ' '), text);
    assert.equal(quotations[0].places[0].standing, 'adopted');
    assert.deepEqual(
      addresses.map(({ outcome }: { outcome: string }) => outcome),
      ['holds', 'fails'],
    );
  });

  test('measures against the documents of a folder', async () => {
    const words = '“Invites every lighthouse to keep a logbook of passing whales”';
    assert.equal((await say(words)).code, 1);
    writeFileSync(
      join(folder, 'whales.resolution'),
      '---\nsymbol: A/RES/99/1\nstanding: adopted\n---\n\n1. *Invites* every lighthouse to keep a logbook of passing whales.\n',
    );
    const { out, code } = await say(words, '--corpus', folder);
    assert.match(out, /Verbatim at resolution 99\/1, OP1 in whales\.resolution \(adopted\)/);
    assert.equal(code, 0);
  });

  test('misuse is told with the usage: exit 2', async () => {
    assert.equal((await say(ANSWER, '--format', 'poem')).code, 2);
    assert.equal((await say(ANSWER, join(folder, 'no-such-file.md'))).code, 2);
  });
});
