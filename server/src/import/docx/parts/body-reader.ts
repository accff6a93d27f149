/** Reads the paragraphs and tables of a part: the text itself, a note, a comment, a page head. */
import { append } from '../../../text/append';
import { anchorOf, FieldReader, type InlineContext, isMoveRange, MoveReader } from './body-context';
import { readRun } from './run-reader';
import type { Styles } from './styles';
import {
  isSameChange,
  type ParagraphForm,
  type Piece,
  type Remark,
  type TrackedChange,
  type WordBlock,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from './word-model';
import { childOf, childrenOf, intOf, valOf, type XmlNode } from './xml-tree';

/** What a part holds. */
export interface ReadBody {
  readonly blocks: readonly WordBlock[];
  readonly remarks: readonly Remark[];
}

/** Reads what stands in `root`: `w:body`, `w:footnote`, `w:comment`, `w:hdr`. Lines count from `firstLine`. */
export function readBody(root: XmlNode, styles: Styles, firstLine = 1): ReadBody {
  const reader = new BodyReader(styles, firstLine);
  reader.readBlocks(root, NO_CHANGES);
  return { blocks: reader.blocks, remarks: reader.remarks };
}

const NO_CHANGES: readonly TrackedChange[] = [];

class BodyReader {
  readonly blocks: WordBlock[] = [];
  readonly remarks: Remark[] = [];
  readonly #styles: Styles;
  readonly #fields = new FieldReader();
  readonly #moves = new MoveReader();
  #line: number;
  /** Paragraphs of text boxes, which stand in a run of another paragraph. */
  #boxes: XmlNode[] = [];

  constructor(styles: Styles, firstLine: number) {
    this.#styles = styles;
    this.#line = firstLine - 1;
  }

  readBlocks(parent: XmlNode, changes: readonly TrackedChange[]): void {
    for (const node of parent.children) this.#block(node, changes);
  }

  #block(node: XmlNode, changes: readonly TrackedChange[]): void {
    if (node.name === 'w:p') append(this.blocks, this.#paragraphs(node, changes));
    else if (node.name === 'w:tbl') this.blocks.push(this.#table(node, changes));
    else if (isMoveRange(node.name)) this.#moves.range(node);
    else if (!node.name.endsWith('Pr')) this.readBlocks(node, this.#within(node, changes));
  }

  /** The paragraph, and those of text boxes that hang on it. */
  #paragraphs(node: XmlNode, changes: readonly TrackedChange[]): WordParagraph[] {
    this.#line += 1;
    const properties = childOf(node, 'w:pPr');
    const form = formOf(properties);
    const before = childOf(childOf(properties, 'w:pPrChange'), 'w:pPr');
    if (before) this.#remark('form-changed', 'The form of the paragraph is changed');
    const line = this.#line;
    const pieces: Piece[] = [];
    this.#inline(node, { changes, isLink: false, style: this.#styles.paragraph(form.style) }, pieces);
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      pieces,
      form,
      formBefore: before ? { ...formOf(before), style: valOf(before, 'w:pStyle') } : form,
      endChanges: [...changes, ...this.#endChanges(childOf(properties, 'w:rPr'))],
      line,
    };
    return [paragraph, ...this.#boxParagraphs(changes)];
  }

  #boxParagraphs(changes: readonly TrackedChange[]): WordParagraph[] {
    const boxes = this.#boxes;
    this.#boxes = [];
    return boxes.flatMap((box) => {
      const inner = new BodyReader(this.#styles, this.#line);
      inner.readBlocks(box, changes);
      append(this.remarks, inner.remarks);
      return inner.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsOf(block)));
    });
  }

  #endChanges(run: XmlNode | undefined): TrackedChange[] {
    return (run?.children ?? []).flatMap((node) => this.#moves.changeOf(node) ?? []);
  }

  #inline(parent: XmlNode, context: InlineContext, out: Piece[]): void {
    for (const node of parent.children) {
      if (node.name === 'w:r') this.#run(node, context, out);
      else if (isMoveRange(node.name)) this.#moves.range(node);
      else if (node.name.startsWith('w:comment')) out.push(...anchorOf(node, context.changes));
      else if (node.name.startsWith('w:bookmark')) this.#fields.bookmark(node);
      else if (node.name === 'w:fldSimple') this.#simpleField(node, context, out);
      else if (node.name === 'mc:AlternateContent') this.#inline(chosen(node), context, out);
      else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') this.#formula(node, context, out);
      else if (!node.name.endsWith('Pr')) {
        const isLink = context.isLink || node.name === 'w:hyperlink';
        this.#inline(node, { ...context, isLink, changes: this.#within(node, context.changes) }, out);
      }
    }
  }

  #simpleField(node: XmlNode, context: InlineContext, out: Piece[]): void {
    const repeated = this.#fields.repeatedNote(node.attributes['w:instr'] ?? '');
    if (repeated) out.push({ kind: 'mark', note: repeated, changes: context.changes });
    else this.#inline(node, context, out);
  }

  #run(node: XmlNode, context: InlineContext, out: Piece[]): void {
    const { pieces, boxes, remarks } = readRun(node, context, this.#styles, this.#fields);
    append(out, pieces);
    this.#boxes.push(...boxes);
    for (const message of remarks) this.#remark('not-placed', message);
    if (childOf(childOf(node, 'w:rPr'), 'w:rPrChange'))
      this.#remark('form-changed', 'The form of words is changed');
  }

  #formula(node: XmlNode, { changes, style }: InlineContext, out: Piece[]): void {
    const look = {
      italic: false,
      bold: false,
      stressed: false,
      struck: false,
      raised: false,
      hidden: false,
      colour: undefined,
    };
    const text = lettersIn(node);
    out.push({ kind: 'text', text, look, lookBefore: look, isLink: style === undefined, changes });
    this.#remark('not-placed', `A formula is kept as its letters alone: "${text}"`);
  }

  #within(node: XmlNode, changes: readonly TrackedChange[]): readonly TrackedChange[] {
    const change = this.#moves.changeOf(node);
    return change ? ordered([...changes, change]) : changes;
  }

  #table(node: XmlNode, changes: readonly TrackedChange[]): WordTable {
    const line = this.#line + 1;
    const rows = rowsOf(node).map((row): WordRow => {
      const properties = childOf(row, 'w:trPr');
      const inRow = ordered([...changes, ...this.#endChanges(properties)]);
      const from = this.#line + 1;
      const cells = unwrapped(row, 'w:tc').map((cell) => this.#cell(cell, inRow));
      return { cells, line: from };
    });
    return { kind: 'table', rows, line };
  }

  #cell(node: XmlNode, changes: readonly TrackedChange[]): WordParagraph[] {
    const inner = new BodyReader(this.#styles, this.#line + 1);
    inner.readBlocks(node, ordered([...changes, ...this.#cellChanges(childOf(node, 'w:tcPr'))]));
    append(this.remarks, inner.remarks);
    this.#line = inner.#line;
    return inner.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsOf(block)));
  }

  #cellChanges(properties: XmlNode | undefined): TrackedChange[] {
    const author = (name: string) => childOf(properties, name)?.attributes['w:author'];
    const [put, taken] = [author('w:cellIns'), author('w:cellDel')];
    return [
      ...(put === undefined ? [] : [{ kind: 'insertion', author: put } as const]),
      ...(taken === undefined ? [] : [{ kind: 'deletion', author: taken } as const]),
    ];
  }

  #remark(kind: Remark['kind'], message: string): void {
    this.remarks.push({ kind, line: Math.max(this.#line, 1), message });
  }
}

/**
 * Each change once, though a row and the words in it carry it both. Insertions before deletions: what was put in by one
 * and taken out by another was put in first.
 */
const ordered = (all: readonly TrackedChange[]): readonly TrackedChange[] => {
  const changes = all.filter((change, at) => all.findIndex((one) => isSameChange(one, change)) === at);
  return inOrder(changes);
};

const inOrder = (changes: readonly TrackedChange[]): readonly TrackedChange[] =>
  changes.length < 2
    ? changes
    : [
        ...changes.filter(({ kind }) => kind === 'insertion'),
        ...changes.filter(({ kind }) => kind === 'deletion'),
      ];

/** A table inside a cell gives its paragraphs to the cell. */
const paragraphsOf = ({ rows }: WordTable): WordParagraph[] => rows.flatMap(({ cells }) => cells.flat());

const rowsOf = (table: XmlNode): XmlNode[] => unwrapped(table, 'w:tr');

/** Children of that name, those in content controls and the like included. */
const unwrapped = (parent: XmlNode, name: string): XmlNode[] =>
  parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tr' || child.name === 'w:tc' ? [] : unwrapped(child, name);
  });

/** Of two ways to write the same, the newer one. */
const chosen = (node: XmlNode): XmlNode => childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node;

const lettersIn = (node: XmlNode): string => node.text + node.children.map(lettersIn).join('');

function formOf(properties: XmlNode | undefined): ParagraphForm {
  const numbering = childOf(properties, 'w:numPr');
  return {
    style: valOf(properties, 'w:pStyle'),
    list: valOf(numbering, 'w:numId'),
    listLevel: intOf(numbering, 'w:ilvl'),
    outline: intOf(properties, 'w:outlineLvl'),
  };
}

/** The notes of `w:footnotes` or `w:endnotes` by their ids; the lines that separate notes are none. */
export const notesIn = (root: XmlNode | undefined, name: string): ReadonlyMap<string, XmlNode> =>
  new Map(
    childrenOf(root, name)
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((node) => [node.attributes['w:id'] ?? '', node]),
  );
