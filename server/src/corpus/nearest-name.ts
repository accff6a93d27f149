/** The document that was meant by a name that none has. */
import { isOneSlip } from '../text/edit-distance';
import type { CorpusDocument } from './model';

/** `; did you mean A/RES/78/217?`: an adopted document whose name differs in one letter; empty where there is none. */
export function nearestName(documents: readonly CorpusDocument[], name: string): string {
  const names = documents.flatMap(({ id, symbol, short, standing }) =>
    standing === 'adopted' ? [symbol ?? id, ...short] : [],
  );
  const typed = name.toLowerCase();
  const near = names.find((other) =>
    [other, other.replace(/^A\/RES\//, '')].some((one) => isOneSlip(typed, one.toLowerCase())),
  );
  return near ? `; did you mean ${near}?` : '';
}
