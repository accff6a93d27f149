import assert from 'node:assert/strict';
import { findCitations } from '../../../server/src/resolution/citations/citations';

/** The resolutions that a text cites, each with its body: `71/1 General Assembly`, `12/4 ?`; `its` where it is own. */
function bodiesIn(text: string): string[] {
  return findCitations(text).flatMap(({ target }) =>
    target.kind === 'resolution' ? [`${target.number} ${target.own ? 'its' : (target.body ?? '?')}`] : [],
  );
}

suite('whose resolution it is', () => {
  const cases: readonly (readonly [draft: string, ...bodies: string[]])[] = [
    // The name before
    ['Economic Commission for Europe resolution 70/3 of 20 April 2023', '70/3 ?'],
    ['*Recalling* Economic Commission for Africa (ECA) resolution 54/2', '54/2 ?'],
    ['the African Union Peace and Security Council resolution 12/4', '12/4 ?'],
    ['the Governing Council decision 26/9 of 24 February 2011', '26/9 ?'],
    ['Noting ESCWA resolution 31/7', '31/7 ?'],
    [
      '*Recalling* UNGA resolution 71/1, HRC resolution 50/10',
      '71/1 General Assembly',
      '50/10 Human Rights Council',
    ],
    ['Recalling General Assembly resolution 60/251', '60/251 General Assembly'],
    ['General Assembly and Security Council resolutions 2282 (2016)', '2282 (2016) Security Council'],
    [
      'the Charter of the United Nations and General Assembly resolution 1514 (XV)',
      '1514 (XV) General Assembly',
    ],
    ['Recalling section XIV of its resolution 74/263', '74/263 its'],
    // The name after
    ['resolutions 4/2 and 4/3 of 15 March 2019 of the Assembly of the African Union', '4/2 ?', '4/3 ?'],
    ['resolution 71/1 and resolution 4/9 of the Habitat Assembly', '71/1 General Assembly', '4/9 ?'],
    ['resolution 50/10 of 7 July 2022 of the Human Rights Council', '50/10 Human Rights Council'],
    // Its
    ['Recalling its resolution 71/1', '71/1 its'],
    [
      'Welcoming the decision of the Human Rights Council, in its resolution 50/10, to extend',
      '50/10 Human Rights Council',
    ],
    [
      'as the Economic Commission for Europe recommended, at its seventieth session, in its resolution 70/3',
      '70/3 ?',
    ],
    ['established by the Board of Governors by its resolution 6/2', '6/2 ?'],
    ['Taking note of the report of the Human Rights Council, and recalling its resolution 71/1', '71/1 its'],
    [
      'the adoption by the Economic Commission for Europe, at its seventieth session, of resolution 70/3',
      '70/3 ?',
    ],
    ['Requests the Secretary-General, pursuant to its resolution 71/1, to report', '71/1 its'],
    // Lists without a blank
    ['its resolutions 71/1,73/195 and 76/266', '71/1 its', '73/195 its', '76/266 its'],
    // Bodies whose resolutions have symbols of their own, or none
    ['Economic and Social Council resolution 2012/3', '2012/3 Economic and Social Council'],
    ['Commission on Human Rights resolution 2005/80', '2005/80 Commission on Human Rights'],
    ['Commission on the Status of Women resolution 54/2', '54/2 Commission on the Status of Women'],
    ['Commission on Narcotic Drugs resolution 55/1', '55/1 Commission on Narcotic Drugs'],
    ['Commission for Social Development resolution 50/1', '50/1 Commission for Social Development'],
    [
      'Commission on Population and Development resolution 2006/2',
      '2006/2 Commission on Population and Development',
    ],
    ['Noting ECOSOC resolution 2012/3', '2012/3 Economic and Social Council'],
    [
      'Noting SC resolution 1325 (2000) and GA resolution 71/1',
      '1325 (2000) Security Council',
      '71/1 General Assembly',
    ],
    // Short names
    ['the Assembly resolution 71/1', '71/1 General Assembly'],
    ['the Assembly, by its resolution 2012/3', '2012/3 Economic and Social Council'],
    ['the Council, by its resolution 1325 (2000)', '1325 (2000) Security Council'],
    ['the Council, by its resolution 2012/3', '2012/3 Economic and Social Council'],
    ['the Council, by its resolution 1234/5', '1234/5 ?'],
    ['the Commission, in its resolution 54/2', '54/2 ?'],
    // A capital that begins a sentence
    ['*Recalling* Council resolution 50/10', '50/10 Human Rights Council'],
    ['Endorses General Assembly resolution 71/1', '71/1 General Assembly'],
    ['Implementation of General Assembly resolution 71/1', '71/1 General Assembly'],
    ['The Pan-African General Assembly resolution 4/2', '4/2 ?'],
    ['Section XIV resolution 74/263', '74/263 General Assembly'],
    // Names after titles
    ['resolution 4/9, entitled “Harbours”, of the Habitat Assembly', '4/9 ?'],
    ['resolution 50/10, adopted by the Human Rights Council', '50/10 Human Rights Council'],
    ['resolution 71/1 of the Kingdom of Spain', '71/1 ?'],
    ['resolution 71/1 of the previous year', '71/1 General Assembly'],
    // The form of the number
    ['resolution 1899/4', '1899/4 General Assembly'],
    ['resolution 1325 (2000)', '1325 (2000) Security Council'],
    ['resolution 2023/4 of 7 June 2023', '2023/4 Economic and Social Council'],
    ['the Council, by its resolution 5/1 of 18 June 2007', '5/1 Human Rights Council'],
  ];
  for (const [draft, ...bodies] of cases) test(draft, () => assert.deepEqual(bodiesIn(draft), bodies));
});
