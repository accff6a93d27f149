/**
 * Worlds in which a text is no witness of itself: the table of cited sources is made anew from the other resolutions of a
 * folder, and a document of the corpus that is the text, or what it was adopted as, is taken out.
 */
import { readFileSync } from 'node:fs';
import { readInstruments } from '../../server/src/corpus/instruments';
import type { Corpus, CorpusDocument, Instrument } from '../../server/src/corpus/model';
import { withNamed } from '../../server/src/corpus/named-instruments';
import { buildIndex } from '../../server/src/match/index/word-index';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld, rememberIndex, type World } from '../../server/src/service/world/world';
import { adoptedDocuments } from './adopted-texts';
import { makeCitedSources, testimonyOf } from './cited-sources';
import { shippedCorpus } from './shipped-corpus';

export interface LeftOut {
  /** The resolutions of the folder. */
  readonly adopted: readonly CorpusDocument[];
  /** The documents that ship. */
  readonly shipped: readonly CorpusDocument[];
  /** The table of instruments, without the names that adopted resolutions add to it. */
  readonly instruments: readonly Instrument[];
  /** The world without a text, read as it is before it is tabled. */
  without(document: Pick<CorpusDocument, 'id' | 'adoptedAs'>): World;
}

/** Reads a folder of adopted resolutions. */
export function leftOut(folder: string): LeftOut {
  const corpus = shippedCorpus('.');
  const index = buildIndex(corpus.documents);
  const instruments = readInstruments(readFileSync('corpus/instruments.yaml', 'utf8'));
  const read = [...adoptedDocuments(folder)];
  const testimonies = read.map(({ document, session }) => testimonyOf(document, session));

  const without = ({ id, adoptedAs }: Pick<CorpusDocument, 'id' | 'adoptedAs'>): World => {
    const cited = makeCitedSources(
      testimonies.filter(({ symbol }) => symbol !== id && (symbol === undefined || symbol !== adoptedAs)),
    );
    const others = corpus.documents.filter((one) => one.id !== id);
    const isWhole = others.length === corpus.documents.length;
    const documents = isWhole ? corpus.documents : others;
    const left: Corpus = { ...corpus, documents, instruments: withNamed(instruments, cited), cited };
    rememberIndex(left, isWhole ? index : buildIndex(documents));
    return createWorld(left, { ...defaultSettings, mode: 'tabling' });
  };
  return { adopted: read.map(({ document }) => document), shipped: corpus.documents, instruments, without };
}
