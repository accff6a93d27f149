/** Reads a text that was saved from a page, lines and all: a PDF as text, a scan. The lines are those of `resolution/wrapped`. */
import { enactingEnd } from '../../resolution/syntax/structure';
import { unwrapped } from '../../resolution/wrapped/wrapped-text';
import type { Imported, ImportedNote, Repair } from '../model';
import type { Recipe } from '../recipes/recipe';
import { type DraftBlock, excerpt, finish, inSteps, repair } from './document-being-read';
import { withItalicOpenings } from './repairs';

/** Reads `text`. Total: what cannot be placed is kept as a paragraph. */
export function readWrapped(text: string, recipe: Recipe): Imported {
  const { paragraphs, notes, left, joinedLines } = unwrapped(text);
  const repairs: Repair[] = [
    ...left.map(({ line, words }) => repair('furniture', line, `"${words}" left out`)),
    ...joinedLines.map(({ line, words }) =>
      repair('joined', line, `"${excerpt(words)}" joined with the line before it`),
    ),
    ...notes.map(({ label, line }) =>
      repair('footnote-moved', line, `Footnote ${label} moved out of the running text`),
    ),
  ];
  const blocks = paragraphs.map(({ line, words }, at) => blockOf(line, words, paragraphs[at + 1]?.words));
  const draft = inSteps({ blocks, notes: notes.map(noteOf), repairs }, [
    withItalicOpenings(recipe.italicOpenings),
  ]);
  return finish(recipe.frontMatter, draft);
}

const noteOf = ({ label, words, line }: { label: string; words: string; line: number }): ImportedNote => ({
  label,
  text: words.replace(/\s+/g, ' '),
  line,
});

const NUMBERED = /^(\d{1,3}\.|\([a-z]{1,4}\))(?: (.+))?$/s;
const HEADING = /^(#{1,6}) +(.+)$/s;

function blockOf(line: number, words: string, next: string | undefined): DraftBlock {
  const [, signs, heading] = HEADING.exec(words) ?? [];
  if (signs && heading) return { lines: [line], heading: signs.length, text: heading };
  const [, number, rest] = NUMBERED.exec(words) ?? [];
  if (number && rest) return { lines: [line], number, text: rest };
  const lines = words.split('\n').map((one) => one.trim());
  const text = lines.filter((one) => one !== '').join(' ');
  return { lines: [line], text, ...(isTitle(text, next) && { heading: 1 }) };
}

/** A short line without a stop right before the enacting words. */
const isTitle = (words: string, next: string | undefined): boolean =>
  words.length <= 200 && next !== undefined && enactingEnd(next) > 0 && !/[,;.:]$/.test(words);
