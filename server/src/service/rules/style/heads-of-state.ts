/** W16: Heads of State and Government with capitals. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

/** `Heads of State and Government`; undefined where it stands so already. */
function titled(found: string): string | undefined {
  const right = found
    .replace(/^heads?/i, (word) => `H${word.slice(1).toLowerCase()}`)
    .replace(/\bstate\b/i, 'State')
    .replace(/\bgovernment\b/gi, 'Government');
  return right === found ? undefined : right;
}

export const headsOfState = wordRule({
  id: 'heads-of-state',
  summary: 'Heads of State and Government with capitals',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W16: adopted resolutions, sessions 75 to 78',
  words: /head/,
  trigger: /heads? of (?:state|government)/i,
  forms: [
    {
      find: /\bheads? of (?:state|government)(?: (?:and|or|and\/or) (?:of )?government)?\b/gi,
      use: ([found = '']) => titled(found),
    },
  ],
  right: /\bHeads? of (?:State|Government)(?: (?:and|or) Government)?\b/g,
  message: (_, use) => `Write "${use}"`,
});
