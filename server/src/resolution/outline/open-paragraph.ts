/** The paragraph that sub-paragraphs hang on, with the lists that are open below it. */
import { type ListPlace, type OpenList, placeInLists } from '../syntax/list-numbers';

/** A block that others hang on. */
export interface Above {
  readonly block: number;
  readonly ref: string;
}

/** An open list with the block of its last item and that item's address. */
interface Level extends OpenList, Above {}

/** Where a lettered block belongs. */
export interface Hanging extends ListPlace {
  readonly above?: Above;
}

/** The nearest heading above a lettered block. */
export interface HeadingAbove {
  readonly block: number;
  /** As it stands in addresses. */
  readonly name: () => string;
}

/** Walks along with the blocks: open at each numbered paragraph, hang and add at each lettered one. */
export class OpenParagraph {
  #paragraph: Above | undefined;
  /** The paragraph's own address, without a heading. */
  #base = '';
  #levels: Level[] = [];

  get current(): Above | undefined {
    return this.#paragraph;
  }

  /** The block of the innermost list's last item. */
  get lastItem(): number | undefined {
    return this.#levels.at(-1)?.block;
  }

  open(block: number, ref: string): void {
    this.#paragraph = { block, ref };
    this.#base = ref;
    this.#levels = [];
  }

  close(): void {
    this.#paragraph = undefined;
    this.#levels = [];
  }

  /** The place of a number; `introduced` where the item before it ends in a colon. */
  hang(number: string, introduced: boolean, heading: HeadingAbove | undefined): Hanging {
    const place = placeInLists(number, this.#levels, introduced);
    if (place.depth === 0 && heading) this.#restartBelow(heading, number);
    const above = place.depth === 0 ? this.#paragraph : this.#levels[place.depth - 1];
    return { ...place, ...(above && { above }) };
  }

  /** Takes in a lettered block at the place where it hangs. */
  add({ depth, style }: ListPlace, number: string, item: Above): void {
    this.#levels.length = Math.min(this.#levels.length, depth);
    this.#levels.push({ block: item.block, ref: item.ref, style, last: number });
  }

  /** Letters that start again below a heading have it in their addresses: `32, Health (a)`. */
  #restartBelow(heading: HeadingAbove, number: string): void {
    const last = this.#levels[0];
    if (!last || !this.#paragraph || heading.block < last.block) return;
    if (number !== 'a' && number !== 'i' && number !== '1') return;
    this.#paragraph = { block: this.#paragraph.block, ref: `${this.#base}, ${heading.name()}` };
  }
}
