/** The messages of the rules in other languages, as they ship. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { languages } from '../../server/src/lsp/l10n/language';
import { type Catalogue, createTranslator } from '../../server/src/lsp/l10n/translator';
import type { Finding } from '../../server/src/service/finding';

export const catalogueOf = (language: string): Catalogue =>
  JSON.parse(readFileSync(`server/l10n/${language}.json`, 'utf8'));

const translators = languages.map((language) => ({
  language,
  translate: createTranslator(catalogueOf(language)),
}));

/** Fails where a message, or the title of a fix, has no translation. */
export function assertTranslated({ rule, message, fixes }: Finding): void {
  // It says a title and a reference, which are the same in every language.
  const said = rule === 'footnote-reference' ? [] : [message];
  for (const { language, translate } of translators)
    for (const words of [...said, ...fixes.map(({ title }) => title)])
      assert.ok(translate(words) !== undefined, `server/l10n/${language}.json has no sentence for: ${words}`);
}
