/**
 * Document symbols: which body issued a document, at which session, and what it is. A symbol says much of
 * this by itself: `A/C.3/78/L.52/Rev.1` is a limited draft of the Third Committee, seventy-eighth session.
 */

import { committeeOf } from './committees';

/** What a symbol says about its document. */
export interface SymbolFacts {
  /** As printed, without stray blanks: `A/RES/73/195`. */
  readonly symbol: string;
  /** `General Assembly`, `Human Rights Council`; undefined for a series we do not know. */
  readonly body?: string;
  /** `resolution`, `draft`, `report of the Secretary-General`; what can be told from the symbol alone. */
  readonly kind: string;
  /** The session's number, or `S-10` for a special one. */
  readonly session?: string;
  /** `2018`, or `2018–2019` where a session runs over two years. */
  readonly years?: string;
}

// What may stand in a symbol after its first letters. Parentheses only where they close in the same piece.
const PIECE = String.raw`(?:[A-Z0-9][A-Za-z0-9.\-\u2011]*(?: ?\((?:[IVXLC]+|Parts? [IVXLC]+|Vol\. [IVXLC]+|Part [IVXLC]+)\))?)`;
const SERIES = String.raw`(?:A|S|E|ST|T|TD|CD|CCW|CAC|CTOC|CRC|CCPR|CEDAW|CERD|CMW|CAT|CRPD|CED|HRI|HSP|HSP\/HA|UNEP|UNCTAD|FCCC|NPT|BWC|IDB|GC|ISBA|SPLOS|LC|EC-\d+|IAEA|DP|UNW|WHA|PBC|JIU|ICCD|CBD|UNFF|CLCS|AMCEN|IOC|MSC|MEPC|LEG|PCNICC|ICC-ASP|GEO|APLC|TAD|LOS|SG)(?:\.\d+)?`;

/** A symbol in a pattern of one's own; it starts and ends at a word's edge. */
export const SYMBOL_PATTERN = String.raw`(?<![A-Za-z0-9/])${SERIES}(?:\/${PIECE})+`;

/** `A/RES/73/195`, whichever way a draft writes it: `resolution 73/195`, `a/res/73/195`, ` A / RES / 73 / 195`. */
export function foldSymbol(words: string): string {
  const bare = words
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/^(?:its |see )?(?:general assembly )?resolution /i, 'A/RES/')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  return bare.toUpperCase();
}

/** Reads a symbol; total: a series we do not know gives a document without a body. */
export function readSymbol(words: string): SymbolFacts {
  const symbol = words
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const read of READERS) {
    const facts = read(symbol);
    if (facts) return { symbol, ...facts };
  }
  return { symbol, kind: 'document', ...bodyOf(symbol) };
}

type Facts = Omit<SymbolFacts, 'symbol'>;

const READERS: readonly ((symbol: string) => Facts | undefined)[] = [
  // A/RES/73/195, A/RES/S-27/2, A/RES/ES-11/1, A/RES/217 A (III)
  (symbol) => {
    const match = /^A\/RES\/(.+)$/.exec(symbol);
    return match
      ? { kind: 'resolution', body: 'General Assembly', ...sessionOfResolution(match[1] ?? '') }
      : undefined;
  },
  // S/RES/1325 (2000)
  (symbol) => {
    const match = /^S\/RES\/\d+(?: ?\((\d{4})\))?/.exec(symbol);
    return match
      ? { kind: 'resolution', body: 'Security Council', ...(match[1] ? { years: match[1] } : {}) }
      : undefined;
  },
  // S/PRST/2013/15
  (symbol) => {
    const match = /^S\/PRST\/(\d{4})\//.exec(symbol);
    return match
      ? { kind: 'presidential statement', body: 'Security Council', years: match[1] ?? '' }
      : undefined;
  },
  // A/HRC/RES/53/24, A/HRC/37/34/Add.1, A/HRC/S-21/2
  (symbol) => {
    const match = /^A\/HRC\/(RES\/|DEC\/)?(S-)?(\d+)\//.exec(symbol);
    if (!match) return undefined;
    const kind = match[1] === 'RES/' ? 'resolution' : match[1] ? 'decision' : draftOr(symbol, 'document');
    const regular = match[2] ? {} : { years: String(hrcYear(Number(match[3]))) };
    return { kind, body: 'Human Rights Council', session: `${match[2] ?? ''}${match[3]}`, ...regular };
  },
  // E/RES/2021/8, E/2023/94, E/CN.4/2005/102, E/CN.9/2006/7
  (symbol) => {
    const match = /^E\/(?:RES\/|CN\.\d+\/|C\.\d+\/|ICEF\/|ESCAP\/)?(?:[A-Z][\w.]*\/)*?(\d{4})(?:\/|$)/.exec(
      symbol,
    );
    if (!match) return undefined;
    const kind = symbol.startsWith('E/RES/') ? 'resolution' : draftOr(symbol, 'document');
    return { kind, ...bodyOf(symbol), years: match[1] ?? '' };
  },
  // A/C.3/78/L.52/Rev.1
  (symbol) => {
    const match = /^A\/C\.([1-6])\/(\d+)\//.exec(symbol);
    if (!match) return undefined;
    const body = `${committeeOf(symbol)} of the General Assembly`;
    return { kind: draftOr(symbol, 'document'), body, ...sessionFacts(match[2] ?? '') };
  },
  // A/CONF.157/24 (Part I), A/AC.109/2023/16
  (symbol) => {
    const match = /^A\/(CONF|AC)\.\d+\/(?:(19|20)(\d\d)\/)?/.exec(symbol);
    if (!match) return undefined;
    const body = match[1] === 'CONF' ? 'United Nations conference' : 'committee of the General Assembly';
    return {
      kind: draftOr(symbol, 'document'),
      body,
      ...(match[2] ? { years: `${match[2]}${match[3]}` } : {}),
    };
  },
  // A/78/203, A/ES-10/273, A/73/12 (Part II)
  (symbol) => {
    const match = /^A\/((?:ES-|S-)?\d+)\/(.+)$/.exec(symbol);
    if (!match) return undefined;
    return { kind: draftOr(symbol, 'document'), body: 'General Assembly', ...sessionFacts(match[1] ?? '') };
  },
  // FCCC/CP/2015/10/Add.1, S/2016/595, CAC/COSP/2021/17, UNEP/EA.4/Res.6, ST/SGB/2013/4
  (symbol) => {
    const match = /[/.](19\d\d|20\d\d)(?:[/.]|$)/.exec(symbol);
    return match ? { kind: kindByName(symbol), ...bodyOf(symbol), years: match[1] ?? '' } : undefined;
  },
];

const draftOr = (symbol: string, otherwise: string): string => {
  if (/\/L\.\d/.test(symbol)) return 'draft';
  if (/\/PV\.\d/.test(symbol)) return 'verbatim record';
  return /\/SR\.\d/.test(symbol) ? 'summary record' : otherwise;
};

const kindByName = (symbol: string): string =>
  symbol.startsWith('ST/SGB') ? "Secretary-General's bulletin" : draftOr(symbol, 'document');

const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\//, 'Human Rights Council'],
  [/^A\//, 'General Assembly'],
  [/^S\//, 'Security Council'],
  [/^E\/CN\.4\//, 'Commission on Human Rights'],
  [/^E\/CN\.5\//, 'Commission for Social Development'],
  [/^E\/CN\.6\//, 'Commission on the Status of Women'],
  [/^E\/CN\.7\//, 'Commission on Narcotic Drugs'],
  [/^E\/CN\.9\//, 'Commission on Population and Development'],
  [/^E\/CN\.15\//, 'Commission on Crime Prevention and Criminal Justice'],
  [/^E\//, 'Economic and Social Council'],
  [/^ST\//, 'Secretariat'],
  [/^FCCC\//, 'United Nations Framework Convention on Climate Change'],
  [/^CBD\//, 'Convention on Biological Diversity'],
  [/^ICCD\//, 'United Nations Convention to Combat Desertification'],
  [/^CAC\//, 'United Nations Convention against Corruption'],
  [/^CTOC\//, 'United Nations Convention against Transnational Organized Crime'],
  [/^CRC\//, 'Committee on the Rights of the Child'],
  [/^CMW\//, 'Committee on Migrant Workers'],
  [/^CCPR\//, 'Human Rights Committee'],
  [/^CERD\//, 'Committee on the Elimination of Racial Discrimination'],
  [/^CEDAW\//, 'Committee on the Elimination of Discrimination against Women'],
  [/^CRPD\//, 'Committee on the Rights of Persons with Disabilities'],
  [/^CAT\//, 'Committee against Torture'],
  [/^UNEP\//, 'United Nations Environment Programme'],
  [/^HSP\//, 'United Nations Human Settlements Programme'],
  [/^TD\//, 'United Nations Conference on Trade and Development'],
  [/^CD\//, 'Conference on Disarmament'],
  [/^NPT\//, 'Treaty on the Non-Proliferation of Nuclear Weapons'],
  [/^BWC\//, 'Biological Weapons Convention'],
  [/^CCW\//, 'Convention on Certain Conventional Weapons'],
  [/^ISBA\//, 'International Seabed Authority'],
  [/^SPLOS\//, 'United Nations Convention on the Law of the Sea'],
  [/^IDB[./]|^GC[./]/, 'United Nations Industrial Development Organization'],
  [/^DP\//, 'United Nations Development Programme'],
  [/^PBC\//, 'Peacebuilding Commission'],
  [/^JIU\//, 'Joint Inspection Unit'],
  [/^CLCS\//, 'Commission on the Limits of the Continental Shelf'],
];

const bodyOf = (symbol: string): { body?: string } => {
  const body = BODIES.find(([pattern]) => pattern.test(symbol))?.[1];
  return body ? { body } : {};
};

/** `73/195` -> session 73; `217 A (III)` -> session 3; `S-27/2` -> special session 27. */
function sessionOfResolution(number: string): { session?: string; years?: string } {
  const roman = /\(([IVXLC]+)\)/.exec(number);
  if (roman) return sessionFacts(String(readRoman(roman[1] ?? '')));
  const slash = /^((?:ES-|S-)?\d+)\//.exec(number);
  return slash ? sessionFacts(slash[1] ?? '') : {};
}

/** The years of a regular session of the General Assembly: the seventy-third is 2018–2019. */
function sessionFacts(session: string): { session?: string; years?: string } {
  const special = /^S-(\d+)$/.exec(session)?.[1];
  if (special) return { session, ...yearOf(SPECIAL_SESSIONS[Number(special) - 1]) };
  const n = Number(session);
  if (!Number.isInteger(n)) return { session };
  return n < 1 || 200 < n ? {} : { session, years: `${1945 + n}–${1946 + n}` };
}

const yearOf = (year: number | undefined): { years?: string } => (year ? { years: String(year) } : {});

/** The years of the special sessions of the General Assembly, from the first on. */
const SPECIAL_SESSIONS = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990,
  1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** Three regular sessions a year since March 2007 (the fourth), after three in 2006. */
const hrcYear = (session: number): number => 2006 + Math.floor((session - 1) / 3);

/** `XXI` -> 21; 0 for what is no numeral. */
export function readRoman(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = values[numeral[i] ?? ''] ?? 0;
    sum += value < (values[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** The years in which a resolution or decision of the General Assembly can have been adopted. */
export function yearsOfResolution(number: string): { from: number; to: number } | undefined {
  const years = sessionOfResolution(number).years;
  const match = years && /^(\d{4})–(\d{4})$/.exec(years);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}
