/** `agreedLanguage/whereAgreed`: the adopted paragraphs in which the words of a range stand. */
import { RequestType } from 'vscode-languageserver';
import { whereAgreed as find } from '../../match/where';
import { markupIn } from '../../resolution/plain-text';
import { wordsOf } from '../../text/words';
import type { Feature } from '../feature';
import { method, type ParagraphResult, type RangeParams } from '../protocol';
import { toSpan } from '../to-proto';
import { toParagraphResult } from './corpus';

const WhereAgreedRequest = new RequestType<RangeParams, ParagraphResult[], void>(method.whereAgreed);

/** A list of more is no answer. */
const MOST = 100;

export const whereAgreed: Feature = {
  register: (server) =>
    server.onDocument(WhereAgreedRequest, [], ({ range }, { world, snapshot, lines }) => {
      const span = toSpan(lines, range);
      const skip = markupIn(snapshot.text, span).map(({ start, end }) => ({
        start: start - span.start,
        end: end - span.start,
      }));
      const words = wordsOf(snapshot.text.slice(span.start, span.end), skip);
      return find(world.engine, words)
        .slice(0, MOST)
        .flatMap(({ document, paragraph, text }) => {
          const result = toParagraphResult(document, paragraph.ref);
          return result ? [{ ...result, text }] : [];
        });
    }),
};
