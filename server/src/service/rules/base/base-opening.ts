/** An opening that is weaker or stronger than that of the base: "Encourages" for "Calls upon". */
import { slice } from '../../../text/span';
import { changedPairs } from '../../agreed/changes-from-base';
import type { DraftRule } from '../../check/rule';
import type { Finding } from '../../finding';
import { baseFinding, baseRule, placeInBase, restoring } from './base-findings';

export const baseOpening: DraftRule = {
  ...baseRule,
  id: 'base-opening',
  summary: 'An opening is as strong as that of the base, or is meant to be weaker or stronger',
  authority: 'The base text; ladders of openings that adopted resolutions exchange for one another',
  *check(context): Iterable<Finding> {
    for (const { base, draft, block, changes } of changedPairs(context)) {
      const change = changes.find(({ kind, strength }) => kind === 'opening' && strength !== undefined);
      if (!change?.strength || !base.opening || !draft.opening || !block.opening) continue;
      const old = slice(base.text, base.opening.span);
      const degree = change.strength === 'weaker' ? 'Weaker' : 'Stronger';
      const message = `${degree} than the base: "${old}"`;
      const finding = baseFinding(this, context, { base, span: block.opening.span, message });
      yield { ...finding, fixes: restoring(context, finding, old, placeInBase(context, base.ref)) };
    }
  },
};
