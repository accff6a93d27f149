/** F5 and the build task of a contributor's VS Code: what .vscode names exists, and reads what the build prints. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { formatMessages } from 'esbuild';

const read = (file: string) => readFileSync(file, 'utf8');
const { tasks } = JSON.parse(read('.vscode/tasks.json'));
const { configurations, compounds } = JSON.parse(read('.vscode/launch.json'));
/** A path as VS Code reads it, its variables filled in. */
const filled = (path: string, values: Record<string, string> = {}) =>
  path.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? '.');
const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const watch = tasks.find(({ label }: { label: string }) => label === 'watch');

suite('debugging in VS Code', () => {
  test('every task that a launch waits for exists, and every part of a compound', () => {
    const labels = tasks.map(({ label }: { label: string }) => label);
    for (const { name, preLaunchTask } of configurations)
      if (preLaunchTask !== undefined) assert.ok(labels.includes(preLaunchTask), name);
    for (const compound of compounds)
      for (const name of compound.configurations) assert.ok(namesOf(configurations).includes(name), name);
  });

  test('tasks and launches start programs and scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const { label, script, args = [] } of tasks)
      if (script) assert.ok(script in scripts, label);
      else assert.ok(existsSync(args[0]), label);
    const programs = configurations.flatMap(({ program }: { program?: string }) => program ?? []);
    for (const program of programs.map((path: string) => filled(path)))
      assert.ok(existsSync(program) || program.startsWith('./dist/'), program);
  });

  test('the debugger attaches where the extension lets its server listen', () => {
    const server = configurations.find(({ request }: { request: string }) => request === 'attach');
    assert.ok(read('client/src/extension.node.ts').includes(`--inspect=${server.port}`));
  });

  test('the bundle of a test file lies where the launch of one file looks for it', () => {
    const launch = configurations.find(({ name }: { name: string }) => name === 'Test file that is open');
    const file = { relativeFileDirname: 'test/docs', fileBasenameNoExtension: 'editor-setup.test' };
    const bundle = filled(launch.args.at(-1), file);
    assert.ok(existsSync(bundle), bundle);
  });

  test('the build task knows when a build begins and ends', () => {
    const { beginsPattern, endsPattern } = watch.problemMatcher.background;
    const printed = [...read('esbuild.mjs').matchAll(/console\.log\('(.+)'\)/g)].map(
      ([, line]) => line ?? '',
    );
    for (const pattern of [beginsPattern, endsPattern])
      assert.equal(printed.filter((line) => new RegExp(pattern).test(line)).length, 1, pattern);
  });

  test('a build error is shown at its file, line and column', async () => {
    const location = { file: 'server/src/cli/io.ts', line: 36, column: 7, lineText: "import 'nope';" };
    const [error = ''] = await formatMessages([{ text: 'Could not resolve "nope"', location }], {
      kind: 'error',
    });
    const lines = error.split('\n');
    const found = watch.problemMatcher.pattern.map(({ regexp }: { regexp: string }, index: number) =>
      new RegExp(regexp).exec(lines[index] ?? ''),
    );
    assert.equal(found[0]?.[2], 'Could not resolve "nope"');
    assert.deepEqual(found[2]?.slice(1), ['server/src/cli/io.ts', '36', '7']);
  });
});
