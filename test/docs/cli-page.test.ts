/** docs/cli.md says what the command line says of itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../server/src/cli/commands/all';
import { overview } from '../../server/src/cli/run';

suite('the page of the command line', () => {
  test('lists the commands as `agreed-language --help` prints them', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    const listed = /<!-- commands -->\n```\n([\s\S]*?)```\n<!-- \/commands -->/.exec(page)?.[1];
    assert.equal(listed, overview(commands), 'put what `node dist/cli.js --help` prints into docs/cli.md');
  });
});
