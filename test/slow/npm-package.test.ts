/** The package for npm, installed as a person would install it, into a folder of its own. */
import { strict as assert } from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const onWindows = process.platform === 'win32';

suite('the package for npm', () => {
  let folder: string;
  let command: string;
  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-language-npm-'));
    const out = ['--out', folder];
    execFileSync(process.execPath, ['client/dev/pack-cli.mjs', ...out], { stdio: 'pipe' });
    const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    const args = ['install', '--global', '--offline', '--prefix', folder, join(folder, packed)];
    execFileSync('npm', args, { stdio: 'pipe', shell: onWindows });
    command = onWindows ? join(folder, 'agreed-language.cmd') : join(folder, 'bin/agreed-language');
  });
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => spawnSync(command, args, { encoding: 'utf8', shell: onWindows });

  test('checks the sample draft', () => {
    const { status, stdout } = run('check', 'client/samples/protection-of-migrants.resolution');
    assert.equal(status, 1);
    assert.match(stdout, /Departs from agreed language: "a primary" \(GCM, para\. 23\)/);
  });

  test('searches the adopted texts', () => {
    assert.match(run('search', 'remittance', 'cost', '3', 'per', 'cent').stdout, /^GCM, para\. 36 \(a\)/);
  });

  test('reads a Word file that it has written', () => {
    const docx = join(folder, 'draft.docx');
    assert.equal(run('export', 'client/samples/protection-of-migrants.resolution', '--to', docx).status, 0);
    assert.equal(run('import', docx, '--to', join(folder, 'read')).status, 0);
    assert.deepEqual(readdirSync(join(folder, 'read')), ['draft.resolution']);
  });

  test('serves an editor', async () => {
    const child = spawn(command, ['lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      shell: onWindows,
    });
    const reader = new StreamMessageReader(child.stdout);
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>(
      'initialize',
      params,
    );
    assert.equal(serverInfo.name, 'Agreed Language');
    await connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });
});
