/** docs/assistants.md shows the tools that there are, and what they answer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assistantTools } from '../../server/src/service/assistants/all-tools';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { shippedCorpus } from '../support/shipped-corpus';
import { callTool, toolContext } from '../support/tool-context';

const page = readFileSync('docs/assistants.md', 'utf8');

suite('the page about assistants', () => {
  test('lists every tool, and no other', () => {
    const listed = [...page.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name ?? '');
    assert.deepEqual(listed.sort(), assistantTools.map(({ name }) => name).sort());
  });

  test('shows what the tools answer', async () => {
    const context = toolContext(createWorld(shippedCorpus(), defaultSettings));
    const examples = [...page.matchAll(/```json\n(\{"tool".*\})\n```\n\n```text\n([\s\S]*?)\n```/g)];
    assert.ok(examples.length >= 5);
    for (const [, call = '', answer] of examples) {
      const { tool, arguments: args } = JSON.parse(call);
      assert.equal((await callTool(context, tool, args)).text, answer, call);
    }
  });

  test('shows set-ups that can be parsed, with the command that there is', () => {
    const setups = [...page.matchAll(/```json\n(\{\n[\s\S]*?\n\})\n```/g)].map(([, json = '']) =>
      JSON.parse(json),
    );
    assert.equal(setups.length, 3);
    for (const setup of setups) {
      const { command, args } = Object.values(Object.values(setup)[0] as object)[0];
      assert.deepEqual([command, args[1], args[2]], ['node', 'mcp', '--root']);
    }
  });
});
