/** What `npm run check` says of the packages and the lock file: over made-up projects. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Package {
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Ranges;
}

type Ranges = Readonly<Record<string, string>>;

const LAMP: Ranges = { lamp: '^1.0.0' };
const free: Package = { license: 'MIT', integrity: 'sha512-abc' };

const SCRIPT = resolve('client/dev/check-dependencies.mjs');

suite('the check of dependencies', () => {
  let root: string;
  let problemsOf: (root: string) => string[];
  suiteSetup(async () => {
    ({ problemsOf } = await import(pathToFileURL(SCRIPT).href));
  });
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  });
  teardown(() => rmSync(root, { recursive: true }));

  const put = (file: string, content: unknown) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify(content));
  };

  /** The lines said of a project whose lock file has these packages. */
  function checked(
    packages: Readonly<Record<string, Package>>,
    { locked = LAMP, devDependencies = {} }: { locked?: Ranges; devDependencies?: Ranges } = {},
  ) {
    put('package.json', { dependencies: LAMP, devDependencies });
    put('package-lock.json', { packages: { '': { dependencies: locked, devDependencies }, ...packages } });
    return problemsOf(root);
  }

  test('finds nothing where all is free, has its checksum and no address', () => {
    put('node_modules/lamp/package.json', { license: 'MIT' });
    const packages = {
      'node_modules/lamp': { ...free, dependencies: { oil: '^2.0.0' } },
      'node_modules/oil': { ...free, license: 'ISC' },
      'node_modules/here': { link: true },
    };
    assert.deepEqual(checked(packages), []);
  });

  test('fails as a script, with its lines as errors', () => {
    const said = () => {
      const { status, stderr } = spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8' });
      return { status, stderr };
    };
    checked({ 'node_modules/lamp': free });
    assert.deepEqual(said(), { status: 0, stderr: '' });
    checked({});
    assert.deepEqual(said(), { status: 1, stderr: 'package-lock.json: lamp is missing\n' });
  });

  for (const [what, lamp, expected] of [
    [
      'a licence that is not free',
      { ...free, license: 'GPL-3.0' },
      /^node_modules\/lamp: the licence GPL-3\.0 /,
    ],
    ['no licence', { integrity: 'sha512-abc' }, /^node_modules\/lamp: the licence undefined /],
    ['no checksum', { license: 'MIT' }, /node_modules\/lamp has no checksum$/],
    ['an address', { ...free, resolved: 'https://example.org/lamp.tgz' }, /names the address https:/],
  ] as const)
    test(`tells of a package with ${what}`, () => {
      const lines = checked({ 'node_modules/lamp': lamp });
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', expected);
    });

  test('looks at what is depended on by way of another package, as Node finds it', () => {
    const packages = {
      'node_modules/lamp': { ...free, dependencies: { oil: '^2.0.0' } },
      'node_modules/lamp/node_modules/oil': { ...free, dependencies: { wick: '^1.0.0' } },
      'node_modules/oil': { ...free, license: 'Proprietary' },
      'node_modules/wick': { ...free, license: 'AGPL-3.0' },
    };
    const lines = checked(packages);
    assert.deepEqual(
      lines.map((line) => line.slice(0, line.indexOf(':'))),
      ['node_modules/wick'],
      'the oil that nobody asks for is not bundled',
    );
  });

  test('does not mind the licence of what only developers use', () => {
    const packages = { 'node_modules/lamp': free, 'node_modules/scaffold': { ...free, license: 'GPL-3.0' } };
    assert.deepEqual(checked(packages, { devDependencies: { scaffold: '^1.0.0' } }), []);
  });

  test('believes the installed package rather than the lock file', () => {
    put('node_modules/lamp/package.json', { license: 'SSPL-1.0' });
    const lines = checked({ 'node_modules/lamp': free });
    assert.match(lines.join('\n'), /the licence SSPL-1\.0 /);
  });

  test('tells of a lock file that is behind package.json, or lacks a package', () => {
    const behind = checked({ 'node_modules/lamp': free }, { locked: { lamp: '^0.9.0' } });
    assert.match(behind.join('\n'), /lamp is not the \^1\.0\.0 of package\.json: run npm install/);
    assert.deepEqual(checked({}), ['package-lock.json: lamp is missing']);
    const needing = checked({ 'node_modules/lamp': { ...free, dependencies: { oil: '^2.0.0' } } });
    const said = 'package-lock.json: oil, which node_modules/lamp depends on, is missing';
    assert.deepEqual(needing, [said]);
  });
});
