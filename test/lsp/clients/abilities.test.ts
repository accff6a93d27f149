/** What clients of fewer abilities get instead. */
import { strict as assert } from 'node:assert';
import type { ClientCapabilities, Diagnostic, MarkupKind } from 'vscode-languageserver/node';
import {
  clientOptions,
  shownAction,
  shownDiagnostic,
  shownText,
} from '../../../server/src/lsp/clients/abilities';

suite('what a client says of itself', () => {
  for (const [said, expected] of [
    [undefined, { commands: [], trusted: true }],
    [null, { commands: [], trusted: true }],
    [{}, { commands: [], trusted: true }],
    [{ diagnostics: 'push' }, { diagnostics: 'push', commands: [], trusted: true }],
    [{ diagnostics: 'pull' }, { commands: [], trusted: true }],
    [{ commands: ['a', 7, 'b'] }, { commands: ['a', 'b'], trusted: true }],
    [{ commands: 'a' }, { commands: [], trusted: true }],
    [{ trusted: true }, { commands: [], trusted: true }],
    [{ trusted: false }, { commands: [], trusted: false }],
    [{ trusted: 'no' }, { commands: [], trusted: true }],
  ] as const)
    test(`${JSON.stringify(said)} is ${JSON.stringify(expected)}`, () =>
      assert.deepEqual(clientOptions({ initializationOptions: said }), expected));
});

suite('a text for a client that shows plain text alone', () => {
  const plain = (value: string) => shownText(value, ['plaintext'] as MarkupKind[]).value;

  test('is Markdown where that is among what it shows, and plain where nothing is said', () => {
    const both = ['plaintext', 'markdown'] as MarkupKind[];
    assert.deepEqual(shownText('*a*', both), { kind: 'markdown', value: '*a*' });
    assert.deepEqual(shownText('*a*', []), { kind: 'plaintext', value: 'a' });
    assert.deepEqual(shownText('*a*', undefined), { kind: 'plaintext', value: 'a' });
  });

  for (const [markdown, words] of [
    ['**Convention** · *CRC*  \nnext', 'Convention · CRC\nnext'],
    ['[Open GCM](agreed-language:/A/RES/73/195.resolution?ref=15%20%28h%29) now', 'Open GCM now'],
    ['[a](b) · [c](d)', 'a · c'],
    ['[](b)', ''],
    ['[a] (b)', '[a] (b)'],
    ['[a](b c)', '[a](b c)'],
    ['[a]()', '[a]()'],
    ['[[a](b)](c)', '[a](c)'],
    ['\\*not\\* \\[marks\\] \\\\ \\~', '*not* [marks] \\ ~'],
    ['\\!\\/\\:\\@\\`\\{', '!/:@`{'],
    ['\\a \\1 \\ x', '\\a \\1 \\ x'],
    ['a&#160;b&#8217;&#42;', 'a\u00A0b’*'],
    ['&#x2019; &amp; &#12345678;', '&#x2019; &amp; &#12345678;'],
    ['a \n\n b\t\nc', 'a\n\n b\nc'],
  ] as const)
    test(JSON.stringify(markdown), () => assert.equal(plain(markdown), words));
});

suite('a diagnostic', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const relatedInformation = [{ location: { uri: 'file:///a', range }, message: 'there' }];
  const codeDescription = { href: 'agreed-language:/rules/syntax.md' };
  const bare: Diagnostic = { range, message: 'x', code: 'syntax', severity: 2 };
  const full: Diagnostic = { ...bare, relatedInformation, codeDescription };
  const shown = (textDocument: ClientCapabilities['textDocument'], diagnostic = full) =>
    shownDiagnostic({ ...(textDocument && { textDocument }) }, diagnostic);

  for (const [what, textDocument, expected] of [
    ['nothing at all', undefined, bare],
    ['nothing of diagnostics', {}, bare],
    ['neither', { publishDiagnostics: {}, diagnostic: {} }, bare],
    [
      'what is false',
      { publishDiagnostics: { relatedInformation: false, codeDescriptionSupport: false } },
      bare,
    ],
    [
      'related information',
      { publishDiagnostics: { relatedInformation: true } },
      { ...bare, relatedInformation },
    ],
    [
      'addresses of rules',
      { publishDiagnostics: { codeDescriptionSupport: true } },
      { ...bare, codeDescription },
    ],
    ['both', { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } }, full],
    [
      'related information of what it pulls',
      { diagnostic: { relatedInformation: true } },
      { ...bare, relatedInformation },
    ],
    [
      'addresses of what it pulls',
      { diagnostic: { codeDescriptionSupport: true } },
      { ...bare, codeDescription },
    ],
  ] as const)
    test(`for a client that has announced ${what}`, () => {
      assert.deepEqual(shown(textDocument), expected);
      assert.deepEqual(shown(textDocument, bare), bare, 'what it does not have is not put in');
    });
});

suite('a code action', () => {
  const edit = { changes: {} };
  const command = { title: 'Compare', command: 'compare', arguments: [1] };

  test('is itself where the client knows code actions', () => {
    const action = { title: 'Fix', edit };
    const client = {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    };
    assert.equal(shownAction(client, action), action);
  });

  for (const client of [{}, { textDocument: {} }, { textDocument: { codeAction: {} } }])
    test(`is a command for a client with ${JSON.stringify(client)}`, () => {
      assert.deepEqual(shownAction(client, { title: 'Compare', command }), command);
      assert.deepEqual(shownAction(client, { title: 'Fix', edit }), {
        title: 'Fix',
        command: 'agreedLanguage.applyEdit',
        arguments: [edit],
      });
    });
});
