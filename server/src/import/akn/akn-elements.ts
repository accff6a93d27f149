/** The elements of Akoma Ntoso for the UN (AKN4UN), by what the reader does with them. */

export type Role =
  /** Begins a paragraph or heading of its own. */
  | 'block'
  /** The number of the paragraph that follows. */
  | 'number'
  /** A footnote, standing where its mark stands. */
  | 'note'
  /** Words inside a paragraph. */
  | 'inline'
  /** Ends a line. */
  | 'break'
  /** A superior letter or number. */
  | 'superior'
  /** A row, or a cell, of a table. */
  | 'row'
  | 'cell'
  /** Holds others. */
  | 'structure'
  /** Nothing of it is text of the document, save what the front matter takes from it. */
  | 'aside'
  /** Ornaments: left out. */
  | 'ornament';

const NAMES: Readonly<Record<Role, string>> = {
  block: 'p subheading crossHeading heading docTitle docNumber listIntroduction listWrapUp longTitle',
  number: 'num',
  note: 'authorialNote',
  inline:
    'span a b i u ref mref rref inline docDate docAuthority docProponent docStatus docType docStage session ' +
    'location event date term def organization person role concept quantity entity quotedText',
  break: 'eol br',
  superior: 'sup sub',
  row: 'tr',
  cell: 'td th',
  structure:
    'akomaNtoso statement doc documentCollection collectionBody components component documentRef body ' +
    'preface preamble mainBody conclusions formula container section paragraph subparagraph content intro ' +
    'wrapUp list point sublist blockList item indent attachments attachment annex table recitals recital ' +
    'chapter part title article clause citations citation quotedStructure blockContainer tblock ol ul li',
  aside: 'meta coverPage',
  ornament: 'img decoration',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(NAMES) as Role[]).flatMap((role) =>
    NAMES[role].split(' ').map((name) => [name, role] as const),
  ),
);

/** What to do with an element; undefined where it isn't known. */
export const roleOf = (name: string): Role | undefined => ROLES.get(name);

/** Elements that are headings by their name. `docNumber` is one only as the letter of a part. */
export const isHeadingElement = (name: string): boolean =>
  name === 'subheading' || name === 'heading' || name === 'docTitle' || name === 'docNumber';

/** Classes that the UN's templates give to headings: chapter, first, second and third, fourth level. */
const HEADING_CLASSES: ReadonlyMap<string, number> = new Map([
  ['HCh', 2],
  ['H1', 2],
  ['H23', 3],
  ['H4', 4],
]);

/** The level of a heading class, 2 to 4; undefined for other classes. */
export const headingClass = (name: string | undefined): number | undefined => HEADING_CLASSES.get(name ?? '');
