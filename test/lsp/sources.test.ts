/** The sources of a draft and the precedents of a selection, over the protocol. */
import { strict as assert } from 'node:assert';
import { method } from '../../server/src/lsp/protocol';
import type {
  PrecedentResult,
  SourcesReportResult,
  SourcesResult,
} from '../../server/src/lsp/protocols/sources';
import { talkInMemory } from '../support/memory';
import { twoCompacts } from '../support/two-compacts';
import { readBack } from '../support/written-word';

const URI = 'file:///sources.resolution';
const textDocument = { uri: URI };
const DRAFT = `# Children

*The General Assembly*,

1. *Calls upon* States to uphold the best interests of the child[^1] as a primary consideration;

2. *Decides* to paint its doors.

[^1]: Resolution 44/25.
`;

suite('sources over the protocol', () => {
  test('of each paragraph: its line, its sources with what was changed, and what is new', async () => {
    const talk = await talkInMemory({ runtime: twoCompacts() });
    talk.open(URI, DRAFT);
    const found = await talk.connection.sendRequest<SourcesResult>(method.sources, { textDocument });
    assert.equal(found.version, 1);
    assert.match(found.summary, /^1 of 2 paragraphs have a source/);
    const [first, second] = found.paragraphs;
    assert.deepEqual([first?.ref, first?.line], ['OP1', 'GCM, para. 23, 1 change']);
    assert.deepEqual(first?.range.start, { line: 4, character: 0 });
    assert.deepEqual(first?.sources, [
      {
        symbol: 'A/RES/73/195',
        ref: '23',
        shown: 'GCM, para. 23 (2018)',
        changes: [{ agreed: 'at all times,', words: '' }],
      },
    ]);
    assert.deepEqual(first?.added, ['Calls upon States']);
    assert.deepEqual([second?.line, second?.sources], ['new text', []]);
    talk.close();
  });

  test('as a report: Markdown, a page, and a Word file whose changes rejected are the agreed words', async () => {
    const talk = await talkInMemory({ runtime: twoCompacts() });
    talk.open(URI, DRAFT);
    const report = (format: string) =>
      talk.connection.sendRequest<SourcesReportResult>(method.sourcesReport, { textDocument, format });
    assert.match((await report('markdown')).markdown ?? '', /~~at all times,~~/);
    assert.match((await report('html')).html ?? '', /<li id="note-1" value="1">GCM, para\. 23 \(2018\)\./);
    const { docx = '' } = await report('docx');
    const rejected = readBack(Buffer.from(docx, 'base64'), 'reject').join('\n');
    assert.match(
      rejected,
      /uphold the best interests of the child at all times, as a primary consideration;\[\^1\]/,
    );
    talk.close();
  });

  test('above a paragraph, where that is wanted; not otherwise', async () => {
    const lensesOf = async (settings: object) => {
      const talk = await talkInMemory({ settings, runtime: twoCompacts() });
      talk.open(URI, DRAFT);
      const lenses = await talk.connection.sendRequest<{ command: { title: string } }[]>(
        'textDocument/codeLens',
        { textDocument },
      );
      talk.close();
      return lenses.map(({ command }) => command.title);
    };
    assert.deepEqual(await lensesOf({ codeLens: { sources: true } }), ['GCM, para. 23, 1 change']);
    assert.deepEqual(await lensesOf({}), []);
  });

  test('a selection has its precedents; words that stand nowhere have none', async () => {
    const talk = await talkInMemory({ runtime: twoCompacts() });
    talk.open(URI, DRAFT);
    const of = (words: string) => {
      const character = DRAFT.split('\n')[4]?.indexOf(words) ?? 0;
      const range = { start: { line: 4, character }, end: { line: 4, character: character + words.length } };
      return talk.connection.sendRequest<PrecedentResult | null>(method.precedent, { textDocument, range });
    };
    assert.match(
      (await of('best interests of the child'))?.markdown ?? '',
      /^\*\*“best interests of the child”\*\* · 1 use in 1 text of 2 adopted ones/,
    );
    assert.equal(await of('of the child[^1] as a primary consideration;'), null);
    talk.close();
  });
});
