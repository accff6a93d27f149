/**
 * The file of kept wordings, `.agreed-language/kept.json`, and the one way to change it. Several editor
 * windows, servers and command lines may do so at once, and later versions may write keys that this one does not know. So
 * an edit is made to the current text, replaces that text only, and keeps what it does not know.
 */

/** The file, as a host has it. */
export interface KeptFile {
  /** Its text; undefined where there is no such file. Rejects where it is there and cannot be read. */
  read(): Promise<string | undefined>;
  /** Replaces `before` by `after` as a whole or not at all; false where the file holds another text by now. */
  replace(before: string | undefined, after: string): Promise<boolean>;
}

/** An entry as it stands in the file; `file` is relative to the folder, or the URI of a loose file. */
export interface KeptEntry {
  readonly file: string;
  readonly rule: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** The file is there and is no list of kept wordings; the message says what to do. */
export class NotKeptJson extends Error {}

const ABOUT = 'Departures from agreed language that the drafters of this folder decided to keep.';
/** How often an edit is retried when another process has changed the file in the meantime. */
const TRIES = 100;

/** Adds a wording, replacing an equal one. Rejects where the file cannot be read or written. */
export const addKept = (file: KeptFile, entry: KeptEntry): Promise<void> =>
  change(file, (entries, isAgain) =>
    isAgain && entries.some((known) => isSameWording(known, entry))
      ? entries
      : [...entries.filter((known) => !isSameWording(known, entry)), entry],
  );

/** Removes a wording, if it is there. Rejects where the file cannot be read or written. */
export const removeKept = (file: KeptFile, entry: KeptEntry): Promise<void> =>
  change(file, (entries) => entries.filter((known) => !isSameWording(known, entry)));

/** The wordings in the text of such a file; entries of another form are left out. Throws `NotKeptJson`. */
export const keptEntries = (text: string | undefined): readonly KeptEntry[] =>
  entriesOf(contentOf(text)).filter(isKeptEntry);

/** `isAgain` where the edit has been tried before, so that it may have been done. */
type Edit = (entries: readonly unknown[], isAgain: boolean) => readonly unknown[];

async function change(file: KeptFile, edit: Edit): Promise<void> {
  for (let round = 0; round < TRIES; round++) {
    const before = await file.read();
    const content = contentOf(before);
    const known = entriesOf(content);
    const kept = edit(known, round > 0);
    if (kept.length === known.length && kept.every((entry, at) => entry === known[at])) return;
    const after = `${JSON.stringify({ about: ABOUT, ...content, kept }, undefined, 2)}\n`;
    if (await file.replace(before, after)) return;
  }
  throw new Error('The kept wordings are being changed by others all the time: try again');
}

function contentOf(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined || text.trim() === '') return {};
  const content = parsed(text.replace(/^\uFEFF/, ''));
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new NotKeptJson('it must hold an object with a list "kept": correct or delete it');
  const { kept } = content as { kept?: unknown };
  if (kept !== undefined && !Array.isArray(kept))
    throw new NotKeptJson('its "kept" is no list: correct or delete it');
  return content as Readonly<Record<string, unknown>>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotKeptJson(
      `not valid JSON: correct or delete it (${error instanceof Error ? error.message : error})`,
    );
  }
}

const entriesOf = ({ kept }: Readonly<Record<string, unknown>>): readonly unknown[] =>
  (kept as readonly unknown[] | undefined) ?? [];

const KEYS = ['file', 'rule', 'words', 'before', 'after'] as const;

const isKeptEntry = (value: unknown): value is KeptEntry =>
  typeof value === 'object' &&
  value !== null &&
  KEYS.every((key) => typeof Reflect.get(value, key) === 'string');

const isSameWording = (known: unknown, entry: KeptEntry): boolean =>
  isKeptEntry(known) && KEYS.every((key) => known[key] === entry[key]);
