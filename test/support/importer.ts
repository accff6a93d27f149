/** The importer in the thread of the tests. */
import { importerHere } from '../../server/src/import/importer';

export const importer = importerHere({ decoder: new TextDecoder('utf-8', { fatal: true }) });
