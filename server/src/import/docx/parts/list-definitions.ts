/** The lists that a Word file defines (`numbering.xml`): what the numbers of each level look like. */
import { childOf, childrenOf, intOf, toggleOf, valOf, type XmlNode } from './xml-tree';

/** A level of a list: `(%2)` in lower-case letters. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `upperRoman` ... */
  readonly format: string;
  /** With `%1` for the number of the first level. */
  readonly text: string;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | undefined;
  /** The number of levels above, from 1, that start it again; 0 for none. Undefined: all of them. */
  readonly restartsAfter: number | undefined;
  /** Whether levels above show in Arabic figures. */
  readonly arabic: boolean;
}

/** A list as paragraphs name it. Those with one `counter` count on together. */
export interface ListDefinition {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** What a level begins with when this list is first used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** By `w:numId`. */
export type ListDefinitions = ReadonlyMap<string, ListDefinition>;

/** Reads `w:numbering`. A list that leads to itself, or to nothing, has no numbers. */
export function readLists(root: XmlNode | undefined): ListDefinitions {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', node]),
  );
  const nums = childrenOf(root, 'w:num');
  const byStyle = new Map<string, string>();
  for (const [id, node] of abstracts) {
    const style = valOf(node, 'w:styleLink');
    if (style !== undefined) byStyle.set(style, id);
  }
  const lists = new Map<string, ListDefinition>();
  for (const num of nums) {
    const counter = followed(valOf(num, 'w:abstractNumId') ?? '', abstracts, byStyle);
    const abstract = counter === undefined ? undefined : abstracts.get(counter);
    if (counter === undefined || !abstract) continue;
    lists.set(num.attributes['w:numId'] ?? '', definitionOf(counter, abstract, num));
  }
  return lists;
}

/** Follows `w:numStyleLink` to the list that holds the levels; undefined where it runs in a circle. */
function followed(
  from: string,
  abstracts: ReadonlyMap<string, XmlNode>,
  byStyle: ReadonlyMap<string, string>,
): string | undefined {
  const seen = new Set<string>();
  for (let id = from; !seen.has(id); ) {
    seen.add(id);
    const link = valOf(abstracts.get(id), 'w:numStyleLink');
    if (link === undefined) return id;
    id = byStyle.get(link) ?? '';
  }
  return undefined;
}

function definitionOf(counter: string, abstract: XmlNode, num: XmlNode): ListDefinition {
  const levels = new Map(childrenOf(abstract, 'w:lvl').map(levelOf));
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'] ?? 0);
    const level = childOf(override, 'w:lvl');
    if (level) levels.set(at, levelOf(level)[1]);
    const start = intOf(override, 'w:startOverride');
    if (start !== undefined) startOverrides.set(at, start);
  }
  return { counter, levels, startOverrides };
}

const levelOf = (node: XmlNode): [number, ListLevel] => [
  Number(node.attributes['w:ilvl'] ?? 0),
  {
    start: intOf(node, 'w:start') ?? 0,
    format: valOf(node, 'w:numFmt') ?? 'decimal',
    text: valOf(node, 'w:lvlText') ?? '',
    style: valOf(node, 'w:pStyle'),
    restartsAfter: intOf(node, 'w:lvlRestart'),
    arabic: toggleOf(node, 'w:isLgl') ?? false,
  },
];
