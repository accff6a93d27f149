/** What the front matter of a text says on the head of its first page. */

import { committeeOf } from '../../resolution/citations/committees';
import { MONTHS } from '../../resolution/citations/dates';
import type { FrontMatter } from '../../resolution/model';
import type { PrintedHead } from './model';

export function printedHead(frontMatter: FrontMatter): PrintedHead {
  const { symbol, title, standing = 'draft', date, session, agendaItem, sponsors } = frontMatter;
  return {
    symbol,
    title,
    standing,
    date: date === undefined ? undefined : printedDate(date),
    session,
    committee: session === undefined ? undefined : committeeOf(symbol ?? ''),
    agendaItem: agendaItem?.replace(/^Agenda items? /i, ''),
    sponsors: sponsors && sponsors.length > 0 ? listed(sponsors) : undefined,
  };
}

/** `19 December 2023` for `2023-12-19` */
function printedDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** `Chile, Mexico and Peru` */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
