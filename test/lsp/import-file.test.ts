/** A Word file that becomes a draft, over memory, as an editor asks for it. */
import { strict as assert } from 'node:assert';
import type { ImportFileParams, ImportFileResult } from '../../server/src/lsp/protocol';
import { toBase64 } from '../../server/src/text/base64';
import { hostInMemory } from '../support/corpus-host';
import { comment, commented, docx, inserted, paragraph, run } from '../support/docx';
import { talkInMemory } from '../support/memory';

const FILE = docx({
  body:
    paragraph(
      run('1.\tAsks ') + commented(3, run('all States')) + inserted('Jane Doe', run(' today')) + run(';'),
    ) + paragraph(run('2.\tInvites ') + run('experts', '<w:b/>') + run('.')),
  comments: comment(3, 'John', 'All of them?'),
});

async function asked(
  params: Omit<ImportFileParams, 'name'>,
  settings: unknown = {},
): Promise<ImportFileResult> {
  const talk = await talkInMemory({ settings, runtime: { corpusHost: hostInMemory(new Map()).host } });
  const name = 'draft.docx';
  const answer = await talk.connection.sendRequest<ImportFileResult>('agreedLanguage/importFile', {
    name,
    ...params,
  });
  assert.deepEqual(talk.bugs, []);
  talk.close();
  return answer;
}

suite('a Word file as a draft', () => {
  test('comes with its authors, and its comments at their words', async () => {
    const answer = await asked({ content: toBase64(FILE) });
    assert.ok('text' in answer);
    assert.match(answer.text, /\n\n1\. Asks all States \[Jane Doe: today\];\n\n2\. Invites \[experts\]\.\n$/);
    assert.deepEqual(answer.authors, ['Jane Doe']);
    const [told] = answer.comments;
    assert.deepEqual([told?.author, told?.text], ['John', 'All of them?']);
    assert.equal(answer.text.slice(told?.start, told?.end), 'all States');
  });

  test('is read once more with what a person answers, and with what the settings say', async () => {
    const content = toBase64(FILE);
    const answered = await asked({ content, delegations: { 'Jane Doe': 'EU' }, byHand: 'plain' });
    assert.ok('text' in answered);
    assert.match(answered.text, /\[EU: today\];\n\n2\. Invites experts\./);
    const set = await asked({ content }, { delegations: { 'Jane Doe': 'Chile' } });
    assert.match('text' in set ? set.text : '', /\[Chile: today\]/);
  });

  test('or a message says what is wrong with it, and the cure', async () => {
    const answer = await asked({ content: toBase64(FILE.slice(0, 200)) });
    assert.match(
      'problem' in answer ? answer.problem : '',
      /^draft\.docx: The file is damaged.*save it again$/,
    );
  });
});
