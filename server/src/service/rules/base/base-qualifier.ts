/** A qualification of the base that is gone: "as appropriate", "in accordance with national law". */
import type { DraftRule } from '../../check/rule';
import type { Finding } from '../../finding';
import { baseChanges, baseRule, changeFinding } from './base-findings';

const QUALIFIER = new RegExp(
  [
    '\\b(?:as|where|if|when|wherever) (?:appropriate|necessary|applicable|possible|feasible|needed|relevant|required|requested)\\b',
    '\\bto the (?:fullest |maximum |greatest )?extent (?:possible|feasible)\\b',
    '\\b(?:in accordance|in conformity|consistent|in compliance|in line) with [^,;.]{0,60}\\b(?:law|laws|legislation|obligations|Charter|priorities|circumstances|capacities|sovereignty)\\b',
    '\\bsubject to\\b',
    '\\bwithout prejudice to\\b',
    '\\bwithin (?:existing|available) resources\\b',
    '\\bon a voluntary basis\\b|\\bvoluntar(?:y|ily)\\b',
    '\\bon mutually agreed terms\\b|\\bmutually agreed\\b',
    '\\bupon (?:their |its )?request\\b|\\bat the request of\\b',
  ].join('|'),
  'gi',
);

export const baseQualifier: DraftRule = {
  ...baseRule,
  id: 'base-qualifier',
  summary: 'A qualification of the base is kept, or is meant to be gone',
  authority: 'The base text',
  *check(context): Iterable<Finding> {
    for (const one of baseChanges(context)) {
      if (one.change.kind !== 'wording') continue;
      const stays = one.pair.draft.text.toLowerCase();
      const lost = [...one.old.matchAll(QUALIFIER)]
        .map(([words]) => words)
        .filter((words) => !stays.includes(words.toLowerCase()));
      if (lost.length > 0)
        yield changeFinding(
          this,
          context,
          one,
          `A qualification of the base is gone: "${lost.join('", "')}"`,
        );
    }
  },
};
