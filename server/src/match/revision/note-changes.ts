/** Which footnotes of a paragraph changed. */
import { commonPairs } from './common-pairs';

export interface NoteChange {
  readonly op: 'insert' | 'delete' | 'replace';
  /** What the note said; undefined where there was none. */
  readonly base?: string;
  readonly draft?: string;
}

/** The changes between the notes at a paragraph's marks, in the order of the marks. */
export function noteChanges(base: readonly string[], draft: readonly string[]): NoteChange[] {
  const changes: NoteChange[] = [];
  let [i, j] = [0, 0];
  for (const [k, l] of [...commonPairs(base, draft), [base.length, draft.length] as const]) {
    for (; i < k && j < l; i++, j++)
      changes.push({ op: 'replace', base: base[i] as string, draft: draft[j] as string });
    for (; i < k; i++) changes.push({ op: 'delete', base: base[i] as string });
    for (; j < l; j++) changes.push({ op: 'insert', draft: draft[j] as string });
    [i, j] = [k + 1, l + 1];
  }
  return changes;
}
