/** Hover over an instrument named by its title, short form or acronym. */
import { byReference, instrumentTable } from '../../../corpus/instruments';
import type { Instrument } from '../../../corpus/model';
import { touches } from '../../../text/span';
import { placesOfInstrument } from '../../citations/cited-in';
import { footnotesIn, mentionsIn } from '../../citations/facts';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { type Card, instrumentLines, linksTo } from './card';
import { escaped } from './markdown';

/** The card of the instrument at an offset; undefined where none is named. */
export function instrumentCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const mention = mentionsIn(snapshot, world.corpus.instruments).find(({ span }) => touches(span, offset));
  if (!mention) return undefined;
  const { instrument } = mention;
  return {
    span: mention.span,
    lines: [...instrumentLines(world, instrument), footnoteHere(world, snapshot, instrument)].filter(
      (line) => line !== undefined,
    ),
    links: linksTo(world, placesOfInstrument(world.engine, instrument)),
  };
}

/** `Footnote 12 here: "Ibid., vol. 1577, No. 27531."` */
function footnoteHere(world: World, snapshot: Snapshot, instrument: Instrument): string | undefined {
  const table = instrumentTable(world.corpus.instruments);
  const footnote = footnotesIn(snapshot).footnotes.find(
    ({ meaning }) => meaning.kind === 'resolved' && byReference(table, meaning.text).includes(instrument),
  );
  return footnote && `Footnote ${escaped(footnote.label)} here: “${escaped(footnote.words)}”`;
}
