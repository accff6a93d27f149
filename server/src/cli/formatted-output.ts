/** The answer of a command that has formats: on the screen, or in a file that was asked for by name. */
import { type Io, Misuse } from './io';
import { writeNamed } from './write-whole';

/** The writer of a format. Throws `Misuse`, naming those that there are. */
export function formatNamed<T>(formats: Readonly<Record<string, T>>, name: string): T {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined)
    throw new Misuse(`There is no format "${name}"; there are ${Object.keys(formats).join(', ')}.`);
  return format;
}

/** Where an answer goes. */
export interface Destination {
  readonly to?: string | undefined;
  readonly force: boolean;
}

/** Writes a text or a Word file. Throws `Misuse` where a Word file has nowhere to go, `NotOurs` where a file is in the way. */
export function handOver(made: string | Uint8Array, { to, force }: Destination, io: Io): void {
  if (to !== undefined) writeNamed(to, made, force);
  else if (typeof made === 'string') io.out(made.endsWith('\n') ? made : `${made}\n`);
  else throw new Misuse('A Word file goes into a file: say with --to FILE.docx where.');
}
