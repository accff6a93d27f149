/** What an unknown document says of itself before its text: its symbol, its title, whether it was adopted. */
import { MONTHS } from '../resolution/citations/dates';
import type { ImportedFrontMatter } from './model';

// "United Nations A/C.3/78/L.52/Rev.1", "A/RES/73/195" on a line of its own
const SYMBOL = /^(?:[#* ]*United Nations +)?([AES]\/[A-Z0-9][A-Za-z0-9./()-]{1,40})[* ]*$/m;
// "73/195. Global Compact for Safe, Orderly and Regular Migration"
const NUMBERED_TITLE = /^[#* ]*(\d{1,3}\/\d{1,3})\.[ \t\u00A0]+(\S.{3,200}?)[* ]*$/m;
const ADOPTED =
  /^[#* ]*Resolution adopted by the General Assembly on[ \u00A0](\d{1,2})[ \u00A0](\p{L}+)[ \u00A0](\d{4})/mu;

/** How much of a text is looked at. UTF-16. */
const HEAD = 3_000;

/** The front matter that can be read off the start of `text`. What it doesn't say stays undefined. */
export function frontOfText(text: string): Partial<ImportedFrontMatter> {
  const head = text.slice(0, HEAD).replaceAll('\r', '');
  const adopted = ADOPTED.exec(head);
  const titled = NUMBERED_TITLE.exec(head);
  const symbol = adopted && titled ? `A/RES/${titled[1]}` : SYMBOL.exec(head)?.[1];
  const date = adopted && dateOf(adopted);
  return {
    ...(symbol && { symbol }),
    ...(titled?.[2] && { title: titled[2].replace(/\u00A0/g, ' ') }),
    standing: adopted && titled ? 'adopted' : 'draft',
    ...(date && { date }),
  };
}

function dateOf([, day = '', month = '', year = '']: RegExpExecArray): string | undefined {
  const index = MONTHS.indexOf(month);
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
