/** The package for npm, installed as a person would install it, into a folder of its own. */
import { strict as assert } from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

  test('checks in a build as docs/ci.md has it: SARIF that may warn, a hook that stops a commit', () => {
    const repository = join(folder, 'repository');
    mkdirSync(join(repository, 'drafts'), { recursive: true });
    copyFileSync(
      'client/samples/protection-of-migrants.resolution',
      join(repository, 'drafts/one.resolution'),
    );
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
    const shell = (line: string) => spawnSync('sh', ['-c', line], { cwd: repository, encoding: 'utf8', env });
    const page = readFileSync('docs/ci.md', 'utf8');
    const line = /- run: (agreed-language check drafts --format sarif .+)/.exec(page)?.[1] ?? '';
    assert.equal(shell(line).status, 0);
    assert.equal(JSON.parse(readFileSync(join(repository, 'findings.sarif'), 'utf8')).version, '2.1.0');
    const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)?.[1] ?? '';
    shell('git init --quiet && git config user.email a@example.org && git config user.name A');
    writeFileSync(join(repository, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    const commit = () => shell('git add drafts && git commit --quiet -m drafts');
    assert.notEqual(commit().status, 0);
    mkdirSync(join(repository, '.agreed-language'));
    const off = ['departs-from-agreed', 'disfavoured-term', 'superseded-wording'].map(
      (id) => `  ${id}: hint\n`,
    );
    writeFileSync(join(repository, '.agreed-language/config.yaml'), `rules:\n${off.join('')}`);
    const { status, stderr } = commit();
    assert.equal(status, 0, stderr);
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
