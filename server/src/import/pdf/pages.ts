/** Takes the pages of a document apart, by their tags where they have any, by geometry where they have none. */
import type { PageBlocks, PdfBlock } from './blocks';
import { Furniture } from './furniture';
import { type Layout, layoutOf } from './layout';
import { type TextLine, textOf } from './lines';
import { pageLines } from './page-lines';
import type { PdfPage, TagNode } from './pdf-file';
import { type DrawnPiece, drawnPieces } from './pieces';
import { taggedBlocks } from './tagged-blocks';
import { untaggedBlocks } from './untagged-blocks';

export interface Pages {
  readonly pages: readonly PageBlocks[];
  readonly layout: Layout;
  /** Pages with text that has no tags. */
  readonly untagged: readonly number[];
}

interface ReadPage {
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly DrawnPiece[];
  readonly lines: readonly TextLine[];
  readonly tags?: TagNode;
}

export function blocksByPage(all: readonly PdfPage[]): Pages {
  const read = all.map(readPage);
  const layout = layoutOf(read.map(({ lines }) => lines));
  const furniture = new Furniture(read, layout);
  return {
    layout,
    pages: read.map((page) => blocksOn(page, furniture, layout)),
    untagged: read.flatMap((page) => (page.tags || page.lines.length === 0 ? [] : [page.number])),
  };
}

const readPage = (page: PdfPage, index: number): ReadPage => {
  const pieces = drawnPieces(page);
  const lines = pageLines(pieces.filter(({ artifact }) => !artifact));
  const { height, tags } = page;
  return { number: index + 1, height, pieces, lines, ...(tags?.children?.length && { tags }) };
};

function blocksOn(page: ReadPage, furniture: Furniture, layout: Layout): PageBlocks {
  const { number, height, pieces, tags } = page;
  const isFurniture = (line: TextLine) => furniture.has(line, number, height);
  const artifacts = pageLines(pieces.filter(({ artifact }) => artifact));
  if (!tags) {
    const blocks = untaggedBlocks(
      page.lines.filter((line) => !isFurniture(line)),
      layout,
      number,
    );
    return { page: number, blocks, furniture: [...artifacts, ...page.lines.filter(isFurniture)].map(textOf) };
  }
  const { blocks, rest } = taggedBlocks(tags, pieces, number);
  const loose = pageLines(rest);
  const others = untaggedBlocks(
    loose.filter((line) => !isFurniture(line)),
    layout,
    number,
  );
  return {
    page: number,
    blocks: others.reduce(inserted, blocks),
    furniture: [...artifacts, ...loose.filter(isFurniture)].map(textOf),
  };
}

/** A block without a tag among those that have one, by its height on the page. */
const inserted = (blocks: readonly PdfBlock[], block: PdfBlock): readonly PdfBlock[] => {
  const at = blocks.findIndex((other) => topOf(other) < topOf(block));
  return at < 0 ? [...blocks, block] : blocks.toSpliced(at, 0, block);
};

const topOf = (block: PdfBlock): number =>
  block.kind === 'table' ? Number.POSITIVE_INFINITY : (block.lines[0]?.y ?? 0);
