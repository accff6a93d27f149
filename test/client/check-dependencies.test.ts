/** What `npm run check` says of the packages and the lock file: over made-up projects. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

suite('the check of dependencies', () => {
  let root: string;
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  });
  teardown(() => rmSync(root, { recursive: true }));

  const put = (file: string, content: unknown) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify(content));
  };

  /** The lines said of a project whose lock file has these packages, and the exit code. */
  function checked(
    packages: Readonly<Record<string, Package>>,
    { locked = LAMP, devDependencies = {} }: { locked?: Ranges; devDependencies?: Ranges } = {},
  ) {
    put('package.json', { dependencies: LAMP, devDependencies });
    put('package-lock.json', { packages: { '': { dependencies: locked, devDependencies }, ...packages } });
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('client/dev/check-dependencies.mjs'), root],
      { encoding: 'utf8' },
    );
    return { status, lines: stderr.split('\n').filter(Boolean) };
  }

  test('finds nothing where all is free, has its checksum and no address', () => {
    put('node_modules/lamp/package.json', { license: 'MIT' });
    const packages = {
      'node_modules/lamp': { ...free, dependencies: { oil: '^2.0.0' } },
      'node_modules/oil': { ...free, license: 'ISC' },
      'node_modules/here': { link: true },
    };
    assert.deepEqual(checked(packages), { status: 0, lines: [] });
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
      const { status, lines } = checked({ 'node_modules/lamp': lamp });
      assert.equal(status, 1);
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
    const { status, lines } = checked(packages);
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => line.slice(0, line.indexOf(':'))),
      ['node_modules/wick'],
      'the oil that nobody asks for is not bundled',
    );
  });

  test('does not mind the licence of what only developers use', () => {
    const packages = { 'node_modules/lamp': free, 'node_modules/scaffold': { ...free, license: 'GPL-3.0' } };
    assert.deepEqual(checked(packages, { devDependencies: { scaffold: '^1.0.0' } }), {
      status: 0,
      lines: [],
    });
  });

  test('believes the installed package rather than the lock file', () => {
    put('node_modules/lamp/package.json', { license: 'SSPL-1.0' });
    const { status, lines } = checked({ 'node_modules/lamp': free });
    assert.equal(status, 1);
    assert.match(lines.join('\n'), /the licence SSPL-1\.0 /);
  });

  test('tells of a lock file that is behind package.json, or lacks a package', () => {
    const behind = checked({ 'node_modules/lamp': free }, { locked: { lamp: '^0.9.0' } });
    assert.equal(behind.status, 1);
    assert.match(behind.lines.join('\n'), /lamp is not the \^1\.0\.0 of package\.json: run npm install/);
    assert.deepEqual(checked({}), { status: 1, lines: ['package-lock.json: lamp is missing'] });
    const needing = checked({ 'node_modules/lamp': { ...free, dependencies: { oil: '^2.0.0' } } });
    const said = 'package-lock.json: oil, which node_modules/lamp depends on, is missing';
    assert.deepEqual(needing, { status: 1, lines: [said] });
  });
});
