/** Reading during typing: what an edit leaves alone is not read again. */
import assert from 'node:assert/strict';
import { parse, parseAfter } from '../../server/src/resolution/parse';
import { changeBetween } from '../../server/src/text/change';

suite('reading during typing', () => {
  test('leaves all paragraphs and notes as they are while a title is typed', () => {
    const before = parse('---\ntitle: Migrant\n---\n\n1. One;[^1]\n\n[^1]: Note.\n');
    const next = before.text.replace('Migrant', 'Migrants');
    const after = parseAfter(before, changeBetween(before.text, next), next);
    assert.equal(after.frontMatter.title, 'Migrants');
    assert.equal(after.blocks[0]?.own, before.blocks[0]?.own);
    assert.equal(after.notes[0]?.own, before.notes[0]?.own);
  });

  test('leaves the paragraphs and notes that an edit does not touch as they are', () => {
    const before = parse('One.\n\n2. Two;[^1]\n\n3. Three.\n\n[^1]: Note.\n');
    const next = before.text.replace('Two', 'Twenty');
    const after = parseAfter(before, changeBetween(before.text, next), next);
    const same = after.blocks.map(({ own }, at) => own === before.blocks[at]?.own);
    assert.deepEqual(same, [true, false, true]);
    assert.equal(after.notes[0]?.own, before.notes[0]?.own);
  });

  test('reads what changes in the blank lines before the first paragraph', () => {
    const after = (blanks: string) => `${blanks}1. One.\n`;
    const versions = ['\n'.repeat(8), '\n'.repeat(7), '\n\n\n\n\nNew.\n\n', '\n'.repeat(6)].map(after);
    let read = parse(versions[0] as string);
    for (const next of versions.slice(1)) {
      read = parseAfter(read, changeBetween(read.text, next), next);
      assert.deepEqual(read, parse(next));
    }
  });

  test('reads addresses anew where only the level of a heading changes, or what the text is an annex of', () => {
    const sections = '## A\n\n1. One;\n\n## B\n\n1. Two.\n';
    const edits = [
      [sections, sections.replace('## B', '### B')],
      [sections, sections.replace('## A', '# A')],
      [`---\nbody: annex\n---\n\n${sections}`, `---\nbody: other\n---\n\n${sections}`],
      [`---\nbody: other\n---\n\n${sections}`, `---\nbody: annex\n---\n\n${sections}`],
    ] as const;
    for (const [text, next] of edits)
      assert.deepEqual(parseAfter(parse(text), changeBetween(text, next), next), parse(next));
  });

  test('leaves the paragraphs between two changes as they are, and two that are alike apart', () => {
    const before = parse('Before.\n\n1. One;\n\nAlike.\n\nAlike.\n\n2. Two;\n\n3. Three.\n');
    const next = before.text.replace('One', 'First').replace('Three', 'Third');
    const after = parseAfter(before, changeBetween(before.text, next), next);
    const olds = before.blocks.map(({ own }) => own);
    const kept = after.blocks.map(({ own }) => olds.includes(own));
    assert.deepEqual(kept, [true, false, true, false, true, false]);
    assert.notEqual(after.blocks[2]?.own, after.blocks[3]?.own);
  });

  test('reads again the paragraph that is typed into, and neither of its neighbours', () => {
    const before = parse('One.\n\n2. Two;\n\n3. Three.\n');
    let typed = before;
    for (const word of ['s', 'sa', 'saf', 'safe']) {
      const next = before.text.replace('Two', `Two${word}`);
      typed = parseAfter(typed, changeBetween(typed.text, next), next);
      assert.deepEqual(
        typed.blocks.map(({ own }, at) => own === before.blocks[at]?.own),
        [true, false, true],
      );
    }
  });
});
