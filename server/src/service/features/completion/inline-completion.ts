/** Ghost text: the usual continuation of agreed language, shown in grey at the cursor. */
import { shown } from '../../../corpus/address';
import { locate } from '../../../match/index/engine';
import { ghostText } from '../../../match/predict/ghost-text';
import { isEnglish } from '../../check/severity';
import type { Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import type { World } from '../../world/world';
import { withoutOpener } from './continuation-items';
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
  const words = before.opened ? withoutOpener(found.text) : found.text;
  if (!words.toLowerCase().startsWith(before.letters.toLowerCase())) return undefined;
  const text = before.letters + words.slice(before.letters.length);
  const { document, paragraph } = locate(world.engine, source.paragraphNumber);
  return { edit: { span: before.span, text }, source: shown(document, paragraph.ref) };
}

/** Not inside a word, and not before words that are there already. */
function isEndOfWords(text: string, offset: number): boolean {
  const rest = /^[^\r\n]{0,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  return !/[\p{L}\p{N}]/u.test(rest);
}
