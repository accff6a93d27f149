/** A Word file read whole: its text, notes, comments and page heads, before one reading is chosen. */
import { notesIn, readBody } from './body-reader';
import { type ListDefinitions, readLists } from './list-definitions';
import { openPackage, type WordPackage } from './package';
import { readStyles, type Styles } from './styles';
import type { Remark, WordBlock, WordParagraph } from './word-model';
import { childOf, childrenOf, type XmlNode } from './xml-tree';

export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** By the name that marks give them: `footnote 3`. */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>;
  readonly comments: readonly WordComment[];
  /** The words of each page head, the one of the first page first; a line for each paragraph. */
  readonly heads: readonly string[][];
  readonly styles: Styles;
  readonly lists: ListDefinitions;
  readonly remarks: readonly Remark[];
}

export interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** Reads the bytes of a `.docx`. Throws `ImportError` with the cure where that cannot be. */
export function readWordDocument(bytes: Uint8Array): WordDocument {
  const file = openPackage(bytes);
  const parts = partsOf(file);
  const styles = readStyles(parts.styles);
  const text = readBody(childOf(file.root(file.main), 'w:body') ?? EMPTY, styles);
  const notes = new Map<string, readonly WordParagraph[]>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const [id, node] of notesIn(parts[`${kind}s`], `w:${kind}`))
      notes.set(`${kind} ${id}`, paragraphsIn(node, styles));
  return {
    blocks: text.blocks,
    notes,
    comments: childrenOf(parts.comments, 'w:comment').map((node) => commentOf(node, styles)),
    heads: headsOf(file, styles),
    styles,
    lists: readLists(parts.numbering),
    remarks: text.remarks,
  };
}

const EMPTY: XmlNode = { name: 'w:body', attributes: {}, children: [], text: '' };

type PartName = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments';

/** The parts that the text refers to; what is missing is as good as empty. */
function partsOf(file: WordPackage): Partial<Record<PartName, XmlNode>> {
  const parts: Record<string, XmlNode | undefined> = {};
  for (const { type, path } of file.related(file.main).values())
    if (PARTS.has(type)) parts[type] ??= file.root(path);
  return parts as Partial<Record<PartName, XmlNode>>;
}

const PARTS: ReadonlySet<string> = new Set<PartName>([
  'styles',
  'numbering',
  'footnotes',
  'endnotes',
  'comments',
]);

const paragraphsIn = (node: XmlNode, styles: Styles): WordParagraph[] =>
  readBody(node, styles).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flat()),
  );

function commentOf(node: XmlNode, styles: Styles): WordComment {
  const text = paragraphsIn(node, styles).map(wordsOfParagraph).filter(Boolean).join(' ');
  return {
    id: node.attributes['w:id'] ?? '',
    author: (node.attributes['w:author'] ?? '').trim(),
    text,
  };
}

/** The words of a paragraph, hidden ones too, without marks and blanks more than one. */
const wordsOfParagraph = ({ pieces }: WordParagraph): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** The heads as the sections name them, each once; the first page's before the others. */
function headsOf(file: WordPackage, styles: Styles): string[][] {
  const body = childOf(file.root(file.main), 'w:body');
  const related = file.related(file.main);
  const sections = (body?.children ?? []).flatMap((node) =>
    node.name === 'w:sectPr' ? [node] : [childOf(childOf(node, 'w:pPr'), 'w:sectPr') ?? EMPTY],
  );
  const references = sections.flatMap((section) => childrenOf(section, 'w:headerReference'));
  const first = references.filter(({ attributes }) => attributes['w:type'] === 'first');
  const paths = new Set(
    [...first, ...references].map(({ attributes }) => related.get(attributes['r:id'] ?? '')?.path),
  );
  return [...paths].flatMap((path) => {
    const root = path === undefined ? undefined : file.root(path);
    return root ? [paragraphsIn(root, styles).map(wordsOfParagraph).filter(Boolean)] : [];
  });
}
