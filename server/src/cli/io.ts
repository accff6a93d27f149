/** The terminal and the product's files as a parameter, so that tests can read what a command says. */
import { randomUUID } from 'node:crypto';
import type { Importer } from '../import/importer';
import type { Assets } from '../service/world/load-corpus';

/** 0: clean. 1: warnings or errors found. 2: misuse, or something could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Io {
  /** What was asked for; ends its lines itself. */
  out(text: string): void;
  /** What a person should know besides. */
  err(text: string): void;
  /** Whether `out` is a terminal that shows colours. */
  readonly color: boolean;
  /** Whether `err` is a terminal, where progress may be shown and overwritten. */
  readonly progress?: boolean;
  /** The files of `dist/corpus`. */
  readonly assets: Assets;
  /** Reads files of other formats. */
  readonly importer: Importer;
}

/** A command of `agreed-language`. `args` are those after its name. Throws `Misuse`. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  run(args: string[], io: Io): Promise<ExitCode>;
}

/** Wrong arguments, or a file that cannot be had; the message is for the person who typed the command. */
export class Misuse extends Error {}

const STYLES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 } as const;

/** Stands for what only we may say to a terminal: no file can hold it. */
const OURS = `\ufdd0${randomUUID()}`;

/** The text in a colour, on a terminal. */
export const painted = (io: Io, style: keyof typeof STYLES, text: string): string =>
  io.color ? `${OURS}[${STYLES[style]}m${text}${OURS}[0m` : text;

/** Begins the line of progress again; `cleared` without what stood there. */
export const returned = `${OURS}r`;
export const cleared = `${returned}${OURS}[K`;

// Tabs and ends of lines are text. What turns the direction of writing, ends lines in its own way or hides words in tags
// can show a person other words than stand in the file.
const CONTROLS =
  /(?!\t|\n|\r\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Each code unit as `\u001b`. */
const spelt = (control: string): string =>
  control
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * The text as it is written out: what a file holds says nothing to a terminal. A control character is written as `\u001b`,
 * which in JSON means the same.
 */
export const written = (text: string): string =>
  text.replace(CONTROLS, spelt).replaceAll(`${OURS}r`, '\r').replaceAll(OURS, '\u001b');
