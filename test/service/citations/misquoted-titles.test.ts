import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import { readInstruments } from '../../../server/src/corpus/instruments';
import type { Corpus } from '../../../server/src/corpus/model';
import { isKnownTitle, nearTitles, titleCount } from '../../../server/src/service/citations/misquoted-titles';
import { resolutionOf } from '../../../server/src/service/draft/snapshot';
import { draft } from '../../support/small-world';

const instruments = readInstruments(`
- { id: harbours, kind: treaty, title: Convention on the Safety of Harbours, short: [Harbour Safety Treaty], ours: [Safe Harbour Rules] }
- { id: crews, kind: treaty, title: International Convention on the Protection of the Crews of All Fishing Vessels and Members of Their Families }
- { id: keepers, kind: treaty, title: Lighthouse Keepers Treaty }
- { id: tides, kind: treaty, title: Tidal Convention }
- { id: slaves, kind: treaty, title: Convention on Third-Party Seafarers’ Claims }
- { id: lights, kind: declaration, title: "Declaration on the Lighting of Northern Channels, Ports and Approaches" }
- { id: east, kind: treaty, title: Protocol on the Eastern Ports of Call and Their Lights }
- { id: west, kind: treaty, title: Protocol on the Western Ports of Call and Their Lights }
- { id: south, kind: treaty, title: Protocol on the Southern Ports of Call and Their Lights }
- { id: unlit, kind: treaty, title: "Protocol against Unlit Ships by Lake, River, Sea and Air, supplementing the Convention on the Safety of Harbours" }
- { id: pilots, kind: treaty, title: "Certification of Harbour Pilots and Their Mates Convention (Revised), 1949" }
- { id: wrecks, kind: declaration, title: Principles on the removal of wrecks from rivers and lakes }
`);

/** Resolutions whose footnotes hang on a title that the table does not have. */
const noted = (title: string, count: number, series: number) =>
  Array.from({ length: count }, (_, n) =>
    documentFrom(
      `---\nsymbol: A/RES/${series}/${n + 1}\nstanding: adopted\n---\n\n*Recalling* the ${title},[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. ${series}, No. 1234.\n`,
      { kind: 'shipped' },
    ),
  );

const corpus: Corpus = {
  documents: [
    ...noted('Charter of the Keepers of Distant Lights in Winter', 3, 60),
    ...noted('Agreement on the Beacons of the Inner Western Isles', 2, 61),
    ...noted('Convention on the Safety of Harbours', 3, 62),
  ],
  instruments,
  terms: [],
};

/** `what stands there => its title or its other title`, for each near-title of a paragraph. */
function told(paragraph: string): string[] {
  const [block] = resolutionOf(draft(paragraph)).blocks;
  assert.ok(block);
  return nearTitles(corpus, block.own).map(
    ({ span, title, others, differs }) =>
      `${block.own.words.slice(span.start, span.end)} => ${[title, ...others].join(' or ')}${differs === 'capitals' ? ' (capitals)' : ''}`,
  );
}

const LIGHTS = 'Declaration on the Lighting of Northern Channels, Ports and Approaches';
const CREWS =
  'International Convention on the Protection of the Crews of All Fishing Vessels and Members of Their Families';
const UNLIT =
  'Protocol against Unlit Ships by Lake, River, Sea and Air, supplementing the Convention on the Safety of Harbours';

/** Each of these words is told to be almost this title. */
function almost(title: string, ...all: readonly string[]): void {
  for (const words of all)
    test(`is told: ${words}`, () =>
      assert.deepEqual(told(`*Reaffirming* the ${words}, and the tides,`), [`${words} => ${title}`]));
}

/** Nothing is told of any of these. */
function nothing(...all: readonly string[]): void {
  for (const words of all)
    test(`is not told: ${words}`, () => assert.deepEqual(told(`*Reaffirming* the ${words}, as ever,`), []));
}

suite('a title that is almost quoted', () => {
  almost(
    LIGHTS,
    'Declaration on the Lighting of Northern Channels and Approaches',
    'Declaration on the Lighting of the Northern Channels, Ports and Approaches',
    'Declaration of the Lighting of Northern Channels, Ports and Harbour Approaches',
    'Declaration on the Lighting of Nothern Channels, Ports and Approaches',
    'Declaration on the lightning of Northern Channels, Ports and Approaches',
    'Declaration on the Lighting of Northern Channels, Ports and Aproaches',
    'Declaration on Lighting Northern Channels, Ports and Approaches',
  );
  almost(
    CREWS,
    'International Convention on the Protection of Crews of All Vessels and Members of Families',
    'International Convention on Protection of Ships and Crews of All Fishing Boats and Members of Their Families',
  );
  almost(
    'Certification of Harbour Pilots and Their Mates Convention (Revised), 1949',
    'Certification of Harbour Pilots and Their Mates Convention, 1949',
    'Certification of Harbour Pilots and Mates Convention (Revised), 1949',
  );
  almost(
    'Principles on the removal of wrecks from rivers and lakes',
    'Principles on Removal of Wrecks from Rivers and lakes',
  );
});

suite('words that are no title', () => {
  nothing(
    LIGHTS,
    // More than a quarter of its words.
    'Declaration of the Lighting of Northern Harbour Channels, Ports and Outer Approaches',
    'Declaration on Northern Channels, Ports and Approaches',
    'International Convention on the Protection of the Crews and Families',
    'International Convention on Protection of Ships and Crews of All Fishing Boats and Relatives of Their Families',
    // It is written in running text.
    'declaration on the Lighting of Northern Channels and Approaches',
    'Declaration on the Lighting of Northern Channels and approaches',
    'Declaration on the safe Lighting of Northern Channels and Approaches',
    'Declaration on the better Lighting of Northern Channels, Ports and Approaches',
    'Declaration on the [Lighting of] Northern Channels and Approaches',
    'Declaration on the Lighting of “Northern Channels and Approaches”',
    'Declaration on the Lighting of Northern Channels, Ports and the Approaches',
    // Another thing is named likewise.
    'Declaration on the Lighting Committee of Northern Channels, Ports and Approaches',
    'Declaration on the Lighting of Northern Channels and Approaches to the Baltic',
    'Declaration on the Lighting of Northern Channels and Approaches for Lakes',
    'Committee on the Lighting of Northern Channels and Approaches',
    'Approaches and Ports, Channels of Northern Lighting the on Declaration',
  );

  test('are told where small letters follow', () =>
    assert.equal(
      told('*Recalling* the Declaration on the Lighting of Northern Channels and Approaches to ports,')
        .length,
      1,
    ));
});

suite('short titles, of which there are many alike', () => {
  almost(
    'Convention on the Safety of Harbours',
    'Convention on the Saftey of Harbours',
    'Convention on Safety of Harbours',
    'Convention of the Safety of Harbours',
    'Convention on the Safety of Small Harbours',
  );
  almost('Lighthouse Keepers Treaty', 'Lighthouse Kepers Treaty', 'Lighthuose Keepers Treaty');
  almost(
    'Charter of the Keepers of Distant Lights in Winter',
    'Charter of Keepers of Distant Lights in Winter',
    'Charter of the Keepers of Distnat Lights in Winter',
  );
  nothing(
    'Convention on the Security of Harbours',
    'Convention on the Safety of Ships and Harbours in Winter',
    'Lighthouse Keeper Treaty',
    'Lighthouses Keepers Treaty',
    'Lighthouse Keepers Treaties',
    'Convention on the Safe Use of Harbours',
    'Convention on the Safty of Harburs in War',
    'Charter of the Keepers of Distant Lamps in Winter',
    'Lighthouse Treaty',
    'Lighthouse Keepers and Pilots Treaty',
    'Tidal Conventoin',
    'Charter of the Keepers of Remote Lights in Winter',
    // Only two footnotes hang on it.
    'Agreement on the Beacons of the Inner Wetsern Isles',
  );
});

suite('capitals', () => {
  test('of a treaty are told as they are', () => {
    assert.deepEqual(told('*Recalling* the convention on the Safety of harbours,'), [
      'convention on the Safety of harbours => Convention on the Safety of Harbours (capitals)',
    ]);
    assert.deepEqual(told('*Recalling* the Convention on\nthe safety of Harbours,'), [
      'Convention on\nthe safety of Harbours => Convention on the Safety of Harbours (capitals)',
    ]);
  });

  test('of another text are its authors’ own', () =>
    assert.deepEqual(told(`*Recalling* the ${LIGHTS.toLowerCase()},`), []));

  test('are right with other hyphens and apostrophes', () => {
    for (const words of [
      'Convention on Third‑Party Seafarers’ Claims',
      "Convention on Third-Party Seafarers' Claims",
    ])
      assert.deepEqual(told(`*Recalling* the ${words},`), [], words);
    assert.equal(told("*Recalling* the Convention on third-party Seafarers' Claims,").length, 1);
  });

  test('are not told where words are set apart or proposed', () => {
    for (const words of ['*convention* on the Safety of Harbours', 'convention on the [Safety] of Harbours'])
      assert.deepEqual(told(`*Recalling* the ${words},`), [], words);
  });
});

suite('several titles in one paragraph', () => {
  test('come in the order of the text', () =>
    assert.deepEqual(
      told(
        `*Recalling* the Lighthouse Kepers Treaty, the convention on the Safety of Harbours, the ${LIGHTS}, and the Declaration on the Lighting of Northern Channels and Approaches,`,
      ),
      [
        'Lighthouse Kepers Treaty => Lighthouse Keepers Treaty',
        'convention on the Safety of Harbours => Convention on the Safety of Harbours (capitals)',
        `Declaration on the Lighting of Northern Channels and Approaches => ${LIGHTS}`,
      ],
    ));

  test('are told each time', () =>
    assert.equal(
      told('*Recalling* the Lighthouse Kepers Treaty, and again the Lighthouse Keeprs Treaty,').length,
      2,
    ));

  test('that are as near are both named, one that is not as long is not', () =>
    assert.deepEqual(told('*Recalling* the Protocol on the Ports of Call and Their Lights,'), [
      'Protocol on the Ports of Call and Their Lights => Protocol on the Eastern Ports of Call and Their Lights or Protocol on the Western Ports of Call and Their Lights',
    ]));

  test('one that holds another that is quoted rightly is told whole', () => {
    const words = UNLIT.replace('River, ', '');
    assert.deepEqual(told(`*Recalling* the ${words},`), [`${words} => ${UNLIT}`]);
  });

  test('are counted where they are right, by title and by the forms that stand in texts', () => {
    const [block] = resolutionOf(
      draft(`*Recalling* the ${LIGHTS}, the Lighthouse Keepers Treaty and the Harbour Safety Treaty,`),
    ).blocks;
    assert.ok(block);
    assert.equal(titleCount(corpus, block.own), 3);
  });
});

suite('the titles that are known', () => {
  for (const words of [
    LIGHTS,
    'harbour safety treaty',
    'Charter of the Keepers of Distant Lights in Winter',
    'CONVENTION ON THE SAFETY OF HARBOURS',
  ])
    test(`has ${words}`, () => assert.ok(isKnownTitle(corpus, words)));

  for (const words of [
    'Tidal Convention',
    'Safe Harbour Rules',
    'Agreement on the Beacons of the Inner Western Isles',
    'Convention on Harbours',
  ])
    test(`does not have ${words}`, () => assert.ok(!isKnownTitle(corpus, words)));
});
