/** Whether a text that VS Code does not know as a draft looks like one. */

// "The General Assembly,", "*The Human Rights Council*,"
const ENACTING =
  /^\**(?:The )?(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on [A-Z][\p{L} ]{2,60})\**,\s*$/mu;
// "Recalling ...", "1. Calls upon ...", "OP3: *Decides*"
const PARAGRAPH = /^(?:\*?\p{Lu}\p{Ll}+ing\b|(?:OP ?)?\d{1,3}[.:] ?\*?\p{Lu}\p{Ll}+s\b)/gmu;
const FRONT_MATTER = /^---\r?\n(?:[^\n]*\n){0,12}standing: *draft\b/;
const LEAST_PARAGRAPHS = 2;
/** Further down there is nothing that would tell more. UTF-16. */
const READ = 20_000;

/** A page from the United Nations, or a draft that was typed elsewhere. */
export function looksLikeResolution(text: string): boolean {
  const start = text.slice(0, READ);
  if (isDraftOfOurs(start)) return true;
  return ENACTING.test(start) && (start.match(PARAGRAPH)?.length ?? 0) >= LEAST_PARAGRAPHS;
}

/** A draft that has the front matter which New Draft writes. */
export const isDraftOfOurs = (text: string): boolean => FRONT_MATTER.test(text.slice(0, READ));
