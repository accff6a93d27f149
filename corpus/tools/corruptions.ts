// Breaks adopted texts in the way each rule of form names, to see whether it finds the place and mends it.
import { MONTHS } from '../../server/src/resolution/citations/dates';
import { takeApart, withSequel } from '../../server/src/resolution/openings/also-further';
import { findingsOf, type Rule } from '../../server/src/service/check/rule';
import { operativeLists } from '../../server/src/service/draft/form/lists';
import { openingsOf } from '../../server/src/service/draft/form/openings';
import { partsOf } from '../../server/src/service/draft/form/parts';
import { proseOf } from '../../server/src/service/draft/form/prose';
import { type Member, type SequenceKind, sequencesOf } from '../../server/src/service/draft/form/sequences';
import { resolutionOf, type Snapshot } from '../../server/src/service/draft/snapshot';
import { edited } from '../../server/src/service/edits/edits';
import type { Edit } from '../../server/src/service/finding';
import {
  operativeEnds,
  preambularEnds,
  type Stop,
} from '../../server/src/service/rules/structure/final-stops';
import type { World } from '../../server/src/service/world/world';

/** The ways to break a text for a rule: each edit alone breaks it in one place. */
export type Corruption = (snapshot: Snapshot) => Edit[];

/** By rule id. Rules that have no fix, or are off everywhere, are not here: nothing they find could be mended. */
export const corruptions: Readonly<Record<string, Corruption>> = {
  'enacting-words': (snapshot) =>
    partsOf(snapshot).flatMap(({ enacting, preamble }) => {
      if (!enacting || !preamble.length) return [];
      const { content } = enacting.block;
      const words = snapshot.text.slice(content.start, content.end);
      if (!/^\*The [^*]+\*,$/.test(words)) return [];
      return [words.replace(/\*/g, ''), words.slice(0, -1)].map((text) => ({ span: content, text }));
    }),
  'preambular-opening': (snapshot) =>
    openingsOf(snapshot).flatMap(({ block, opening, part }) => {
      if (block.kind !== 'preambular' || block === part.preamble.at(-1)?.block || !part.enacting) return [];
      return verbEdit(snapshot, opening.span, {
        Recalling: 'Recalls',
        Recognizing: 'Recognizes',
        Noting: 'Notes',
        Reaffirming: 'Reaffirms',
        Welcoming: 'Welcomes',
      });
    }),
  'operative-opening': (snapshot) =>
    openingsOf(snapshot).flatMap(({ block, opening }) => {
      if (block.kind !== 'operative' || !block.number) return [];
      const { span } = opening;
      return [
        ...verbEdit(snapshot, span, {
          Calls: 'Calling',
          Welcomes: 'Welcoming',
          Recognizes: 'Recognizing',
          Notes: 'Noting',
        }),
        ...verbEdit(snapshot, span, {
          Requests: 'Request',
          Calls: 'Call',
          Invites: 'Invite',
          Urges: 'Urge',
          Encourages: 'Encourage',
          Decides: 'Decide',
        }),
      ];
    }),
  'opening-italics': (snapshot) =>
    openingsOf(snapshot).flatMap(({ opening: { span, italic } }) => {
      if (!italic) return [];
      const words = snapshot.text.slice(span.start, span.end);
      const whole = { start: span.start - 1, end: span.end + 1 };
      const next = /^ (?:of|that|about|the)\b/.exec(snapshot.text.slice(whole.end, whole.end + 8))?.[0];
      const over = next
        ? [{ span: { start: whole.start, end: whole.end + next.length }, text: `*${words}${next}*` }]
        : [];
      return [{ span: whole, text: words }, ...over];
    }),
  'roman-sub-opening': (snapshot) =>
    items(snapshot).flatMap(({ opening }) =>
      opening && !opening.italic
        ? [{ span: opening.span, text: `*${snapshot.text.slice(opening.span.start, opening.span.end)}*` }]
        : [],
    ),
  'unnumbered-preamble': (snapshot) =>
    partsOf(snapshot).flatMap(({ preamble, enacting }) => {
      const first = enacting && preamble[0]?.block;
      return first?.ending?.mark === ',' ? [{ span: at(first.span.start), text: '1. ' }] : [];
    }),
  'paragraph-number': (snapshot) =>
    partsOf(snapshot).flatMap(({ operative }) =>
      operative.flatMap(({ block }) =>
        block.kind === 'operative' && /^\d+$/.test(block.number?.text ?? '')
          ? [{ span: digits(block), text: String(Number(block.number?.text) + 1) }]
          : [],
      ),
    ),
  'list-letter': (snapshot) =>
    operativeLists(snapshot)
      .filter(({ items }) => items.length > 1 && items[0]?.level === 1)
      .flatMap(({ items }) => items.slice(1))
      .flatMap(({ number }) => (number ? [{ span: number.span, text: `${number.text})` }] : [])),
  'sub-capital': (snapshot) =>
    items(snapshot).flatMap(({ content: { start } }) => {
      const first = snapshot.text.charAt(start);
      return /[A-Z]/.test(first) ? [{ span: { start, end: start + 1 }, text: first.toLowerCase() }] : [];
    }),
  'list-colon': (snapshot) =>
    operativeLists(snapshot).flatMap(({ parent: { ending } }) =>
      ending?.mark === ':'
        ? [
            { span: ending.span, text: ';' },
            { span: ending.span, text: '' },
          ]
        : [],
    ),
  'preambular-comma': (snapshot) =>
    preambularEnds(snapshot).flatMap(({ block }) => stops(block.ending, ',', ['.', ';', ''])),
  'operative-stop': (snapshot) =>
    operativeEnds(snapshot)
      .filter(({ block }) => block.kind === 'operative')
      .flatMap(({ block, expected }) =>
        stops(block.ending, expected, [expected === '.' ? ';' : '.', ',', '']),
      ),
  'sub-stop': (snapshot) =>
    operativeEnds(snapshot)
      .filter(({ block }) => block.kind === 'sub')
      .flatMap(({ block, expected }) =>
        stops(block.ending, expected, [expected === '.' ? ';' : '.', ',', '']),
      ),
  'sequel-word': (snapshot) => wrongSequels(snapshot, 'preambular', () => true),
  'sequel-operative': (snapshot) => wrongSequels(snapshot, 'operative', ({ addressed }) => !addressed),
  'sequel-addressee': (snapshot) => wrongSequels(snapshot, 'operative', ({ addressed }) => addressed),
  'sequel-restart': (snapshot) =>
    members(snapshot, ['preambular', 'operative']).flatMap(([kind, member, index]) =>
      index > 0 &&
      member.expectation.place === 0 &&
      member.expectation.binding &&
      !member.opening.sequel &&
      member.block.opening?.italic &&
      !isNamedBefore(snapshot, kind, index, member)
        ? [reopened(snapshot, kind, member, 'also')]
        : [],
    ),
  'sequel-place': (snapshot) =>
    members(snapshot, ['preambular', 'operative']).flatMap(([kind, { span, opening }]) => {
      if (!opening.sequel) return [];
      const other = kind === 'preambular' ? 'operative' : 'preambular';
      return [{ span, text: withSequel(snapshot.text.slice(span.start, span.end), other, opening.sequel) }];
    }),
  'range-dash': words(/\b((?:19|20)\d\d)\u2013((?:19|20)\d\d)\b/g, ([, a, b]) => `${a}-${b}`),
  'oxford-ize': words(
    /\b(organ|recogn|emphas|real|mobil|priorit|util|minim|harmon|character|util)iz(e[sd]?|ing|ations?)\b/g,
    ([, a, b]) => `${a}is${b}`,
  ),
  'british-spelling': words(
    /\b(?:labour|programmes?|centres?|fulfil|neighbouring|towards)\b/g,
    ([found = '']) => AMERICAN[found],
  ),
  'un-compounds': words(
    /\b(?:well-being|policymakers|policymaking|socioeconomic|cooperation|coordination|capacity-building|decision-making)\b/g,
    ([found = '']) => OTHER[found],
  ),
  'percent-sign': words(/\b(\d+) per cent\b/g, ([, figure]) => `${figure}%`),
  'date-form': words(/\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})\b/g, ([found = '', day, month = '', year]) =>
    MONTHS.includes(month)
      ? found.length % 2
        ? `${month} ${day}, ${year}`
        : `${day}th ${month} ${year}`
      : undefined,
  ),
  'secretary-general': words(
    /\bthe Secretary-General\b(?! of (?!the United Nations))/g,
    () => 'the Secretary General',
  ),
  'member-states': words(/\bMember States\b(?! of\b)/g, () => 'member states'),
  'united-nations': words(/\bthe United Nations (?=system|development|Secretariat)/g, () => 'the UN '),
  'latin-abbreviation': words(/\bfor example, (?=[a-z])/g, () => 'e.g. '),
  chair: words(/\b(?:the|The) Chair (?=of the )/g, ([found = '']) => found.replace('Chair', 'Chairman')),
  'spelt-out': words(/\bnon-governmental organizations\b/g, () => 'NGOs'),
  'persons-with-disabilities': words(/\bpersons with disabilities\b/g, () => 'disabled persons'),
  'heads-of-state': words(/\bHeads of State and Government\b/g, () => 'heads of state and government'),
  'lower-case-terms': words(
    /(?<!\b(?:on|of|for|and|in) )\binternational (human rights|humanitarian) law\b/g,
    ([, kind]) =>
      kind === 'humanitarian' ? 'International Humanitarian Law' : 'International Human Rights Law',
  ),
  'curly-quotes': words(/\u201C([^\u201C\u201D"]{1,200})\u201D/g, ([, inside]) => `"${inside}"`, true),
};

/** One place broken for a rule, and what the rule makes of it. */
export interface Trial {
  readonly edit: Edit;
  readonly broken: string;
  readonly isFound: boolean;
  /** Whether a fix of the rule gives the text back as it was. */
  readonly isMended: boolean;
  readonly message: string;
}

/** Breaks at most `places` places of a text for a rule, each by itself. */
export function* trials(rule: Rule, snapshot: Snapshot, world: World, places: number): Generator<Trial> {
  const edits = corruptions[rule.id]?.(snapshot) ?? [];
  const every = Math.max(1, Math.ceil(edits.length / places));
  for (const edit of edits.filter((_, index) => index % every === 0)) {
    const broken = edited(snapshot.text, [edit]);
    const found = findingsOf(rule, { snapshot: { ...snapshot, text: broken }, world }).filter(
      ({ span }) => span.start <= edit.span.start + edit.text.length + 2 && span.end >= edit.span.start - 2,
    );
    const isMended = found.some(({ fixes: [fix] }) => fix && edited(broken, fix.edits) === snapshot.text);
    yield { edit, broken, isFound: found.length > 0, isMended, message: found[0]?.message ?? '' };
  }
}

const AMERICAN: Readonly<Record<string, string>> = {
  labour: 'labor',
  programme: 'program',
  programmes: 'programs',
  centre: 'center',
  centres: 'centers',
  fulfil: 'fulfill',
  neighbouring: 'neighboring',
  towards: 'toward',
};

const OTHER: Readonly<Record<string, string>> = {
  'well-being': 'wellbeing',
  policymakers: 'policy-makers',
  policymaking: 'policy-making',
  socioeconomic: 'socio-economic',
  cooperation: 'co-operation',
  coordination: 'co-ordination',
  'capacity-building': 'capacity building',
  'decision-making': 'decision making',
};

/** Breaks words of the running prose, quotations and titles apart. */
function words(
  find: RegExp,
  wrong: (match: RegExpMatchArray) => string | undefined,
  quoted = false,
): Corruption {
  return (snapshot) =>
    resolutionOf(snapshot).blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'front' || block.kind === 'closing') return [];
      const { start, end } = block.content;
      const prose = quoted ? snapshot.text.slice(start, end) : proseOf(block);
      return [...prose.matchAll(find)].flatMap((match) => {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        const text = wrong(match);
        return text !== undefined && snapshot.text.slice(span.start, span.end) === match[0]
          ? [{ span, text }]
          : [];
      });
    });
}

const at = (offset: number) => ({ start: offset, end: offset });
const items = (snapshot: Snapshot) => operativeLists(snapshot).flatMap(({ items }) => [...items]);

function digits({ number }: ReturnType<typeof items>[number]) {
  const start = number?.span.start ?? 0;
  return { start, end: start + (number?.text.length ?? 0) };
}

function verbEdit(snapshot: Snapshot, span: Edit['span'], verbs: Readonly<Record<string, string>>): Edit[] {
  const verb = snapshot.text.slice(span.start, span.end).split(' ', 1)[0] ?? '';
  const wrong = verbs[verb];
  return wrong && span.end - span.start === verb.length
    ? [{ span: { start: span.start, end: span.start + verb.length }, text: wrong }]
    : [];
}

type Ending = ReturnType<typeof items>[number]['ending'];

const stops = (ending: Ending, expected: Stop, wrong: readonly string[]): Edit[] =>
  ending?.mark === expected ? wrong.map((text) => ({ span: ending.span, text })) : [];

const members = (snapshot: Snapshot, kinds: readonly SequenceKind[]): [SequenceKind, Member, number][] =>
  sequencesOf(snapshot)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, members: all }) =>
      all.map((member, index): [SequenceKind, Member, number] => [kind, member, index]),
    );

/** Whether the paragraph before names the verb, so that "also" takes it up and breaks nothing. */
function isNamedBefore(snapshot: Snapshot, kind: SequenceKind, index: number, member: Member): boolean {
  const sequence = sequencesOf(snapshot).find((one) => one.kind === kind && one.members[index] === member);
  const before = sequence?.members[index - 1]?.block.content;
  const verb = member.opening.phrase.split(' ', 1)[0] ?? '';
  return (
    before !== undefined &&
    new RegExp(`\\b${verb}\\b`, 'i').test(snapshot.text.slice(before.start, before.end))
  );
}

/** Another sequel word, or none, where the right one stands. */
function wrongSequels(
  snapshot: Snapshot,
  wanted: SequenceKind,
  applies: (member: Member) => boolean,
): Edit[] {
  return members(snapshot, [wanted]).flatMap(([kind, member]) => {
    const { expectation, opening, block } = member;
    if (
      !expectation.binding ||
      expectation.place === 0 ||
      opening.sequel !== expectation.expected ||
      !applies(member)
    )
      return [];
    if (!block.opening?.italic) return [];
    const wrong = ([undefined, 'also', 'further'] as const).filter(
      (sequel) => sequel !== expectation.expected,
    );
    return wrong.map((sequel) => reopened(snapshot, kind, member, sequel));
  });
}

function reopened(
  snapshot: Snapshot,
  kind: SequenceKind,
  { span }: Member,
  sequel: 'also' | 'further' | undefined,
): Edit {
  const found = snapshot.text.slice(span.start, span.end);
  const part = kind === 'preambular' ? 'preambular' : 'operative';
  return { span, text: withSequel(sequel ? takeApart(found).words.join(' ') : found, part, sequel) };
}

/** White space in wrong places: two blanks for one, a blank at the end of a line, no blank line, no blank after a number. */
export function spacing(snapshot: Snapshot): Edit[] {
  const { blocks } = resolutionOf(snapshot);
  return blocks.flatMap(({ content, number, kind, span }, index) => {
    if (kind !== 'operative' && kind !== 'preambular') return [];
    const blank = snapshot.text.indexOf(' ', content.start);
    const wrong = [
      { span: at(blank), text: ' ' },
      { span: at(content.end), text: ' ' },
      { span: { start: span.end, end: span.end + 1 }, text: '' },
      ...(number ? [{ span: { start: number.span.end, end: content.start }, text: '   ' }] : []),
    ];
    const chosen = wrong[index % wrong.length];
    return chosen && blank > 0 && blank < content.end ? [chosen] : [];
  });
}
