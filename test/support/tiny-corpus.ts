/** A corpus of a few lines, for tests of matching: no parsing, no disk. */
import type { Corpus, CorpusDocument } from '../../server/src/corpus/model';
import type { BlockKind } from '../../server/src/resolution/model';

/** What may be said of a document; the rest is made up to be plain. */
export interface TinyDocument {
  readonly id?: string;
  readonly short?: string;
  /** Its id where none is given. */
  readonly title?: string;
  readonly standing?: CorpusDocument['standing'];
  readonly date?: string;
  readonly kind?: BlockKind;
  /** Paragraphs 1, 2, 3 ... */
  readonly paragraphs: readonly string[];
}

export function tinyDocument(document: TinyDocument): CorpusDocument {
  const { id = 'A/RES/1/1', short, standing = 'adopted', date = '2020-01-01', kind = 'numbered' } = document;
  return {
    id,
    symbol: id,
    title: document.title ?? id,
    short: short ? [short] : [],
    standing,
    date,
    origin: { kind: 'shipped' },
    paragraphs: document.paragraphs.map((text, at) => ({ ref: `${at + 1}`, kind, heading: '', text })),
    text: document.paragraphs.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
    resolution: () => {
      throw new Error('a tiny document is not parsed');
    },
  };
}

export const tinyCorpus = (...documents: readonly TinyDocument[]): Corpus => ({
  documents: documents.map(tinyDocument),
  instruments: [],
  terms: [],
});
