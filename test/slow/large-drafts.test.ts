/** Drafts larger than any resolution: refused in a sentence, or read in time. */
import { strict as assert } from 'node:assert';
import { printRedline } from '../../server/src/export/redline/print-redline';
import { footnotesOf } from '../../server/src/resolution/citations/footnotes';
import { negotiationMarks } from '../../server/src/resolution/negotiation/brackets';
import { parse } from '../../server/src/resolution/parse';
import { askAll } from '../support/ask-all';
import { talkInMemory } from '../support/memory';

const URI = 'file:///drafts/large.resolution';

suite('large drafts', () => {
  test('20 MB are refused in a sentence, and the other drafts go on', async () => {
    const talk = await talkInMemory({ pull: true });
    talk.open(URI, '1. *Decides* to act on the matter;\n\n'.repeat(550_000));
    const [found, ...more] = await talk.diagnostics(URI, 1);
    assert.match(String(found?.message), /too large/);
    assert.deepEqual(more, []);
    await askAll(talk, URI, 3, 3);
    talk.open('file:///b.resolution', '[^1]: One.\n[^1]: Two.\n');
    assert.notDeepEqual(await talk.diagnostics('file:///b.resolution', 1), []);
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  test('a hundred and fifty thousand words put into a paragraph are shown as put in', () => {
    const start = '1. *Urges* States to mend the harbours and quays of all ports, ';
    const draft = parse(`${start}${'lamps '.repeat(150_000)}at once.\n`);
    const { blocks } = printRedline(parse(`${start}at once.\n`), draft, 'Chair');
    assert.equal(blocks.length, 1);
    assert.equal(JSON.stringify(blocks).split('lamps').length - 1, 150_000);
  });

  test('a hundred and thirty thousand brackets that open in one paragraph are read', () => {
    const many = 130_000;
    assert.equal(negotiationMarks(parse('['.repeat(many))).unpaired.length, many);
  });

  for (const unit of ['to uphold the best interests of the child ', '[', '*'])
    test(`thousands of ${JSON.stringify(unit)} in one line are answered`, async () => {
      const talk = await talkInMemory({ pull: true });
      talk.open(URI, `1. *Decides* ${unit.repeat(5000)}.`);
      await talk.diagnostics(URI, 1);
      await askAll(talk, URI, 0, 5);
      await askAll(talk, URI, 0, 99_999);
      assert.deepEqual(talk.bugs, []);
      talk.close();
    });

  test('16,000 notes with Ibid. cost a step each', () => {
    const notes = ['A/72/643, para. 3.', ...new Array(16_000).fill('Ibid.')];
    const marks = notes.map((_, at) => `[^${at + 1}]`).join(' ');
    const definitions = notes.map((note, at) => `[^${at + 1}]: ${note}`).join('\n');
    const last = footnotesOf(parse(`1. Text.${marks}\n\n${definitions}\n`)).footnotes.at(-1)?.meaning;
    assert.deepEqual(last?.kind === 'resolved' && last.source, { label: '1', steps: 16_000 });
  });
});
