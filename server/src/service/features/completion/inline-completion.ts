/** Ghost text: the usual continuation of agreed language, shown in grey at the cursor. */
import { shown } from '../../../corpus/address';
import { locate } from '../../../match/index/engine';
import { ghostText } from '../../../match/predict/ghost-text';
import { isEnglish } from '../../check/severity';
import type { Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import type { World } from '../../world/world';
import { withoutOpener } from './continuation-items';
import { steadyEnd } from './steady-words';
import { wordsBefore } from './words-before';

export interface InlineCompletion {
  /** Replaces the half-typed word; begins with its letters as they were typed. */
  readonly edit: Edit;
  /** `GCM, para. 23` */
  readonly source: string;
}

/** The ghost text at a cursor; undefined in new text, and where the user wants none. */
export function inlineCompletion(
  world: World,
  snapshot: Snapshot,
  offset: number,
): InlineCompletion | undefined {
  if (!isEnglish({ snapshot })) return undefined;
  if (!world.settings.ghostText.enabled || !isEndOfWords(snapshot.text, offset)) return undefined;
  const before = wordsBefore(snapshot, offset);
  if (!before?.apart || before.context.length === 0) return undefined;
  const found = ghostText(world.engine, before);
  const source = found?.sources[0];
  if (!found || !source) return undefined;
  const all = before.opened ? withoutOpener(found.text) : found.text;
  const words = all.slice(0, steadyEnd(all));
  if (!words.toLowerCase().startsWith(before.letters.toLowerCase())) return undefined;
  if (!isWorthShowing(words.slice(before.letters.length))) return undefined;
  const text = before.letters + words.slice(before.letters.length);
  const { document, paragraph } = locate(world.engine, source.paragraphNumber);
  return { edit: { span: before.span, text }, source: shown(document, paragraph.ref) };
}

/** UTF-16. */
const LEAST_LETTERS = 4;

/**
 * A few letters are typed as fast as they are read. A mark is the drafter's: whether a paragraph goes on after its last
 * clause, or ends there, no agreed text can tell.
 */
const isWorthShowing = (rest: string): boolean => rest.length >= LEAST_LETTERS && !/^[,;:.]/.test(rest);

/** Not inside a word, and not before words that are there already. */
function isEndOfWords(text: string, offset: number): boolean {
  const rest = /^[^\r\n]{0,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  return !/[\p{L}\p{N}]/u.test(rest);
}
