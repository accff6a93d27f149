/** A small yardstick for tests of the matching: agreed paragraphs, and superseded ones if need be. */

import { documentFrom } from '../../server/src/corpus/document';
import type { Corpus, CorpusDocument } from '../../server/src/corpus/model';
import { createEngine } from '../../server/src/match/index/engine';
import { type Yardstick, yardstickOf } from '../../server/src/match/reference/reference-texts';

const document = (front: string, paragraphs: readonly string[]): CorpusDocument =>
  documentFrom(`---\n${front}\n---\n\n${paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`, {
    kind: 'shipped',
  });

/** A corpus of one adopted text, `HD`, and of its zero draft. */
export const smallCorpus = (agreed: readonly string[], zero: readonly string[] = []): Corpus => ({
  documents: [
    document('symbol: A/RES/70/900\ntitle: Safety of harbours\nshort: [HD]\nstanding: adopted', agreed),
    ...(zero.length > 0
      ? [
          document(
            'id: hd-zero\ntitle: Zero draft\nshort: [zero draft]\nstanding: superseded\nsupersededBy: A/RES/70/900',
            zero,
          ),
        ]
      : []),
  ],
  instruments: [],
  terms: [],
});

/** The yardstick over these paragraphs. */
export const smallYardstick = (agreed: readonly string[], zero: readonly string[] = []): Yardstick =>
  yardstickOf(createEngine(smallCorpus(agreed, zero), ['HD']));
