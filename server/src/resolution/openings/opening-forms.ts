/** From `Recalls` to `Recalling` and back, by the phrases that resolutions really open with. */
import type { OpeningKind } from './also-further';
import { openingPhrases } from './openings';

const phrases: Readonly<Record<OpeningKind, ReadonlySet<string>>> = {
  preambular: new Set(openingPhrases.filter(({ kind }) => kind === 'preambular').map(({ phrase }) => phrase)),
  operative: new Set(openingPhrases.filter(({ kind }) => kind === 'operative').map(({ phrase }) => phrase)),
};

/**
 * The opening of the other part that has the same verb: `recalling` for `recalls`, `calls upon` for `calling upon`
 * and for `call upon`. Undefined where no resolution opens so.
 */
export function inForm(phrase: string, kind: OpeningKind): string | undefined {
  const words = phrase.toLowerCase().split(' ');
  for (const [index, word] of words.entries()) {
    for (const form of formsOf(word, kind)) {
      const changed = words.with(index, form).join(' ');
      if (phrases[kind].has(changed)) return changed;
    }
  }
  return undefined;
}

/** Whether a phrase opens paragraphs of this part. */
export const opens = (phrase: string, kind: OpeningKind): boolean => phrases[kind].has(phrase.toLowerCase());

const formsOf = (word: string, kind: OpeningKind): string[] =>
  stemsOf(word).flatMap((stem) =>
    kind === 'preambular'
      ? [`${stem}ing`, `${stem.replace(/e$/, '')}ing`]
      : [`${stem}s`, `${stem}es`, `${stem.replace(/y$/, 'i')}es`],
  );

/** `recall` for `recalls` and `recalling`, `note` for `notes` and `noting`. */
function stemsOf(word: string): string[] {
  if (/ing$/.test(word)) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  return /s$/.test(word) ? [word.slice(0, -1)] : [word];
}
