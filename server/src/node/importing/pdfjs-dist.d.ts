declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  import type { PdfJs } from '../../import/pdf/pdfjs';
  export const OPS: PdfJs['OPS'];
  export const getDocument: PdfJs['getDocument'];
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
