/** What belongs in the place of a draft's words: in its case, with its neighbours, and comma for comma. */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { weighed } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { markedPairs, only } from '../../support/marked-pairs';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'Provide dry lamps, spare wicks and fresh oil to keepers of the coast, in keeping with the Lamps Convention of Oslo, and pay them monthly.',
  'UNICEF teaches young keepers to read charts (tides included), to row at night and to signal with flags or lamps.',
  'Keepers are to be heard; their letters are to be answered within ten days, without charge and in plain words.',
  'Widening the old canal, dredging the basins and marking shoals help grain ships.',
  'Mow the wet meadows, fence the steep pastures and count the flocks each spring.',
  'Owners shall not dim old lamps, damp long wicks or spill oil in the night watch.',
]);

/** Every difference as `underlined -> shown`, then the draft with the edit of each alone. */
function wordings(text: string): string[] {
  const marks = [...text.matchAll(/\[\^\d\]/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  const draft = draftWords(yardstick.passages.vocabulary, text, marks);
  const matches = matchesIn(draft, yardstick.passages, yardstick.stockAt);
  return weighed({ yardstick, draft, matches }).map(({ alignment, difference }) => {
    const { start, end, replacement, edit } = wordingOf(draft, yardstick.passages, alignment, difference);
    const fixed = edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : 'no fix';
    return `${text.slice(start, end)} -> ${replacement}: ${fixed}`;
  });
}

suite('agreed words in the place of a draft’s', () => {
  const drafts: readonly (readonly [text: string, ...wordings: string[]])[] = [
    [
      'Requests towns to supply dry lamps, spare wicks and fresh oil to keepers of the coast;',
      'supply -> Provide: Requests towns to provide dry lamps, spare wicks and fresh oil to keepers of the coast;',
    ],
    [
      'Supply dry lamps, spare wicks and fresh oil to keepers of the coast;',
      'Supply -> Provide: Provide dry lamps, spare wicks and fresh oil to keepers of the coast;',
    ],
    [
      'Notes that the agency teaches young keepers to read charts (tides included), to row at night and to signal;',
      'agency -> UNICEF: Notes that the UNICEF teaches young keepers to read charts (tides included), to row at night and to signal;',
    ],
    [
      'Asks for fresh oil to keepers of the coast, in keeping with the lamps treaty of Oslo, and to pay them monthly;',
      'treaty -> Convention: Asks for fresh oil to keepers of the coast, in keeping with the lamps Convention of Oslo, and to pay them monthly;',
      'to pay -> pay: Asks for fresh oil to keepers of the coast, in keeping with the lamps treaty of Oslo, and pay them monthly;',
    ],
    [
      'Asks for dry lamps, spare wicks, matches and fresh oil to keepers of the coast;',
      'matches and -> and: Asks for dry lamps, spare wicks and fresh oil to keepers of the coast;',
    ],
    [
      'Asks for dry lamps and fresh oil to keepers of the coast, in keeping with the Lamps Convention of Oslo;',
      'lamps and -> lamps, spare wicks and: Asks for dry lamps, spare wicks and fresh oil to keepers of the coast, in keeping with the Lamps Convention of Oslo;',
    ],
    [
      'Asks for dry lamps,[^1] spare wicks and *salt* oil to keepers of the coast;',
      'salt -> fresh: Asks for dry lamps,[^1] spare wicks and *fresh* oil to keepers of the coast;',
    ],
    [
      'Asks schools to teach young keepers to read charts, to row at night and to signal with flags or bells;',
      'charts, to -> charts (tides included), to: Asks schools to teach young keepers to read charts (tides included), to row at night and to signal with flags or bells;',
      'bells -> lamps: Asks schools to teach young keepers to read charts, to row at night and to signal with flags or lamps;',
    ],
    [
      'Decides that letters are to be answered within ten days, free of charge and in plain words;',
      'free of -> without: Decides that letters are to be answered within ten days, without charge and in plain words;',
    ],
    [
      'Decides that their letters are to be answered within ten days without charge and, at best, in plain words;',
      'at best, in -> in: Decides that their letters are to be answered within ten days without charge and in plain words;',
    ],
  ];
  /** Verbs whose agreed form the words before them do not ask for, and whose fix would be no sentence. */
  const governed: typeof drafts = [
    [
      'Decides to deepen the old canal, dredging the basins and marking shoals;',
      'deepen -> Widening: no fix',
    ],
    [
      'Thanks towns for deepening the old canal, dredging the basins and marking shoals;',
      'deepening -> Widening: Thanks towns for widening the old canal, dredging the basins and marking shoals;',
    ],
    [
      'Thanks towns for draining the wet meadows, fence the steep pastures and count the flocks;',
      'draining -> Mow: no fix',
    ],
    [
      'Asks towns to drain the wet meadows, fence the steep pastures and count the flocks;',
      'drain -> Mow: Asks towns to mow the wet meadows, fence the steep pastures and count the flocks;',
    ],
  ];
  const denied: typeof drafts = [
    [
      'Urges owners to dim old lamps, damp long wicks or spill oil in the night watch;',
      'to -> not to: Urges owners not to dim old lamps, damp long wicks or spill oil in the night watch;',
    ],
    [
      'Agrees that pilots may dim old lamps, damp long wicks or spill oil in the night watch;',
      'may dim -> shall not dim: Agrees that pilots shall not dim old lamps, damp long wicks or spill oil in the night watch;',
    ],
  ];
  for (const [text, ...expected] of [...drafts, ...governed, ...denied])
    test(text, () => assert.deepEqual(wordings(text), expected));
});

suite('a word that stands nearby', () => {
  const rows: readonly (readonly [draft: string, agreed: string, isFixed: boolean])[] = [
    ['Keep {calm} clear and even rows', 'Keep {} clear calm and even rows', false],
    ['Keep {calm} clear and calm rows', 'Keep {} clear calm and even rows', true],
    ['Keep {calm} clear and even rows', 'Keep {} clear and even rows', true],
    ['[Keep {calm} clear rows] of boats', '[Keep {} clear rows] of calm boats', true],
    ['Keep {old} lamps and young oars', 'Keep {young} lamps and spare oars', false],
    ['Keep {old} lamps and young oars', 'Keep {young} lamps and young oars', true],
    ['Keep {old young} lamps and young oars', 'Keep {young} lamps and spare oars', true],
  ];
  for (const [draft, agreed, isFixed] of rows)
    test(`${isFixed ? 'mended' : 'lost or said twice'}: ${draft}, for ${agreed}`, () => {
      const pair = only(markedPairs([[draft, agreed]]));
      const { edit } = wordingOf(pair.draft, pair.passages, only(pair.alignments), only(pair.differences));
      assert.equal(edit !== undefined, isFixed);
    });
});
