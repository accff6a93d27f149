/** What is carried along while a part is read: whose change words stand in, which field, which move. */
import type { Style } from './styles';
import type { AnchorPiece, TrackedChange } from './word-model';
import type { XmlNode } from './xml-tree';

export interface InlineContext {
  readonly changes: readonly TrackedChange[];
  readonly isLink: boolean;
  /** Of the paragraph. */
  readonly style: Style;
}

const MOVE_RANGE = /^w:move(?:From|To)Range(?:Start|End)$/;
export const isMoveRange = (name: string): boolean => MOVE_RANGE.test(name);

/** Knows which tracked change an element is, and by which name a move calls its two halves. */
export class MoveReader {
  readonly #open = new Map<string, string>();

  /** `w:moveFromRangeStart w:id="3" w:name="move1"`, and its end. */
  range({ name, attributes }: XmlNode): void {
    const id = attributes['w:id'] ?? '';
    if (name.endsWith('Start')) this.#open.set(id, attributes['w:name'] ?? id);
    else this.#open.delete(id);
  }

  /** The change that an element is, if it is one. */
  changeOf({ name, attributes }: XmlNode): TrackedChange | undefined {
    const kind = KINDS[name];
    if (!kind) return undefined;
    const author = (attributes['w:author'] ?? '').trim();
    const move = name.startsWith('w:move') ? [...this.#open.values()].at(-1) : undefined;
    return { kind, author, ...(move !== undefined && { move }) };
  }
}

const KINDS: Readonly<Record<string, TrackedChange['kind']>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
};

// " NOTEREF _Ref123 \h "
const NOTE_REFERENCE = /^\s*NOTEREF\s+(\S+)/i;

/**
 * Fields: what stands between `begin` and `separate` are instructions and no words. A repeated footnote mark is a
 * field that names a bookmark around the first one.
 */
export class FieldReader {
  readonly #open: { instruction: string; isResult: boolean }[] = [];
  readonly #bookmarks = new Map<string, string>();
  readonly #noteAt = new Map<string, string>();

  /** `w:fldChar`. The note that a field repeats, when its result begins. */
  step(type: string | undefined): string | undefined {
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false });
    else if (type === 'end') this.#open.pop();
    const field = this.#open.at(-1);
    if (type !== 'separate' || !field) return undefined;
    field.isResult = true;
    return this.repeatedNote(field.instruction);
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult) field.instruction += text;
  }

  /** Whether what is read now is shown: no instruction, and no number that a mark stands for. */
  get isShown(): boolean {
    return this.#open.every(
      ({ isResult, instruction }) => isResult && this.repeatedNote(instruction) === undefined,
    );
  }

  /** `w:bookmarkStart` and `w:bookmarkEnd`. */
  bookmark({ name, attributes }: XmlNode): void {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:bookmarkStart') this.#bookmarks.set(id, attributes['w:name'] ?? '');
    else this.#bookmarks.delete(id);
  }

  /** A footnote mark stands in the bookmarks that are open. */
  mark(note: string): void {
    for (const name of this.#bookmarks.values()) this.#noteAt.set(name, note);
  }

  /** The note whose mark an instruction repeats. */
  repeatedNote(instruction: string): string | undefined {
    const name = NOTE_REFERENCE.exec(instruction)?.[1];
    return name === undefined ? undefined : this.#noteAt.get(name);
  }
}

/** Where a comment's words begin or end; the sign of the comment itself stands in a run. */
export function anchorOf({ name, attributes }: XmlNode, changes: readonly TrackedChange[]): AnchorPiece[] {
  const comment = attributes['w:id'] ?? '';
  if (name === 'w:commentRangeStart') return [{ kind: 'anchor', comment, at: 'start', changes }];
  return name === 'w:commentRangeEnd' ? [{ kind: 'anchor', comment, at: 'end', changes }] : [];
}
