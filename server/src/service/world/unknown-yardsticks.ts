/** What the setting `agreedLanguage.yardstick` names, and the corpus does not have: nothing is measured against it. */
import { findDocument } from '../../corpus/document';
import { nearestName } from '../../corpus/nearest-name';
import { defaultSettings } from './settings';
import type { World } from './world';

/** A sentence for each name; none for the names that hold where the user says nothing. */
export function unknownYardsticks({ corpus: { documents }, settings }: World): string[] {
  return settings.yardstick.flatMap((name) => {
    if (defaultSettings.yardstick.includes(name)) return [];
    const document = findDocument(documents, name);
    if (document?.standing === 'adopted') return [];
    const setting = 'The setting agreedLanguage.yardstick names';
    return document
      ? [`${setting} ${name}, which is not adopted: nothing is measured against it`]
      : [`${setting} ${name}, and no such document is loaded${nearestName(documents, name)}`];
  });
}
