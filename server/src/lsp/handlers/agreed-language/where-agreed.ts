/** `agreedLanguage/whereAgreed` and `agreedLanguage/uses`: where the words of a range stand in adopted texts, and how often. */
import { type Range, RequestType } from 'vscode-languageserver';
import { adoptedCount } from '../../../corpus/document';
import { countUses, whereAgreed as find } from '../../../match/search/concordance';
import { markupIn } from '../../../resolution/syntax/plain-text';
import { type Word, wordsOf } from '../../../text/words';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { method, type ParagraphResult, type RangeParams } from '../../protocol';
import type { UsesResult } from '../../protocols/sources';
import { toSpan } from '../../to-proto';
import { toParagraphResult } from './corpus';

const WhereAgreedRequest = new RequestType<RangeParams, ParagraphResult[], void>(method.whereAgreed);
const UsesRequest = new RequestType<RangeParams, UsesResult, void>(method.uses);

/** A list of more is no answer. */
const MOST = 100;

export const whereAgreed: Feature = {
  register: (server) => {
    server.onDocument(WhereAgreedRequest, [], ({ range }, context) =>
      find(context.world.engine, wordsAt(context, range))
        .slice(0, MOST)
        .flatMap(({ document, paragraph, text }) => {
          const result = toParagraphResult(document, paragraph.ref);
          return result ? [{ ...result, text }] : [];
        }),
    );
    server.onDocument(UsesRequest, { uses: 0, texts: 0, loaded: 0 }, ({ range }, context) => {
      const { corpus, engine } = context.world;
      const { uses, documents } = countUses(engine, wordsAt(context, range));
      const [since] = [...documents].flatMap((at) => corpus.documents[at]?.date?.slice(0, 4) ?? []).sort();
      const loaded = adoptedCount(corpus);
      return { uses, texts: documents.size, ...(since && { since }), loaded };
    });
  },
};

/** The words of a range, without footnote marks and markup. */
function wordsAt({ snapshot, lines }: DocumentContext, range: Range): Word[] {
  const span = toSpan(lines, range);
  const skip = markupIn(snapshot.text, span).map(({ start, end }) => ({
    start: start - span.start,
    end: end - span.start,
  }));
  return wordsOf(snapshot.text.slice(span.start, span.end), skip);
}
