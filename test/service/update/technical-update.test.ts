import assert from 'node:assert/strict';
import { compatible, edited } from '../../../server/src/service/edits/edits';
import { technicalUpdate } from '../../../server/src/service/update/technical-update';
import type { UpdateItem } from '../../../server/src/service/update/update-item';
import { slice } from '../../../server/src/text/span';
import { draft, smallWorld } from '../../support/small-world';

const lastYear = (symbol: string, date: string, title = 'Safe harbours'): string =>
  `---\nsymbol: ${symbol}\ntitle: ${title}\nstanding: adopted\ndate: ${date}\n---\n\n1. *Decides* to meet.\n`;

const BASE = lastYear('A/RES/79/140', '2024-12-17');
const NOW = '2025-11-20';

/** A draft of that title, made from resolution 79/140. */
const from = (body: string): string => `---\ntitle: Safe harbours\nbase: 79/140\n---\n\n${body}\n`;

const itemsOf = (body: string, documents: readonly string[] = [BASE], date = NOW): [string, UpdateItem[]] => {
  const text = from(body);
  return [text, technicalUpdate(draft(text), smallWorld(documents), date)];
};

/** `words -> what takes their place`, with `?` where that is not sure. */
function said(body: string, documents?: readonly string[], date?: string): string[] {
  const [text, items] = itemsOf(body, documents, date);
  return items.map(({ span, sure, fix }) => {
    const put = fix ? ` -> ${fix.title.replace(/^\w+ "|"$/g, '')}` : '';
    return `${slice(text, span)}${put}${sure ? '' : '?'}`;
  });
}

/** The body with all that is sure. */
function brought(body: string, documents?: readonly string[]): string {
  const [text, items] = itemsOf(body, documents);
  const sure = items.flatMap(({ sure, fix }) => (sure && fix ? fix.edits : []));
  return edited(text, compatible(sure))
    .slice(from('').length - 1)
    .trim();
}

suite('a technical update: sessions', () => {
  test('moves the next session on by as many as have passed', () => {
    assert.equal(
      brought(
        '1. *Requests* the Secretary-General to report to the General Assembly at its eightieth session;',
      ),
      '1. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session;',
    );
    assert.equal(
      brought(
        '1. *Decides* to include in the provisional agenda of its eightieth session the item “Harbours”.',
      ),
      '1. *Decides* to include in the provisional agenda of its eighty-first session the item “Harbours”.',
    );
  });

  test('marks a session further ahead, of which the interval is not known', () =>
    assert.deepEqual(said('1. *Decides* to return to the question at its eighty-second session;'), [
      'eighty-second?',
    ]));

  test('leaves the past and special sessions alone', () =>
    assert.deepEqual(
      said(
        '*Recalling* the plan adopted at its fifty-third session, and the outcome of its thirtieth special session,',
      ),
      [],
    ));

  test("marks sessions of the year in which other bodies' met", () => {
    assert.deepEqual(
      said('*Noting* the conclusions of the sixty-eighth session of the Commission on the Status of Women,'),
      ['sixty-eighth?'],
    );
    assert.deepEqual(
      said('*Noting* the conclusions of the fifty-seventh session of the Commission on the Status of Women,'),
      [],
    );
  });

  test('marks a session whose body is not known, and says so', () => {
    const [, items] = itemsOf(
      '1. *Takes note* of the views that the Working Group heard at the eightieth session;',
    );
    assert.deepEqual(
      items.map(({ sure, fix, reason }) => [sure, fix, /^If of the Assembly: /.test(reason)]),
      [[false, undefined, true]],
    );
  });

  test('moves the sessions of a council on by as many as it has in a year', () =>
    assert.deepEqual(
      said('1. *Requests* him to report to the Human Rights Council at its fifty-eighth session;'),
      ['fifty-eighth -> sixty-first?'],
    ));

  test('knows the Assembly by its name, whatever it is told of', () =>
    assert.equal(
      brought(
        '1. *Requests* him to inform the General Assembly at its eightieth session of the expenses incurred;',
      ),
      '1. *Requests* him to inform the General Assembly at its eighty-first session of the expenses incurred;',
    ));

  test('moves on what is reported to a council, and marks what else it is asked', () => {
    assert.deepEqual(
      said('1. *Requests* him to submit to the Human Rights Council, at its fifty-eighth session, a report;'),
      ['fifty-eighth -> sixty-first?'],
    );
    assert.deepEqual(
      said('1. *Requests* the Human Rights Council to consider the matter at its fifty-eighth session;'),
      ['fifty-eighth?'],
    );
    assert.deepEqual(
      said(
        '1. *Requests* him to report to the Human Rights Council at its sixtieth session;',
        [BASE],
        '2026-12-01',
      ),
      ['sixtieth?'],
    );
  });

  test('takes a session that was to come for an event, unless each text looks forward to the next', () => {
    assert.deepEqual(
      said(
        '*Welcoming* the launch of the plan, which will take place at the sixty-ninth session of the Commission on the Status of Women,',
      ),
      ['sixty-ninth?'],
    );
    assert.deepEqual(
      said('*Looking forward to* the sixty-ninth session of the Commission on the Status of Women,'),
      ['sixty-ninth?'],
    );
    assert.deepEqual(
      said(
        '*Noting* the work done, and looking forward to the sixty-ninth session of the Commission on the Status of Women,',
      ),
      ['sixty-ninth -> seventieth?'],
    );
  });

  const ON_TWO = 'to report to the General Assembly at its eightieth and eighty-first sessions;';

  test('moves on a row of sessions that names each one until the next text', () => {
    const row = (words: string) => said(`1. *Requests* him ${words}`, [BASE], '2026-12-01');
    assert.deepEqual(row(ON_TWO), ['eightieth -> eighty-second', 'eighty-first -> eighty-third']);
    assert.deepEqual(
      said(
        '*Noting* his reports to the General Assembly at its seventy-eighth and seventy-ninth sessions,',
        [BASE],
        '2026-12-01',
      ),
      ['seventy-eighth -> eightieth', 'seventy-ninth -> eighty-first'],
    );
    assert.deepEqual(row('to report to the General Assembly at its eightieth and eighty-second sessions;'), [
      'eightieth?',
      'eighty-second?',
    ]);
  });

  test('knows nothing of a row that is shorter or longer than the years between the texts', () => {
    assert.deepEqual(said(`1. *Requests* him ${ON_TWO}`), ['eightieth -> eighty-first', 'eighty-first?']);
    assert.deepEqual(said(`1. *Requests* him ${ON_TWO}`, [BASE], '2027-12-01'), [
      'eightieth?',
      'eighty-first?',
    ]);
  });

  test('moves nothing where the draft comes a season early or late', () => {
    const asked = '1. *Requests* him to report to the General Assembly at its eightieth session;';
    for (const day of ['2025-10-08', '2026-03-10'])
      assert.deepEqual(said(asked, [BASE], day), ['eightieth?']);
    for (const day of ['2025-10-20', '2026-02-10'])
      assert.deepEqual(said(asked, [BASE], day), ['eightieth -> eighty-first']);
  });

  test('moves nothing where the draft comes sooner after its base than that after the text before', () => {
    const everyTwoYears = [BASE, lastYear('A/RES/77/90', '2022-12-14')];
    const agenda = (session: string) =>
      `1. *Decides* to include in the provisional agenda of its ${session} session the item “Harbours”.`;
    assert.deepEqual(said(agenda('eightieth'), everyTwoYears), ['eightieth?']);
    assert.deepEqual(said(agenda('eighty-first'), everyTwoYears, '2026-12-01'), [
      'eighty-first -> eighty-third',
    ]);
  });

  test('moves nothing where the draft comes months after its base', () =>
    assert.deepEqual(
      said(
        '1. *Requests* him to report to the General Assembly at its eightieth session;',
        [BASE],
        '2025-09-30',
      ),
      ['eightieth?'],
    ));

  test('marks counted events without a date, and not the first or those that go by their number', () => {
    assert.deepEqual(said('*Noting* the outcome of the seventeenth round of consultations,'), [
      'seventeenth?',
    ]);
    assert.deepEqual(
      said('*Recalling* the first conference of harbours and the Fourth World Conference,'),
      [],
    );
    assert.deepEqual(said('*Recalling* the third meeting of harbours, held in Oslo in 2011,'), []);
  });

  test('leaves a session that a quoted title names', () =>
    assert.deepEqual(said('*Recalling* the report entitled “Harbours at its eightieth session”,'), []));

  test('changes nothing in a draft of the same session', () =>
    assert.deepEqual(
      said(
        '1. *Requests* him to report to the General Assembly at its eightieth session;',
        [BASE],
        '2025-06-10',
      ),
      [],
    ));
});

suite('a technical update: resolutions', () => {
  test('puts the base in the place of the most recent before it', () =>
    assert.equal(
      brought(
        '*Recalling* all its resolutions on harbours, the most recent of which is resolution 77/90 of 14 December 2022,',
      ),
      '*Recalling* all its resolutions on harbours, the most recent of which is resolution 79/140 of 17 December 2024,',
    ));

  test('puts the base in the place of the one that is named of all', () => {
    assert.equal(
      brought('*Recalling* its resolutions on harbours, including resolution 77/90 of 14 December 2022,', [
        lastYear('A/RES/77/90', '2022-12-14'),
        BASE,
      ]),
      '*Recalling* its resolutions on harbours, including resolution 79/140 of 17 December 2024,',
    );
    assert.deepEqual(
      said('*Recalling* what it decided on tides, including resolution 77/91 of 14 December 2022,', [
        BASE,
        lastYear('A/RES/77/91', '2022-12-14', 'Tides'),
        lastYear('A/RES/79/141', '2025-01-10', 'Tides'),
      ]),
      ['77/91 of 14 December 2022?'],
    );
  });

  test('adds the base to a list', () =>
    assert.equal(
      brought(
        '*Recalling* its resolutions 75/61 of 7 December 2020, 76/30 of 6 December 2021 and 77/90 of 14 December 2022,',
      ),
      '*Recalling* its resolutions 75/61 of 7 December 2020, 76/30 of 6 December 2021, 77/90 of 14 December 2022 and 79/140 of 17 December 2024,',
    ));

  test('writes no dates into a list that has none', () =>
    assert.equal(
      brought('*Recalling* its resolutions 75/61, 76/30 and 77/90,'),
      '*Recalling* its resolutions 75/61, 76/30, 77/90 and 79/140,',
    ));

  test('puts the base before a list that begins with its latest', () =>
    assert.equal(
      brought(
        '*Recalling* its resolutions 77/90 of 14 December 2022, 76/30 of 6 December 2021 and 75/61 of 7 December 2020,',
        [BASE, lastYear('A/RES/75/61', '2020-12-07')],
      ),
      '*Recalling* its resolutions 79/140 of 17 December 2024, 77/90 of 14 December 2022, 76/30 of 6 December 2021 and 75/61 of 7 December 2020,',
    ));

  test('is not sure that what one resolution did is done by the next', () => {
    const predecessor = [BASE, lastYear('A/RES/78/90', '2023-12-14')];
    assert.deepEqual(
      said(
        '*Recalling* its resolution 78/90 of 14 December 2023, adopted on the occasion of a storm,',
        predecessor,
      ),
      ['78/90 of 14 December 2023?'],
    );
    for (const words of ['submitted pursuant to', 'in pursuance of', 'on the dues requested in'])
      assert.deepEqual(said(`1. *Notes* the report ${words} its resolution 78/90;`, predecessor), [
        '78/90 -> 79/140?',
      ]);
  });

  test('proposes no other report where the draft comes sooner after its base than that after the text before', () => {
    const report = '1. *Notes* the report submitted pursuant to its resolution 77/90;';
    const everyTwoYears = [BASE, lastYear('A/RES/77/90', '2022-12-14')];
    assert.deepEqual(said(report, everyTwoYears), ['77/90?']);
    assert.deepEqual(said(report, everyTwoYears, '2026-12-01'), ['77/90 -> 79/140?']);
  });

  test('adds the base to a list at the interval of its last two, whatever stands before it', () => {
    assert.equal(
      brought(
        '*Guided* by the Charter, and recalling what harbours are, and its resolutions 73/9 of 5 December 2018, 75/61 of 7 December 2020 and 77/90 of 14 December 2022, as well as others,',
        [BASE, lastYear('A/RES/77/90', '2022-12-14')],
      ),
      '*Guided* by the Charter, and recalling what harbours are, and its resolutions 73/9 of 5 December 2018, 75/61 of 7 December 2020, 77/90 of 14 December 2022 and 79/140 of 17 December 2024, as well as others,',
    );
    assert.deepEqual(
      said(
        '*Guided* by the Charter and its resolutions 73/9 of 5 December 2018, 76/61 of 7 December 2021 and 77/90 of 14 December 2022, as well as others,',
        [BASE, lastYear('A/RES/77/90', '2022-12-14')],
      ),
      ['77/90 of 14 December 2022?'],
    );
  });

  test('is not sure which of two resolutions of one session was the one before', () => {
    const list = (last: string) =>
      said(`*Recalling* its resolutions 76/30 of 6 December 2021, ${last} and 78/95 of 19 December 2023,`);
    assert.deepEqual(list('78/90 of 14 December 2023'), ['78/95 of 19 December 2023?']);
    assert.deepEqual(list('77/90 of 14 December 2022'), [
      '78/95 of 19 December 2023 -> 79/140 of 17 December 2024',
    ]);
  });

  test('is not sure of a resolution that a text of another title follows, unless it is said to be on the topic of the draft', () => {
    const tides =
      '---\nsymbol: A/RES/79/141\ntitle: Tides\nstanding: adopted\ndate: 2024-12-18\n---\n\n*Recalling* its resolutions 77/31 of 6 December 2022 and 78/90 of 14 December 2023,\n';
    const recalled = (after: string, documents = [BASE, tides]) =>
      said(
        `*Recalling* its resolutions 77/80 of 9 December 2022 and 78/90 of 14 December 2023${after}`,
        documents,
      );
    const added = ['78/90 of 14 December 2023 -> 79/140 of 17 December 2024'];
    assert.deepEqual(recalled(','), ['78/90 of 14 December 2023?']);
    assert.deepEqual(recalled(',', [BASE]), added);
    assert.deepEqual(recalled(' on safe harbours,'), added);
    assert.deepEqual(
      said('*Recalling* others, the most recent of which is resolution 78/90 of 14 December 2023,', [
        BASE,
        tides,
      ]),
      added,
    );
  });

  test('marks what texts adopted since have a later one for', () => {
    const since = (symbol: string): string =>
      `---\nsymbol: ${symbol}\ntitle: Dues of ${symbol}\nstanding: adopted\ndate: 2025-10-10\n---\n\n1. *Decides* to share the costs of harbours according to the scale set out in its resolution 80/9 of 2 October 2025, as amended by it;\n`;
    const old =
      '1. *Decides* to share the costs of harbours according to the scale set out in its resolution 71/9 of 2 October 2016, as amended by it;';
    assert.deepEqual(said(old, [BASE, since('A/RES/80/20'), since('A/RES/80/21')]), [
      '71/9 of 2 October 2016?',
    ]);
    assert.deepEqual(said(old), []);
  });

  test('leaves a list alone that has the base already', () =>
    assert.deepEqual(
      said('*Recalling* its resolutions 77/90 of 14 December 2022 and 79/140 of 17 December 2024,'),
      [],
    ));

  test('knows the series of other titles by the corpus', () => {
    const scale = [
      lastYear('A/RES/76/238', '2021-12-24', 'Scale'),
      lastYear('A/RES/79/249', '2024-12-24', 'Scale'),
    ];
    assert.deepEqual(
      said('1. *Takes into account* the scale set out in its resolution 76/238;', [BASE, ...scale]),
      ['76/238?'],
    );
    assert.deepEqual(
      said('1. *Takes into account* the scale set out in its resolution 79/249;', [BASE, ...scale]),
      [],
    );
  });

  test('knows nothing of what was adopted on the day of the draft or later', () => {
    const scale = [lastYear('A/RES/76/238', '2021-12-24', 'Scale'), lastYear('A/RES/80/1', NOW, 'Scale')];
    assert.deepEqual(
      said('1. *Takes into account* the scale set out in its resolution 76/238;', [BASE, ...scale]),
      [],
    );
  });

  test('says of the decisions of other bodies that it does not know', () =>
    assert.deepEqual(said('*Recalling* Security Council resolution 2719 (2024) of 3 May 2024,'), [
      '2719 (2024) of 3 May 2024?',
    ]));
});

suite('a technical update: documents, dates and spellings', () => {
  test('marks a report of the session of the base', () =>
    assert.deepEqual(said('1. *Takes note* of the report;[^1]\n\n[^1]: A/79/301.'), ['A/79/301?']));

  test('moves a supplement of the Official Records on with its session', () => {
    const [text, items] = itemsOf(
      '1. *Takes note* of the report;[^1]\n\n[^1]: *Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 21* (A/79/21).',
    );
    assert.match(
      edited(
        text,
        items.flatMap(({ fix }) => fix?.edits ?? []),
      ),
      /Assembly, Eightieth Session, Supplement No\. 21\* \(A\/80\/21\)\./,
    );
    assert.deepEqual(
      items.map(({ sure }) => sure),
      [false],
    );
  });

  test('marks years since the base, and not those of aims and of history', () => {
    assert.deepEqual(said('*Welcoming* the harbours opened in 2024 and those to be opened in 2025,'), [
      '2024?',
      '2025?',
    ]);
    assert.deepEqual(said('*Recalling* the harbour law of 1998 and the aims for 2030,'), []);
  });

  test('counts years on that are counted up to the day of the text', () => {
    assert.deepEqual(said('*Noting* that 16 years have passed since the storm of 2008,').slice(0, 1), [
      '16 -> 17?',
    ]);
    assert.deepEqual(said('*Noting* the growth of harbours over the past 50 years,'), ['50?']);
  });

  test('counts nothing on that the base had not counted up to its own year', () => {
    const since = (years: number) =>
      said(`*Noting* the ${years} years since the adoption of resolution 63/5, on harbours,`).slice(0, 1);
    assert.deepEqual(since(16), ['16 -> 17?']);
    assert.deepEqual(since(15), ['15 -> 16?']);
    assert.deepEqual(since(12), ['12?']);
  });

  test('knows the next year of what each year has', () => {
    assert.deepEqual(said('1. *Decides* upon the scale of assessments for 2025;'), ['2025 -> 2026?']);
    assert.deepEqual(said('*Noting* the storm in 2025,'), ['2025?']);
  });

  test('knows the next year of sessions that go by their year', () => {
    assert.deepEqual(said('1. *Invites* the Harbour Committee, at its session in 2025, to meet;'), [
      '2025 -> 2026?',
    ]);
    assert.deepEqual(said('*Welcoming* the outcome of its 2024 substantive session,'), ['2024 -> 2025?']);
    assert.deepEqual(said('*Recalling* the 2024 high-level political forum,'), ['2024 -> 2025?']);
    assert.deepEqual(said('*Recalling* the 2023 session,'), ['2023?']);
    assert.deepEqual(said('*Noting* the priority theme for the 2025 session,'), ['2025?']);
  });

  test('knows no scale of assessments that is yet to be set', () => {
    const text = '---\ntitle: Safe harbours\n---\n\n1. *Decides* upon the scale of assessments for 2027;\n';
    const proposed = (symbol: string, adopted: string, day: string) =>
      technicalUpdate(draft(text), smallWorld([lastYear(symbol, adopted)]), day).map(({ fix }) => fix?.title);
    assert.deepEqual(proposed('A/RES/81/140', '2026-12-17', '2027-11-20'), [undefined]);
    assert.deepEqual(proposed('A/RES/81/290', '2027-06-30', '2028-06-20'), ['Write "2028"']);
  });

  test('leaves the year from which something is done, or for which one meeting is planned', () => {
    assert.deepEqual(said('1. *Decides* so, beginning with the programme budget for 2025;'), ['2025?']);
    assert.deepEqual(said('*Noting* the next regatta, scheduled for 2025,'), ['2025?']);
  });

  test('proposes no later period where one of two years ago was another text’s affair, or where the period goes on', () => {
    const budget = '1. *Approves* the budget for the period from 1 July 2025 to 30 June 2026;';
    const june = [lastYear('A/RES/79/290', '2025-06-30')];
    const saidOf = (day: string, base = '79/290') => {
      const text = `---\ntitle: Safe harbours\nbase: ${base}\n---\n\n${budget}\n`;
      return technicalUpdate(draft(text), smallWorld(june), day).map(({ fix }) => fix?.title);
    };
    assert.deepEqual(saidOf('2026-06-02'), ['Write "1 July 2026 to 30 June 2027"']);
    assert.deepEqual(saidOf('2026-05-31'), [undefined]);
    assert.deepEqual(saidOf('2027-06-29'), [undefined]);
  });

  test('proposes nothing for half of a year', () =>
    assert.deepEqual(said('1. *Decides* upon dues for the period from 1 July to 31 December 2024;'), [
      '1 July to 31 December 2024?',
    ]));

  test('leaves the name of a State on a day when it was called so', () => {
    const old = [lastYear('A/RES/75/140', '2020-12-16')];
    const of = (words: string) =>
      technicalUpdate(
        draft(`---\ntitle: Safe harbours\nbase: 75/140\n---\n\n${words}\n`),
        smallWorld(old),
        '2022-11-20',
      ).map(({ kind }) => kind);
    assert.deepEqual(of('*Recalling* the summit held in Istanbul, Turkey, in May 2016,'), []);
    assert.deepEqual(of('*Commending* the harbours of Turkey,'), ['name']);
  });

  test('marks a resolution of the Agency by its conference', () =>
    assert.deepEqual(said('*Taking note* of resolution GC(68)/RES/9,'), ['GC(68)/RES/9?']));

  test('moves financial periods', () =>
    assert.deepEqual(said('1. *Approves* the budget for the period from 1 July 2024 to 30 June 2025;'), [
      '1 July 2024 to 30 June 2025 -> 1 July 2025 to 30 June 2026?',
    ]));

  test('moves the day up to which contributions are counted', () =>
    assert.deepEqual(said('1. *Takes note* of the status of contributions as at 30 April 2024;'), [
      'as at 30 April 2024 -> as at 30 April 2025?',
    ]));

  test('says that a decade has ended', () => {
    const [, items] = itemsOf('*Recalling* the International Decade of Harbours (2015\u20132024),');
    assert.deepEqual(
      items.map(({ kind, reason }) => [kind, reason]),
      [['decade', 'The decade ended in 2024']],
    );
  });

  test('proposes the title of the draft where its base bore another, but not for resolutions of that time', () => {
    const text =
      '---\ntitle: Harbours for all\nbase: 79/140\n---\n\n# Safe harbours\n\n*Recalling* resolution 79/140, entitled “Safe harbours”, and what safe harbours are,\n\n1. *Decides* to take up the item entitled “Safe harbours” again.\n';
    const items = technicalUpdate(draft(text), smallWorld([BASE]), NOW);
    assert.deepEqual(
      items.map(({ span, kind, fix }) => [kind, text.slice(0, span.start).split('\n').length, fix?.title]),
      [
        ['name', 6, 'Write "Harbours for all"'],
        ['name', 10, 'Write "Harbours for all"'],
      ],
    );
    assert.match(
      edited(
        text,
        items.flatMap(({ fix }) => fix?.edits ?? []),
      ),
      /\n# Harbours for all\n[\s\S]*entitled “Safe harbours”, and[\s\S]*the item entitled “Harbours for all” again/,
    );
    assert.deepEqual(said('1. *Decides* to take up the item entitled “Safe harbours” again.'), []);
  });

  test('writes what is spelt otherwise since the base', () =>
    assert.equal(
      brought('1. *Invites* States parties to the Convention to repair harbours;'),
      '1. *Invites* States Parties to the Convention to repair harbours;',
    ));

  test('is silent on a text whose base and year are not known', () =>
    assert.deepEqual(
      technicalUpdate(draft('*Welcoming* what was done in 2024,\n'), smallWorld(), NOW).map(
        ({ kind }) => kind,
      ),
      [],
    ));

  test('says without a base that a session is over, and not which is meant', () => {
    const text =
      '1. *Requests* the Secretary-General to report to the General Assembly at its seventy-ninth session;\n';
    const items = technicalUpdate(draft(text), smallWorld(), NOW);
    assert.deepEqual(
      items.map(({ span, fix }) => [slice(text, span), fix]),
      [['seventy-ninth', undefined]],
    );
  });
});
