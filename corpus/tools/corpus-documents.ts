/** The documents of the corpus as text, made from the sources: the tool writes them, a test compares them. */
import { readCompound, recipeFor } from '../../server/src/import/converted/compound';
import { readKnownDocument } from '../../server/src/import/known-documents';
import type { Imported } from '../../server/src/import/model';
import { print } from '../../server/src/import/print';
import { kenya2018 } from '../../server/src/import/recipes/kenya-2018';

/** A file of `corpus/sources`. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** A file of `corpus/documents`. */
export interface BuiltDocument {
  readonly file: string;
  readonly text: string;
  readonly imported: Imported;
}

/** All documents that the sources hold, in the order of their file names. */
export const builtDocuments = (sources: readonly Source[]): BuiltDocument[] =>
  sources.flatMap(documentsOf).sort((a, b) => (a.file < b.file ? -1 : 1));

/** The documents of one source; a compound paper holds several, and copies of documents we have from elsewhere. */
function documentsOf({ name, text }: Source): BuiltDocument[] {
  const known = readKnownDocument(text, { ocrRepairs: true });
  if (known) return [built(stemOf(known), known)];
  const recipe = recipeFor(text, [kenya2018]);
  if (!recipe) return [];
  return readCompound(text, recipe, name).flatMap(({ recipe: part, document }) =>
    part.name && !part.copyOf ? [built(part.name, document)] : [],
  );
}

const built = (stem: string, imported: Imported): BuiltDocument => ({
  file: `${stem}.resolution`,
  text: print(imported),
  imported,
});

/** `A-RES-73-195` */
const stemOf = ({ frontMatter: { symbol, id } }: Imported): string =>
  (symbol ?? id ?? 'unnamed').replace(/[^A-Za-z0-9.]+/g, '-');
