/**
 * The first half of reading AKN4UN: the stream of elements becomes a flat list of raw blocks in document
 * order, each with its number, its words and where it stood. Nothing is decided here about headings.
 */

import { append } from '../../text/append';
import type { InlineRun } from '../inline-runs';
import { ImportError, type Repair } from '../model';
import type { XmlElement, XmlHandler } from '../xml';
import { type Role, roleOf } from './akn-elements';

/** The part of the document in which a block stands. */
export type Place = 'preface' | 'formula' | 'preamble' | 'body' | 'conclusions';

/** A paragraph, heading or table as it came. */
export interface RawBlock {
  readonly line: number;
  /** The innermost element that made it a block of its own: `p`, `subheading`, `docTitle`, `table`. */
  readonly element: string;
  /** The element around it: `content`, `section`, `preface`. */
  readonly parent: string;
  readonly place: Place;
  /** The class of the enclosing `paragraph`: `SingleTxt`, `H23`. */
  readonly style: string | undefined;
  /** Whether it stands in a part of a composite resolution. */
  readonly inPart: boolean;
  /** How many annexes had begun: 0 in the resolution itself. */
  readonly annex: number;
  /** What stood in `num`. */
  readonly number: string;
  readonly runs: readonly InlineRun[];
  /** Rows of a table, cell by cell; empty otherwise. */
  readonly rows: readonly (readonly (readonly InlineRun[])[])[];
}

export interface RawNote {
  readonly label: string;
  readonly line: number;
  readonly runs: readonly InlineRun[];
}

/** What `meta` and the cover page say about the document. */
export interface RawFront {
  symbol: string;
  /** The day of adoption as the metadata has it: `2021-03-04`. */
  date?: string;
  /** The days of adoption as printed, one for each part of a composite resolution: `4 March 2021`. */
  readonly printedDates: { readonly line: number; words: string }[];
  language?: string;
}

/** Words being gathered. */
interface Gathering {
  readonly kind: 'block' | 'note' | 'number' | 'cell';
  element: string;
  readonly parent: string;
  readonly line: number;
  readonly runs: InlineRun[];
  readonly label: string;
}

interface OpenElement {
  readonly name: string;
  readonly role: Role | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Whether it, or an element around it, is left out. */
  readonly aside: boolean;
  readonly gathering?: Gathering;
}

/** An element whose start tag has been read. */
interface StartTag {
  readonly name: string;
  readonly role: Role | undefined;
  readonly attributes: XmlElement['attributes'];
  readonly parent: OpenElement | undefined;
  readonly line: number;
}

/** Takes the pieces of one file, in order; afterwards the public fields hold what was read. */
export class AknStream implements XmlHandler {
  readonly blocks: (RawBlock & { readonly runs: InlineRun[] })[] = [];
  readonly notes: RawNote[] = [];
  readonly front: RawFront = { symbol: '', printedDates: [] };
  readonly repairs: Repair[] = [];

  readonly #open: OpenElement[] = [];
  readonly #gatherings: Gathering[] = [];
  readonly #unknown = new Set<string>();
  #rows: InlineRun[][][] | undefined;
  #tableLine = 1;
  #number = '';
  #annex = 0;
  #place: Place = 'body';
  #style: string | undefined;

  open({ name: qualified, attributes }: XmlElement, line: number): void {
    const name = localName(qualified);
    const parent = this.#open.at(-1);
    if (!parent && name !== 'akomaNtoso')
      throw new ImportError(`Not AKN4UN: the root element is <${name}>, not <akomaNtoso>`, line);
    const role = roleOf(name);
    const aside = parent?.aside === true || role === 'aside';
    const style = attributes.class ?? '';
    const italic = parent?.italic === true || name === 'i' || /\bitalic\b/u.test(style);
    const bold = parent?.bold === true || name === 'b' || /\bbold\b/u.test(style);
    const gathering = aside ? undefined : this.#begin({ name, role, attributes, parent, line });
    this.#open.push({ name, role, attributes, italic, bold, aside, ...(gathering && { gathering }) });
    if (!gathering && !aside && !this.#gatherings.length) this.#enter(name, attributes);
    readFront(this.front, name, attributes);
    if (isAdoptionDate(name, attributes)) this.front.printedDates.push({ line, words: '' });
    if (!role && !aside) this.#reportUnknown(name, line);
    if (name === 'coverPage') this.repairs.push({ kind: 'furniture', line, message: COVER });
  }

  text(text: string, line: number): void {
    const top = this.#open.at(-1);
    if (!top) return;
    if (isSymbol(top)) this.front.symbol += text;
    this.#printDate(text);
    if (top.aside || top.role === 'ornament') return;
    const gathering = this.#gatherings.at(-1);
    if (gathering) append(gathering.runs, runsOf(text, top));
    else if (text.trim() !== '') this.#strayText(text, top, line);
  }

  /** Gathers the words of the day of adoption, which markup may divide. */
  #printDate(text: string): void {
    const printed = this.front.printedDates.at(-1);
    if (printed && this.#open.some(({ name, attributes }) => isAdoptionDate(name, attributes)))
      printed.words += text;
  }

  close(): void {
    const top = this.#open.pop();
    if (!top || top.aside) return;
    if (top.gathering) this.#finish(top.gathering);
    if (top.name === 'table') this.#finishTable(top);
    if (top.name === 'paragraph') this.#style = undefined;
  }

  /** Begins to gather words where the element asks for it. */
  #begin({ name, role, attributes, parent, line }: StartTag): Gathering | undefined {
    const kind = role && GATHERING[role];
    if (role === 'break') this.#breakLine(line);
    if (name === 'table') this.#openTable(line);
    if (role === 'row') this.#rows?.push([]);
    if (!kind || (kind === 'block' && this.#joinsOuter(name, parent?.name ?? ''))) return undefined;
    const label = attributes.marker ?? '';
    if (kind === 'note') this.#mark(label);
    const gathering: Gathering = { kind, element: name, parent: parent?.name ?? '', line, runs: [], label };
    this.#gatherings.push(gathering);
    return gathering;
  }

  /** A block inside a block is no block of its own; inside a note or cell it is a line of it. */
  #joinsOuter(name: string, parent: string): boolean {
    if (parent === 'preface' && name === 'p') return true;
    const outer = this.#gatherings.at(-1);
    if (!outer) return false;
    outer.runs.push(BLANK);
    if (outer.kind === 'block' && name !== 'p') outer.element = name;
    return true;
  }

  #mark(label: string): void {
    const mark: InlineRun = { kind: 'mark', label };
    (this.#gatherings.at(-1) ?? this.blocks.at(-1))?.runs.push(mark);
  }

  #finish(gathering: Gathering): void {
    this.#gatherings.splice(this.#gatherings.indexOf(gathering), 1);
    const { kind, label, line, runs } = gathering;
    if (kind === 'note') this.notes.push({ label, line, runs });
    if (kind === 'cell') this.#rows?.at(-1)?.push(runs);
    if (kind === 'block') this.#addBlock(gathering);
    if (kind === 'number') this.#finishNumber(gathering);
  }

  /** A number belongs to the block that follows, unless it stands inside a block or alone in a section. */
  #finishNumber({ runs, line, parent }: Gathering): void {
    const outer = this.#gatherings.at(-1);
    if (outer) append(outer.runs, runs);
    else if (parent === 'section') this.#addBlock({ runs, line, element: 'num', parent });
    else
      this.#number = runs
        .map((run) => (run.kind === 'text' ? run.text : ''))
        .join('')
        .trim();
  }

  #addBlock({ runs, line, element, parent }: Pick<Gathering, 'runs' | 'line' | 'element' | 'parent'>): void {
    if (runs.every((run) => run.kind === 'text' && run.text.trim() === '') && this.#number === '') return;
    this.#push({ line, element, parent, number: this.#number, runs, rows: [] });
    this.#number = '';
  }

  #openTable(line: number): void {
    this.#rows = [];
    this.#tableLine = line;
  }

  #finishTable(top: OpenElement): void {
    if (this.#rows?.length)
      this.#push({
        line: this.#tableLine,
        element: 'table',
        parent: top.name,
        number: '',
        runs: [],
        rows: this.#rows,
      });
    this.#rows = undefined;
  }

  #push(
    block: Pick<RawBlock, 'line' | 'element' | 'parent' | 'number' | 'rows'> & { runs: InlineRun[] },
  ): void {
    this.blocks.push({
      ...block,
      place: this.#place,
      style: this.#style,
      inPart: this.#open.some(({ name }) => name === 'component'),
      annex: this.#annex,
    });
  }

  /** Notes where in the document we are. */
  #enter(name: string, attributes: XmlElement['attributes']): void {
    const place = PLACES.get(name);
    if (place) this.#place = place;
    if (name === 'doc' || name === 'annex') this.#annex += 1;
    if (name === 'paragraph') this.#style = attributes.class;
  }

  /** `41st plenary meeting` and its date stand in one `p`, on two lines. */
  #breakLine(line: number): void {
    const outer = this.#gatherings.at(-1);
    if (outer?.kind !== 'block' || this.#place !== 'conclusions') outer?.runs.push(BLANK);
    else this.#addBlock({ ...outer, runs: outer.runs.splice(0), line });
  }

  #strayText(text: string, { name }: OpenElement, line: number): void {
    const message = `Text directly in <${name}> kept as a paragraph of its own`;
    this.repairs.push({ kind: 'not-placed', line, message });
    this.#addBlock({ runs: [{ kind: 'text', text, italic: false }], line, element: 'p', parent: name });
  }

  #reportUnknown(name: string, line: number): void {
    if (this.#unknown.has(name)) return;
    this.#unknown.add(name);
    this.repairs.push({ kind: 'not-placed', line, message: `Unknown element <${name}>: its text is kept` });
  }
}

const COVER = 'Cover page left out, save what the front matter says';

const GATHERING: Partial<Record<Role, Gathering['kind']>> = {
  block: 'block',
  note: 'note',
  number: 'number',
  cell: 'cell',
};

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['preface', 'preface'],
  ['formula', 'formula'],
  ['preamble', 'preamble'],
  ['mainBody', 'body'],
  ['body', 'body'],
  ['conclusions', 'conclusions'],
]);

const BLANK: InlineRun = { kind: 'text', text: ' ', italic: false };

// "akn:paragraph"
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const isSymbol = ({ name, attributes }: OpenElement): boolean =>
  name === 'docNumber' && attributes.refersTo === '#symbol';

const isAdoptionDate = (name: string, attributes: XmlElement['attributes']): boolean =>
  name === 'docDate' && attributes.refersTo === '#adoptionDate';

const readFront = (front: RawFront, name: string, attributes: XmlElement['attributes']): void => {
  if (name === 'FRBRdate' && attributes.name === 'adoption') front.date ??= attributes.date ?? '';
  if (name === 'FRBRlanguage') front.language ??= attributes.language ?? '';
};

/** A superior number repeats the mark of a footnote: `1949,<sup>2</sup>`; a superior letter stays a letter. */
const runsOf = (text: string, { role, italic, bold }: OpenElement): InlineRun[] => {
  const words = text.trim();
  if (role !== 'superior' || words === '') return [{ kind: 'text', text, italic, ...(bold && { bold }) }];
  if (/^\d+$/u.test(words)) return [{ kind: 'mark', label: words }];
  return [BLANK, { kind: 'text', text, italic }];
};
