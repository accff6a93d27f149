/** `--rules shall=off,percent-sign=warning` */
import { rules } from '../service/rules/all';
import { isSeverity, type Settings, severities, unknownRule } from '../service/world/settings';
import { Misuse } from './io';

/** What the flags say that rules weigh. Throws `Misuse`. */
export function ruleFlags(flags: readonly string[]): Settings['rules'] {
  const ids = rules.map(({ id }) => id);
  const pairs = flags.flatMap((flag) => flag.split(',')).map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.map(([id = '', weight = '']) => {
      if (!ids.includes(id)) throw new Misuse(`There is no rule ${unknownRule(id, ids)}.`);
      if (!isSeverity(weight))
        throw new Misuse(
          `--rules takes RULE=SEVERITY, such as ${id}=off; severities are ${severities.join(', ')}.`,
        );
      return [id, weight];
    }),
  );
}
