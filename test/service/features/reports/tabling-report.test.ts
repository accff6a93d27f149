/** The tabling check counts each thing once, as the status bar does. */
import { strict as assert } from 'node:assert';
import { coverageOf } from '../../../../server/src/service/agreed/coverage';
import { isDeparture } from '../../../../server/src/service/agreed/departures-in';
import { createChecker } from '../../../../server/src/service/check/checker';
import { tablingReport, tablingWorld } from '../../../../server/src/service/features/reports/tabling-report';
import { rules } from '../../../../server/src/service/rules/all';
import { never } from '../../../../server/src/service/world/cancel';
import { worldWith } from '../../../support/check';
import { shippedCorpus } from '../../../support/shipped-corpus';
import { draft, smallWorld } from '../../../support/small-world';

const DRAFT = `*The General Assembly*,

*Noting* the [EU: useful] [and timely] [deleted: Norway] work of the Office;

1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned];

1 bis. *Urges* States to prevent people smuggling;

2. *Requests* the Secretary-General to organise a meeting, and to report.
`;

/** A section of a report: the numbers beside its title, and its lines without those that stand below others. */
interface Section {
  readonly warnings: number;
  readonly hints: number;
  readonly lines: readonly string[];
}

function sectionsOf(report: string): ReadonlyMap<string, Section> {
  return new Map(
    report
      .split('\n## ')
      .slice(1)
      .map((text) => {
        const [, title = '', warnings, hints] = /^(.*) \((\d+)(?:, and (\d+) hints?)?\)\n/.exec(text) ?? [];
        const lines = text.split('\n').filter((line) => line.startsWith('- '));
        return [title, { warnings: Number(warnings), hints: Number(hints ?? 0), lines }] as const;
      }),
  );
}

suite('the tabling check', () => {
  const world = tablingWorld(worldWith({ corpus: shippedCorpus() }));
  const snapshot = draft(DRAFT);
  const made = async () => {
    const findings = await createChecker(rules, assert.fail).check(world, snapshot, never);
    const report = tablingReport({ snapshot, world }, findings);
    return { findings, report, sections: sectionsOf(report) };
  };

  test('has as many lines in each section as its title says', async () => {
    const { sections } = await made();
    for (const [title, { warnings, hints, lines }] of sections)
      assert.equal(lines.length, warnings + hints, title);
    assert.equal(sections.size, 5);
  });

  test('counts brackets without the objections to them, and what is no pair under form', async () => {
    const { sections, report } = await made();
    assert.equal(sections.get('Open brackets')?.warnings, 2);
    assert.match(report, /\*\*\d+ warnings\*\*, \d+ hints?, 2 open brackets\./);
    const form = sections.get('Form')?.lines.join('\n') ?? '';
    assert.match(form, /A bracket without its partner/);
    assert.match(form, /is a working number/);
  });

  test('sums up what its sections say', async () => {
    const { sections, report } = await made();
    const told = ['Departures from agreed language', 'Form', 'Footnotes and citations'].map(
      (title) => sections.get(title) as Section,
    );
    const sum = (of: (section: Section) => number) => told.reduce((all, section) => all + of(section), 0);
    const [, warnings, hints] = /\*\*(\d+) warnings\*\*, (\d+) hints?/.exec(report) ?? [];
    assert.equal(
      Number(warnings),
      sum((section) => section.warnings),
    );
    assert.equal(
      Number(hints),
      sum((section) => section.hints),
    );
  });

  test('has the words and the departures of the status bar', async () => {
    const { findings, sections, report } = await made();
    const { words } = coverageOf(world.engine, snapshot);
    assert.ok(report.includes(`\n${words} words`), report);
    assert.equal(
      sections.get('Departures from agreed language')?.warnings,
      findings.filter(isDeparture).length,
    );
  });
});

const report = async (text: string) => {
  const snapshot = draft(text);
  const world = tablingWorld(smallWorld());
  const findings = await createChecker(rules, assert.fail).check(world, snapshot, never);
  return tablingReport({ snapshot, world }, findings);
};

suite('the page of the tabling check', () => {
  test('shows openings of the draft in italics, without their asterisks', async () => {
    const page = await report(
      '*The General Assembly*,\n\n1. [EU: *Urges* States to act on A/75/L.1* at once];\n\n2. *Requests* the Secretary-General to report to it.\n',
    );
    assert.match(page, /OP1: EU: \*Urges\* States to act on A\/75\/L\.1\\\* at once/);
    assert.doesNotMatch(page, /\\\*(?:Urges|Requests)/);
  });
});
