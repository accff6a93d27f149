/** Reads a Word document in one of three ways: with its changes as marks, all accepted, or all rejected. */
import { numberLength } from '../../../resolution/syntax/blocks';
import type { ByHand, Changes, ImportedBlock, ImportedNote } from '../../model';
import { isMastheadStyle } from '../parts/un-styles';
import type { WordDocument } from '../parts/word-document';
import {
  isSameChange,
  type Piece,
  type TextPiece,
  type TrackedChange,
  type WordBlock,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from '../parts/word-model';
import { AuthorNames } from './author-names';
import { spaced } from './blanks';
import { colourOf } from './colours';
import {
  isStressed,
  isUnsigned,
  layerOfLook,
  signedByHand,
  withoutStressedOpening,
  withoutStressInBrackets,
} from './hand-marks';
import { headingLevelOf } from './headings';
import { type HostedParagraph, oneSide, withAllChanges } from './hosts';
import { type Layer, type Layers, type Line, type LineWording, lineOfPieces } from './layers';
import { ListCounter } from './list-counter';
import { placeInList } from './list-place';
import { typedNumber } from './typed-number';
import { writeLine } from './write-line';

export interface ReadingOptions {
  readonly changes: Changes;
  /** Who stands for which delegation; authors who aren't named keep their names. */
  readonly delegations: Readonly<Record<string, string>>;
  readonly byHand: ByHand;
  /** Colours of words, and who they stand for. */
  readonly colours: Readonly<Record<string, string>>;
}

/** What a reading gives. */
export interface WordText {
  readonly blocks: readonly ReadBlock[];
  readonly notes: readonly ImportedNote[];
  /** How often words in bold, underlined or struck out were read as proposals. */
  readonly handMarks: number;
  /** Authors, and how their names had to be written. */
  readonly renamed: readonly (readonly [string, string])[];
  /** Marks whose notes the file doesn't hold. */
  readonly missingNotes: readonly string[];
  /** Hidden words, which Word doesn't print. */
  readonly hidden: readonly { readonly line: number; readonly text: string }[];
}

/** A block, and the style of its paragraph as Word names it. */
export interface ReadBlock extends ImportedBlock {
  readonly style: string;
}

export const readText = (document: WordDocument, options: ReadingOptions): WordText =>
  new TextReader(document, options).read();

class TextReader {
  readonly #document: WordDocument;
  readonly #options: ReadingOptions;
  readonly #counter: ListCounter;
  readonly #names: AuthorNames;
  /** Labels by notes, in the order of their first marks. */
  readonly #labels = new Map<string, string>();
  readonly #hidden: { line: number; text: string }[] = [];
  readonly #wording: LineWording;
  #hasHeading = false;
  #handMarks = 0;

  constructor(document: WordDocument, options: ReadingOptions) {
    this.#document = document;
    this.#options = options;
    this.#counter = new ListCounter(document.lists);
    this.#names = new AuthorNames(options.delegations);
    this.#wording = {
      layersOf: (piece) => this.#layersOf(piece),
      lookOf: (piece) => (options.changes === 'reject' ? piece.lookBefore : piece.look),
      labelOf: (note) => this.#labelOf(note),
    };
  }

  read(): WordText {
    const blocks = runsOfParagraphs(this.#document.blocks).flatMap((part) =>
      part.kind === 'table'
        ? this.#table(part)
        : this.#hosted(part.paragraphs).flatMap((one) => this.#block(one) ?? []),
    );
    const notes = [...this.#labels].flatMap(([note, label]) => this.#note(note, label) ?? []);
    const missingNotes = [...this.#labels].flatMap(([note, label]) =>
      this.#document.notes.has(note) ? [] : [label],
    );
    return {
      blocks,
      notes,
      handMarks: this.#handMarks,
      renamed: this.#names.changed(),
      missingNotes,
      hidden: this.#hidden,
    };
  }

  #hosted(paragraphs: readonly WordParagraph[]): HostedParagraph[] {
    const { changes } = this.#options;
    if (changes === 'marks') return withAllChanges(paragraphs);
    return oneSide(paragraphs, changes === 'accept' ? 'result' : 'base');
  }

  #block({ source, pieces: all, isNew }: HostedParagraph, isInTable = false): ReadBlock | undefined {
    const pieces = this.#shown(all, source.line);
    if (!pieces.some(isVisible)) return undefined;
    const form = this.#options.changes === 'accept' || isNew ? source.form : source.formBefore;
    const style = this.#document.styles.paragraph(form.style);
    const place = placeInList(form, style, this.#document.lists);
    const counted = place && (isNew ? this.#counter.beside(place) : this.#counter.next(place));
    const typed = counted ? undefined : typedNumber(pieces);
    const number = counted || typed?.number;
    const line = this.#line(typed?.pieces ?? pieces, source);
    const block = { line: source.line, style: style.name };
    if (isInTable || isMastheadStyle(style.name))
      return {
        ...block,
        ...numberedText(number, this.#written(isStressedWhole(line) ? withoutStress(line) : line)),
      };
    const heading = headingLevelOf({ form, style, line, number, isFirst: !this.#hasHeading });
    if (heading === undefined) return { ...block, ...numberedText(number, this.#written(line)) };
    this.#hasHeading = true;
    const text = [number, this.#written(withoutStress(line))].filter(Boolean).join(' ');
    return { ...block, heading, text };
  }

  /** The pieces that Word prints. */
  #shown(pieces: readonly Piece[], line: number): readonly Piece[] {
    const isHidden = (piece: Piece) => piece.kind === 'text' && piece.look.hidden;
    const text = pieces.map((piece) => (piece.kind === 'text' && isHidden(piece) ? piece.text : '')).join('');
    if (text === '') return pieces;
    if (text.trim() !== '') this.#hidden.push({ line, text: text.trim() });
    return pieces.filter((piece) => !isHidden(piece));
  }

  #line(pieces: readonly Piece[], { pieces: own, endChanges }: WordParagraph): Line {
    const line = lineOfPieces(pieces, this.#wording);
    const isOneSide = this.#options.changes !== 'marks';
    const isCut = own.some(({ changes }) => changes.length > 0) || endChanges.length > 0;
    return isOneSide && isCut ? withoutBlanksBeforeStops(line) : line;
  }

  #written(line: Line): string {
    const marked = withoutStressInBrackets(withoutStressedOpening(line));
    this.#handMarks += marked.atoms.filter(({ layers }) => layers.some(isUnsigned)).length;
    return writeLine(spaced(marked));
  }

  #table({ rows, line }: WordTable): ReadBlock[] {
    const lines = rows.flatMap((row) => this.#row(row) ?? []);
    return lines.length === 0 ? [] : [{ line, style: '', text: lines.join('\n') }];
  }

  /** `| Member State | Percentage |`; a row that this reading empties is none, one that always was empty stays. */
  #row({ cells }: WordRow): string | undefined {
    const texts = cells.map((paragraphs) => this.#cell(paragraphs));
    const isGone = texts.every((text) => text === '') && cells.flat().some(hasChanges);
    return isGone ? undefined : `| ${texts.join(' | ')} |`;
  }

  #cell(paragraphs: readonly WordParagraph[]): string {
    const texts = this.#hosted(paragraphs).flatMap((one) => {
      const block = this.#block(one, true);
      return block ? [[block.number, block.text].filter(Boolean).join(' ')] : [];
    });
    return texts.join(' ');
  }

  #note(note: string, label: string): ImportedNote | undefined {
    const paragraphs = this.#document.notes.get(note);
    if (!paragraphs) return undefined;
    const texts = this.#hosted(withoutOwnChange(paragraphs)).map(({ source, pieces }) =>
      this.#written(this.#line(this.#shown(pieces, source.line), source)),
    );
    return { label, line: 1, text: texts.filter(Boolean).join(' ') };
  }

  #labelOf(note: string): string {
    const label = this.#labels.get(note) ?? String(this.#labels.size + 1);
    this.#labels.set(note, label);
    return label;
  }

  #layersOf(piece: Piece): Layers {
    const layers = piece.changes.map((change) => this.#layerOf(change));
    const byHand = piece.kind === 'text' ? this.#layerByHand(piece) : undefined;
    return byHand ? [...layers, byHand] : layers;
  }

  /** A colour that stands for a delegation signs the words, struck ones too. */
  #layerByHand(piece: TextPiece): Layer | undefined {
    const { isLink } = piece;
    const look = this.#wording.lookOf(piece);
    const delegation = this.#options.colours[colourOf({ look, isLink }) ?? ''];
    if (delegation !== undefined) return signedByHand(this.#names.labelOf(delegation), look);
    return this.#options.byHand === 'plain' ? undefined : layerOfLook(look, isLink);
  }

  #layerOf({ kind, author }: TrackedChange): Layer {
    const name = this.#names.labelOf(author);
    return { kind, label: kind === 'insertion' ? `${name}: ` : `${name} del: ` };
  }
}

/** A note that is put in or taken out as a whole says so by its mark: its own words need no bracket. */
function withoutOwnChange(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const words = paragraphs.flatMap(({ pieces }) => pieces.filter(isVisible));
  const [own] = words[0]?.changes ?? [];
  if (!own || !words.every(({ changes }) => changes[0] && isSameChange(changes[0], own))) return paragraphs;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({
      ...piece,
      changes: piece.changes.filter((change) => !isSameChange(change, own)),
    })),
  }));
}

type Part = WordTable | { readonly kind: 'paragraphs'; readonly paragraphs: WordParagraph[] };

/** Paragraphs that follow one another can be joined; a table keeps them apart. */
function runsOfParagraphs(blocks: readonly WordBlock[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'table') parts.push(block);
    else if (last?.kind === 'paragraphs') last.paragraphs.push(block);
    else parts.push({ kind: 'paragraphs', paragraphs: [block] });
  }
  return parts;
}

/** A row that was typed empty stays; one that has become so goes. */
const hasChanges = ({ pieces }: WordParagraph): boolean =>
  pieces.some((piece) => isVisible(piece) && piece.changes.length > 0);

const isVisible = (piece: Piece): boolean =>
  piece.kind === 'mark' || (piece.kind === 'text' && piece.text.trim() !== '');

/** A line or cell all of whose words are stressed says no more than that it is a head. */
const isStressedWhole = ({ atoms }: Line): boolean =>
  atoms.every(({ kind, layers }) => kind === 'mark' || layers.some(isStressed));

const withoutStress = ({ atoms, gaps }: Line): Line => {
  const plain = (layers: Layers) => layers.filter((layer) => !isStressed(layer));
  return {
    atoms: atoms.map((atom) => ({ ...atom, layers: plain(atom.layers) })),
    gaps: gaps.map((gap) => gap.map(plain)),
  };
};

/** What is taken out can leave a blank before a stop. */
const withoutBlanksBeforeStops = ({ atoms, gaps }: Line): Line => ({
  atoms,
  gaps: gaps.map((gap, at) => (/^[,;.:)]/.test(atoms[at]?.text ?? '') ? [] : gap)),
});

/** A number that the format knows; any other, such as a bullet, is words. */
function numberedText(number: string | undefined, text: string): Pick<ImportedBlock, 'number' | 'text'> {
  if (!number) return { text };
  return numberLength(`${number} X`) === number.length ? { number, text } : { text: `${number} ${text}` };
}
