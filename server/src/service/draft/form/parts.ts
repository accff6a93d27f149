/**
 * The resolutions that a draft consists of: one as a rule, several where it is composite (A, B). A fragment without
 * enacting words is a part as well, of which less can be asked.
 */
import type { Block, Resolution } from '../../../resolution/model';
import { BESIDE } from '../../../resolution/syntax/list-numbers';
import { derived, resolutionOf } from '../snapshot';

/** A block with its place in `Resolution.blocks`. */
export interface IndexedBlock {
  readonly block: Block;
  readonly index: number;
}

export interface ResolutionPart {
  readonly enacting?: IndexedBlock;
  readonly preamble: readonly IndexedBlock[];
  /** Operative paragraphs and their sub-paragraphs, in order. */
  readonly operative: readonly IndexedBlock[];
  /** Headings, plain text and tables inside the part: sequences start afresh after them. */
  readonly breaks: ReadonlySet<number>;
  /** Whether it has enough of the form of a resolution that the rest may be asked for. */
  readonly isWhole: boolean;
  /** Whether another section of the same resolution follows, so that the resolution does not end here. */
  readonly isContinued: boolean;
}

/** The parts of a draft that is a resolution; none in an outcome document. */
export const partsOf: (snapshot: Parameters<typeof resolutionOf>[0]) => readonly ResolutionPart[] = derived(
  (snapshot) => partsIn(resolutionOf(snapshot)),
);

interface Gathering {
  readonly name: string;
  enacting?: IndexedBlock;
  readonly preamble: IndexedBlock[];
  readonly operative: IndexedBlock[];
  readonly breaks: Set<number>;
  lastBreak: number;
  isContinued: boolean;
}

function partsIn({ blocks }: Resolution): ResolutionPart[] {
  const parts: Gathering[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'enacting') partFor(parts, block, true).enacting = { block, index };
    else if (block.kind === 'preambular') partFor(parts, block).preamble.push({ block, index });
    else if (block.kind === 'operative' || isOperativeSub(blocks, block))
      partFor(parts, block).operative.push({ block, index });
    else breakAt(parts.at(-1), index);
  }
  return parts.map((part) => ({ ...part, isWhole: isWhole(part) }));
}

function breakAt(part: Gathering | undefined, index: number): void {
  if (!part) return;
  part.breaks.add(index);
  part.lastBreak = index;
}

/** `A, OP3` is of part `A`, `OP3` of the part without a name. */
const nameOf = ({ ref }: Block): string => ref.slice(0, Math.max(0, ref.search(/PP|OP|enacting words/)));

function partFor(parts: Gathering[], block: Block, enacting = false): Gathering {
  const name = nameOf(block);
  const last = parts.at(-1);
  const begun =
    last &&
    last.name === name &&
    !(enacting && (last.enacting || last.operative.length)) &&
    !beginsSection(last, block);
  if (begun) return last;
  if (last && !enacting) last.isContinued = true;
  const part: Gathering = {
    name,
    preamble: [],
    operative: [],
    breaks: new Set(),
    lastBreak: -1,
    isContinued: false,
  };
  parts.push(part);
  return part;
}

/** After a heading or other text a section may have a preamble of its own, or be numbered from 1 again. */
function beginsSection({ operative, lastBreak }: Gathering, block: Block): boolean {
  const last = operative.at(-1);
  if (!last || lastBreak < last.index) return false;
  return block.kind === 'preambular' || (block.number?.text === '1' && block.kind === 'operative');
}

/** A sub-paragraph of an operative paragraph, at whatever depth. */
function isOperativeSub(blocks: readonly Block[], block: Block): boolean {
  let above: Block | undefined = block;
  while (above?.kind === 'sub' && above.parent !== undefined) above = blocks[above.parent];
  return block.kind === 'sub' && above?.kind === 'operative';
}

const isWhole = ({ enacting, preamble, operative }: Gathering): boolean =>
  operative.length > 0 && (enacting !== undefined || preamble.length > 0);

/** Paragraphs of the preamble that open as operative ones do: `Recalls`, unnumbered, before what is numbered. */
export function strays({ preamble, operative, enacting }: ResolutionPart): IndexedBlock[] {
  const numbered = operative.find(({ block }) => block.kind === 'operative' && block.number)?.index;
  const end = Math.max(preamble.at(-1)?.index ?? -1, enacting ? (numbered ?? -1) : -1);
  return operative.filter(
    ({ block, index }) =>
      block.kind === 'operative' &&
      !block.number &&
      block.ending?.mark !== ':' &&
      index < end &&
      index < (numbered ?? end),
  );
}

/** `5 bis`, `a ter`, `3 alt`: a version of the paragraph before, or one proposed beside it. */
export const hasWorkingNumber = ({ number }: Block): boolean =>
  number !== undefined && WORKING.test(number.text);

const WORKING = new RegExp(` (?:${BESIDE})$`);
