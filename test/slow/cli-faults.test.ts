/** The built command line where something is wrong around it. */
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', input, timeout: 60_000 });

suite('the command line in a bad world', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('escapes of a corpus file do not reach the terminal, and JSON means the same', () => {
    const words = '1. Invites lighthouse keepers \u001b[2J\u009b31m\u0007 to polish.\n';
    put('a.resolution', `---\nsymbol: A/99/1\ntitle: T\n---\n\n${words}`);
    const plain = cli(['search', 'lighthouse keepers', '--corpus', folder]);
    const json = cli(['search', 'lighthouse keepers', '--corpus', folder, '--json']);
    assert.equal(json.status, 0, json.stderr);
    for (const { stdout } of [plain, json]) assert.doesNotMatch(stdout, /(?![\n\t])\p{Cc}/u);
    assert.match(plain.stdout, /\\u001b\[2J/);
    assert.ok(JSON.stringify(JSON.parse(json.stdout)).includes('keepers \\u001b[2J\u009b31m'));
  });

  test('characters that turn the direction of writing, or hide words, are written out, and JSON means the same', () => {
    const odd = '\u202e\u2066\u061c\u200f\u2028\ufff9\u{e0041}';
    const draft = put('a.resolution', `1. *Urges* the chairman${odd} of lighthouses to polish.\n`);
    put(
      'b.resolution',
      `---\nsymbol: A/99/1\ntitle: T\n---\n\n1. Invites lighthouse keepers${odd} to polish.\n`,
    );
    const turned = /[\p{Bidi_Control}\u2028\ufff9\u{e0000}-\u{e007f}]/u;
    const search = ['search', 'lighthouse keepers', '--corpus', folder];
    for (const args of [search, ['compare', draft, join(folder, 'b.resolution')], ['sources', draft]]) {
      const { stdout, stderr } = cli(args);
      assert.doesNotMatch(stdout + stderr, turned, args[0]);
      assert.match(stdout, /\\u202e\\u2066\\u061c\\u200f\\u2028\\ufff9\\udb40\\udc41/, args[0]);
    }
    assert.ok(
      JSON.stringify(JSON.parse(cli([...search, '--json']).stdout)).includes(
        JSON.stringify(odd).slice(1, -1),
      ),
    );
    assert.match(cli(['check', join(folder, 'no\u202ene.resolution')]).stderr, /no\\u202ene/);
  });

  if (process.platform === 'linux')
    test('a folder that no file system makes is told, exit 2', () => {
      const draft = put('a.resolution', '1. Urges States.\n');
      const { status, stderr } = cli(['import', draft, '--to', '/proc/ports/lighthouses']);
      assert.equal(status, 2);
      assert.match(stderr, /the folder cannot be made/);
    });

  test('a reader that has gone is no failure, and leaves no trace', async () => {
    for (const stream of ['stdout', 'stderr'] as const) {
      const child = spawn(process.execPath, ['dist/cli.js', 'corpus', 'list'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (data) => {
        said += data;
      });
      child[stream].destroy();
      assert.equal((await once(child, 'exit'))[0], 0);
      assert.doesNotMatch(said, /^ {4}at /m);
    }
  });

  test('an import that is stopped leaves whole files', async () => {
    for (let at = 0; at < 600; at++)
      put(`${at}.resolution`, `---\ntitle: T${at}\n---\n\n${'1. Urges States.\n\n'.repeat(50)}`);
    const to = join(folder, 'to');
    const child = spawn(process.execPath, ['dist/cli.js', 'import', folder, '--to', to], { stdio: 'ignore' });
    const exited = once(child, 'exit');
    for (let files = 0; files < 5 && child.exitCode === null; ) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      files = namesIn(to).length;
    }
    child.kill('SIGINT');
    assert.equal((await exited)[0], 130, 'it ends between two files, and says why');
    for (const name of namesIn(to)) assert.match(name, /\.resolution$/, 'no temporary file is left');
  });
});

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
