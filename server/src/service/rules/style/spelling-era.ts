/**
 * W13: spellings that changed from one session to the next. Today's form is for new text: agreed language keeps the
 * form it was adopted with, and so does a draft of that time.
 */
import { isAgreed } from '../../../match/search/verbatim';
import type { Block } from '../../../resolution/model';
import type { BlockRule, RuleContext } from '../../check/rule';
import { proseOf } from '../../draft/form/prose';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { hintRule } from '../modes';
import { type SpellingEra, spellingEras } from './spelling-eras';

export const spellingEra: BlockRule = {
  id: 'spelling-era',
  scope: 'block',
  summary: "Today's spelling in new text: asylum-seekers, Indigenous Peoples, healthcare, States Parties",
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'W13: adopted resolutions, sessions 75 to 80',
  words: /asylum|indigenous|health|parties/,
  *check(block, context) {
    if (!isSearched(block)) return;
    const prose = proseOf(block);
    for (const { find, use: newer, session } of erasOf(context)) {
      for (const match of prose.matchAll(find)) {
        const start = block.content.start + match.index;
        const span = { start, end: start + match[0].length };
        if (isAgreed(context.world.engine, context.snapshot.text, span)) continue;
        const use = newer(match[0]);
        const message = `Since the ${session} session: "${use}"`;
        yield formFinding(this, span, message, replace(`Write "${use}"`, span, use));
      }
    }
  },
  cases: (context) =>
    resolutionOf(context.snapshot)
      .blocks.filter(isSearched)
      .map(proseOf)
      .flatMap((prose) =>
        erasOf(context).flatMap(({ find, right }) => [...prose.matchAll(find), ...prose.matchAll(right)]),
      ).length,
};

/** Every era that had begun when the draft was written. */
function erasOf({ snapshot, world }: RuleContext): SpellingEra[] {
  const date = world.settings.forcedDate ?? resolutionOf(snapshot).frontMatter.date;
  return spellingEras.filter(({ since }) => !date || date >= since);
}

const isSearched = ({ kind }: Block): boolean => kind !== 'heading' && kind !== 'front' && kind !== 'closing';
