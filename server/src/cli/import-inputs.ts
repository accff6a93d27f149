/** The files that the arguments of `import` name. */
import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { entriesOf, reason } from './files';

export interface Input {
  readonly file: string;
  /** Named itself, not found in a folder. */
  readonly named: boolean;
}

/** Endings of what may be a resolution, in a folder. */
const READABLE = /^(?!~\$).*\.(?:xml|txt|md|resolution|docx?|pdf)$/i;
/** Endings of what a person would expect to be read, and cannot be. */
const CONVERTIBLE = /\.(?:rtf|odt)$/i;

/** All files named or below folders named, in order; links and `to` itself are not followed. */
export function inputsIn(paths: readonly string[], to: string): { files: Input[]; failures: string[] } {
  const files: Input[] = [];
  const failures: string[] = [];
  const walk = (folder: string) => {
    for (const entry of entriesOf(folder, (message) => failures.push(`${message}.`))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules' && resolve(path) !== to) walk(path);
      } else if (entry.isFile() && READABLE.test(entry.name)) files.push({ file: path, named: false });
      else if (entry.isFile() && CONVERTIBLE.test(entry.name)) failures.push(`${path}: ${CONVERT}`);
    }
  };
  for (const path of paths) {
    const found = statOf(path);
    if (typeof found === 'string') failures.push(`${path}: ${found}.`);
    else if (found.isDirectory()) walk(path);
    else if (CONVERTIBLE.test(path)) failures.push(`${path}: ${CONVERT}`);
    else files.push({ file: path, named: true });
  }
  return { files, failures };
}

const CONVERT = 'this format is not read. Save the document as plain text (UTF-8) and import that.';

/** What there is, or why it cannot be looked at. */
function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return reason(error);
  }
}
