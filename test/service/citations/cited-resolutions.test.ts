import { strict as assert } from 'node:assert';
import { mentionsOfResolutions } from '../../../server/src/service/citations/cited-resolutions';
import { draft } from '../../support/small-world';

/** `71/1 71/1` for a resolution that is mentioned twice. */
const mentioned = (text: string): string[] =>
  mentionsOfResolutions(draft(text)).map((mentions) =>
    mentions.map(({ target }) => ('number' in target ? target.number : '')).join(' '),
  );

suite('the resolutions that a draft cites', () => {
  test('come in the order of the text, each with all its mentions', () =>
    assert.deepEqual(
      mentioned(
        '*Recalling* its resolutions 71/1 and 73/195,\n\n1. *Reaffirms* resolution 71/1:\n\n(a) In the light of resolution 70/1;\n\n(b) At sea.\n',
      ),
      ['71/1 71/1', '73/195', '70/1'],
    ));

  test('are those of its paragraphs, not of headings and notes', () =>
    assert.deepEqual(
      mentioned('# Resolution 70/1\n\n1. *Reaffirms* resolution 71/1.[^1]\n\n[^1]: Resolution 72/1.\n'),
      ['71/1'],
    ));

  test('are resolutions: no decisions, no documents, no paragraphs', () =>
    assert.deepEqual(
      mentioned('1. *Recalls* decision 71/500, document A/72/643 and paragraph 3 of resolution 71/1;'),
      ['71/1'],
    ));
});
