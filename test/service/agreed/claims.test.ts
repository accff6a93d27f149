/** Whatever is said to be agreed stands so, word for word, in the paragraph that is named; looked for without the index. */
import { strict as assert } from 'node:assert';
import type { CorpusDocument } from '../../../server/src/corpus/model';
import { markupIn } from '../../../server/src/resolution/syntax/plain-text';
import { agreedRuns } from '../../../server/src/service/agreed/coverage';
import { newWordsAt } from '../../../server/src/service/agreed/new-words';
import { agreedRunAt } from '../../../server/src/service/features/hover/agreed';
import type { Span } from '../../../server/src/text/span';
import { wordsOf } from '../../../server/src/text/words';
import { worldWith } from '../../support/check';
import { shippedCorpus } from '../../support/shipped-corpus';
import { draft } from '../../support/small-world';

/** The words of a text one after the other, each between two bars. */
const barred = (text: string): string =>
  `|${wordsOf(text, markupIn(text, { start: 0, end: text.length }))
    .map(({ folded }) => folded)
    .join('|')}|`;

const corpus = shippedCorpus();
const { engine } = worldWith({ corpus });
const adopted = corpus.documents.filter(({ standing }) => standing === 'adopted');
const paragraphsOf = ({ paragraphs }: CorpusDocument) => paragraphs.map(({ text }) => barred(text));
const agreed = adopted.flatMap(paragraphsOf);

/** Adopted paragraphs with clauses of a drafter's own, put in, taken out and exchanged. */
function drafts(): string[] {
  const [first] = adopted;
  const texts = first?.paragraphs.filter(({ text }) => text.length > 300).map(({ text }) => text) ?? [];
  return texts.slice(0, 12).map((text, i) => {
    const at = text.indexOf(' ', 60 + 9 * i);
    const end = text.indexOf(' ', at + 40);
    const put = ['', ' and the lakes of their shores', ' not'][i % 3] ?? '';
    return `${i + 1}. ${text.slice(0, at)}${put}${text.slice(i % 2 ? end : at)}\n`;
  });
}

suite('what is called agreed', () => {
  const words = (text: string, { start, end }: Span) => barred(text.slice(start, end));

  test('on hover stands in the paragraphs that are named', () => {
    let claims = 0;
    for (const text of drafts()) {
      const snapshot = draft(text);
      for (let offset = 0; offset < text.length; offset += 17) {
        const run = agreedRunAt(engine, snapshot, offset);
        if (!run) continue;
        claims++;
        assert.ok(run.span.start <= offset && offset <= run.span.end);
        for (const { paragraph, text: theirs } of run.places) {
          assert.ok(
            barred(paragraph.text).includes(words(text, run.span)),
            text.slice(run.span.start, run.span.end),
          );
          assert.equal(barred(theirs), words(text, run.span));
        }
      }
    }
    assert.ok(claims > 100, String(claims));
  });

  test('in the count of the status bar stands in an adopted paragraph', () => {
    for (const text of drafts())
      for (const run of agreedRuns(engine, draft(text)))
        assert.ok(
          agreed.some((paragraph) => paragraph.includes(words(text, run))),
          text.slice(run.start, run.end),
        );
  });

  test('and what is called new stands in none', () => {
    let claims = 0;
    for (const text of drafts().slice(0, 6)) {
      const snapshot = draft(text);
      for (let offset = 0; offset < text.length; offset += 67) {
        const span = newWordsAt(engine, snapshot, offset);
        if (!span) continue;
        claims++;
        assert.ok(
          !agreed.some((paragraph) => paragraph.includes(words(text, span))),
          text.slice(span.start, span.end),
        );
      }
    }
    assert.ok(claims > 20, String(claims));
  });
});
