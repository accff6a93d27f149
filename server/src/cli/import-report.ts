/** The report of an import: every repair with the line of the input, for a person to check. */
import type { Repair } from '../import/model';

/** What an import did. */
export interface Imports {
  readonly read: { readonly file: string; readonly outputs: readonly Output[] }[];
  /** A message for each input that could not be read. */
  readonly failed: string[];
  /** Files of a folder in which nothing looks like a resolution. */
  readonly leftOut: string[];
}

export interface Output {
  readonly path: string;
  readonly repairs: readonly Repair[];
}

/** The first words of every report, by which a later import knows it for its own. */
export const REPORT_NAME = 'Import report of Agreed Language';

/** `file:line: kind: what was done (evidence)`, or the same as JSON. */
export function reportText(imports: Imports, format: 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify({ report: REPORT_NAME, ...imports }, undefined, 2)}\n`;
  const lines = imports.read.flatMap(({ file, outputs }) =>
    outputs.flatMap(({ path, repairs }) => [
      '',
      `${file} -> ${path}`,
      ...repairs.map((repair) => lineOf(file, repair)),
    ]),
  );
  const failed = imports.failed.length > 0 ? ['', 'Not read:', ...imports.failed] : [];
  return `${[REPORT_NAME, ...failed, ...lines].join('\n')}\n`;
}

const lineOf = (file: string, { kind, line, message, evidence }: Repair): string =>
  `${file}:${line}: ${kind}: ${message}${evidence ? ` (${evidence})` : ''}`;
