/** What a client can do about a finding. */
import { strict as assert } from 'node:assert';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { talkInMemory } from '../support/memory';
import type { Talk } from '../support/talk';
import { twoCompacts } from '../support/two-compacts';

const runtime = twoCompacts();
const URI = 'file:///draft.resolution';
const DRAFT =
  'The General Assembly,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;\n';

const departures = async (talk: Talk, version: number): Promise<Diagnostic[]> =>
  (await talk.diagnostics(URI, version)).filter(({ code }) => code === 'departs-from-agreed');

const actionsAt = (talk: Talk, { range }: Diagnostic, only?: string[]): Promise<CodeAction[]> =>
  talk.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: URI },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });

function after(text: string, action: CodeAction | undefined): string {
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(change?.textDocument.uri, URI);
  return TextDocument.applyEdits(
    TextDocument.create(URI, 'resolution', 1, text),
    (change?.edits ?? []) as never,
  );
}

suite('a departure', () => {
  let talk: Talk;
  let found: Diagnostic;
  setup(async () => {
    talk = await talkInMemory({ pull: true });
    talk.open(URI, DRAFT);
    const [first, ...more] = await departures(talk, 1);
    assert.ok(first && more.length === 0);
    found = first;
  });
  teardown(() => talk.close());

  test('stands at its words, with severity, page and the agreed paragraph', async () => {
    const lines = TextDocument.create(URI, 'resolution', 1, DRAFT);
    assert.equal(lines.getText(found.range), 'the primary');
    assert.equal(found.severity, 2);
    assert.equal(found.codeDescription?.href, 'agreed-language:/rules/departs-from-agreed.md');
    const [related] = found.relatedInformation ?? [];
    assert.equal(related?.location.uri, 'agreed-language:/A/RES/73/195.resolution');
    const { text } = await talk.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: related?.location.uri,
    });
    const agreed = TextDocument.create('', 'resolution', 1, text);
    assert.ok(related && agreed.getText(related.location.range).includes('as a primary consideration'));
  });

  test('is gone after its preferred fix', async () => {
    const actions = await actionsAt(talk, found);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map(({ title }) => title),
      ['Use "a primary" (GCM, para. 23)'],
    );
    const fixed = after(DRAFT, preferred[0]);
    assert.equal(fixed, DRAFT.replace('as the primary', 'as a primary'));
    talk.change(URI, 2, [{ text: fixed }]);
    assert.deepEqual(await departures(talk, 2), []);
  });

  test('can be compared with the agreed paragraph, which is served by itself', async () => {
    const compare = (await actionsAt(talk, found)).find(
      ({ title }) => title === 'Compare with GCM, para. 23',
    );
    assert.deepEqual(compare?.command?.arguments, [URI, found.range, { symbol: 'A/RES/73/195', ref: '23' }]);
    const uri = 'agreed-language:/A/RES/73/195.resolution?ref=23';
    const { text } = await talk.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri,
    });
    assert.match(text, /as a primary consideration/);
  });

  test('is kept by the drafter, through edits around it, until that is revoked', async () => {
    const keep = (await actionsAt(talk, found)).find(({ title }) => title === 'Keep this wording');
    const [uri, wording] = keep?.command?.arguments ?? [];
    assert.equal(uri, URI);
    assert.equal(wording.agreed, 'GCM, para. 23');
    const setKept = (kept: unknown[]) => talk.connection.sendNotification('agreedLanguage/setKept', { kept });
    await setKept([{ uri, ...wording }]);
    assert.deepEqual(await departures(talk, 1), []);
    talk.change(URI, 2, [{ text: DRAFT.replace('Calls upon', 'Also calls upon') }]);
    assert.deepEqual(await departures(talk, 2), []);
    await setKept([]);
    assert.equal((await departures(talk, 2)).length, 1);
  });

  test('is mended with all others by the source action, which comes only when asked for', async () => {
    const fixAll = (await actionsAt(talk, found, ['source.fixAll']))[0];
    assert.ok(after(DRAFT, fixAll).includes('as a primary consideration'));
    assert.ok((await actionsAt(talk, found)).every(({ kind }) => kind !== 'source.fixAll'));
  });

  test('that turns the sense is compared first, and mended by nobody unasked', async () => {
    const sentence =
      'respecting that remittances constitute an important source of private capital and can be equated to other international financial flows';
    const draft = `The General Assembly,\n\n1. *Encourages* policies ${sentence};\n`;
    talk.change(URI, 2, [{ text: draft }]);
    const [lost, ...more] = await departures(talk, 2);
    assert.ok(lost && more.length === 0);
    assert.equal(lost.severity, 1 + 1, 'a lost "not" is a warning');
    const actions = await actionsAt(talk, lost);
    assert.deepEqual(
      actions.map(({ title, isPreferred = false }) => `${title}${isPreferred ? ' !' : ''}`),
      ['Compare with GCM, para. 36', 'Use "cannot be" (GCM, para. 36)', 'Keep this wording'],
    );
    const fixAll = (await actionsAt(talk, lost, ['source.fixAll']))[0];
    assert.ok(!fixAll || !after(draft, fixAll).includes('cannot'));
  });

  test('is measured against the yardstick of the settings', async () => {
    talk.configure({ yardstick: [] });
    assert.deepEqual(await departures(talk, 1), []);
    talk.configure({ yardstick: ['GCM'] });
    assert.equal((await departures(talk, 1)).length, 1);
  });
});

suite('work that is overtaken', () => {
  const long = Array.from({ length: 40 }, (_, at) => DRAFT.replace('1.', `${at + 1}.`).split('\n\n')[1]).join(
    '\n',
  );

  test('publishes the newest version, and no version twice or in part', async () => {
    const talk = await talkInMemory({ runtime });
    talk.open(URI, long);
    for (let version = 2; version <= 12; version++)
      talk.change(URI, version, [
        { range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }, text: 'x and y' },
      ]);
    const last = await talk.diagnostics(URI, 12);
    assert.equal(last.filter(({ code }) => code === 'departs-from-agreed').length, 40);
    const versions = talk.published.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...new Set(versions)].sort((a, b) => a - b),
    );
    talk.close();
  });

  test('a request that is cancelled in the middle ends early', async () => {
    let turns = 0;
    const pause = async () => {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    };
    let clock = 0;
    const now = () => {
      clock += 10;
      return clock;
    };
    const talk = await talkInMemory({ pull: true, runtime: { ...runtime, pause, now } });
    talk.open(URI, long);
    await talk.connection.sendRequest('agreedLanguage/corpus');
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const answer = talk.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      source.token,
    );
    setImmediate(() => source.cancel());
    await assert.rejects(answer, { code: -32800 });
    assert.ok(turns < 40, `${turns} of 40 paragraphs`);
    talk.close();
  });
});

suite('an Ibid. in an editor', () => {
  const source = '*Recalling* A,[^1] B[^2] and its annex,[^3]';
  const first = '[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.';
  const second = '[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.';
  const draft = `${source}\n\n${first}\n\n${second}\n\n[^3]: Ibid.\n`;
  /** The line of the second note and the blank one after it. */
  const line = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };

  for (const pull of [false, true])
    test(`that means another source after an edit is reported, pulled or pushed (${pull})`, async () => {
      const talk = await talkInMemory({ pull, runtime });
      const changed = async (version: number) =>
        (await talk.diagnostics(URI, version)).filter(({ code }) => code === 'ibid-changed');
      talk.open(URI, draft);
      assert.deepEqual(await changed(1), []);
      talk.change(URI, 2, [{ range: line, text: '' }]);
      const [found] = await changed(2);
      assert.match(String(found?.message), /it was "United Nations, Treaty Series, vol. 1577, No. 27531"/);
      assert.equal(found?.codeDescription?.href, 'agreed-language:/rules/ibid-changed.md');
      const actions = await actionsAt(talk, found as Diagnostic);
      assert.deepEqual(
        actions.map(({ title }) => title),
        ['Write "Ibid., vol. 1577, No. 27531."', 'Re-flow footnotes', 'Keep this wording'],
      );
      talk.change(URI, 3, [{ range: { start: line.start, end: line.start }, text: `${second}\n\n` }]);
      assert.deepEqual(await changed(3), []);
      talk.change(URI, 4, [{ range: line, text: '' }]);
      assert.equal((await changed(4)).length, 1);
      talk.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      talk.open(URI, draft.replace(`${second}\n\n`, ''));
      assert.deepEqual(await changed(1), []);
      talk.close();
    });
});
