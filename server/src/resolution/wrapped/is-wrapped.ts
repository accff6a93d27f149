/** Whether a text has the lines of a page: sentences cut in the middle, numbers that stand alone. */

/** A page is wide; shorter lines are headings and addresses. UTF-16. */
const LEAST_WIDTH = 45;
const ENDED = /[.,;:!?]["”’)*\]\d]{0,5}$/;
/** A sentence goes on with a small letter, a figure or a name; a number with a stop begins a paragraph. */
const GOES_ON = /^["“(*]?(?:\p{Ll}|\p{Lu}\p{L}|\d{1,4}(?![.\d]))/u;
const NUMBER = /^(?:\d{1,3}\.|\([a-z]{1,4}\))$/;

const LEAST_CUTS = 3;
const LEAST_SHARE = 0.15;

/** In a text with a paragraph to each line hardly any line is cut. */
export function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n|\f/).map((line) => line.trim());
  let cut = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    if (next === '' && !NUMBER.test(line)) continue;
    if (NUMBER.test(line) || isCut(line, next)) cut++;
  }
  const filled = lines.filter((line) => line !== '').length;
  return cut >= LEAST_CUTS && cut >= LEAST_SHARE * filled;
}

const isCut = (line: string, next: string): boolean =>
  line.length >= LEAST_WIDTH && !ENDED.test(line) && GOES_ON.test(next);
