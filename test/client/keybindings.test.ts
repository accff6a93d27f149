/** Our keys leave VS Code's own alone, and the letters that are typed with AltGr or the Option key. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly win?: string;
  readonly when?: string;
  readonly args?: { readonly commands: readonly string[] };
}

const bindings: readonly Binding[] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.keybindings;
/** What the defaults of VS Code begin with, by system: *Preferences: Open Default Keyboard Shortcuts (JSON)*. */
const defaults: Readonly<Record<System, readonly string[]>> = JSON.parse(
  readFileSync('test/client/default-keys.json', 'utf8'),
);

type System = 'linux' | 'win' | 'mac';

/** The keys that give a character with AltGr, by layout. */
const ALT_GR: Readonly<Record<string, string>> = {
  Brazilian: '123456 qwerc/',
  Croatian: '1234567890 qwfgklbnvm,.',
  Czech: "1234567890 qwertyuiopasdfghjklzxcvbnm,./;'[]",
  Danish: '234567890 em',
  Finnish: '234567890 esm',
  French: '234567890 e',
  German: '237890 qem',
  Hungarian: '1234567890 qwiejsdfghklyxcvbnm,.-',
  Italian: 'e 5',
  Norwegian: '234567890 em',
  Polish: 'aceslnoxzu',
  Portuguese: '2347890 e',
  Spanish: '123456 e',
  Turkish: '1234567890 qeitas',
  'US-International': '1234567890 qwertyuiopasdlzcnm,/',
};

/** Keys that have a meaning of their own in a draft, in the narrow places that their conditions name. */
const OWN = new Set(['enter', 'tab', 'shift+tab', 'ctrl+space', 'ctrl+k v', 'cmd+k v']);

const keyOn = (system: System, { key, mac, win }: Binding): string =>
  (system === 'mac' ? mac : system === 'win' ? win : undefined) ?? key;
const firstStroke = (key: string): string => key.split(' ')[0] ?? '';

suite('the keys', () => {
  test('begin with one prefix, but for those of lists and of what VS Code does with them itself', () => {
    for (const [system, prefix] of [
      ['linux', 'alt+u'],
      ['win', 'alt+u'],
      ['mac', 'ctrl+u'],
    ] as const)
      for (const binding of bindings) {
        const key = keyOn(system, binding);
        if (!OWN.has(key)) assert.equal(firstStroke(key), prefix, `${system}: ${binding.command}`);
      }
  });

  test('are no two alike, and hold in drafts only', () => {
    for (const system of ['linux', 'mac'] as const) {
      const chords = bindings.map((binding) => keyOn(system, binding)).filter((key) => !OWN.has(key));
      assert.deepEqual(
        chords.filter((key, at) => chords.indexOf(key) !== at),
        [],
      );
    }
    for (const { command, when = '' } of bindings) assert.match(when, /editorLangId == resolution/, command);
  });

  test('take none from VS Code', () => {
    for (const system of ['linux', 'win', 'mac'] as const) {
      assert.ok(defaults[system].length > 100, `the defaults of ${system} are there`);
      const taken = new Set(defaults[system]);
      for (const binding of bindings) {
        const key = keyOn(system, binding);
        if (!OWN.has(key)) assert.ok(!taken.has(firstStroke(key)), `${system}: ${key}, ${binding.command}`);
      }
    }
  });

  test('shadow no character that AltGr (Ctrl+Alt) or Option gives', () => {
    for (const [layout, keys] of Object.entries(ALT_GR))
      for (const key of keys.replace(/ /g, '')) {
        const stroke = [`ctrl+alt+${key}`, `alt+ctrl+${key}`];
        for (const system of ['linux', 'win'] as const)
          for (const binding of bindings)
            for (const part of keyOn(system, binding).split(' '))
              assert.ok(!stroke.includes(part), `${layout}: ${part}, ${binding.command}`);
      }
    for (const binding of bindings) assert.doesNotMatch(keyOn('mac', binding), /(?:^|[ ])(?:shift\+)?alt\+/);
  });

  test('that VS Code has as well stay what they are', () => {
    const byKey = (key: string) => bindings.filter((binding) => binding.key === key);
    for (const { args, when = '' } of byKey('ctrl+space')) {
      assert.ok(args?.commands.includes('editor.action.triggerSuggest'));
      assert.match(when, /inlineSuggestionVisible/);
    }
    for (const { when = '' } of [...byKey('enter'), ...byKey('shift+tab')])
      assert.match(when, /agreedLanguage\.emptyItem/);
    for (const { when = '' } of byKey('tab'))
      assert.match(when, /agreedLanguage\.emptyItem|suggestWidgetVisible|inlineSuggestionVisible/);
    for (const { when = '' } of [...byKey('tab'), ...byKey('shift+tab')])
      assert.match(when, /!editorTabMovesFocus/);
  });
});
