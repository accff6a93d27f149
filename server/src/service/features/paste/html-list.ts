/** The numbers of HTML lists: they stand nowhere in the words of the list. */
import { itemNumber, type Ordinals } from '../../../resolution/syntax/ordinals';
import type { Attributes } from './html-look';

interface List {
  readonly ordinals: Ordinals | undefined;
  next: number;
}

const STYLES: readonly [RegExp, Ordinals | undefined][] = [
  [/^(?:disc|circle|square|none)$/, undefined],
  [/^(?:a|lower-alpha|lower-latin)$/, 'letters'],
  [/^(?:A|upper-alpha|upper-latin)$/, 'capitals'],
  [/^(?:i|lower-roman)$/, 'numerals'],
  [/^(?:1|decimal)$/, 'digits'],
];

/** Counts the items of the lists that are open. */
export class HtmlLists {
  #lists: List[] = [];

  open(name: 'ol' | 'ul', attributes: Attributes): void {
    const declared = ordinalsOf(attributes);
    const ordinals = name === 'ul' ? undefined : declared.isSaid ? declared.ordinals : 'digits';
    this.#lists.push({
      ordinals,
      next: Math.max(0, (Number.parseInt(attributes.start ?? '1', 10) || 1) - 1),
    });
  }

  close(): void {
    this.#lists.pop();
  }

  /** `1. `, `(a) ` or `(i) ` for the next item; nothing in a list of bullets. */
  item(attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (!list) return '';
    const declared = ordinalsOf(attributes);
    const ordinals = declared.isSaid ? declared.ordinals : list.ordinals;
    if (!ordinals) return '';
    const number = itemNumber(ordinals, list.next++);
    return ordinals === 'digits' ? `${number}. ` : `(${number}) `;
  }
}

/** What `type` or `list-style-type` say, where they say something. */
function ordinalsOf({ type, style = '' }: Attributes): { isSaid: boolean; ordinals?: Ordinals | undefined } {
  const said = /(?:^|[;\s])list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(style)?.[1] ?? type;
  const found = STYLES.find(([pattern]) => said !== undefined && pattern.test(said));
  return found ? { isSaid: true, ordinals: found[1] } : { isSaid: false };
}
