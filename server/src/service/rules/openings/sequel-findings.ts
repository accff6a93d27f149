/** What the rules about "also" and "further" find, for whichever sequences and places each of them is about. */
import { withSequel } from '../../../resolution/openings/also-further';
import type { Rule, RuleContext } from '../../check/rule';
import {
  type Member,
  type OpeningSequence,
  type SequenceKind,
  sequencesOf,
  withoutItalics,
} from '../../draft/form/sequences';
import { derived, resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { formFinding, replace } from '../form-findings';

/** Which members of which sequences a rule is about. */
export interface SequelRule extends Pick<Rule, 'id' | 'defaultSeverity'> {
  readonly kinds: readonly SequenceKind[];
  /** `run`: paragraphs that open alike; `start`: paragraphs that open otherwise than the one before. */
  readonly about: 'run' | 'start';
  readonly applies?: (member: Member) => boolean;
}

/** The members whose sequel word is not the one expected, as findings. */
export function* sequelFindings(rule: SequelRule, context: RuleContext): Generator<Finding> {
  for (const one of unexpectedIn(context.snapshot)) if (isHeld(rule, one)) yield finding(rule, context, one);
}

/** How many members the rule holds to a sequel word. */
export const sequelCases = (rule: SequelRule, { snapshot }: RuleContext): number =>
  membersOf(sequencesOf(snapshot)).filter((one) => isHeld(rule, one)).length;

/** Sequel words that stand in the wrong place, right word or not. */
export function* misplaced(
  rule: Pick<Rule, 'id' | 'defaultSeverity'>,
  context: RuleContext,
): Generator<Finding> {
  const { text } = resolutionOf(context.snapshot);
  for (const { sequence, member } of misplacedIn(context.snapshot)) {
    const { opening, span, outside } = member;
    const found = withoutItalics(text.slice(span.start, span.end));
    const right = withSequel(found, partOf(sequence.kind), opening.sequel);
    // A word that is said twice stands in its place, and beside it.
    if (right === text.slice(span.start, span.end)) continue;
    const title = `Write "${right}"`;
    // Where an asterisk hangs on the word, nobody can tell what the italics were to be.
    const fix = outside === 'broken' ? undefined : replace(title, span, outside ? `${right}*` : right);
    yield formFinding(
      rule,
      span,
      outside ? `"${opening.sequel}" belongs to the opening: write "${right}"` : title,
      fix,
    );
  }
}

/** How many openings carry a sequel word. */
export const sequelWords = (context: RuleContext): number =>
  sequencesOf(context.snapshot)
    .flatMap(({ members }) => members)
    .filter(({ opening }) => opening.sequel).length;

const partOf = (kind: SequenceKind) => (kind === 'preambular' ? 'preambular' : 'operative');

/** A member and its place in its sequence. */
interface Placed {
  readonly sequence: OpeningSequence;
  readonly member: Member;
  readonly index: number;
}

/** The members of sequences that something is true of; in most drafts few. */
function membersOf(sequences: readonly OpeningSequence[], isMeant = (_: Member) => true): readonly Placed[] {
  const found: Placed[] = [];
  for (const sequence of sequences) {
    const { members } = sequence;
    for (let index = 0; index < members.length; index++) {
      const member = members[index] as Member;
      if (isMeant(member)) found.push({ sequence, member, index });
    }
  }
  return found;
}

/** The members with another sequel word than the one expected. */
const unexpectedIn = derived((snapshot) =>
  membersOf(sequencesOf(snapshot), ({ opening, expectation }) => opening.sequel !== expectation.expected),
);

/** The members whose sequel word stands in the wrong place. */
const misplacedIn = derived((snapshot) => membersOf(sequencesOf(snapshot), ({ isPlaced }) => !isPlaced));

/** Whether a rule holds a member to a sequel word. */
function isHeld({ kinds, about, applies }: SequelRule, { sequence, member, index }: Placed): boolean {
  if (!kinds.includes(sequence.kind) || !member.expectation.binding || !member.isPlaced) return false;
  // A fragment may begin in the middle of a run.
  if (index === 0 && member.opening.sequel) return false;
  if (member.expectation.place > 0 !== (about === 'run')) return false;
  return applies?.(member) ?? true;
}

function finding(rule: SequelRule, context: RuleContext, { sequence, member, index }: Placed): Finding {
  const { kind, members } = sequence;
  const { text } = resolutionOf(context.snapshot);
  const found = text.slice(member.span.start, member.span.end);
  const right = withSequel(found, partOf(kind), member.expectation.expected);
  const title = `Write "${right}"`;
  return formFinding(
    rule,
    member.span,
    message(rule, members, index, right),
    replace(title, member.span, right),
  );
}

const PLACES = ['', 'Second', 'Third'];

function message({ about }: SequelRule, members: readonly Member[], index: number, right: string): string {
  if (about === 'start') return `The paragraph before opens otherwise: write "${right}"`;
  const { expectation } = members[index] as Member;
  const place = PLACES[expectation.place % 3];
  if (!place) return `"also" and "further" have been used: begin again with "${right}"`;
  return `${place} paragraph in a row to open so: write "${right}"`;
}
