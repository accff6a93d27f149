/**
 * W13: spellings that changed from one session to the next. Today's form is for new text: agreed language keeps the
 * form it was adopted with, and so does a draft of that time.
 */
import { isAgreed } from '../../match/agreed';
import type { Block } from '../../resolution/model';
import { remembered } from '../../text/remember';
import { formFinding, replace } from '../form/findings';
import { hintRule } from '../form/modes';
import { proseOf } from '../form/prose';
import type { Rule, RuleContext } from '../rule';
import { resolutionOf } from '../snapshot';

interface Era {
  readonly find: RegExp;
  readonly right: RegExp;
  use(found: string): string;
  /** The session that began to write so, and the day it opened. */
  readonly session: string;
  readonly since: string;
}

const ERAS: readonly Era[] = [
  {
    find: /\b(?:asylum seeker|Asylum seeker)s?\b/g,
    right: /\basylum-seekers?\b/gi,
    use: (found) => found.replace(' ', '-'),
    session: 'seventy-seventh',
    since: '2022-09-13',
  },
  {
    find: /\bindigenous (?:[Pp]eoples|women|youth|persons|children|communities)\b/g,
    right: /\bIndigenous (?:Peoples|women|youth|persons|children|communities)\b/g,
    use: (found) => found.replace(/^i/, 'I').replace('peoples', 'Peoples'),
    session: 'seventy-seventh',
    since: '2022-09-13',
  },
  {
    find: /\bhealth[- ]care\b/gi,
    right: /\bhealthcare\b/gi,
    use: (found) => found.replace(/[- ]/, ''),
    session: 'seventy-ninth',
    since: '2024-09-10',
  },
  {
    find: /\bStates parties\b/g,
    right: /\bStates Parties\b/g,
    use: () => 'States Parties',
    session: 'eightieth',
    since: '2025-09-09',
  },
];

export const spellingEra: Rule = {
  id: 'spelling-era',
  scope: 'draft',
  summary: "Today's spelling in new text: asylum-seekers, Indigenous Peoples, healthcare, States Parties",
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'W13: adopted resolutions, sessions 75 to 80',
  *check(context) {
    const { text } = context.snapshot;
    for (const { block, era, prose } of searched(context)) {
      for (const match of prose.matchAll(era.find)) {
        const start = block.content.start + match.index;
        const span = { start, end: start + match[0].length };
        if (isAgreed(context.world.engine, text, span)) continue;
        const use = era.use(match[0]);
        const message = `Since the ${era.session} session: "${use}"`;
        yield formFinding(this, span, message, replace(`Write "${use}"`, span, use));
      }
    }
  },
  cases: (context) =>
    searched(context).reduce(
      (cases, { era, prose }) =>
        cases + [...prose.matchAll(era.find)].length + [...prose.matchAll(era.right)].length,
      0,
    ),
};

/** Every paragraph with every era that had begun when the draft was written. */
function searched({ snapshot }: RuleContext): { block: Block; era: Era; prose: string }[] {
  const { blocks, frontMatter } = resolutionOf(snapshot);
  const { date } = frontMatter;
  const eras = ERAS.filter(({ since }) => !date || date >= since);
  return blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'front' && kind !== 'closing')
    .flatMap((block) => {
      const prose = proseOf(block);
      return mayHold(prose) ? eras.map((era) => ({ block, era, prose })) : [];
    });
}

const mayHold = remembered((prose) => ANY.test(prose));
const ANY = /asylum|ndigenous|health|States part/i;
