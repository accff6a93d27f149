/** The tables of precedents as corpus/tables/precedents.json holds them: JSON, the bytes in base64. */
import type { Precedents } from '../../server/src/corpus/model';

/** The text of the file. */
export const writePrecedents = ({ sessions, symbols, ...tables }: Precedents): string =>
  `${JSON.stringify({ sessions, symbols, ...changed(tables, (table) => Buffer.from(table).toString('base64')) })}\n`;

/** What the text of the file says. */
export function readPrecedents(text: string): Precedents {
  const { sessions, symbols, ...tables } = JSON.parse(text) as InFile;
  return { sessions, symbols, ...changed(tables, (table) => new Uint8Array(Buffer.from(table, 'base64'))) };
}

type InFile = Pick<Precedents, 'sessions' | 'symbols'> & Tables<string>;
type Tables<T> = Readonly<Record<'stock' | 'phrases' | 'elsewhere', T>>;

const changed = <T, U>({ stock, phrases, elsewhere }: Tables<T>, change: (table: T) => U): Tables<U> => ({
  stock: change(stock),
  phrases: change(phrases),
  elsewhere: change(elsewhere),
});
