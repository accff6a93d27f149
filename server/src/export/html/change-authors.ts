/** Who proposed something in a printed text. */
import type { Inline, PrintedText, Track } from '../printed/model';

/** What a change is called where its look is told in words. */
export const LABELS: Readonly<Record<Track['kind'], string>> = { insertion: 'inserted', deletion: 'deleted' };

/** The authors in the order in which the text first has them. */
export function changeAuthors({ blocks, notes }: PrintedText): string[] {
  const authors = new Set<string>();
  const add = (tracks: readonly Track[]): void => {
    for (const { author } of tracks) authors.add(author);
  };
  const addAll = (inlines: readonly Inline[]): void => {
    for (const { tracks } of inlines) add(tracks);
  };
  for (const block of blocks) {
    if (block.kind === 'table')
      for (const { cells, tracks } of block.rows) {
        add(tracks);
        cells.forEach(addAll);
      }
    else {
      addAll(block.inlines);
      add(block.end);
    }
  }
  notes.forEach(addAll);
  return [...authors];
}
