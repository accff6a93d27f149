/**
 * At which word of a draft the list was asked for. While that word is typed the list stays as it was asked for, and ghost
 * text stays away from under it.
 */
import type { Snapshot } from '../service/draft/snapshot';
import { memoizeByObject } from '../text/memoize';
import { startOfWord } from '../text/words';
import type { Server } from './feature';

/** Of the drafts of long ago the list is closed. */
const MOST_DRAFTS = 20;

/** The words of one server. All offsets are UTF-16. */
class AskedWords {
  /** Draft -> where the word begins, and where the cursor stood in it. */
  readonly #words = new Map<string, { readonly start: number; readonly at: number }>();

  /** The user has asked for the list here. */
  note({ uri, text }: Snapshot, offset: number): void {
    this.#words.delete(uri);
    this.#words.set(uri, { start: startOfWord(text, offset), at: offset });
    const [first] = this.#words.keys();
    if (first !== undefined && this.#words.size > MOST_DRAFTS) this.#words.delete(first);
  }

  /** Whether the list was asked for at the word that is typed here; forgets it at another one. */
  has({ uri, text }: Snapshot, offset: number): boolean {
    if (this.#words.get(uri)?.start === startOfWord(text, offset)) return true;
    this.#words.delete(uri);
    return false;
  }

  /** Whether letters were typed since. */
  isNarrowed(snapshot: Snapshot, offset: number): boolean {
    return this.has(snapshot, offset) && offset > (this.#words.get(snapshot.uri)?.at ?? offset);
  }
}

export const askedWordsOf: (server: Server) => AskedWords = memoizeByObject((_: Server) => new AskedWords());
