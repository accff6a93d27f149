/** How the openings of paragraphs stand in a draft: their part of the resolution, their verb form, their italics. */
import type { Block, Opening } from '../../../resolution/model';
import type { OpeningKind } from '../../../resolution/openings/also-further';
import { openingAt, openingPhrases } from '../../../resolution/openings/openings';
import { factOfBlock } from '../block-facts';
import { derived, type Snapshot } from '../snapshot';
import { partsOf, type ResolutionPart } from './parts';

/** Whether a paragraph opens as preambular or as operative ones do; undefined where its opening is unknown. */
export const openingKindOf: (block: Block) => OpeningKind | undefined = factOfBlock(
  ({ own: { words } }) => openingAt(words, 0, words.length)?.kind,
);

/** Whether a draft sets openings in italics at all; one without any markup is not asked to. */
export const usesItalics = (snapshot: Snapshot): boolean =>
  partsOf(snapshot).some(({ enacting, preamble, operative }) =>
    [...preamble, ...operative, ...(enacting ? [enacting] : [])].some(
      ({ block }) => block.opening?.italic || snapshot.text.startsWith('*', block.content.start),
    ),
  );

/** An opening with its paragraph. */
interface PlacedOpening {
  readonly block: Block;
  readonly opening: Opening;
  readonly part: ResolutionPart;
}

/** The openings of preambular and operative paragraphs. */
export const openingsOf: (snapshot: Snapshot) => readonly PlacedOpening[] = derived((snapshot) => {
  const found: PlacedOpening[] = [];
  for (const part of partsOf(snapshot))
    for (const paragraphs of [part.preamble, part.operative])
      for (const { block } of paragraphs)
        if (block.opening && block.kind !== 'sub') found.push({ block, opening: block.opening, part });
  return found;
});

const table = new Map(
  openingPhrases.map(({ phrase, counts }) => [phrase, counts.alone + counts.also + counts.further]),
);

/** How often a phrase of the table opens paragraphs of adopted resolutions; 0 where it is not in the table. */
export const frequencyOf = (phrase: string): number => table.get(phrase) ?? 0;
