/** The file of kept wordings where no lock is to be had: in a browser and in virtual workspaces. */
import type { KeptFile } from './kept-file';

/** What such a place offers. */
export interface UnlockedFile {
  /** Its text; undefined where there is no such file. Rejects where it is there and cannot be read. */
  read(): Promise<string | undefined>;
  /** Writes all of it or nothing. */
  write(text: string): Promise<void>;
  /** Waits until others who had read the file before it was written have written theirs, as far as one can tell. */
  settled(): Promise<void>;
}

/**
 * Looks again after writing: what another window has overwritten in between is not told as done, and is edited into what
 * the other has written. A window that takes longer than `settled` between reading and writing can still undo an edit.
 */
export const unlockedKeptFile = (file: UnlockedFile): KeptFile => ({
  read: () => file.read(),
  async replace(before, after) {
    if ((await file.read()) !== before) return false;
    await file.write(after);
    await file.settled();
    return (await file.read()) === after;
  },
});
