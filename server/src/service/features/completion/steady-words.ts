/**
 * How far agreed words may be carried over without a look: not into what belongs to the text they come from, its session,
 * year, day, meeting or resolution, nor into words that are spelt in another way today.
 */

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TENS = '(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)';
const UNITS =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth)';
const ORDINAL = `(?:one |hundred (?:and )?|${TENS}[- ]?){0,3}(?:${UNITS}|${TENS}|hundredth)`;

/** What is of one text only, at the first letter that must be looked at. */
const UNSTEADY: readonly RegExp[] = [
  // "seventy-first session", "resumed tenth special session"
  new RegExp(String.raw`\b${ORDINAL} (?:\p{Ll}{4,12} ){0,2}(?:session|meeting)s?\b`, 'iu'),
  // "107th plenary meeting"
  /\b\d{1,4}(?:st|nd|rd|th)\b/,
  // "19 September 2016", "September 2016"
  new RegExp(String.raw`\b(?:\d{1,2}(?: to \d{1,2}| and \d{1,2})? )?${MONTH} (?:19|20)\d\d\b`),
  new RegExp(String.raw`\b\d{1,2} ${MONTH}\b`),
  // "in 2018", "by 2030"; neither "2030 Agenda" nor "Risk Reduction 2015-2030"
  /(?<!\p{Lu}\p{L}{1,30} |\d[-\u2013])\b(?:19|20)\d\d\b(?![-\u2013]\d| \p{Lu})/u,
  // "resolution 70/1", "A/71/728", "document E/CN.4/Sub.2"
  /\b\d{1,4}\/\d{1,4}\b|\b[AES]\/[\w.]/,
  // "resolution 217 A (III)"
  /\b\d{1,4} ?(?:[A-Z] )?\([IVXL]+\)/,
];

/** Spellings that the United Nations have given up: `asylum-seekers` and `healthcare` since the seventy-seventh session. */
const OUTDATED =
  /\b(?:asylum seekers?|health[- ]care|indigenous|States parties|to-day|co-(?:operat|ordinat)\p{Ll}+|inter-governmental|socio-economic|(?:world|nation)-wide|per centum|(?:organ|recogn|emphas|real|util|mobil|priorit|harmon|criminal|character|final|special|general|minim|maxim)is(?:e[ds]?|ing|ations?))\b/u;

/** Where the steady beginning of the words ends, a blank before the rest left out. UTF-16. */
export function steadyEnd(words: string): number {
  const starts = [...UNSTEADY, OUTDATED].map((pattern) => startOf(pattern, words));
  return words.slice(0, Math.min(words.length, ...starts)).trimEnd().length;
}

const startOf = (pattern: RegExp, words: string): number =>
  pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY;
