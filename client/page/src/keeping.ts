/**
 * Keeping the draft in the browser's own storage, off until it is asked for: other pages that are opened from files may
 * read that storage.
 */
const KEY = 'agreed-language.draft';

export interface KeptDraft {
  readonly name: string;
  readonly text: string;
}

/** The draft that was kept; undefined where keeping is off, or the storage cannot be used. */
export function keptDraft(): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    const { name, text } = (kept ?? {}) as Partial<KeptDraft>;
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. Throws where the storage is full or forbidden. */
export const keep = (draft: KeptDraft): void => localStorage.setItem(KEY, JSON.stringify(draft));

/** Removes it, and turns keeping off. */
export function wipe(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A storage that cannot be used holds nothing.
  }
}
