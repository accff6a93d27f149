import { strict as assert } from 'node:assert';
import { decodeSettings, defaultSettings } from '../../../server/src/service/world/settings';

suite('settings', () => {
  test('what is absent is the default', () => {
    for (const value of [undefined, null, {}, { corpus: {} }, { rules: null }])
      assert.deepEqual(decodeSettings(value), { settings: defaultSettings, given: {}, problems: [] });
  });

  test('values are read nested or with dots in their names', () => {
    assert.deepEqual(decodeSettings({ corpus: { folders: ['a'] } }).settings.corpusFolders, ['a']);
    assert.deepEqual(decodeSettings({ 'corpus.folders': ['a'] }).settings.corpusFolders, ['a']);
    assert.equal(decodeSettings({ ghostText: { enabled: false } }).settings.ghostText.enabled, false);
  });

  test('a wrong value is reported and falls back; the others hold', () => {
    const { settings, problems } = decodeSettings({
      yardstick: 'GCM',
      mode: 'tabling',
      ghostText: { enabled: 1 },
    });
    assert.deepEqual(settings, { ...defaultSettings, mode: 'tabling' });
    assert.deepEqual(problems, [
      'The setting agreedLanguage.yardstick must be a list of symbols; the default is used instead',
      'The setting agreedLanguage.ghostText.enabled must be true or false; the default is used instead',
    ]);
  });

  test('a rule with an unknown severity keeps its default', () => {
    const { settings, problems } = decodeSettings({ rules: { syntax: 'loud', 'percent-sign': 'off' } });
    assert.deepEqual(settings.rules, { 'percent-sign': 'off' });
    assert.match(problems[0] ?? '', /syntax/);
  });

  test('anything at all is survived', () => {
    for (const value of [7, 'x', [], { corpus: 7 }, { rules: [] }, { yardstick: [7] }])
      assert.deepEqual(decodeSettings(value).settings, defaultSettings);
  });
});
