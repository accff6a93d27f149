import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { askAll } from '../support/ask-all';
import { talkInMemory } from '../support/memory';
import { converse } from './conversation';

suite('the server, spoken to in memory', () => {
  for (const pull of [false, true])
    test(`holds a conversation with a client that ${pull ? 'pulls diagnostics' : 'has them pushed'}`, async () => {
      const talk = await talkInMemory({ pull });
      await converse(talk);
      assert.deepEqual(talk.bugs, []);
      if (pull) assert.deepEqual(talk.published, [], 'never both');
      talk.close();
    });

  test('goes on without its corpus, and says what failed', async () => {
    const readBytes = async () =>
      Buffer.from('agreed-language-corpus 5 00000000 2'.padEnd(47).concat('\n{}'));
    const talk = await talkInMemory({ runtime: { readBytes } });
    talk.open('file:///a.resolution', '[^1]: One.\n[^1]: Two.\n');
    const found = await talk.diagnostics('file:///a.resolution', 1);
    assert.ok(found.some(({ code }) => code === 'syntax'));
    assert.equal(talk.shown.length, 1);
    assert.match(talk.shown[0] ?? '', /^The agreed texts could not be read: the file is damaged/);
    talk.close();
  });

  test('answers every request without its corpus, and calls nothing agreed', async () => {
    const readBytes = () => Promise.reject(new Error('no such file'));
    const talk = await talkInMemory({ pull: true, runtime: { readBytes } });
    const uri = 'file:///a.resolution';
    const words = 'as a primary consideration in situations where children are concerned';
    talk.open(uri, `The General Assembly,\n\n1. *Urges* States, ${words};[^1]\n\n[^1]: Resolution 71/1.\n`);
    for (const [line, character] of [
      [0, 0],
      [2, 30],
      [2, 92],
      [4, 8],
    ] as const)
      await askAll(talk, uri, line, character);
    const textDocument = { uri };
    const ask = <R>(method: string, params: object = {}) =>
      talk.connection.sendRequest<R>(`agreedLanguage/${method}`, { textDocument, ...params });
    const range = { start: { line: 2, character: 20 }, end: { line: 2, character: 60 } };
    assert.deepEqual(await ask('search', { query: words }), []);
    assert.deepEqual(await ask('whereAgreed', { range }), []);
    assert.equal((await ask<{ agreedWords: number }>('status')).agreedWords, 0);
    const { paragraphs } = await ask<{ paragraphs: { sources: unknown[] }[] }>('sources');
    assert.ok(paragraphs.length > 0 && paragraphs.every(({ sources }) => sources.length === 0));
    for (const method of ['preview', 'marks', 'tablingReport', 'reflow', 'baseTexts', 'corpus', 'precedent'])
      await ask(method, { range });
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  test('publishes each version whole, with its number, and forgets a closed draft', async () => {
    const uri = 'file:///a.resolution';
    const talk = await talkInMemory();
    talk.open(uri, '[^1]: One.\n[^1]: Two.\n');
    await talk.diagnostics(uri, 1);
    talk.change(uri, 2, [{ text: 'Nothing wrong.' }]);
    assert.deepEqual(await talk.diagnostics(uri, 2), []);
    const versions = talk.published.map(({ version }) => version);
    assert.deepEqual(versions, [1, 2]);
    talk.close();
  });

  test('reports a wrong setting once and follows a change', async () => {
    const uri = 'file:///a.resolution';
    const talk = await talkInMemory({ settings: { yardstick: 7 }, pull: true });
    talk.open(uri, '[^1]: One.\n[^1]: Two.\n');
    const syntax = async () =>
      (await talk.diagnostics(uri, 1)).filter(({ code }) => code === 'syntax').length;
    assert.equal(await syntax(), 1);
    talk.configure({ yardstick: 7, rules: { syntax: 'off' } });
    assert.equal(await syntax(), 0);
    assert.equal(talk.shown.filter((message) => message.includes('yardstick')).length, 1);
    talk.close();
  });

  test('a yardstick that nobody knows is reported with what is near, whichever name it has', async () => {
    const yardstick = ['73/195', 'A/RES/71/1', 'nyd', '73/196', 'A/RES/99/1', 'A/C.3/78/L.52/Rev.1'];
    const talk = await talkInMemory({ settings: { yardstick }, pull: true });
    talk.open('file:///a.resolution', 'A draft.');
    await talk.diagnostics('file:///a.resolution', 1);
    while (talk.shown.length < 3) await setImmediate();
    assert.deepEqual(
      talk.shown.map((message) => message.replace('The setting agreedLanguage.yardstick names ', '')),
      [
        '73/196, and no such document is loaded; did you mean A/RES/73/195?',
        'A/RES/99/1, and no such document is loaded',
        'A/C.3/78/L.52/Rev.1, which is not adopted: nothing is measured against it',
      ],
    );
    talk.close();
  });

  test('answers a cancelled request as cancelled', async () => {
    const talk = await talkInMemory({ pull: true, runtime: { readBytes: () => new Promise(() => {}) } });
    talk.open('file:///a.resolution', 'A draft.');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: 'file:///a.resolution' } };
    const answer = talk.connection.sendRequest('textDocument/foldingRange', params, source.token);
    await setImmediate();
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    talk.close();
  });

  test('raises nothing in documents of the corpus', async () => {
    const uri = 'agreed-language:/A/RES/73/195.resolution';
    const talk = await talkInMemory({ pull: true });
    talk.open(uri, '[^1]: One.\n[^1]: Two.\n');
    assert.deepEqual(await talk.diagnostics(uri, 1), []);
    talk.close();
  });

  test('answers safely where a feature fails, and logs no words of the draft', async () => {
    let broken = false;
    const now = () => {
      if (broken) throw new Error('the draft says: secret words');
      return performance.now();
    };
    const talk = await talkInMemory({ pull: true, runtime: { now } });
    const params = { textDocument: { uri: 'file:///a.resolution' } };
    talk.open(params.textDocument.uri, '1. Requests secret words:\n\n(a) One;\n\n(b) Two.');
    await talk.diagnostics(params.textDocument.uri, 1);
    broken = true;
    assert.deepEqual(await talk.connection.sendRequest('textDocument/foldingRange', params), []);
    broken = false;
    assert.equal(
      (await talk.connection.sendRequest<unknown[]>('textDocument/foldingRange', params)).length,
      1,
    );
    const logged = talk.logged.join('\n');
    assert.match(logged, /The request textDocument\/foldingRange failed/);
    assert.doesNotMatch(logged, /secret/);
    assert.equal(talk.bugs.length, 1);
    talk.close();
  });
});
