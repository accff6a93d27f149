/** The styles of a Word file: what a paragraph or a run takes from them, along the styles each is based on. */
import { childOf, childrenOf, intOf, toggleOf, valOf, type XmlNode } from './xml-tree';

/** A property of letters that is on or off; `w:u` counts as one. */
export type Toggle = 'w:i' | 'w:b' | 'w:u' | 'w:strike' | 'w:dstrike' | 'w:vanish';

/** What a style says, those it is based on included. Undefined: nothing. */
export interface Style {
  readonly id: string;
  /** Its own id and those of the styles it is based on, the nearest first. */
  readonly line: readonly string[];
  /** As Word shows it: `_ H _Ch`. */
  readonly name: string;
  readonly outline: number | undefined;
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
  readonly toggles: Readonly<Partial<Record<Toggle, boolean>>>;
  /** `superscript` */
  readonly position: string | undefined;
}

export interface Styles {
  /** The style of that id; that of plain paragraphs where it is undefined or unknown. */
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Style | undefined;
}

const TOGGLES: readonly Toggle[] = ['w:i', 'w:b', 'w:u', 'w:strike', 'w:dstrike', 'w:vanish'];

const PLAIN: Style = {
  id: '',
  line: [],
  name: '',
  outline: undefined,
  list: undefined,
  listLevel: undefined,
  toggles: {},
  position: undefined,
};

/** Reads `w:styles`; a file without them has plain paragraphs only. */
export function readStyles(root: XmlNode | undefined): Styles {
  const nodes = new Map(
    childrenOf(root, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', node]),
  );
  const known = new Map<string, Style>();
  const styleOf = (id: string, inside: ReadonlySet<string>): Style | undefined => {
    const node = nodes.get(id);
    // A style that is based on itself, over however many steps, is based on nothing.
    if (!node || inside.has(id)) return undefined;
    const before = known.get(id);
    if (before) return before;
    const base = styleOf(valOf(node, 'w:basedOn') ?? '', new Set([...inside, id]));
    const style = withBase(id, node, base ?? PLAIN);
    known.set(id, style);
    return style;
  };
  const usual = [...nodes.values()].find(isDefaultParagraph)?.attributes['w:styleId'] ?? '';
  return {
    paragraph: (id) => styleOf(id ?? usual, NO_STYLES) ?? styleOf(usual, NO_STYLES) ?? PLAIN,
    character: (id) => (id === undefined ? undefined : styleOf(id, NO_STYLES)),
  };
}

const NO_STYLES: ReadonlySet<string> = new Set();

const isDefaultParagraph = ({ attributes }: XmlNode): boolean =>
  attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');

function withBase(id: string, node: XmlNode, base: Style): Style {
  const paragraph = childOf(node, 'w:pPr');
  const run = childOf(node, 'w:rPr');
  const numbering = childOf(paragraph, 'w:numPr');
  const name = valOf(node, 'w:name') ?? id;
  return {
    id,
    line: [id, ...base.line],
    name,
    outline: intOf(paragraph, 'w:outlineLvl') ?? headingLevel(name) ?? base.outline,
    list: valOf(numbering, 'w:numId') ?? base.list,
    listLevel: intOf(numbering, 'w:ilvl') ?? base.listLevel,
    toggles: { ...base.toggles, ...togglesOf(run) },
    position: valOf(run, 'w:vertAlign') ?? base.position,
  };
}

// "heading 2", Word's own, in every language of Word
const HEADING = /^heading ([1-9])$/i;

function headingLevel(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0;
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** What a `w:rPr` sets, and nothing of what it leaves alone. */
export function togglesOf(run: XmlNode | undefined): Partial<Record<Toggle, boolean>> {
  const set: Partial<Record<Toggle, boolean>> = {};
  if (!run || run.children.length === 0) return set;
  for (const name of TOGGLES) {
    const value = toggleOf(run, name);
    if (value !== undefined) set[name] = value;
  }
  return set;
}
