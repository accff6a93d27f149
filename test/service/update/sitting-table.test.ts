import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sittingBodies, yearOfSession } from '../../../server/src/service/update/times/sitting-table';

type Years = Readonly<Record<string, { readonly said: number; readonly first: string }>>;
const evidence: Readonly<Record<string, Readonly<Record<string, Years>>>> = JSON.parse(
  readFileSync('corpus/tables/sittings.json', 'utf8'),
);

/** The year that most resolutions give a session. */
const mostSaid = (years: Years): number =>
  Number(Object.entries(years).sort(([, a], [, b]) => b.said - a.said)[0]?.[0]);

suite('bodies that meet in a regular order', () => {
  for (const body of sittingBodies) {
    const said = Object.entries(evidence[body.name.source] ?? {}).flatMap(([session, years]) => {
      const year = yearOfSession(body, Number(session));
      return year === undefined ? [] : [{ session, year, said: mostSaid(years) }];
    });

    test(`adopted resolutions bear out the sessions of ${body.name.source} from ${body.from}`, () => {
      assert.notEqual(said.length, 0);
      for (const { session, year, said: borneOut } of said)
        assert.equal(borneOut, year, `session ${session}`);
    });
  }

  test('nothing is said of sessions before those that are borne out', () => {
    const law = sittingBodies.find(({ name }) => name.test('International Law Commission'));
    assert.ok(law);
    assert.equal(yearOfSession(law, 71), undefined);
    assert.equal(yearOfSession(law, 72), 2021);
  });

  test('a council with three sessions a year', () => {
    const council = sittingBodies.find(({ name }) => name.test('Human Rights Council'));
    assert.ok(council);
    assert.deepEqual(
      [52, 54, 55, 57].map((number) => yearOfSession(council, number)),
      [2023, 2023, 2024, 2024],
    );
  });
});
