/**
 * Worlds in which a text is no witness of itself: the table of cited sources is made again from the other resolutions of a
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
import { makeCitedSources, type Testimony, testimonyOf } from './cited-sources';
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
  /** The world without all texts of the session of `document`: what the tables know of a session to come. */
  withoutSession(document: Pick<CorpusDocument, 'id'>): World;
}

/** Reads a folder of adopted resolutions. */
export function leftOut(folder: string): LeftOut {
  const corpus = shippedCorpus('.');
  const index = buildIndex(corpus.documents);
  const instruments = readInstruments(readFileSync('corpus/instruments.yaml', 'utf8'));
  const read = [...adoptedDocuments(folder)];
  const testimonies = read.map(({ document, session }) => testimonyOf(document, session));

  const worldOf = (id: string, others: readonly Testimony[]): World => {
    const cited = makeCitedSources(others);
    const left = corpus.documents.filter((one) => one.id !== id);
    const isWhole = left.length === corpus.documents.length;
    const documents = isWhole ? corpus.documents : left;
    const known: Corpus = { ...corpus, documents, instruments: withNamed(instruments, cited), cited };
    rememberIndex(known, isWhole ? index : buildIndex(documents));
    return createWorld(known, { ...defaultSettings, mode: 'tabling' });
  };
  const without: LeftOut['without'] = ({ id, adoptedAs }) =>
    worldOf(
      id,
      testimonies.filter(({ symbol }) => symbol !== id && (symbol === undefined || symbol !== adoptedAs)),
    );
  const sessions = new Map(read.map(({ document, session }) => [document.id, session]));
  const worlds = new Map<string, World>();
  const withoutSession: LeftOut['withoutSession'] = ({ id }) => {
    const session = sessions.get(id) ?? '';
    const world =
      worlds.get(session) ??
      worldOf(
        id,
        testimonies.filter((one) => one.session !== session),
      );
    worlds.set(session, world);
    return world;
  };
  const adopted = read.map(({ document }) => document);
  return { adopted, shipped: corpus.documents, instruments, without, withoutSession };
}
