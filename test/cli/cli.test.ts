import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../server/src/cli/commands/check';
import { corpus } from '../../server/src/cli/commands/corpus';
import { search } from '../../server/src/cli/commands/search';
import { run } from '../../server/src/cli/run';
import { withFaults } from '../support/broken-files';
import { importer } from '../support/importer';
import { memoryRuntime } from '../support/memory';

const DEPARTS =
  'The General Assembly,\n\n1. Calls upon States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;\n';

suite('agreed-language', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed language %-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const draft = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
    return file;
  };

  /** What a command line says and how it ends. */
  const say = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run({ check, corpus, search }, args, {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      color: false,
      assets: memoryRuntime(),
      importer,
    });
    return { out: out.join(''), err: err.join(''), code };
  };

  test('a clean draft: exit 0, and a summary', async () => {
    const file = draft('clean.resolution', 'Our delegation spoke.\n');
    const { out, err, code } = await say('check', file);
    assert.deepEqual([out, err, code], ['', '1 file, 1 paragraph: nothing to report\n', 0]);
  });

  test('a departure: its place, its words, the agreed words and their source; exit 1', async () => {
    const file = draft('a draft.resolution', DEPARTS);
    const { out, code } = await say('check', file);
    const column = (DEPARTS.split('\n')[2] ?? '').indexOf('the primary') + 1;
    assert.ok(out.includes(`${file}:3:${column}: warning: "the primary"`), out);
    assert.ok(out.includes('Departs from agreed language: "a primary" (GCM, para. 23)'), out);
    assert.equal(code, 1);
  });

  test('json names every file as given, with offsets', async () => {
    const [clean, departing] = [draft('a.resolution', 'We spoke.\n'), draft('b.resolution', DEPARTS)];
    const { files } = JSON.parse((await say('check', clean, departing, '--format', 'json')).out);
    assert.deepEqual(
      files.map(({ file, paragraphs }: { file: string; paragraphs: number }) => [file, paragraphs]),
      [
        [clean, 1],
        [departing, 1],
      ],
    );
    const found = files[1].findings.find(({ rule }: { rule: string }) => rule === 'departs-from-agreed');
    assert.equal(DEPARTS.slice(found.start, found.end), 'the primary');
    assert.equal(found.severity, 'warning');
    assert.equal(found.fix.edits[0].text, 'a');
  });

  test('sarif points at regions of files', async () => {
    const file = draft('with space.resolution', DEPARTS);
    const { runs } = JSON.parse((await say('check', file, '--format', 'sarif')).out);
    const result = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'departs-from-agreed');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.match(artifactLocation.uri, /^file:.*with%20space\.resolution$/);
    assert.equal(region.startLine, 3);
    assert.equal(result.level, 'warning');
  });

  test('a folder stands for the .resolution files below it, links left alone', async () => {
    draft('texts/b.resolution', 'We spoke.');
    draft('texts/deep/a.resolution', 'We spoke.');
    draft('texts/notes.txt', DEPARTS);
    draft('outside.resolution', DEPARTS);
    symlinkSync(join(folder, 'outside.resolution'), join(folder, 'texts/link.resolution'));
    const { files } = JSON.parse((await say('check', join(folder, 'texts'), '--format', 'json')).out);
    assert.equal(files.length, 2);
  });

  test('kept wordings are not reported', async () => {
    const file = draft('kept.resolution', DEPARTS);
    const kept = {
      file: 'kept.resolution',
      rule: 'departs-from-agreed',
      words: 'the primary',
      before: 'at all times, as',
      after: 'consideration in situations where',
    };
    draft('.agreed-language/kept.json', JSON.stringify({ kept: [kept] }));
    const { out } = await say('check', file);
    assert.ok(!out.includes('departs-from-agreed'), out);
  });

  test('what cannot be read is named with the cure, the rest is checked, exit 2', async () => {
    const latin = draft('latin.resolution', Buffer.from([0x41, 0x0a, 0xe9, 0x41]));
    const binary = draft('binary.resolution', Buffer.from([0x50, 0x4b, 0, 1]));
    const good = draft('good.resolution', 'We spoke.');
    const { out, err, code } = await say(
      'check',
      latin,
      binary,
      join(folder, 'none'),
      good,
      '--format',
      'json',
    );
    assert.ok(err.includes(`${latin}:2: not UTF-8. Save the file with the encoding UTF-8.`), err);
    assert.ok(err.includes(`${binary}: not a text`), err);
    assert.ok(err.includes(`${join(folder, 'none')}: no such file or folder`), err);
    assert.deepEqual(
      JSON.parse(out).files.map(({ file }: { file: string }) => file),
      [good],
    );
    assert.equal(code, 2);
  });

  test('misuse is told with the usage, exit 2', async () => {
    for (const args of [
      ['chek'],
      ['check'],
      ['check', 'x', '--format', 'xml'],
      ['check', '--what'],
      ['corpus', 'show'],
    ]) {
      const { err, code } = await say(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /usage: agreed-language/);
    }
  });

  test('a folder of drafts that cannot be read is named, the others are checked, exit 2', async () => {
    const good = draft('drafts/good.resolution', 'We spoke.');
    draft('drafts/closed/lost.resolution', 'We spoke.');
    const closed = join(folder, 'drafts', 'closed');
    const { out, err, code } = await withFaults(
      (operation, path) => (operation === 'readdirSync' && path === closed ? 'EACCES' : undefined),
      () => say('check', join(folder, 'drafts'), '--format', 'json'),
    );
    assert.ok(err.includes(`${closed}: may not be read`), err);
    assert.deepEqual(
      JSON.parse(out).files.map(({ file }: { file: string }) => file),
      [good],
    );
    assert.equal(code, 2);
  });

  test('a corpus folder that is not there is told, exit 2', async () => {
    const { err, code } = await say(
      'check',
      draft('a.resolution', 'We spoke.'),
      '--corpus',
      join(folder, 'none'),
    );
    assert.equal(code, 2);
    assert.match(err, /There is no folder/);
  });

  for (const code of ['EACCES', 'EIO'])
    test(`a corpus folder that cannot be read (${code}) is named, exit 2, and nothing is checked against the rest`, async () => {
      const file = draft('a.resolution', DEPARTS);
      draft('texts/sound.resolution', '---\nsymbol: A/99/1\ntitle: Sound\n---\n\n1. Urges States.\n');
      const texts = join(folder, 'texts');
      const closed = (operation: string, path: string) =>
        operation === 'opendir' && path === texts ? code : undefined;
      for (const args of [
        ['check', file],
        ['search', 'lighthouse keepers'],
      ]) {
        const said = await withFaults(closed, () => say(...args, '--corpus', texts));
        assert.equal(said.code, 2, args.join(' '));
        assert.equal(said.out, '');
        assert.ok(said.err.startsWith(`The corpus folder ${texts} cannot be read (`), said.err);
      }
      assert.equal((await say('check', file, '--corpus', texts)).code, 1, 'once it can be read, it is used');
    });

  test('help is no failure', async () => {
    for (const args of [[], ['--help'], ['check', '--help']]) assert.equal((await say(...args)).code, 0);
  });

  test('corpus list names every document with its standing', async () => {
    const list = JSON.parse((await say('corpus', 'list', '--json')).out);
    const gcm = list.find(({ symbol }: { symbol: string }) => symbol === 'A/RES/73/195');
    assert.equal(gcm.standing, 'adopted');
    assert.equal(gcm.text, undefined);
    assert.match(
      (await say('corpus', 'list')).out,
      /A\/RES\/71\/1 +adopted +2016-09-19 +New York Declaration/,
    );
  });

  test('corpus show finds a document by symbol, short form or number', async () => {
    for (const name of ['A/RES/73/195', 'GCM', 'gcm', '73/195']) {
      const units = JSON.parse((await say('corpus', 'show', name, '--json')).out);
      const unit = units.find(({ ref }: { ref: string }) => ref === '2');
      assert.match(unit.text, /^It also rests on/);
      assert.ok(unit.footnotes.length > 0);
      assert.equal(typeof unit.heading, 'string');
    }
    const { err, code } = await say('corpus', 'show', 'XYZ');
    assert.match(err, /has no document "XYZ"/);
    assert.equal(code, 2);
  });

  test('compares with the base that is named, in the front matter or on the command line', async () => {
    const text = (verb: string) =>
      `*The General Assembly*,\n\n1. *${verb}* States to repair their harbours;\n`;
    const base = draft('base.resolution', text('Calls upon'));
    const bare = draft('draft.resolution', text('Encourages'));
    const named = draft('named.resolution', `---\nbase: base.resolution\n---\n\n${text('Encourages')}`);
    const weaker = /Weaker than the base: "Calls upon" \(.*base\.resolution, OP1\)/;
    assert.doesNotMatch((await say('check', bare)).out, weaker);
    assert.match((await say('check', bare, '--base', base)).out, weaker);
    assert.match((await say('check', named)).out, weaker);
    const { err, code } = await say('check', bare, '--base', 'A/RES/1/999');
    assert.match(err, /"A\/RES\/1\/999" is neither a file nor a document of the corpus/);
    assert.equal(code, 2);
  });

  test('measures against the yardstick and by the day that are named', async () => {
    const file = draft('draft.resolution', DEPARTS);
    assert.match((await say('check', file)).out, /departs-from-agreed/);
    assert.doesNotMatch((await say('check', file, '--yardstick', 'A/RES/70/999')).out, /departs-from-agreed/);
    const spelt = draft(
      'spelt.resolution',
      'The General Assembly,\n\n1. Invites States parties to the Convention on Harbours to meet.\n',
    );
    assert.match((await say('check', spelt, '--date', '2026-01-10')).out, /spelling-era/);
    assert.doesNotMatch((await say('check', spelt, '--date', '2024-01-10')).out, /spelling-era/);
  });
});
