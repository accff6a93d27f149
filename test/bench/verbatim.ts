/**
 * Whether what is suggested from a folder or library stands there: the words of continuations, looked for in the text of
 * the paragraph that is named, which is parsed afresh for it.
 */
import { seeded } from '../../corpus/tools/seeded';
import { documentFrom } from '../../server/src/corpus/document';
import type { CorpusDocument } from '../../server/src/corpus/model';
import { type Engine, locate } from '../../server/src/match/index/engine';
import { continuations } from '../../server/src/match/predict/continuations';
import { wordsOf } from '../../server/src/text/words';
import { line, title } from './measure';

const SUGGESTIONS = 4_000;
/** Words before the cursor. */
const CONTEXT = 3;
/** Of one context. */
const LIMIT = 4;

/** Suggestions after words of adopted documents of the user's, drawn at random. */
export function benchVerbatim({ engine }: { readonly engine: Engine }): void {
  const next = seeded(11);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const theirs = engine.corpus.documents.filter(
    ({ origin, standing }) => origin.kind === 'user' && standing === 'adopted',
  );
  title(`Suggestions beside ${theirs.length.toLocaleString('en')} adopted texts of the folders`);
  const counts = { all: 0, verbatim: 0, theirs: 0 };
  while (counts.all < SUGGESTIONS) {
    const { text } = pick(pick(theirs).paragraphs);
    const words = wordsOf(text);
    const at = Math.floor(next() * (words.length - CONTEXT));
    if (at < 0) continue;
    const context = words.slice(at, at + CONTEXT);
    for (const found of continuations(engine, {
      context,
      letters: '',
      mark: '',
      clause: CONTEXT,
      limit: LIMIT,
    })) {
      const [source] = found.sources;
      if (!source || counts.all === SUGGESTIONS) continue;
      const { document, paragraph } = locate(engine, source.paragraphNumber);
      counts.all += 1;
      if (document.origin.kind === 'user') counts.theirs += 1;
      const stands = afresh(document).some(
        ({ ref, text }) => ref === paragraph.ref && text.includes(found.text),
      );
      if (stands && document.standing === 'adopted') counts.verbatim += 1;
    }
  }
  const share = ((100 * counts.verbatim) / counts.all).toFixed(2);
  line('stand verbatim at the address named', `${share} %`, `${counts.verbatim} of ${counts.all}`);
  line('of these from the folders', String(counts.theirs));
}

/** The paragraphs as the text gives them, whatever was kept of them. */
const afresh = ({ text, origin, id }: CorpusDocument) => documentFrom(text, origin, id).paragraphs;
