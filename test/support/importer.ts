/** The importer in the thread of the tests. */
import { readDocx } from '../../server/src/import/docx/docx';
import { importerHere } from '../../server/src/import/importer';

export const importer = importerHere({
  decoder: new TextDecoder('utf-8', { fatal: true }),
  word: async () => ({ readDocx }),
});
