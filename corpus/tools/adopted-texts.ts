/** Reads a folder of adopted resolutions (AKN4UN or .resolution) for the tables and the budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFrom } from '../../server/src/corpus/document';
import { isAkn, readAkn } from '../../server/src/import/akn';
import { print } from '../../server/src/import/print';
import type { AdoptedText } from './precedents';

/** An adopted resolution with its title. */
export interface TitledText extends AdoptedText {
  readonly title: string;
}

/** Titles on the subject of the yardstick: migrants, refugees, displaced persons, trafficking. */
const RELATED = /\bmigrants?\b|\bmigration\b|refugee|displaced|trafficking in (?!wildlife)/i;

const FRONT: ReadonlySet<string> = new Set(['front', 'closing', 'enacting']);

/** Reads every resolution below a folder, in the order of their file names. */
export function* adoptedTexts(folder: string): Generator<TitledText> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(xml|resolution)$/.test(file),
  );
  for (const file of files.sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const stem = file.replace(/^.*[/\\]|\.\w+$/g, '');
    const document = documentFrom(isAkn(text) ? print(readAkn(text)) : text, { kind: 'user', file }, stem);
    const symbol = (document.symbol ?? stem).replace(/^A\/RES\//, '');
    yield {
      symbol,
      session: /(?:^|[/\\])(\d+)[/\\]/.exec(file)?.[1] ?? /^\D*(\d+)/.exec(symbol)?.[1] ?? '',
      title: document.title,
      related: RELATED.test(document.title),
      paragraphs: document.paragraphs.flatMap(({ kind, text: words }) => (FRONT.has(kind) ? [] : [words])),
    };
  }
}
