/** A rule turned off where YAML stands already. */
import assert from 'node:assert/strict';
import { resolutionOf } from '../../../server/src/service/draft/snapshot';
import { edited } from '../../../server/src/service/edits/edits';
import { turnOffRule } from '../../../server/src/service/features/editing/turn-off-rule';
import { readFolderConfig } from '../../../server/src/service/world/folder-config';
import { ruleOff } from '../../../server/src/service/world/rule-off';

suite('turning a rule off in YAML', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'rules: {shall: off}\n'],
    ['mode: tabling\n', 'mode: tabling\nrules: {shall: off}\n'],
    ['mode: tabling', 'mode: tabling\nrules: {shall: off}\n'],
    ['rules: {}\n', 'rules: {shall: off}\n'],
    ['rules: { chair: off, } # ours\n', 'rules: { chair: off, shall: off} # ours\n'],
    ['rules: {shall: warning, chair: off}\n', 'rules: {shall: off, chair: off}\n'],
    [
      'rules:\n  chair: off # why\nmode: tabling\n',
      'rules:\n  shall: off\n  chair: off # why\nmode: tabling\n',
    ],
    ['rules:\n  chair: off\n  shall: error\n', 'rules:\n  chair: off\n  shall: off\n'],
    ['rules:\nmode: tabling\n', 'rules: {shall: off}\nmode: tabling\n'],
  ];
  for (const [before, after] of cases)
    test(JSON.stringify(before), () => {
      const edit = ruleOff(before, 'shall');
      assert.ok(edit);
      const text = edited(before, [edit]);
      assert.equal(text, after);
      assert.deepEqual(readFolderConfig(text).problems, []);
      assert.equal(readFolderConfig(text).given.rules?.shall, 'off');
    });

  test('what cannot be read is left alone', () => {
    for (const yaml of ['rules: [', '- a\n', 'rules: 7\n']) assert.equal(ruleOff(yaml, 'shall'), undefined);
  });
});

suite('turning a rule off in a draft', () => {
  const after = (text: string): string => {
    const edit = turnOffRule({ uri: 'file:///a.resolution', version: 1, text }, 'shall');
    return edit ? edited(text, [edit]) : '';
  };
  const rulesIn = (text: string) =>
    resolutionOf({ uri: 'file:///b.resolution', version: 1, text }).frontMatter.rules;

  test('writes front matter where there is none, after a byte order mark', () => {
    assert.equal(after('1. To row.\n'), '---\nrules: {shall: off}\n---\n\n1. To row.\n');
    assert.equal(after('\uFEFF1. To row.\n'), '\uFEFF---\nrules: {shall: off}\n---\n\n1. To row.\n');
  });

  test('adds to what there is, and the draft then says so', () => {
    const text = after('---\nsymbol: A/C.3/78/L.52\nrules: {chair: hint}\n---\n\n1. To row.\n');
    assert.equal(text, '---\nsymbol: A/C.3/78/L.52\nrules: {chair: hint, shall: off}\n---\n\n1. To row.\n');
    assert.deepEqual(rulesIn(text), { chair: 'hint', shall: 'off' });
    assert.deepEqual(rulesIn(after('---\n---\n\n1. To row.\n')), { shall: 'off' });
  });

  test('leaves front matter alone that is not closed', () =>
    assert.equal(after('---\nsymbol: A/C.3/78/L.52\n\n1. To row.\n'), ''));
});
