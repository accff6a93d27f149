/**
 * What each paragraph is, and its address. One walk over the blocks; the state is the scope (the resolution, a
 * part of a composite one, an annex), its numbers so far and the lists that are open.
 */
import { slice } from '../../text/span';
import type { Block, BlockKind } from '../model';
import type { BlockSyntax } from '../syntax/blocks';
import {
  annexPrefix,
  headingRef,
  isAppendix,
  isBareAnnex,
  isClosing,
  numbersAnew,
  runInHead,
  sectionName,
} from '../syntax/structure';
import { type HeadingAbove, OpenParagraph } from './open-paragraph';
import { newScope, refIn, type Scope } from './scope';
import { beginsPart, innerListEnd, integerOf, numbersFollow, surveyScope } from './scope-survey';

/** What the blocks around a block make of it. Indexes count blocks; of its place in the text it knows nothing. */
export interface Address extends Pick<Block, 'kind' | 'ref' | 'level' | 'parent' | 'heading'> {
  /** Whether the opening that stands in it opens a paragraph of a resolution. */
  readonly opens: boolean;
}

/** Addresses, with the blocks that they are those of. */
export interface Addressed {
  readonly raw: readonly BlockSyntax[];
  readonly addresses: readonly Address[];
}

/** Gives every block its kind, address, parent and heading. `annexBody`: the annex is the instrument. */
export function addressed(raw: readonly BlockSyntax[], annexBody: boolean): Addressed {
  const walk = new Walk(raw, annexBody);
  return { raw, addresses: raw.map((block, index) => walk.next(block, index)) };
}

/** The same, where the addresses of other blocks are known: they are those of all that is alike. */
export const addressedAfter = (
  known: Addressed,
  raw: readonly BlockSyntax[],
  annexBody: boolean,
): Addressed =>
  raw.length === known.raw.length && raw.every((block, i) => isAlike(block, known.raw[i] as BlockSyntax))
    ? { raw, addresses: known.addresses }
    : addressed(raw, annexBody);

/** Whether two blocks say the same about addresses, their own and others': all that `Walk` looks at. */
const isAlike = (a: BlockSyntax, b: BlockSyntax): boolean =>
  a === b ||
  (a.shape === b.shape &&
    a.level === b.level &&
    a.place === b.place &&
    a.enacts === b.enacts &&
    a.telling === b.telling &&
    a.opening?.kind === b.opening?.kind &&
    a.ending?.mark === b.ending?.mark &&
    writtenNumber(a) === writtenNumber(b) &&
    a.number?.text === b.number?.text &&
    headOf(a) === headOf(b));

/** `(a)`, `a.` */
const writtenNumber = ({ text, number }: BlockSyntax): string => (number ? slice(text, number.span) : '');

const headOf = ({ shape, words }: BlockSyntax): string | undefined =>
  shape === 'text' ? runInHead(words.slice(0, 160)) : undefined;

/** The numbered list inside a paragraph of an outcome document. */
interface InnerList {
  readonly paragraph: number;
  readonly ref: string;
  readonly name: string;
  last: number;
  readonly end: number;
}

/** An address as it is found, before it is told from others that read the same. */
interface Found {
  readonly kind: BlockKind;
  readonly ref: string;
  readonly parent?: number | undefined;
  readonly level?: number;
}

class Walk {
  readonly #raw: readonly BlockSyntax[];
  readonly #annexBody: boolean;
  readonly #used = new Map<string, number>();
  #scope: Scope;
  #annexBase = '';
  #part = '';
  #heading: number | undefined;
  readonly #paragraph = new OpenParagraph();
  #list: InnerList | undefined;
  #previous: BlockSyntax | undefined;

  constructor(raw: readonly BlockSyntax[], annexBody: boolean) {
    this.#raw = raw;
    this.#annexBody = annexBody;
    this.#scope = this.#openScope(0, annexBody ? 'resolution' : '', false);
  }

  next(raw: BlockSyntax, index: number): Address {
    const { kind, ref, parent, level } = this.#address(raw, index);
    const heading = this.#heading;
    if (kind === 'heading') this.#heading = index;
    this.#previous = raw;
    const unique = this.#unique(ref);
    return { kind, ref: unique, level: level ?? raw.level, parent, heading, opens: this.#opens(raw, kind) };
  }

  #opens(raw: BlockSyntax, kind: BlockKind): boolean {
    if (!raw.opening) return false;
    const loose = kind === 'sub' || kind === 'plain' || kind === 'lead-in';
    return kind === 'preambular' || kind === 'operative' || (loose && !this.#scope.outcome);
  }

  #address(raw: BlockSyntax, index: number): Found {
    const words = raw.telling;
    if (raw.shape === 'heading') return this.#headingAddress(words, raw, index);
    if (raw.shape === 'text' && isBareAnnex(words))
      return this.#headingAddress(words, { ...raw, level: 1 }, index);
    if (raw.shape === 'lettered') return this.#subAddress(raw, index);
    if (raw.shape === 'numbered') return this.#numberedAddress(raw, index);
    return this.#textAddress(words, raw, index);
  }

  // Headings

  #headingAddress(words: string, raw: BlockSyntax, index: number): Found {
    const annex = annexPrefix(words);
    if (annex !== undefined) return this.#openAnnex(annex, words, index);
    if (beginsPart(this.#raw, index)) {
      this.#part = words;
      this.#annexBase = '';
      this.#scope = this.#openScope(index + 1, words, false);
      return { kind: 'heading', ref: words, level: raw.level };
    }
    this.#openSection(words, index);
    const ref = headingRef(words) || `heading ${index + 1}`;
    return {
      kind: 'heading',
      ref: this.#scope.isAnnex && this.#scope.prefix ? `${this.#scope.prefix} ${ref}` : ref,
      level: raw.level,
    };
  }

  #openAnnex(annex: string, words: string, index: number): Found {
    const inAnnex = isAppendix(annex) && this.#scope.isAnnex;
    const base = inAnnex ? this.#annexBase : this.#part;
    const own = inAnnex ? annex.charAt(0).toLowerCase() + annex.slice(1) : annex;
    const named = [base, own].filter(Boolean).join(', ');
    const prefix = this.#annexBody && !this.#annexBase ? '' : named;
    if (!inAnnex) this.#annexBase = named;
    this.#scope = this.#openScope(index + 1, prefix, true);
    return { kind: 'heading', ref: prefix || words, level: 1 };
  }

  #openSection(words: string, index: number): void {
    const scope = this.#scope;
    if (!numbersAnew(words) && (!scope.sections.has(index) || this.#belowArticle())) return;
    scope.section = [...scope.section.slice(0, scope.sections.get(index) ?? 0), sectionName(words)];
    scope.operative = 0;
    scope.preambular = 0;
    this.#closeParagraph();
  }

  /** The title of an article stands below its number: `Article 5`, `Definitions`. */
  #belowArticle = (): boolean => this.#previous?.shape === 'heading' && numbersAnew(this.#previous.telling);

  #closeParagraph(): void {
    this.#paragraph.close();
    this.#list = undefined;
  }

  // Scopes

  #openScope(from: number, prefix: string, isAnnex: boolean): Scope {
    this.#closeParagraph();
    return newScope(prefix, isAnnex, surveyScope(this.#raw, from, isAnnex));
  }

  #refOf = (bare: string, isNumber = false): string => refIn(this.#scope, bare, isNumber);

  // Numbered paragraphs

  #numberedAddress(raw: BlockSyntax, index: number): Found {
    const number = raw.number?.text ?? '';
    const scope = this.#scope;
    if (raw.place === 'PP') {
      scope.preambular = Number.parseInt(number, 10);
      return this.#open('preambular', this.#refOf(`PP${number}`), index);
    }
    const value = integerOf(raw);
    const item = Number.isNaN(value) ? undefined : this.#itemAddress(value, index);
    if (item) return item;
    if (!Number.isNaN(value)) scope.operative = value;
    if (!scope.outcome || raw.place === 'OP')
      return this.#open('operative', this.#refOf(`OP${number}`), index);
    return this.#open('numbered', this.#refOf(number, true), index);
  }

  /** A number that belongs to a list inside the paragraph before it. */
  #itemAddress(number: number, index: number): Found | undefined {
    if (this.#list && (index > this.#list.end || number !== this.#list.last + 1)) this.#list = undefined;
    if (!this.#list && number === 1 && this.#scope.operative >= 1) this.#list = this.#openList(index);
    const list = this.#list;
    if (!list) return undefined;
    list.last = number;
    return {
      kind: 'list-item',
      ref: `${list.ref}, ${list.name}, item ${number}`,
      parent: list.paragraph,
      level: 1,
    };
  }

  #openList(index: number): InnerList | undefined {
    const paragraph = this.#paragraph.current;
    if (!paragraph) return undefined;
    const end = innerListEnd(this.#raw, index, this.#scope.operative);
    if (end < 0) return undefined;
    const heading =
      this.#heading === undefined || this.#heading < paragraph.block ? undefined : this.#raw[this.#heading];
    const name = heading && /^objectives?\b/i.test(heading.telling) ? 'objective list' : 'list';
    return { paragraph: paragraph.block, ref: paragraph.ref, name, last: 0, end };
  }

  #open(kind: BlockKind, ref: string, block: number): Found {
    this.#paragraph.open(block, ref);
    return { kind, ref, level: 0 };
  }

  // Sub-paragraphs

  #subAddress(raw: BlockSyntax, index: number): Found {
    const number = raw.number?.text ?? '';
    const written = raw.number ? slice(raw.text, raw.number.span) : '';
    const own = written.endsWith('.') ? written : `(${number})`;
    const hanging = this.#paragraph.hang(number, this.#isIntroduced(index), this.#headingAbove());
    const { above, depth } = hanging;
    const ref = above ? `${above.ref} ${own}` : this.#refOf(own);
    this.#paragraph.add(hanging, number, { block: index, ref });
    return { kind: 'sub', ref, level: depth + 1, ...(above && { parent: above.block }) };
  }

  /** Whether the item right before ends in a colon. */
  #isIntroduced = (index: number): boolean =>
    this.#previous !== undefined &&
    this.#paragraph.lastItem === index - 1 &&
    this.#previous.ending?.mark === ':';

  #headingAbove(): HeadingAbove | undefined {
    const heading = this.#raw[this.#heading ?? -1];
    if (!heading || this.#heading === undefined) return undefined;
    return { block: this.#heading, name: () => sectionName(heading.telling) };
  }

  // Unnumbered paragraphs

  #textAddress(words: string, raw: BlockSyntax, index: number): Found {
    const scope = this.#scope;
    if (raw.enacts && !scope.enacted && index >= scope.enactingAt && scope.enactingAt >= 0) {
      scope.enacted = true;
      return { kind: 'enacting', ref: this.#refOf('enacting words') };
    }
    if (isClosing(words) && (scope.operative > 0 || scope.preambular > 0 || scope.isAnnex)) {
      return { kind: 'closing', ref: this.#refOf(`closing ${++scope.closing}`) };
    }
    if (scope.enactingAt >= 0 && !scope.enacted)
      return { kind: 'front', ref: this.#refOf(`front ${++scope.front}`) };
    return (
      this.#leadInAddress(raw, index) ??
      (scope.outcome ? this.#outcomeText(raw, index) : this.#resolutionText(raw, index))
    );
  }

  /** `To realize this commitment, we will draw from the following actions:` */
  #leadInAddress(raw: BlockSyntax, index: number): Found | undefined {
    const paragraph = this.#paragraph.current;
    const next = this.#raw[index + 1];
    if (!paragraph || next?.shape !== 'lettered' || raw.opening) return undefined;
    if (raw.ending?.mark !== ':') return undefined;
    return { kind: 'lead-in', ref: `${paragraph.ref}, lead-in`, parent: paragraph.block, level: 1 };
  }

  #outcomeText(raw: BlockSyntax, index: number): Found {
    const scope = this.#scope;
    const paragraph = this.#paragraph.current;
    const head = paragraph && headOf(raw);
    if (head) return { kind: 'sub', ref: `${paragraph.ref} ${head}`, parent: paragraph.block, level: 1 };
    if (!scope.chapeau && scope.operative === 0 && numbersFollow(this.#raw, index)) {
      scope.chapeau = true;
      return { kind: 'chapeau', ref: this.#refOf('chapeau') };
    }
    return this.#unnumbered(index);
  }

  #resolutionText(raw: BlockSyntax, index: number): Found {
    const scope = this.#scope;
    const place = raw.opening?.kind ?? (this.#readsAsPreambular(raw) ? 'preambular' : undefined);
    if (place === 'preambular')
      return this.#open('preambular', this.#refOf(`PP${++scope.preambular}`), index);
    if (place !== 'operative') return this.#unnumbered(index);
    if (this.#leavesNoNumber(index)) return this.#open('operative', this.#looseRef(), index);
    if (this.#introducesNumbers(raw, index)) return { kind: 'lead-in', ref: this.#refOf('lead-in') };
    scope.operative++;
    const address = this.#open('operative', this.#refOf(`OP${scope.operative}`), index);
    if (this.#beginsOutcome(raw, index)) this.#beginOutcome();
    return address;
  }

  /** Text after the enacting words that ends in a comma, before the first operative paragraph. */
  #readsAsPreambular(raw: BlockSyntax): boolean {
    const { enacted, operative } = this.#scope;
    return enacted && operative === 0 && raw.ending?.mark === ',';
  }

  /** `Adopts the following outcome document ...:`, with text that is neither numbered nor lettered below it. */
  #beginsOutcome(raw: BlockSyntax, index: number): boolean {
    const next = this.#raw[index + 1];
    const below = next !== undefined && (next.shape === 'heading' || next.shape === 'text');
    return below && raw.ending?.mark === ':' && !next?.opening;
  }

  /** An unnumbered paragraph between 1 and 2 has no number that could be its own. */
  #leavesNoNumber(index: number): boolean {
    const next = this.#raw.slice(index + 1, index + 50).find((block) => !Number.isNaN(integerOf(block)));
    return this.#scope.operative > 0 && integerOf(next) === this.#scope.operative + 1;
  }

  #looseRef = (): string => this.#refOf(`unnumbered ${++this.#scope.unnumbered}`);

  /** `Resolves that:` above paragraph 1. */
  #introducesNumbers(raw: BlockSyntax, index: number): boolean {
    const next = this.#raw[index + 1];
    return next !== undefined && integerOf(next) === 1 && raw.ending?.mark !== ';';
  }

  #beginOutcome(): void {
    this.#scope.outcome = true;
    this.#scope.operative = 0;
    this.#closeParagraph();
  }

  /** Text that fits nothing else. Sub-paragraphs below it hang on it. */
  #unnumbered(index: number): Found {
    const ref = this.#looseRef();
    if (this.#raw[index + 1]?.shape !== 'lettered') return { kind: 'plain', ref };
    return this.#open('plain', ref, index);
  }

  #unique(ref: string): string {
    const seen = (this.#used.get(ref) ?? 0) + 1;
    this.#used.set(ref, seen);
    return seen === 1 ? ref : this.#unique(`${ref} [${seen}]`);
  }
}
