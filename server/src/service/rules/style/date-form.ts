/** W5: dates are written 19 December 2018. */
import { MONTHS } from '../../../resolution/citations/dates';
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

const MONTH = MONTHS.join('|');
/** `December 19, 2018`; without a year too much else is meant */
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g');
/** `19th December 2018`, `19th of December` */
const ORDINAL = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${MONTH})(?:,? (\\d{4}))?\\b`, 'g');
/** `19 December, 2018` */
const COMMA = new RegExp(`\\b(\\d{1,2}) (${MONTH}), (\\d{4})\\b`, 'g');
const RIGHT = new RegExp(`\\b\\d{1,2} (?:${MONTH}) \\d{4}\\b`, 'g');

export const dateForm = wordRule({
  id: 'date-form',
  summary: 'Dates are written 19 December 2018',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W5: adopted resolutions, sessions 75 to 78',
  words: new RegExp(MONTH, 'i'),
  // "1st", or a figure after the last letter of a month
  trigger: /\d(?:st|nd|rd|th)|[yhletr],? \d/,
  forms: [
    { find: MONTH_FIRST, use: ([, month, day, year]) => `${day} ${month}${year ? ` ${year}` : ''}` },
    { find: ORDINAL, use: ([, day, month, year]) => `${day} ${month}${year ? ` ${year}` : ''}` },
    { find: COMMA, use: ([, day, month, year]) => `${day} ${month} ${year}` },
  ],
  right: RIGHT,
  message: (_, use) => `Dates are written "${use}"`,
});
