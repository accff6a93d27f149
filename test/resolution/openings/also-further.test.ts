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

suite('sequel words at their edges', () => {
  test('openings come apart at the word, wherever it stands', () => {
    const apart = (opening: string) => {
      const { phrase, sequel, at, words } = takeApart(opening);
      return [phrase, sequel, at, words.join(' ')];
    };
    assert.deepEqual(apart('Also requests'), ['requests', 'also', 0, 'requests']);
    assert.deepEqual(apart('Noting, with concern, FURTHER'), [
      'noting with concern',
      'further',
      3,
      'Noting with concern',
    ]);
    assert.deepEqual(apart('Expressing concern at the'), [
      'expressing concern',
      undefined,
      -1,
      'Expressing concern at the',
    ]);
    assert.deepEqual(apart('Welcoming and further encouraging'), [
      'welcoming and further encouraging',
      undefined,
      -1,
      'Welcoming and further encouraging',
    ]);
    assert.deepEqual(apart(''), ['', undefined, -1, '']);
  });

  test('words put in keep their capital where it belongs', () => {
    assert.equal(withSequel('also requests', 'operative', undefined), 'Requests');
    assert.equal(
      withSequel('Recalling its resolution', 'preambular', 'also'),
      'Recalling its resolution also',
    );
    assert.equal(withSequel('Reaffirming', 'preambular', 'further'), 'Reaffirming further');
    assert.equal(withSequel('Having heard', 'preambular', undefined), 'Having heard');
  });

  test('their place is told in both parts', () => {
    for (const [opening, part, isRight] of [
      ['Requests', 'operative', true],
      ['Also requests', 'operative', true],
      ['Requests further', 'operative', false],
      ['Recalling', 'preambular', true],
      ['Recalling also', 'preambular', true],
      ['Recalling also its', 'preambular', true],
      ['Reaffirming also the', 'preambular', true],
      ['Noting also with concern', 'preambular', false],
      ['Having considered also', 'preambular', true],
      ['Further noting', 'preambular', false],
    ] as const)
      assert.equal(isWellPlaced(takeApart(opening), part), isRight, opening);
  });

  test('nothing is asked where an opening is not known, of one or after one', () => {
    assert.deepEqual(faults('', 'Also requests'), []);
    assert.deepEqual(faults('Requests', ''), []);
    assert.deepEqual(faults('', ''), []);
  });

  test('the first of an excerpt may continue what is not seen', () => {
    assert.deepEqual(faults('Recalling also', 'Recalling further', 'Recalling'), []);
    assert.deepEqual(faults('Recalling further', 'Recalling further'), [[1, 'plain']]);
    assert.deepEqual(faults('Recalling further', 'Recalling', 'Recalling'), [[2, 'also']]);
  });

  test('an addressee that cannot be told asks for nothing, and the run goes on from there', () => {
    const steps = [
      step('Requests', 'the chair'),
      { ...step('Requests'), addressee: undefined },
      step('Also requests', 'the chair'),
      step('Requests', 'the chair'),
    ];
    assert.deepEqual(
      sequelFaults(steps).map(({ index, expected, kind }) => [index, expected, kind]),
      [[3, 'further', 'run']],
    );
  });

  test('a verb with another object may be taken up, but not another verb', () => {
    assert.deepEqual(faults('Reaffirms its role', 'Also reaffirms'), []);
    assert.deepEqual(
      sequelFaults([step('Notes'), step('Also reaffirms')]).map(({ kind }) => kind),
      ['start'],
    );
    const inside = (words: string) =>
      sequelFaults([step('Notes', null, words), step('Also requests')]).length;
    assert.equal(inside('requests'), 0);
    assert.equal(inside('prerequests it'), 1);
    assert.equal(inside('requestsing'), 1);
  });
});
