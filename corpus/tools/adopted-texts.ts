/** Reads a folder of adopted resolutions (AKN4UN or .resolution) for the tables and the budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFrom } from '../../server/src/corpus/document';
import type { CorpusDocument } from '../../server/src/corpus/model';
import { isAkn, readAkn } from '../../server/src/import/akn/akn';
import { print } from '../../server/src/import/print';
import type { AdoptedText } from './precedents';

/** An adopted resolution with its title. */
export interface TitledText extends AdoptedText {
  readonly title: string;
}

/** Titles on the subject of the yardstick: migrants, refugees, displaced persons, trafficking. */
const RELATED = /\bmigrants?\b|\bmigration\b|refugee|displaced|trafficking in (?!wildlife)/i;

const FRONT: ReadonlySet<string> = new Set(['front', 'closing', 'enacting']);

/** A file of adopted text, as a draft has it. */
export interface AdoptedFile {
  /** Below the folder: `78/78_217_E.xml`. */
  readonly file: string;
  readonly text: string;
}

/** Every resolution below a folder, in the order of their file names, AKN4UN printed as a draft would be. */
export function* adoptedFiles(folder: string): Generator<AdoptedFile> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(xml|resolution)$/.test(file),
  );
  for (const file of files.sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    yield { file, text: isAkn(text) ? print(readAkn(text)) : text };
  }
}

/** The same as documents of a corpus, each with its session. */
export function* adoptedDocuments(
  folder: string,
): Generator<{ readonly document: CorpusDocument; readonly session: string }> {
  for (const { file, text } of adoptedFiles(folder)) {
    const stem = file.replace(/^.*[/\\]|\.\w+$/g, '');
    const document = documentFrom(text, { kind: 'user', file }, stem);
    const number = numberOf(document.symbol ?? stem);
    const session = /(?:^|[/\\])(\d+)[/\\]/.exec(file)?.[1] ?? /^\D*(\d+)/.exec(number)?.[1] ?? '';
    yield { document, session };
  }
}

const numberOf = (symbol: string): string => symbol.replace(/^A\/RES\//, '');

/** Reads every resolution below a folder, in the order of their file names. */
export function* adoptedTexts(folder: string): Generator<TitledText> {
  for (const { document, session } of adoptedDocuments(folder)) {
    yield {
      symbol: numberOf(document.symbol ?? document.id),
      session,
      title: document.title,
      related: RELATED.test(document.title),
      paragraphs: document.paragraphs.flatMap(({ kind, text: words }) => (FRONT.has(kind) ? [] : [words])),
    };
  }
}
