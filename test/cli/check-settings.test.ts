/** `check` with what folders and flags set, and with its fixes. */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sarifRule } from '../../server/src/cli/check-formats';
import { check } from '../../server/src/cli/commands/check';
import { saying } from '../support/cli';

const DEPARTS =
  '*The General Assembly*,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned.\n';
const say = saying('check', check);

suite('check', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-language-check-'));
    mkdirSync(join(folder, '.git'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string): string => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const severities = async (...args: string[]) => {
    const { out } = await say(...args, '--format', 'json');
    const [{ findings }] = JSON.parse(out).files;
    return findings
      .filter(({ rule }: { rule: string }) => rule === 'departs-from-agreed')
      .map(({ severity }: { severity: string }) => severity);
  };

  test('weighs findings as the configuration above the draft says', async () => {
    const file = write('drafts/one.resolution', DEPARTS);
    assert.deepEqual(await severities(file), ['warning']);
    write('.agreed-language/config.yaml', 'rules:\n  departs-from-agreed: hint\n');
    assert.deepEqual(await severities(file), ['hint']);
    write('drafts/.agreed-language/config.yaml', 'rules:\n  departs-from-agreed: error\n');
    assert.deepEqual(await severities(file), ['error'], 'the nearest one');
  });

  test('puts flags before the configuration, and the front matter before both', async () => {
    write('.agreed-language/config.yaml', 'yardstick: []\nrules: {departs-from-agreed: off}\n');
    const file = write('one.resolution', DEPARTS);
    assert.deepEqual(await severities(file), []);
    const flags = ['--rules', 'departs-from-agreed=error,shall=off', '--yardstick', 'GCM'];
    assert.deepEqual(await severities(file, ...flags), ['error']);
    const fronted = write('two.resolution', `---\nrules: {departs-from-agreed: hint}\n---\n\n${DEPARTS}`);
    assert.deepEqual(await severities(fronted, ...flags), ['hint']);
  });

  test('reads the folders of documents that the configuration names, from its place', async () => {
    write(
      'texts/harbours.resolution',
      '---\nsymbol: A/RES/70/900\ntitle: Harbours\nstanding: adopted\n---\n\n1. We commit to light all harbours at night in every season of the year, with oil lamps.\n',
    );
    write('.agreed-language/config.yaml', 'corpus: [texts]\nyardstick: [A/RES/70/900]\n');
    const file = write(
      'drafts/one.resolution',
      '1. We commit to light all harbours at night in each season of the year, with oil lamps.\n',
    );
    assert.deepEqual(await severities(file), ['warning']);
  });

  test('names rules and keys that there are not with the nearest, exit 2', async () => {
    const file = write('one.resolution', DEPARTS);
    const flag = await say(file, '--rules', 'shal=off');
    assert.match(flag.err, /There is no rule shal; did you mean shall\?/);
    assert.equal(flag.code, 2);
    assert.match(
      (await say(file, '--rules', 'shall=loud')).err,
      /such as shall=off; severities are off, hint/,
    );
    write('.agreed-language/config.yaml', 'rules: {footnote-ordr: off}\n');
    const { err, code } = await say(file);
    assert.match(
      err,
      /config\.yaml: rules names a rule that there is not: footnote-ordr; did you mean footnote-order\?/,
    );
    assert.equal(code, 2);
  });

  test('--fix writes every preferred fix and reports what is left', async () => {
    const file = write('one.resolution', DEPARTS);
    const { out, code } = await say(file, '--fix');
    assert.equal(readFileSync(file, 'utf8'), DEPARTS.replace('the primary', 'a primary'));
    assert.doesNotMatch(out, /departs-from-agreed/);
    assert.equal(code, 0);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  test('sarif names the page of a rule where the project has a public address', () => {
    const rule = { id: 'shall', summary: 'Resolutions do not say "shall"' };
    assert.equal('helpUri' in sarifRule(rule, ''), false);
    const { helpUri } = { helpUri: '', ...sarifRule(rule, 'https://example.org/agreed-language') };
    assert.equal(helpUri, 'https://example.org/agreed-language/blob/HEAD/docs/rules/shall.md');
  });
});
