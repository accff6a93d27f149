/** What a decision by delegation means for each mark: who signed it, who follows it with another wish. */
import type { Bracket, NegotiationMarks } from './model';

/** The delegations whose proposals are accepted and rejected, and whether unsigned brackets are taken off. */
export interface Decision {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  readonly unbracket: boolean;
  /** The marks that are not understood and go: where they begin, UTF-16; without them they stay as they are. */
  readonly drop?: 'all' | readonly number[];
}

/** What becomes of a mark: its proposal is carried out, comes to nothing, or waits. */
export type Verdict = 'accept' | 'reject' | 'keep';

/** Who wants the words of a mark in the text, and who wants them out; `labels`: the marks behind it that say so. */
interface Wishes {
  readonly inside: readonly string[];
  readonly out: readonly string[];
  readonly labels: readonly Bracket[];
}

/** The verdicts on all marks. A label on a bracket shares the bracket's, seen from the label. */
export function verdictsOn(
  text: string,
  { brackets }: NegotiationMarks,
  decision: Decision,
): Map<Bracket, Verdict> {
  const verdicts = new Map<Bracket, Verdict>();
  const names = new Names(decision);
  const labels = labelsOf(text, brackets);
  for (const mark of brackets) {
    if (verdicts.has(mark)) continue;
    const own = labels.get(mark) ?? [];
    if (own.length === 0 || !holdsWords(mark)) verdicts.set(mark, alone(mark, names, decision));
    else {
      const verdict = together(mark, wishesOn(mark, own), names);
      verdicts.set(mark, verdict);
      for (const label of own) verdicts.set(label, verdict === 'keep' ? 'keep' : 'reject');
    }
  }
  return verdicts;
}

/** The marks that no decision by delegation settles: those not understood, and objections to nothing. */
export function undecidable(text: string, { brackets }: NegotiationMarks): Bracket[] {
  const labels = new Set([...labelsOf(text, brackets).values()].flat());
  return brackets.filter(
    (mark) => mark.kind === 'unclear' || (mark.kind === 'objection' && !labels.has(mark)),
  );
}

const holdsWords = ({ kind, content }: Bracket): boolean =>
  (kind === 'open' || kind === 'addition' || kind === 'deletion') && content.end > content.start;

/** The labels that follow each bracket, with one blank before each at most: `[fully] [deleted: Norway]`. */
function labelsOf(text: string, brackets: readonly Bracket[]): Map<Bracket, Bracket[]> {
  const byEnd = new Map<number, Bracket>();
  const found = new Map<Bracket, Bracket[]>();
  for (const mark of [...brackets].sort((a, b) => a.span.end - b.span.end)) {
    const { start, end } = mark.span;
    const before = byEnd.get(start) ?? (/\s/.test(text.charAt(start - 1)) ? byEnd.get(start - 1) : undefined);
    if (before && isLabel(mark)) {
      found.set(before, [...(found.get(before) ?? []), mark]);
      byEnd.set(end, before);
    } else if (holdsWords(mark)) byEnd.set(end, mark);
  }
  return found;
}

const isLabel = ({ kind }: Bracket): boolean => kind === 'objection' || kind === 'position';

const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

const without = (all: readonly string[], others: readonly string[]): string[] =>
  all.filter((name) => !others.includes(name));

function wishesOn(mark: Bracket, labels: readonly Bracket[]): Wishes {
  const opposed = namesOf(mark.against);
  const own = without(namesOf(mark.delegations), opposed);
  const inside = mark.kind === 'deletion' ? opposed : own;
  const out = mark.kind === 'deletion' ? own : opposed;
  const wants = (kind: Bracket['kind']) =>
    labels.filter((label) => label.kind === kind).flatMap(({ delegations }) => namesOf(delegations));
  return { inside: [...inside, ...wants('position')], out: [...out, ...wants('objection')], labels };
}

/** A bracket with labels: the words stay, go, or wait; as a verdict on what the bracket proposes. */
function together(mark: Bracket, { inside, out }: Wishes, names: Names): Verdict {
  const stay = names.someAccepted(inside);
  const go = names.someAccepted(out);
  if (stay && go) return 'keep';
  if (stay || go) return asVerdict(mark, stay);
  const noneIn = mark.kind === 'addition' && names.allRejected(inside);
  const noneOut = mark.kind !== 'addition' && names.allRejected(out);
  return noneIn || noneOut ? asVerdict(mark, noneOut) : 'keep';
}

const asVerdict = ({ kind }: Bracket, stays: boolean): Verdict =>
  (kind === 'deletion') === stays ? 'reject' : 'accept';

/** One accepted signature suffices, all must be rejected; who is against it counts the other way round. */
function alone(mark: Bracket, names: Names, decision: Decision): Verdict {
  if (mark.kind === 'status') return names.decides || decision.unbracket ? 'reject' : 'keep';
  if (mark.kind === 'unclear') return isDropped(mark, decision) ? 'reject' : 'keep';
  if (!mark.delegations.length)
    return mark.kind === 'open' && decision.unbracket && mark.alternatives.length < 2 ? 'accept' : 'keep';
  if (mark.kind === 'position') return names.allDecided(namesOf(mark.delegations)) ? 'reject' : 'keep';
  if (mark.kind === 'objection')
    return isDropped(mark, decision) || names.allRejected(namesOf(mark.delegations)) ? 'reject' : 'keep';
  const against = namesOf(mark.against);
  const own = without(namesOf(mark.delegations), against);
  const accepted = names.someAccepted(own);
  const refused = names.someAccepted(against);
  if (accepted && refused) return 'keep';
  if (accepted || refused) return accepted ? 'accept' : 'reject';
  if (names.allRejected(own)) return against.length > 0 && names.allRejected(against) ? 'keep' : 'reject';
  return 'keep';
}

const isDropped = ({ span }: Bracket, { drop }: Decision): boolean =>
  drop === 'all' || (drop?.includes(span.start) ?? false);

/** The names of a decision. */
class Names {
  readonly #accept: ReadonlySet<string>;
  readonly #reject: ReadonlySet<string>;

  constructor({ accept, reject }: Decision) {
    this.#accept = new Set(accept);
    this.#reject = new Set(reject);
  }

  get decides(): boolean {
    return this.#accept.size + this.#reject.size > 0;
  }

  someAccepted(names: readonly string[]): boolean {
    return names.some((name) => this.#accept.has(name));
  }

  allRejected(names: readonly string[]): boolean {
    return names.length > 0 && names.every((name) => this.#reject.has(name));
  }

  allDecided(names: readonly string[]): boolean {
    return names.every((name) => this.#accept.has(name) || this.#reject.has(name));
  }
}
