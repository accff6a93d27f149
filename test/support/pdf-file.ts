/** Writes small PDFs for tests: text at places of a page in the Times fonts, with or without tags. */
import { deflateSync } from 'node:zlib';

export interface Run {
  readonly text: string;
  readonly font?: 'roman' | 'italic' | 'bold';
  /** In points; 10 where it isn't said. */
  readonly size?: number;
  /** How far it stands above the line, in points. */
  readonly rise?: number;
}

/** Runs one after the other. */
export interface DrawnText {
  readonly runs: string | readonly Run[];
  /** In points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** The block of `PdfOptions.tags` that it belongs to; `artifact` marks what is no part of the text. */
  readonly block?: number | 'artifact';
}

/** A node of the structure: a role with blocks below it, or one block. */
export interface Tag {
  readonly role: string;
  readonly children?: readonly Tag[];
  /** The number that drawn texts name. */
  readonly block?: number;
}

export interface PdfOptions {
  readonly tags?: readonly Tag[];
  /** Says that it is encrypted, with an unknown password. */
  readonly locked?: boolean;
  /** Each page is compressed, with so many blanks after what it draws. */
  readonly blanks?: number;
}

const FONTS = { roman: 'Times-Roman', italic: 'Times-Italic', bold: 'Times-Bold' } as const;
const NAMES = Object.keys(FONTS) as (keyof typeof FONTS)[];

/** The bytes of a PDF with these pages, letter size. */
export function pdfOf(pages: readonly (readonly DrawnText[])[], options: PdfOptions = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const fonts = NAMES.map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${FONTS[name]} /Encoding /WinAnsiEncoding >>`),
  );
  const resources = `<< /Font << ${NAMES.map((name, at) => `/${name} ${fonts[at]} 0 R`).join(' ')} >> >>`;
  const marked: Marked[] = [];
  const kids = pages.map((texts, index) => {
    const content = contentOf(texts, index, marked, options.tags !== undefined);
    const stream = add(options.blanks === undefined ? plainStream(content) : packed(content, options.blanks));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /StructParents ${index} /Resources ${resources} /Contents ${stream} 0 R >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const root = options.tags && structure(options.tags, marked, kids, add, objects);
  const struct = root ? ` /MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : '';
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R${struct} >>`;
  return whole(objects, catalog, options.locked ? LOCK : '');
}

const plainStream = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** The content, compressed with that many blanks after it. */
function packed(content: string, blanks: number): string {
  const bytes = deflateSync(Buffer.concat([Buffer.from(content, 'latin1'), Buffer.alloc(blanks, ' ')]));
  return `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

const LOCK = ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;

/** A piece of marked content: its page and its number there, and the block it belongs to. */
interface Marked {
  readonly page: number;
  readonly id: number;
  readonly block: number;
}

function contentOf(texts: readonly DrawnText[], page: number, marked: Marked[], isTagged: boolean): string {
  let id = 0;
  return texts
    .map(({ runs, x, y, block }) => {
      const all = typeof runs === 'string' ? [{ text: runs }] : runs;
      const shown = `BT 1 0 0 1 ${x} ${y} Tm ${all.map(drawn).join(' ')} ET`;
      if (!isTagged || block === undefined) return shown;
      if (block === 'artifact') return `/Artifact BMC\n${shown}\nEMC`;
      marked.push({ page, id, block });
      return `/P << /MCID ${id++} >> BDC\n${shown}\nEMC`;
    })
    .join('\n');
}

const drawn = ({ text, font = 'roman', size = 10, rise = 0 }: Run): string =>
  `/${font} ${size} Tf ${rise} Ts <${encoded(text)}> Tj`;

function structure(
  tags: readonly Tag[],
  marked: readonly Marked[],
  pages: readonly number[],
  add: (body: string) => number,
  objects: string[],
): number {
  const root = add('');
  const owners = new Map<Marked, number>();
  const write = ({ role, children = [], block }: Tag, parent: number): number => {
    const own = add('');
    const content = marked.filter((one) => block !== undefined && one.block === block);
    for (const one of content) owners.set(one, own);
    const kids = [
      ...content.map(({ page, id }) => `<< /Type /MCR /Pg ${pages[page]} 0 R /MCID ${id} >>`),
      ...children.map((child) => `${write(child, own)} 0 R`),
    ];
    objects[own - 1] =
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${pages[content[0]?.page ?? 0]} 0 R /K [${kids.join(' ')}] >>`;
    return own;
  };
  const document = write({ role: 'Document', children: tags }, root);
  const numbers = pages.map((_, page) => {
    const own = marked.filter((one) => one.page === page).map((one) => `${owners.get(one) ?? document} 0 R`);
    return `${page} [${own.join(' ')}]`;
  });
  objects[root - 1] =
    `<< /Type /StructTreeRoot /K [${document} 0 R] /ParentTree << /Nums [${numbers.join(' ')}] >> >>`;
  return root;
}

/** What WinAnsi has at other places than Latin-1. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
};

const encoded = (text: string): string =>
  [...text].map((one) => (WIN_ANSI[one] ?? one.charCodeAt(0)).toString(16).padStart(2, '0')).join('');

function whole(objects: readonly string[], catalog: number, more: string): Buffer {
  const offsets: number[] = [];
  let text = '%PDF-1.7\n';
  objects.forEach((body, at) => {
    offsets.push(text.length);
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${more} >>\n`;
  return Buffer.from(`${text}${table}${trailer}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}
