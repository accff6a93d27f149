/** What the packaged extension holds. */
import { execFileSync } from 'node:child_process';

suite('the package', () => {
  test('holds the files of its list, and no others', () => {
    execFileSync(process.execPath, ['client/dev/package.mjs', '--check'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  });
});
