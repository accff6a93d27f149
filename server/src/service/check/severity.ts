/**
 * What a finding weighs: the user's setting first, then whether the rule holds for the draft's organ and language, then
 * the draft's mode, then the finding's own word.
 */
import type { Mode } from '../../resolution/model';
import { type Organ, organOf } from '../../resolution/outline/organ';
import { resolutionOf } from '../draft/snapshot';
import type { Severity } from '../finding';
import type { Rule, RuleContext } from './rule';

/** The mode a draft is read in: the one asked for, else its front matter's, else the setting's. */
export const modeOf = ({ snapshot, world }: RuleContext): Mode =>
  world.settings.forcedMode ?? resolutionOf(snapshot).frontMatter.mode ?? world.settings.mode;

/** The organs that the Editorial Manual speaks of. */
const OF_THE_MANUAL: readonly Organ[] = [
  'General Assembly',
  'Human Rights Council',
  'Economic and Social Council',
];

/** The draft's organ; an excerpt is read as the General Assembly's. */
export const organIn = ({ snapshot }: RuleContext): Organ =>
  organOf(resolutionOf(snapshot)) ?? 'General Assembly';

/** Whether the draft is written in English, as a draft is that does not say otherwise. */
export const isEnglish = ({ snapshot }: Pick<RuleContext, 'snapshot'>): boolean =>
  /^en/i.test(resolutionOf(snapshot).frontMatter.language ?? 'en');

/** Whether the draft is of an organ, and in a language, whose habits the rule knows. */
function appliesTo({ organs = OF_THE_MANUAL, anyLanguage }: Rule, context: RuleContext): boolean {
  if (organs !== 'every' && !organs.includes(organIn(context))) return false;
  return anyLanguage === true || isEnglish(context);
}

/** The severity that settings or mode impose on a rule's findings; undefined where the findings decide. */
export function imposedSeverity(rule: Rule, context: RuleContext): Severity | 'off' | undefined {
  const { rules } = context.world.settings;
  const asked = rules[rule.id];
  if (asked) return asked;
  if (!appliesTo(rule, context)) return 'off';
  return rule.modes?.[modeOf(context)] ?? (rule.defaultSeverity === 'off' ? 'off' : undefined);
}
