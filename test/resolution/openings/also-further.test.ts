import assert from 'node:assert/strict';
import {
  isWellPlaced,
  type OpeningInSequence,
  sequelFaults,
  takeApart,
  withSequel,
} from '../../../server/src/resolution/openings/also-further';

const step = (opening: string, addressee: string | null = null, words = ''): OpeningInSequence => {
  const { phrase, sequel } = takeApart(opening);
  return { phrase, addressee, words: () => words, ...(sequel && { sequel }) };
};
const faults = (...openings: string[]) =>
  sequelFaults(openings.map((opening) => step(opening))).map(({ index, expected }) => [
    index,
    expected ?? 'plain',
  ]);

suite('sequence', () => {
  test('like openings run plain, also, further and plain again', () => {
    assert.deepEqual(
      faults('Recalling', 'Recalling also', 'Recalling further', 'Recalling', 'Recalling also', 'Noting'),
      [],
    );
  });

  test('each paragraph of a run is held to its own place', () => {
    assert.deepEqual(faults('Recalling', 'Recalling', 'Recalling also', 'Recalling further'), [
      [1, 'also'],
      [2, 'further'],
      [3, 'plain'],
    ]);
  });

  test('another opening starts afresh, and whole phrases are compared', () => {
    assert.deepEqual(faults('Recalling', 'Noting', 'Recalling', 'Noting', 'Noting with concern'), []);
    assert.deepEqual(faults('Recalling', 'Noting', 'Recalling also'), [[2, 'plain']]);
  });

  test('the same directive verb takes a sequel word only where it turns to the same addressee', () => {
    const steps = [
      step('Invites', 'member states'),
      step('Invites', 'member states'),
      step('Invites', 'the chair'),
      step('Also invites', 'the special rapporteur'),
    ];
    assert.deepEqual(
      sequelFaults(steps).map(({ index }) => index),
      [1],
    );
  });

  test('a verb inside the paragraph before may be taken up', () => {
    const steps = [
      step('Welcomes', null, 'the report and requests its author to go on'),
      step('Also requests'),
    ];
    assert.deepEqual(sequelFaults(steps), []);
    assert.equal(sequelFaults([step('Welcomes', null, 'the report'), step('Also requests')]).length, 1);
  });

  test('the word follows the phrase in the preamble and precedes the verb in the operative part', () => {
    assert.equal(withSequel('Recalling', 'preambular', 'also'), 'Recalling also');
    assert.equal(withSequel('Also recalling', 'preambular', 'further'), 'Recalling further');
    assert.equal(withSequel('Noting with concern', 'preambular', 'also'), 'Noting with concern also');
    assert.equal(withSequel('Having considered', 'preambular', 'also'), 'Having also considered');
    assert.equal(
      withSequel('Reaffirming its commitment', 'preambular', 'also'),
      'Reaffirming also its commitment',
    );
    assert.equal(withSequel('Requests', 'operative', 'further'), 'Further requests');
    assert.equal(withSequel('Requests also', 'operative', undefined), 'Requests');
  });

  test('a sequel word out of place is told', () => {
    assert.ok(isWellPlaced(takeApart('Noting with concern also'), 'preambular'));
    assert.ok(isWellPlaced(takeApart('Having also considered'), 'preambular'));
    assert.ok(!isWellPlaced(takeApart('Also recalling'), 'preambular'));
    assert.ok(!isWellPlaced(takeApart('Requests also'), 'operative'));
  });
});
