/** Footnote marks and notes in pasted plain text, whatever program set them. */

/** Pasted text with marks as `[^7]`, and its notes. */
export interface Pasted {
  readonly text: string;
  readonly notes: readonly PastedNote[];
}

export interface PastedNote {
  readonly label: string;
  readonly words: string;
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// The forms a mark can have; the number is in the first group that matched.
const MARKS =
  /<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>|\[footnoteRef:(\d{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\[\^([\w-]{1,20})\](?!:)/g;

/** The text with its marks and notes read; undefined where it has no marks that we know. */
export function markedText(text: string): Pasted | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const notes: PastedNote[] = [];
  const body: string[] = [];
  for (const line of lines) {
    const note = noteOf(line);
    if (note && !notes.some(({ label }) => label === note.label)) notes.push(note);
    else body.push(line);
  }
  const marked = body.join('\n').replace(MARKS, (_mark, ...groups: unknown[]) => {
    const number = groups.slice(0, 4).find((group) => typeof group === 'string') as string;
    return `[^${plainDigits(number)}]`;
  });
  const called = new Set([...marked.matchAll(/\[\^([\w-]{1,20})\]/g)].map((match) => match[1]));
  if (called.size === 0) return undefined;
  return { text: withGaps(marked), notes: notes.filter(({ label }) => called.has(label)) };
}

// "[7: Resolution 70/1.]", "<sup>7</sup> Resolution 70/1.", "⁷ Resolution 70/1.", "[^7]: Resolution 70/1."
const NOTES = [
  /^\[(\d{1,3}):(.*)\]$/,
  /^<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>\s*(\S.*)$/,
  /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(\S.*)$/,
  /^\[\^([\w-]{1,20})\]:(.*)$/,
];

function noteOf(line: string): PastedNote | undefined {
  for (const pattern of NOTES) {
    const match = pattern.exec(line.trim());
    if (match) return { label: plainDigits(match[1] ?? ''), words: (match[2] ?? '').trim() };
  }
  return undefined;
}

const plainDigits = (number: string): string =>
  number.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(DIGITS.indexOf(digit)));

/** Notes that are taken out leave blank lines; one between paragraphs is enough. */
const withGaps = (text: string): string => text.replace(/\n{3,}/g, '\n\n').replace(/\n{1,2}$/, '');
