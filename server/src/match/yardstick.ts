/** The documents that drafts are measured against, as passages, with what other resolutions know of them. */
import type { CorpusDocument, CorpusParagraph } from '../corpus/model';
import type { Engine } from './engine';
import { type PassageSource, type Passages, passagesOf } from './passages';
import { noPrecedents, type PrecedentTables, precedentTables } from './precedents';

export interface Yardstick {
  readonly passages: Passages;
  readonly precedents: PrecedentTables;
}

/** Printed matter around a text is no language of anybody's. */
const UNMATCHED: ReadonlySet<string> = new Set(['front', 'closing']);

/** The paragraphs of documents as passages. */
export function passagesFrom(
  documents: readonly CorpusDocument[],
  wanted: (document: CorpusDocument, index: number) => boolean,
): Passages {
  const sources: PassageSource[] = [];
  documents.forEach((document, at) => {
    if (!wanted(document, at)) return;
    document.paragraphs.forEach(({ kind, text }, paragraph) => {
      if (!UNMATCHED.has(kind)) sources.push({ document: at, paragraph, text });
    });
  });
  return passagesOf(sources);
}

/** The yardstick of an engine; made on first use. */
export function yardstickOf(engine: Engine): Yardstick {
  const known = yardsticks.get(engine);
  if (known) return known;
  const { precedents } = engine.corpus;
  const made: Yardstick = {
    passages: passagesFrom(engine.corpus.documents, (_, at) => engine.yardstick.has(at)),
    precedents: precedents ? precedentTables(precedents) : noPrecedents,
  };
  yardsticks.set(engine, made);
  return made;
}

const yardsticks = new WeakMap<Engine, Yardstick>();

/** The document and paragraph that a passage is. */
export function placeOf(
  engine: Engine,
  passages: Passages,
  paragraph: number,
): { readonly document: CorpusDocument; readonly paragraph: CorpusParagraph } {
  const source = passages.sources[paragraph] as PassageSource;
  const document = engine.corpus.documents[source.document] as CorpusDocument;
  return { document, paragraph: document.paragraphs[source.paragraph] as CorpusParagraph };
}
