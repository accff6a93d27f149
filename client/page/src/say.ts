/** The words of the page in the reader's language: English, or one of the translations that the file carries. */

/** `fr`: the first language of the browser that the page speaks. English is what the sources are written in. */
export const language: string =
  navigator.languages
    .map((locale) => locale.toLowerCase().split('-')[0] ?? '')
    .find((one) => one === 'en' || translationsIn(one)) ?? 'en';

const translations: Readonly<Record<string, string>> = JSON.parse(translationsIn(language) ?? '{}');

/** A message with its values, `{0}`; in English where it has no translation. */
export const say = (message: string, ...values: (string | number)[]): string =>
  (translations[message] ?? message).replaceAll(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

function translationsIn(one: string): string | undefined {
  return document.getElementById(`l10n:${one}`)?.textContent ?? undefined;
}
