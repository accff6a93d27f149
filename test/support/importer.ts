/** The importer in the thread of the tests. */
import { readDocx } from '../../server/src/import/docx/docx';
import { importerHere } from '../../server/src/import/importer';
import { pdfReader } from '../../server/src/node/importing/load-pdf';

export const importer = importerHere({
  decoder: new TextDecoder('utf-8', { fatal: true }),
  word: async () => ({ readDocx }),
  pdf: pdfReader('out/pdf.mjs'),
});
