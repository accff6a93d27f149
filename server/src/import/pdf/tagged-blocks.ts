/** The blocks of a tagged page: its structure tree says which pieces of text form a paragraph, note or table. */
import type { Cell, PdfBlock } from './blocks';
import { linesIn, shownWords, spansOf } from './lines';
import type { TagNode } from './pdf-file';
import type { DrawnPiece } from './pieces';

/** Roles whose content is a block of its own. `LI` is one with its label; a `P` in it belongs to it. */
const BLOCK = /^(?:P|H|H\d|Title|Caption|LI|TOCI|BlockQuote)$/u;

/** The blocks, and the pieces that no node of the tree names. */
export interface TaggedBlocks {
  readonly blocks: readonly PdfBlock[];
  readonly rest: readonly DrawnPiece[];
}

export function taggedBlocks(tags: TagNode, pieces: readonly DrawnPiece[], page: number): TaggedBlocks {
  const byTag = new Map<number, DrawnPiece[]>();
  for (const piece of pieces) {
    if (piece.tag === undefined || piece.artifact) continue;
    const known = byTag.get(piece.tag);
    if (known) known.push(piece);
    else byTag.set(piece.tag, [piece]);
  }
  const walk = new TagWalk(byTag, page);
  walk.visit(tags, 'text');
  const rest = pieces.filter(({ tag, artifact }) => !artifact && (tag === undefined || !walk.used.has(tag)));
  return { blocks: walk.finished(), rest };
}

// "p12R_mc5"
const MARKED_CONTENT = /_mc(\d+)$/u;

class TagWalk {
  readonly used = new Set<number>();
  readonly #byTag: ReadonlyMap<number, readonly DrawnPiece[]>;
  readonly #page: number;
  readonly #blocks: PdfBlock[] = [];
  #open: DrawnPiece[] = [];

  constructor(byTag: ReadonlyMap<number, readonly DrawnPiece[]>, page: number) {
    this.#byTag = byTag;
    this.#page = page;
  }

  finished(): readonly PdfBlock[] {
    this.#close('text');
    return this.#blocks;
  }

  visit(node: TagNode, kind: 'text' | 'note'): void {
    const { role } = node;
    if (node.id !== undefined) this.#open.push(...this.#drawnPieces(node));
    if (role === 'Table') this.#table(node);
    else this.#visitText(node, kind);
  }

  #visitText({ role = '', children = [] }: TagNode, kind: 'text' | 'note'): void {
    if (role === 'Note' && kind === 'text') {
      this.#note(children);
      return;
    }
    const isBlock = BLOCK.test(role) && !this.#isInItem(role);
    if (isBlock) this.#close(kind);
    for (const child of children) this.visit(child, kind);
    if (isBlock) this.#close(kind);
  }

  /** A note may stand in the paragraph that it belongs to, which goes on after it. */
  #note(children: readonly TagNode[]): void {
    const around = this.#open;
    this.#open = [];
    for (const child of children) this.visit(child, 'note');
    this.#close('note');
    this.#open = around;
  }

  /** The paragraph of a list item goes on after the label of the item. */
  #isInItem(role: string): boolean {
    return role === 'P' && LABEL.test(shownWords(spansOf(linesIn(this.#open))));
  }

  #drawnPieces({ id = '' }: TagNode): readonly DrawnPiece[] {
    const tag = Number(MARKED_CONTENT.exec(id)?.[1] ?? Number.NaN);
    if (this.used.has(tag)) return [];
    this.used.add(tag);
    return this.#byTag.get(tag) ?? [];
  }

  #close(kind: 'text' | 'note'): void {
    const lines = linesIn(this.#open);
    this.#open = [];
    if (shownWords(spansOf(lines)) !== '') this.#blocks.push({ kind, page: this.#page, lines });
  }

  /** A table of single cells is there for the layout: its cells are paragraphs. */
  #table(node: TagNode): void {
    this.#close('text');
    const rows = nodesOf(node, /^TR$/u).map((row) => nodesOf(row, /^T[DH]$/u));
    const cells = rows.map((row) =>
      row.map((cell) => leavesOf(cell).flatMap((leaf) => this.#drawnPieces(leaf))),
    );
    const read = cells.map((row) => row.map((pieces): Cell => spansOf(linesIn(pieces))));
    if (read.some((row) => row.filter((cell) => shownWords(cell) !== '').length > 1)) {
      this.#blocks.push({ kind: 'table', page: this.#page, rows: read });
      return;
    }
    for (const pieces of cells.flat()) {
      this.#open = pieces;
      this.#close('text');
    }
  }
}

// "1.", "(a)", "•"
const LABEL = /^(?:\(?[\da-z]{1,5}[.)]|[•–-])$/iu;

/** The nodes of a role below a node, those inside them left out. */
const nodesOf = (node: TagNode, role: RegExp): TagNode[] =>
  (node.children ?? []).flatMap((child) => (role.test(child.role ?? '') ? [child] : nodesOf(child, role)));

const leavesOf = (node: TagNode): TagNode[] =>
  node.id === undefined ? (node.children ?? []).flatMap(leavesOf) : [node];
