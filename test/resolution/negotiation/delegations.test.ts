import assert from 'node:assert/strict';
import { delegationName, delegationsAt } from '../../../server/src/resolution/negotiation/delegations';

/** How delegations sign, and who is meant: the name, and where it stands. */
const SIGNED: readonly (readonly [string, string])[] = [
  ['EU', 'EU<EU>'],
  ['US', 'US<US>'],
  ['USA', 'US<USA>'],
  ['U.S.', 'US<U.S.>'],
  ['us', 'none'],
  ['Mexico', 'Mexico<Mexico>'],
  ['MEX', 'Mexico<MEX>'],
  ['mexico', 'none'],
  ['México', 'Mexico<México>'],
  ['Switzerland', 'Switzerland<Switzerland>'],
  ['CH', 'Switzerland<CH>'],
  ['Norway and Iceland', 'Norway<Norway>; Iceland<Iceland>'],
  ['Norway, Iceland & Liechtenstein', 'Norway<Norway>; Iceland<Iceland>; Liechtenstein<Liechtenstein>'],
  ['Bosnia and Herzegovina', 'Bosnia and Herzegovina<Bosnia and Herzegovina>'],
  ['Trinidad and Tobago', 'Trinidad and Tobago<Trinidad and Tobago>'],
  ['Trinidad & Tobago', 'Trinidad and Tobago<Trinidad & Tobago>'],
  ['T&T', 'Trinidad and Tobago<T&T>'],
  ['Antigua & Barbuda', 'Antigua and Barbuda<Antigua & Barbuda>'],
  ['G77 and China', 'G77 and China<G77 and China>'],
  ['G-77 & China', 'G77 and China<G-77 & China>'],
  ['G77+China', 'G77 and China<G77+China>'],
  ['Group of 77 and China', 'G77 and China<Group of 77 and China>'],
  ['EU & MS', 'EU<EU & MS>'],
  ['EU+', 'EU<EU+>'],
  ['the EU', 'EU<the EU>'],
  ['EU and its Member States', 'EU<EU and its Member States>'],
  ['Egypt on behalf of the African Group', 'African Group<Egypt on behalf of the African Group>'],
  ['NZ (on behalf of CANZ)', 'CANZ<NZ (on behalf of CANZ)>'],
  ['Fiji, speaking for AOSIS', 'AOSIS<Fiji, speaking for AOSIS>'],
  ['US EU JPN', 'US<US>; EU<EU>; Japan<JPN>'],
  ['Norway; Iceland', 'Norway<Norway>; Iceland<Iceland>'],
  ['Norway + Iceland', 'Norway<Norway>; Iceland<Iceland>'],
  ['US supported by Japan', 'US<US>; Japan<Japan>'],
  ['US, joined by Japan', 'US<US>; Japan<Japan>'],
  ['US together with Japan', 'US<US>; Japan<Japan>'],
  ['US as well as Japan', 'US<US>; Japan<Japan>'],
  ['US with Japan', 'US<US>; Japan<Japan>'],
  ['US, also Japan', 'US<US>; Japan<Japan>'],
  ['Holy See', 'Holy See<Holy See>'],
  ['Russian Federation', 'Russian Federation<Russian Federation>'],
  ['Russia', 'Russian Federation<Russia>'],
  ['RUS', 'Russian Federation<RUS>'],
  ['Türkiye', 'Türkiye<Türkiye>'],
  ['Turkey', 'Türkiye<Turkey>'],
  ["Côte d'Ivoire", "Côte d'Ivoire<Côte d'Ivoire>"],
  ['Cote d’Ivoire', "Côte d'Ivoire<Cote d’Ivoire>"],
  ['Iran (Islamic Republic of)', 'Iran (Islamic Republic of)<Iran (Islamic Republic of)>'],
  [
    "Democratic People's Republic of Korea",
    "Democratic People's Republic of Korea<Democratic People's Republic of Korea>",
  ],
  ['DPRK', "Democratic People's Republic of Korea<DPRK>"],
  ['ROK', 'Republic of Korea<ROK>'],
  ['UK', 'United Kingdom<UK>'],
  ['United Kingdom', 'United Kingdom<United Kingdom>'],
  ['Great Britain', 'United Kingdom<Great Britain>'],
  ['women', 'none'],
  ['To', 'none'],
  ['Add', 'none'],
  ['Goal 5', 'none'],
  ['OP5', 'none'],
  ['Article 3', 'none'],
  ['E3', 'E3<E3>'],
  ['G20', 'G20<G20>'],
  ['The Gambia', 'Gambia<The Gambia>'],
  ['Syria delegation', 'Syrian Arab Republic<Syria delegation>'],
  ['Japan et al.', 'Japan<Japan et al.>'],
  ['Japan and others', 'Japan<Japan and others>'],
  ['/Norway', 'none'],
  ['Norway//Iceland', 'none'],
  ['Saint Kitts and Nevis', 'Saint Kitts and Nevis<Saint Kitts and Nevis>'],
  ['Sao Tome and Principe', 'Sao Tome and Principe<Sao Tome and Principe>'],
  ['São Tomé and Príncipe', 'Sao Tome and Principe<São Tomé and Príncipe>'],
  ['A very long name that no delegation of the world has or would ever have at all indeed', 'none'],
];

/** Names that no table holds: taken where nothing but a name can stand. */
const UNKNOWN = ['Wakanda', 'Friends of the Sea'];

const read = (signed: string, known: boolean) =>
  delegationsAt(signed, { start: 0, end: signed.length }, known)
    ?.map(({ name, span }) => `${name}<${signed.slice(span.start, span.end)}>`)
    .join('; ') ?? 'none';

suite('names of delegations', () => {
  for (const [signed, delegations] of SIGNED)
    test(`${signed}: ${delegations}`, () => {
      assert.equal(read(signed, true), delegations);
      assert.equal(read(signed, false), delegations);
    });

  for (const name of UNKNOWN)
    test(`${name} where names alone can stand`, () => {
      assert.equal(read(name, true), 'none');
      assert.equal(read(name, false), `${name}<${name}>`);
    });

  test('a delegation that signs twice is one', () =>
    assert.equal(read('Mexico, MEX', true), 'Mexico<Mexico>'));

  test('a name is found in a longer text, where it stands', () => {
    const text = '[add US and Mexico: girls]';
    const found = delegationsAt(text, { start: 5, end: 18 });
    assert.deepEqual(
      found?.map(({ name, span }) => [name, text.slice(span.start, span.end)]),
      [
        ['US', 'US'],
        ['Mexico', 'Mexico'],
      ],
    );
  });

  test('however it is written, it is listed under one name', () => {
    for (const written of ['MEX', ' Mexico ', 'México', 'the Mexico'])
      assert.equal(delegationName(written), 'Mexico', written);
    assert.equal(delegationName(' Wakanda '), 'Wakanda');
  });
});
