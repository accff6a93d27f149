/**
 * What the Ibid.s of a draft meant before. An editor carries this from version to version of an open draft, so that a
 * note that leads to another source than it did can be told; one text alone cannot show that.
 */
import { wordsBeforeMark } from '../../corpus/cited-sources';
import type { Footnote } from '../../resolution/citations/footnotes';
import { derived, type Meant, type Snapshot } from '../draft/snapshot';
import { footnotesIn } from './facts';

/**
 * What is to be remembered once a version has been looked at: of every Ibid. what it meant first. A note is known
 * again by its words and those before its mark; where either is edited, it starts again. One that is gone (cut, to be
 * put elsewhere) is not forgotten.
 */
export function carriedMeanings(snapshot: Snapshot): ReadonlyMap<string, Meant> {
  const before: ReadonlyMap<string, Meant> = snapshot.meant ?? new Map();
  const news = new Map<string, Meant>();
  for (const [key, footnote] of ibidsIn(snapshot)) {
    const meant = before.get(key);
    const led = ledTo(snapshot, footnote);
    if (!led || (meant && isSame(meant, led))) continue;
    if (!meant || sourceStays(snapshot, meant, led)) news.set(key, led);
  }
  return news.size === 0 ? before : new Map([...before, ...news].slice(-MOST));
}

const isSame = (a: Meant, b: Meant): boolean =>
  a.meaning === b.meaning && a.source.label === b.source.label && a.source.words === b.source.words;

/** More Ibid.s than any text has. */
const MOST = 2000;

/** The footnotes of a snapshot whose Ibid. leads elsewhere than it did, or nowhere, with what they meant. */
export const changedIbidsIn: (snapshot: Snapshot) => ReadonlyMap<Footnote, Meant> = derived((snapshot) => {
  const changed = new Map<Footnote, Meant>();
  if (!snapshot.meant) return changed;
  for (const [key, footnote] of ibidsIn(snapshot)) {
    const meant = snapshot.meant.get(key);
    if (meant && isChanged(snapshot, footnote, meant)) changed.set(footnote, meant);
  }
  return changed;
});

function isChanged(snapshot: Snapshot, footnote: Footnote, meant: Meant): boolean {
  if (footnote.meaning.kind === 'broken') return true;
  const led = ledTo(snapshot, footnote);
  return led !== undefined && led.meaning.text !== meant.meaning.text && !sourceStays(snapshot, meant, led);
}

/**
 * Whether an Ibid. still leads to the note it led to. Where the words of that note are edited in their place, the
 * source was put right, and the Ibid. follows; where they stand in another note now, this one is another source.
 */
function sourceStays(snapshot: Snapshot, { source }: Meant, led: Meant): boolean {
  if (source.words === led.source.words) return true;
  if (source.label !== led.source.label) return false;
  return !footnotesIn(snapshot).footnotes.some(({ words }) => words === source.words);
}

/** Where the chain of an Ibid. ends; undefined where it is broken. */
function ledTo(snapshot: Snapshot, { meaning }: Footnote): Meant | undefined {
  if (meaning.kind === 'broken') return undefined;
  const source = footnotesIn(snapshot).byLabel.get(meaning.source?.label ?? '');
  return source && { meaning, source: { label: source.label, words: source.words } };
}

/** The Ibid.s by their words and those before their marks; two that are alike cannot be told apart. */
const ibidsIn: (snapshot: Snapshot) => ReadonlyMap<string, Footnote> = derived((snapshot) => {
  const found = new Map<string, Footnote>();
  const twins = new Set<string>();
  for (const footnote of footnotesIn(snapshot).footnotes) {
    const [mark] = footnote.marks;
    if (!mark || !footnote.ibid) continue;
    const key = `${footnote.words}\n${wordsBeforeMark(snapshot.text, mark.span.start)}`;
    if (found.has(key)) twins.add(key);
    found.set(key, footnote);
  }
  for (const key of twins) found.delete(key);
  return found;
});
