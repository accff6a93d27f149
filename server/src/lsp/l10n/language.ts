/** The language of the client, and the catalogue of messages that ships for it. */
import type { Runtime } from '../runtime';
import { type Catalogue, createTranslator } from './translator';

/** What a user reads, in the client's language; English where it is not translated. */
export type Say = (english: string) => string;

/** Languages with a catalogue in `server/l10n`. */
export const languages = ['fr', 'es'] as const;

const inEnglish: Say = (english) => english;

/**
 * How messages are said to a client with this locale, `fr-CA`. In English where there is no catalogue, or where it cannot
 * be read: a message in another language is better than none.
 */
export async function sayIn(locale: string | undefined, runtime: Runtime): Promise<Say> {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  const language = languages.find((one) => one === wanted);
  if (!language) return inEnglish;
  try {
    const catalogue: Catalogue = JSON.parse(runtime.decode(await runtime.readBytes(`l10n/${language}.json`)));
    const translate = createTranslator(catalogue);
    return (english) => translate(english) ?? english;
  } catch {
    return inEnglish;
  }
}
