/** The requests about form, over memory, as an editor sends them. */
import { strict as assert } from 'node:assert';
import type { SelectionRange, SemanticTokens, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CleanTextResult,
  MarksResult,
  MoveParagraphResult,
  TablingReportResult,
} from '../../server/src/lsp/protocol';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';

const uri = 'file:///a.resolution';
const textDocument = { uri };
const text =
  '*The General Assembly*,\n\n*Noting* the [EU: useful] report;\n\n1. *Welcomes* the offer.\n\n2. *Requests* the Secretary-General to report;\n';

suite('requests about form', () => {
  let talk: Awaited<ReturnType<typeof talkInMemory>>;
  suiteSetup(async () => {
    talk = await talkInMemory({ runtime: readsFrom(packedAssets(smallWorld().corpus)) });
    talk.open(uri, text);
  });
  suiteTeardown(() => {
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });
  const ask = <R>(method: string, params: object): Promise<R> =>
    talk.connection.sendRequest<R>(method, { textDocument, ...params });
  const changed = (edits: readonly TextEdit[]) =>
    TextDocument.applyEdits(TextDocument.create(uri, 'resolution', 1, text), [...edits]);

  test('formatting answers with edits', async () => {
    const edits = await ask<TextEdit[]>('textDocument/formatting', {
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(
      changed(edits),
      text.replace('report;', 'report,').replace('offer.', 'offer;').replace('report;\n', 'report.\n'),
    );
  });

  test('a range is formatted alone', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
    const edits = await ask<TextEdit[]>('textDocument/rangeFormatting', {
      range,
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(changed(edits), text.replace('offer.', 'offer;'));
  });

  test('selection ranges are nested', async () => {
    const [range] = await ask<SelectionRange[]>('textDocument/selectionRange', {
      positions: [{ line: 4, character: 8 }],
    });
    assert.deepEqual(range?.range, { start: { line: 4, character: 4 }, end: { line: 4, character: 12 } });
    assert.ok(range?.parent);
  });

  test('semantic tokens follow the legend', async () => {
    const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full', {});
    assert.equal(data.length % 5, 0);
    assert.deepEqual(data.slice(0, 5), [2, 1, 6, 0, 0]);
  });

  test('marks are listed and cleaned', async () => {
    const marks = await ask<MarksResult>('agreedLanguage/marks', {});
    assert.deepEqual(
      marks.marks.map(({ kind, text: words, delegations, ref }) => [kind, words, delegations, ref]),
      [['addition', 'useful', ['EU'], 'PP1']],
    );
    const clean = await ask<CleanTextResult>('agreedLanguage/cleanText', {
      accept: [],
      reject: ['EU'],
      unbracket: false,
    });
    assert.equal(clean.text, text.replace('[EU: useful] ', ''));
  });

  test('a paragraph moves, or says that it cannot', async () => {
    const position = { line: 6, character: 5 };
    const up = await ask<MoveParagraphResult>('agreedLanguage/moveParagraph', { position, direction: 'up' });
    assert.match(
      changed(up.edits),
      /1\. \*Requests\* the Secretary-General to report;\n\n2\. \*Welcomes\* the offer\.\n$/,
    );
    assert.equal(await ask('agreedLanguage/moveParagraph', { position, direction: 'down' }), null);
  });

  test('the tabling check is a page of Markdown', async () => {
    const { markdown } = await ask<TablingReportResult>('agreedLanguage/tablingReport', {});
    assert.match(markdown, /^# Tabling check: draft resolution\n/);
    assert.match(markdown, /## Open brackets \(1\)\n\nBy delegation: EU 1\n\n- PP1: EU: useful\n/);
    assert.match(markdown, /- PP1: A preambular paragraph ends with a comma, not with a semicolon\n/);
    assert.match(
      markdown,
      /## Paragraphs that ask for reports, meetings or posts \(1\)\n\n- OP2: Requests the Secretary-General/,
    );
  });
});
