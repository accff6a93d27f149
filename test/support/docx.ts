/** Makes Word files for tests, from as little WordprocessingML as the case needs. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The insides of the parts; what is left out isn't in the file. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
} as const;

const root = (name: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;

/** The texts of the parts by path, for tests that spoil one before it is zipped. */
export function docxEntries(parts: DocxParts): Record<string, string> {
  const entries: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${parts.body}${parts.header ? HEADED : ''}</w:body>`),
  };
  const targets: [string, string][] = [];
  for (const [name, element] of Object.entries(ROOTS)) {
    const inside = parts[name as keyof typeof ROOTS];
    if (inside === undefined) continue;
    entries[`word/${name}.xml`] = root(element, inside);
    targets.push([name, `${name}.xml`]);
  }
  return { ...entries, 'word/_rels/document.xml.rels': relationships(targets) };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = (parts: DocxParts) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`,
    ...Object.keys(ROOTS)
      .filter((name) => parts[name as keyof typeof ROOTS] !== undefined)
      .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`),
  ].join('')}</Types>`;

const HEADED = '<w:sectPr><w:headerReference w:type="first" r:id="header"/></w:sectPr>';

const relationships = (targets: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target]) => `<Relationship Id="${type}" Type="${TYPE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const zipped = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])), {
    mtime: '2026-01-01',
  });

/** A Word file. */
export const docx = (parts: DocxParts): Uint8Array => zipped(docxEntries(parts));

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Words in a run; `form` is the inside of `w:rPr`: `<w:i/>`. */
export const run = (text: string, form = ''): string =>
  `<w:r><w:rPr>${form}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const italic = (text: string): string => run(text, '<w:i/>');

/** What a paragraph says of itself: style, list, the end that is put in or taken out. */
export interface ParagraphParts {
  readonly style?: string;
  /** `w:numId`, and the level from 0 */
  readonly list?: readonly [number, number];
  /** `<w:ins .../>` or `<w:del .../>` for its end. */
  readonly end?: string;
  readonly form?: string;
}

export const paragraph = (inside: string, { style, list, end, form }: ParagraphParts = {}): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''
  }${form ?? ''}${end ? `<w:rPr>${end}</w:rPr>` : ''}</w:pPr>${inside}</w:p>`;

let changes = 0;
const change = (name: string, author: string, inside = '') => {
  const start = `<w:${name} w:id="${++changes}" w:author="${escaped(author)}" w:date="2026-02-03T10:00:00Z"`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</w:${name}>`;
};

export const inserted = (author: string, inside: string): string => change('ins', author, inside);
export const deleted = (author: string, inside: string): string =>
  change('del', author, inside.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText'));
export const endInserted = (author: string): string => change('ins', author);
export const endDeleted = (author: string): string => change('del', author);

/** Words that go from one place, and come to another. */
export const moved = (author: string, name: string, inside: string): { from: string; to: string } => {
  const range = (way: 'From' | 'To', text: string) =>
    `<w:move${way}RangeStart w:id="${++changes}" w:name="${name}"/>${change(`move${way}`, author, text)}` +
    `<w:move${way}RangeEnd w:id="${changes - 1}"/>`;
  return { from: range('From', inside), to: range('To', inside) };
};

export const noteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const note = (id: number, inside: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${inside}</w:p></w:footnote>`;
export const SEPARATOR_NOTE =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';

/** A list of three levels as resolutions have them, `1.`, `(a)`, `(i)`, under that `w:numId`. */
export const resolutionList = (id: number, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${[
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '(%3)'],
  ]
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells
    .map((cell) => `<w:tc>${cell}</w:tc>`)
    .join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

export const comment = (id: number, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p>${run(text)}</w:p></w:comment>`;
/** Words with a comment at them. */
export const commented = (id: number, inside: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/>` +
  `<w:r><w:commentReference w:id="${id}"/></w:r>`;
