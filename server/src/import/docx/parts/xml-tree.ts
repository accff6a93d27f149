/** A part of a Word file as a tree of its elements, with the names that WordprocessingML usually gives them. */
import { ImportError } from '../../model';
import { walkXml, type XmlElement } from '../../xml';

/** An element. Text is kept only where it is words: in `w:t` and its kin. */
export interface XmlNode {
  /** With the usual prefix, whatever the file writes: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/** Reads a part. Throws `ImportError` that names it, with the cure, where it is not well-formed. */
export function parseXml(xml: string, part: string): XmlNode {
  const top: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [top];
  let prefixes: Prefixes = NONE;
  const handler = {
    open: (element: XmlElement) => {
      if (open.length === 1) prefixes = prefixesOf(element);
      const node = nodeOf(element, prefixes);
      (open.at(-1) as OpenNode).children.push(node);
      open.push(node);
    },
    text: (text: string) => {
      const node = open.at(-1) as OpenNode;
      if (HOLDS_WORDS.has(node.name)) node.text += text;
    },
    close: () => void open.pop(),
  };
  walk(xml, part, handler);
  const [root] = top.children;
  if (!root) throw new ImportError(`The file is damaged: ${part} is empty. ${REPAIR}`, 1);
  return root;
}

const REPAIR = 'Open it in Word, let Word repair it, and save it again';

const HOLDS_WORDS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

function walk(xml: string, part: string, handler: Parameters<typeof walkXml>[1]): void {
  try {
    walkXml(xml, handler);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const [reason] = error.message.split('. ');
    const place = `${part}, line ${error.line}`;
    throw new ImportError(`The file is damaged or no work of Word: ${place}: ${reason}. ${REPAIR}`, 1);
  }
}

/** The prefix that a file gives a namespace, and the one that is used here. */
type Prefixes = ReadonlyMap<string, string>;
const NONE: Prefixes = new Map();

/** Namespaces in the transitional and the strict form of the standard. */
const USUAL: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/** Those of the root's prefixes that are not the usual ones; Word declares all of them there. */
function prefixesOf({ attributes }: XmlElement): Prefixes {
  const unusual = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    const usual = USUAL[uri];
    if (usual !== undefined && usual !== prefix) unusual.set(prefix, usual);
  }
  return unusual;
}

function nodeOf({ name, attributes }: XmlElement, prefixes: Prefixes): OpenNode {
  if (prefixes.size === 0) return { name, attributes, children: [], text: '' };
  const renamed = Object.entries(attributes).map(([key, value]) => [
    key.includes(':') ? withUsual(key, prefixes) : key,
    value,
  ]);
  return { name: withUsual(name, prefixes), attributes: Object.fromEntries(renamed), children: [], text: '' };
}

function withUsual(name: string, prefixes: Prefixes): string {
  const colon = name.indexOf(':');
  const usual = prefixes.get(name.slice(0, Math.max(colon, 0)));
  if (usual === undefined) return name;
  const local = name.slice(colon + 1);
  return usual === '' ? local : `${usual}:${local}`;
}

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** The children of that name. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node ? node.children.filter((child) => child.name === name) : [];

/** `w:val` of a child: what most properties are. */
export const valOf = (node: XmlNode | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val'];

/** `w:val` of a child as a whole number. */
export function intOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = Number.parseInt(valOf(node, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a property is on (`<w:i/>`), off (`w:val="0"`), or not set here. */
export function toggleOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name);
  return found && !OFF.has(found.attributes['w:val'] ?? 'true');
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);
