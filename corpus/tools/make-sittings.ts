// Makes corpus/tables/sittings.json from folders of adopted resolutions, and holds the table of bodies against it.
//   npm run tool -- corpus:sittings FOLDER...
// For each body of service/update/times/sitting-table.ts: which year adopted resolutions give which session, in how many
// paragraphs, and the first of them. A session is dated where a date follows it ("its fiftieth session, held in 2022"),
// reported where the resolution of a year speaks of the report on it, cited where a resolution of that session bears a
// date. It is the evidence of that table: numbers and addresses only.
import { writeFileSync } from 'node:fs';
import type { CorpusParagraph } from '../../server/src/corpus/model';
import { isSessionOf, sessionsIn } from '../../server/src/service/update/times/session-bodies';
import {
  type SittingBody,
  sittingBodies,
  yearOfSession,
} from '../../server/src/service/update/times/sitting-table';
import { timesIn, yearIn } from '../../server/src/service/update/times/times';
import { adoptedDocuments } from './adopted-texts';

/** `2021` -> in how many paragraphs, and the first: `76/142, PP16`. */
type Years = Record<string, { said: number; first: string }>;
type Evidence = Record<string, Record<string, Years>>;

function note(paragraph: CorpusParagraph, symbol: string, date: string | undefined): void {
  const text = paragraph.text.replace(/[\u2010\u2011]/g, '-').replace(/\s/g, ' ');
  const place = `${symbol.replace('A/RES/', '')}, ${paragraph.ref}`;
  const assembly = Number(/^A\/RES\/(\d+)\//.exec(symbol)?.[1]);
  for (const session of sessionsIn(text)) {
    // "at its seventy-sixth session" in a resolution of the seventy-fifth is the Assembly's, whoever is named before.
    if (session.number === assembly || session.number === assembly + 1) continue;
    for (const name of namesOf(session)) {
      const year = datedYear(session.after) ?? reportedYear(session.before, date);
      if (year !== undefined) add(name, session.number, year, place);
    }
  }
  for (const [, number, year] of text.matchAll(COUNCIL_RESOLUTION))
    add('Human Rights Council', Number(number), Number(year), place);
}

// "Human Rights Council resolution 52/26 of 4 April 2023"
const COUNCIL_RESOLUTION =
  /Human Rights Council resolutions? (\d{1,3})\/\d{1,3} of \d{1,2} [A-Z][a-z]{2,8} (\d{4})/g;

/** The bodies of the table that a session can be of, each once. */
const namesOf = (session: Parameters<typeof isSessionOf>[1]): string[] => [
  ...new Set(sittingBodies.filter(({ name }) => isSessionOf(name, session)).map(({ name }) => name.source)),
];

/** A date that follows the session with nothing but the place between. */
function datedYear(after: string): number | undefined {
  const clause = /^[^.;:]*/.exec(after)?.[0] ?? '';
  const [time] = timesIn(clause);
  return time && HELD.test(clause.slice(0, time.span.start)) ? time.year : undefined;
}

const HELD =
  /^(?: of the [A-Z][^,;]*)?,?(?: which)?(?: (?:was|to be|being|is to be))?(?: (?:held|convened|hosted))?(?: (?:virtually|online|in [A-Z][\w-]*(?:[ ,]+(?:the )?[A-Z][\w-]*)*|at [^,]{3,60}))?,?(?: (?:from|on|in|between|and))? $/;

function reportedYear(before: string, date: string | undefined): number | undefined {
  return date !== undefined && /\breports?\b[^.;:]{0,120}\bon (?:the work of )?its $/.test(before)
    ? yearIn(date)
    : undefined;
}

function add(name: string, session: number, year: number, place: string): void {
  evidence[name] ??= {};
  const sessions = evidence[name];
  sessions[session] ??= {};
  const years = sessions[session] as Years;
  years[year] ??= { said: 0, first: place };
  (years[year] as Years[string]).said += 1;
}

/** What the evidence says to a row: sessions it bears out, and those it gives another year. */
function judged(body: SittingBody): string {
  const right: number[] = [];
  const wrong: string[] = [];
  for (const [session, years] of Object.entries(evidence[body.name.source] ?? {})) {
    const year = yearOfSession(body, Number(session));
    if (year === undefined) continue;
    if (years[year]) right.push(Number(session));
    else wrong.push(`${session}: ${Object.keys(years).join(' or ')}, not ${year}`);
  }
  return `${body.name.source} from ${body.from}: ${right.join(', ') || 'nothing'}${wrong.length > 0 ? `; BUT ${wrong.join('; ')}` : ''}`;
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: npm run tool -- corpus:sittings FOLDER...');

const evidence: Evidence = {};
for (const folder of folders)
  for (const { document } of adoptedDocuments(folder))
    for (const paragraph of document.paragraphs)
      note(paragraph, document.symbol ?? document.id, document.date);

const sorted = Object.fromEntries(
  Object.entries(evidence)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sessions]) => [name, sessions]),
);
writeFileSync('corpus/tables/sittings.json', `${JSON.stringify(sorted, null, 1)}\n`);
for (const body of sittingBodies) process.stdout.write(`${judged(body)}\n`);
