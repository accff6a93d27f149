/** Whether a file can have changed since it was looked at. */
import type { CorpusFile } from './corpus-host';

type Stamps = Pick<CorpusFile, 'size' | 'modified' | 'changed'>;

/** Size and time of writing can be those of another content; the time of the last change cannot. */
export const isSame = <T extends Stamps>(known: T | undefined, file: Stamps): known is T =>
  known !== undefined && file.changed !== undefined && hasStamps(known, file);

export const hasStamps = (known: Stamps, { size, modified, changed }: Stamps): boolean =>
  known.size === size && known.modified === modified && known.changed === changed;
