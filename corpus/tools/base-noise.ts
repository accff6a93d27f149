// Counts what the rules about agreed language say in drafts with a base: each later text with the earlier one as its base.
//   npm run tool -- base-noise PAIRS.json
// PAIRS.json lists `pairs` with the XML files of `base` and `draft`, relative to itself. In a paragraph that equals its
// base nothing is to be said; in new ones little. Also counts what the rules about the base say.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readAkn } from '../../server/src/import/akn/akn';
import { print } from '../../server/src/import/print';
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import { parse } from '../../server/src/resolution/parse';
import { createChecker } from '../../server/src/service/check/checker';
import { resolutionOf } from '../../server/src/service/draft/snapshot';
import type { Finding } from '../../server/src/service/finding';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { slice } from '../../server/src/text/span';
import { shippedCorpus } from './shipped-corpus';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: npm run tool -- base-noise PAIRS.json');

const AGREED: readonly string[] = ['departs-from-agreed', 'superseded-wording'];
const asked = rules.filter(({ id }) => AGREED.includes(id) || id.startsWith('base-'));
const checker = createChecker(asked, (rule, error) => {
  throw new Error(`the rule ${rule} threw`, { cause: error });
});
const world = createWorld(shippedCorpus('.'), defaultSettings);
const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as {
  pairs: { id: string; base: { symbol: string; xml: string }; draft: { xml: string } }[];
};
const paragraphs = { same: 0, changed: 0, new: 0, dropped: 0 };
const warnings = { same: 0, changed: 0, new: 0, dropped: 0 };
const informed: Record<string, number> = {};

async function main() {
  for (const { id, base, draft } of pairs) {
    const [old, text] = [textOf(base.xml), textOf(draft.xml)];
    const resolution = parse(old);
    const snapshot = { uri: `pair:${id}`, version: 1, text };
    const found = await checker.check({ ...world, base: { resolution, name: base.symbol } }, snapshot, never);
    for (const finding of found.filter(({ rule }) => rule.startsWith('base-')))
      informed[finding.rule] = (informed[finding.rule] ?? 0) + 1;
    const { blocks } = resolutionOf(snapshot);
    for (const { relation, draft: unit } of compareResolutions(resolution, resolutionOf(snapshot))) {
      const block = unit && blocks[unit.index];
      if (!block) continue;
      paragraphs[relation]++;
      for (const finding of found.filter((one) => isAlarm(one) && isIn(one, block.content))) {
        warnings[relation]++;
        process.stdout.write(
          `${id} ${unit.ref} ${relation}: "${slice(text, finding.span)}" ${finding.message}\n`,
        );
      }
    }
  }
  for (const relation of ['same', 'changed', 'new'] as const)
    process.stdout.write(
      `${relation}: ${warnings[relation]} warnings in ${paragraphs[relation]} paragraphs\n`,
    );
  process.stdout.write(`${JSON.stringify(informed)}\n`);
}

void main();

function isAlarm({ rule, severity }: Finding): boolean {
  return AGREED.includes(rule) && (severity === 'warning' || severity === 'error');
}

function isIn({ span }: Finding, content: Finding['span']): boolean {
  return content.start <= span.start && span.end <= content.end;
}

function textOf(xml: string): string {
  return print(readAkn(readFileSync(resolve(dirname(file as string), xml), 'utf8')));
}
