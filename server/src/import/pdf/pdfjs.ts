/** pdf.js behind our own port: opens a PDF, and turns its errors into messages with a cure. */
import { ImportError } from '../model';
import type { PdfFile, PdfLibrary, PdfOperator, PdfPage, TagNode } from './pdf-file';

/** What we use of pdf.js. */
export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<JsDocument>;
    destroy(): Promise<void>;
  };
}

interface JsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<JsPage>;
}

interface JsPage {
  readonly view: readonly number[];
  readonly commonObjs: { has(id: string): boolean; get(id: string): { readonly name?: string } };
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  getStructTree(): Promise<TagNode | null>;
  cleanup(): void;
}

/** The operators that place text. */
const WANTED = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginMarkedContent',
  'beginMarkedContentProps',
  'endMarkedContent',
  'beginText',
  'setTextMatrix',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'setFont',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setLeading',
  'setTextRise',
  'showText',
] as const;

/** Nothing is fetched, run or drawn. */
const SAFE = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  stopAtErrors: false,
} as const;

export const pdfLibrary = ({ OPS, getDocument }: PdfJs): PdfLibrary => {
  const names = new Map(WANTED.map((name) => [OPS[name], name] as const));
  return {
    async open(bytes): Promise<PdfFile> {
      const task = getDocument({ ...SAFE, data: Uint8Array.from(bytes) });
      const document = await task.promise.catch((error: unknown) => {
        throw withCure(error);
      });
      return {
        pages: document.numPages,
        page: (number) =>
          pageOf(document, number, names).catch((error: unknown) => {
            throw withCure(error, number);
          }),
        close: () => task.destroy(),
      };
    },
  };
};

async function pageOf(
  document: JsDocument,
  number: number,
  names: ReadonlyMap<number | undefined, string>,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators: PdfOperator[] = [];
  const fonts = new Map<string, string>();
  fnArray.forEach((code, at) => {
    const name = names.get(code);
    if (name === undefined) return;
    const args = (argsArray[at] ?? []) as readonly unknown[];
    operators.push({ name, args });
    const font = name === 'setFont' ? String(args[0]) : undefined;
    if (font && !fonts.has(font) && page.commonObjs.has(font))
      fonts.set(font, page.commonObjs.get(font).name ?? '');
  });
  const tags = (await page.getStructTree()) ?? undefined;
  const [, bottom = 0, , top = 792] = page.view;
  page.cleanup();
  return { height: top - bottom, operators, fonts, ...(tags && { tags }) };
}

/** What went wrong, and how to go on. */
function withCure(error: unknown, page = 1): ImportError {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException')
    return new ImportError(
      'This PDF is protected by a password. Open it with the password and print it into a PDF without one',
      page,
    );
  const reason = message.replace(/\.$/u, '');
  return new ImportError(`Not a whole PDF (${reason}). Download it, or print it into a PDF, again`, page);
}
