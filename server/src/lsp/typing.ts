/**
 * Findings about agreed language wait while their words are being typed: half a clause almost repeats many texts. They
 * are left out in the sentence around the last change until typing has paused, or until the sentence ends before the
 * cursor. What was shown already, and what any other rule says, is shown at once; so is everything after a larger
 * change (a paste, a fix, several cursors), and in a text just opened.
 */
import { agreedLanguageRules } from '../service/check/rule';
import { endsSentence, sentenceAround } from '../service/draft/sentence';
import type { Snapshot } from '../service/draft/snapshot';
import type { Finding } from '../service/finding';
import { type Change, changeBetween, shiftOf } from '../text/change';
import { moved, overlaps, type Span, touches } from '../text/span';
import type { Documents, OpenDocument, Typed } from './documents';
import type { Runtime } from './runtime';

/** How long typing rests before it counts as paused. Milliseconds. */
export const TYPING_PAUSE = 1000;

/** What a client was last shown of a draft. */
interface Shown {
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface TypingFilter {
  /** The findings of a version to show now. Those left out follow: `again` is called once they may be shown. */
  show(document: OpenDocument, findings: readonly Finding[]): readonly Finding[];
}

/** A filter that calls `again` with the URI of a draft whose last version can be shown in full. */
export function createTypingFilter(
  documents: Documents,
  runtime: Runtime,
  again: (uri: string) => void,
): TypingFilter {
  const shown = new Map<string, Shown>();
  /** The version of each draft that will be shown again. Timers hold nothing else: a version is many times its text. */
  const waiting = new Map<string, number>();
  documents.onClosed((uri) => {
    shown.delete(uri);
    waiting.delete(uri);
  });

  const showLater = ({ uri, version }: Snapshot, milliseconds: number) => {
    if (waiting.get(uri) === version) return;
    waiting.set(uri, version);
    void runtime.delay(milliseconds).then(() => {
      if (waiting.get(uri) !== version) return;
      waiting.delete(uri);
      if (documents.get(uri)?.snapshot.version === version) again(uri);
    });
  };

  return {
    show({ snapshot, typed }, findings) {
      const rest = typed ? typed.at + TYPING_PAUSE - runtime.now() : 0;
      const now =
        typed && rest > 0 ? withoutTyped(snapshot, typed, findings, shown.get(snapshot.uri)) : findings;
      if (now.length < findings.length) showLater(snapshot, rest);
      shown.set(snapshot.uri, { text: snapshot.text, findings: now });
      return now;
    },
  };
}

/** The findings without those about agreed language in the sentence being typed, except what was shown before. */
function withoutTyped(
  snapshot: Snapshot,
  { span }: Typed,
  findings: readonly Finding[],
  before: Shown | undefined,
): readonly Finding[] {
  const sentence = endsSentence(snapshot, span.end) ? undefined : sentenceAround(snapshot, span);
  const isBeingTyped = (finding: Finding) =>
    sentence && agreedLanguageRules.includes(finding.rule) && overlaps(finding.span, sentence);
  if (!findings.some(isBeingTyped)) return findings;
  const known = before ? placesAfter(before, changeBetween(before.text, snapshot.text)) : new Set();
  return findings.filter((finding) => !isBeingTyped(finding) || known.has(keyOf(finding, finding.span)));
}

/** What was shown, at the places to which a change has moved it; what the change touches is not among it. */
function placesAfter({ findings }: Shown, change: Change): ReadonlySet<unknown> {
  const places = new Set<string>();
  for (const finding of findings) {
    const { span } = finding;
    const isTouched = touches(span, change.span.start) || overlaps(span, change.span);
    if (isTouched) continue;
    const by = span.start >= change.span.end ? shiftOf(change) : 0;
    places.add(keyOf(finding, moved(span, by)));
  }
  return places;
}

const keyOf = ({ rule, message }: Finding, { start, end }: Span): string =>
  `${rule} ${start} ${end} ${message}`;
