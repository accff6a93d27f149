/** Long texts made to hold up a parser or a regular expression. They end in time, or mocha ends them. */
import { strict as assert } from 'node:assert';
import { createChecker } from '../../server/src/service/check/checker';
import { readHtml } from '../../server/src/service/features/paste/html';
import { paste } from '../../server/src/service/features/paste/paste';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';
import { draftWithCursor } from '../support/small-world';

const LENGTH = 100_000;
const UNITS: readonly string[] = [
  'to uphold the best interests of the child ',
  ' ',
  '\t\t\n',
  '[',
  '((((',
  '*a*',
  '*',
  '“““',
  '""',
  ',,,,',
  '- - ',
  'a',
  '1234567890',
  'Text.[^1][^2] ',
  'and, or and ',
  'United Nations Convention on the Rights of ',
  'resolution 71/1 of 19 September 2016, ',
  'A/RES/73/195/',
  '1. Calls upon States;\n\n',
  '*Also requests* the Secretary-General to report;\n\n',
  '(a) Calls upon States;\n\n',
  '(i) ',
  'Recalling its resolution,\n\n',
  '[^1]: Ibid.\n',
  '# Part\n\n',
  '---\n',
  '[EU: ',
  'http://',
];

suite('hostile texts', () => {
  const world = worldWith({ corpus: shippedCorpus(), settings: { mode: 'tabling' } });
  const checker = createChecker(rules, (rule, error) => {
    throw new Error(rule, { cause: error });
  });

  for (const unit of UNITS)
    test(`${JSON.stringify(unit)}, over and over`, async () => {
      for (const start of ['', '1. *Decides* ']) {
        const text = start + unit.repeat(Math.ceil(LENGTH / unit.length));
        const found = await checker.check(world, { uri: 'file:///a.resolution', version: 1, text }, never);
        assert.ok(found.every(({ span }) => span.end <= text.length));
      }
    }).timeout(30_000);

  test('hostile HTML is pasted in one go', () => {
    const { snapshot, offset } = draftWithCursor('$0');
    const html = `${'<sup>1</sup><a href="#_ftn'.repeat(20_000)}${'<'.repeat(50_000)}`;
    const at = { start: offset, end: offset };
    assert.doesNotThrow(() => paste(snapshot, at, { text: '', readHtml, html }));
  });
});
