/** Reads a run: words in one look, with the signs and marks between them. */
import type { FieldReader, InlineContext } from './body-context';
import { type Style, type Styles, type Toggle, togglesOf } from './styles';
import type { Look, Piece } from './word-model';
import { childOf, valOf, type XmlNode } from './xml-tree';

export interface ReadRun {
  readonly pieces: readonly Piece[];
  /** Text boxes that hang on it. */
  readonly boxes: readonly XmlNode[];
  /** What could not be placed. */
  readonly remarks: readonly string[];
}

export function readRun(run: XmlNode, context: InlineContext, styles: Styles, fields: FieldReader): ReadRun {
  const { changes, isLink, style } = context;
  const properties = childOf(run, 'w:rPr');
  const before = childOf(childOf(properties, 'w:rPrChange'), 'w:rPr');
  const look = lookOf(properties, style, styles);
  const lookBefore = before ? lookOf(before, style, styles) : look;
  const pieces: Piece[] = [];
  const boxes: XmlNode[] = [];
  const remarks: string[] = [];
  const write = (text: string) => {
    if (text !== '' && fields.isShown) pieces.push({ kind: 'text', text, look, lookBefore, isLink, changes });
  };
  const mark = (note: string) => {
    fields.mark(note);
    pieces.push({ kind: 'mark', note, changes });
  };
  const read = (node: XmlNode): void => {
    const sign = SIGNS[node.name];
    if (sign !== undefined) write(sign);
    else if (node.name === 'w:t' || node.name === 'w:delText') write(node.text);
    else if (node.name === 'w:sym') write(symbolOf(node, remarks));
    else if (node.name === 'w:instrText') fields.instruction(node.text);
    else if (node.name === 'w:fldChar') {
      const repeated = fields.step(node.attributes['w:fldCharType']);
      if (repeated) pieces.push({ kind: 'mark', note: repeated, changes });
    } else if (node.name === 'w:footnoteReference') mark(`footnote ${node.attributes['w:id']}`);
    else if (node.name === 'w:endnoteReference') mark(`endnote ${node.attributes['w:id']}`);
    else if (node.name === 'mc:AlternateContent') readChildren(chosenOf(node));
    else if (node.name === 'w:ruby') readChildren(childOf(node, 'w:rubyBase') ?? node);
    else if (DRAWN.has(node.name)) readDrawing(node, boxes, remarks);
    else if (node.name === 'w:r') readChildren(node);
  };
  const readChildren = (node: XmlNode) => node.children.forEach(read);
  readChildren(run);
  return { pieces, boxes, remarks };
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

const DRAWN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

const chosenOf = (node: XmlNode): XmlNode =>
  childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node;

/** A drawing is left out, except for the words of text boxes in it. */
function readDrawing(node: XmlNode, boxes: XmlNode[], remarks: string[]): void {
  const found = boxesIn(node);
  boxes.push(...found);
  if (found.length === 0)
    remarks.push(`A ${node.name === 'w:object' ? 'embedded object' : 'picture'} is left out`);
}

const boxesIn = (node: XmlNode): XmlNode[] => {
  if (node.name === 'w:txbxContent') return [node];
  const inner = node.name === 'mc:AlternateContent' ? [chosenOf(node)] : node.children;
  return inner.flatMap(boxesIn);
};

/** A letter of a symbol font by its place in it. */
function symbolOf({ attributes }: XmlNode, remarks: string[]): string {
  const font = attributes['w:font'] ?? '';
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return '';
  const low = code >= 0xf000 ? code - 0xf000 : code;
  const known = SYMBOLS[low];
  if (code < 0xe000 && !/symbol|dings/i.test(font)) return String.fromCharCode(code);
  if (known !== undefined) return known;
  remarks.push(`Sign ${attributes['w:char']} of the font ${font} is left out`);
  return '';
}

/** Signs that drafts use, by their place in the font Symbol. */
const SYMBOLS: Readonly<Record<number, string>> = {
  32: ' ',
  45: '\u2212',
  163: '\u2264',
  176: '\u00B0',
  177: '\u00B1',
  179: '\u2265',
  180: '\u00D7',
  183: '\u2022',
  185: '\u2260',
};

/** What a run looks like, by itself and by the styles of its paragraph and its own. */
function lookOf(run: XmlNode | undefined, paragraph: Style, styles: Styles): Look {
  const character = styles.character(valOf(run, 'w:rStyle'));
  const own = togglesOf(run);
  const is = (toggle: Toggle): boolean => own[toggle] ?? styled(toggle, paragraph, character);
  const position = valOf(run, 'w:vertAlign') ?? character?.position ?? paragraph.position;
  return {
    italic: is('w:i'),
    bold: is('w:b'),
    stressed: STRESS.some((toggle) => is(toggle) && !paragraph.toggles[toggle]),
    struck: is('w:strike') || is('w:dstrike'),
    raised: position === 'superscript',
    hidden: is('w:vanish'),
    colour: valOf(run, 'w:color')?.toUpperCase(),
  };
}

const STRESS: readonly Toggle[] = ['w:b', 'w:u'];

/** What two styles set both is taken off again: `Emphasis` in an italic paragraph is roman. Underlining is not such a toggle. */
function styled(toggle: Toggle, paragraph: Style, character: Style | undefined): boolean {
  const [outer, inner] = [paragraph.toggles[toggle], character?.toggles[toggle]];
  if (toggle === 'w:u') return inner ?? outer ?? false;
  return (outer ?? false) !== (inner ?? false);
}
