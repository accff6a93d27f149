/** The README is in step with package.json, and shows only pictures that exist and are not too heavy. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

suite('README', () => {
  test('lists the commands and settings of package.json', () => {
    execFileSync(process.execPath, ['client/dev/readme.mjs', '--check'], { stdio: 'pipe' });
  });

  test('links only to files that exist', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'SUPPORT.md']) {
      const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g);
      const missing = [...links].map(([, file]) => file ?? '').filter((file) => !existsSync(file));
      assert.deepEqual(missing, [], page);
    }
  });

  test('shows pictures under 200 kB', () => {
    const pictures = readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g);
    for (const [, file] of pictures) assert.ok(statSync(file ?? '').size < 200_000, file);
  });
});
