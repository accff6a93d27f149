/** The first proposal of an author, by which one sees whose it is: "Microsoft Office User" may be anybody. */
import type { Say } from '../say';

/** At most this many characters of it. UTF-16. */
const LONGEST = 70;

/** As a line of a list: `adds "and girls"`; empty where the text has none under this name. */
export function firstProposal(author: string, text: string, say: Say): string {
  for (const [is, says] of [
    [': ', (words: string) => say('adds "{0}"', words)],
    [' del: ', (words: string) => say('deletes "{0}"', words)],
  ] as const) {
    const start = text.indexOf(`[${author}${is}`);
    if (start < 0) continue;
    const words = insideBracket(text, start).slice(`${author}${is}`.length);
    return says(shortened(words));
  }
  return '';
}

/** What stands between a bracket and the one that closes it. */
function insideBracket(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']') depth -= 1;
    if (depth === 0) return text.slice(start + 1, at);
  }
  return text.slice(start + 1);
}

const shortened = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/\s\S*$/, '')} ...` : plain;
};
