import { strict as assert } from 'node:assert';
import {
  isNoDelegation,
  isRemarker,
  negotiatingGroups,
} from '../../../server/src/resolution/negotiation/groups';

suite('who is no delegation', () => {
  const others =
    "Chair; the Chair; Chairperson; Chairwoman; Co-Chairs; co chair; Facilitator; Co-facilitators' proposal; Secretariat; Bureau text; President; Rapporteur; Coordinator's compromise; Moderator; Penholders; Sponsors; Editor; Editorial; Legal; Legal adviser; Note; Notes; Comment; Drafting; Remark; N.B.; NB; Question; Ask; OPGA; OLA; DGACM; Chair's draft; Chair bridging language; Facilitators alternative; Chair rev. 2";
  for (const label of others.split('; '))
    test(label, () => assert.ok(isNoDelegation(label) && isNoDelegation(` ${label.toLowerCase()} `)));

  for (const label of [
    'EU',
    'Chile',
    'Chairmania',
    'the EU',
    'Group of Friends',
    'Noted',
    `Chair ${'text '.repeat(20)}`,
  ])
    test(`but not ${label.slice(0, 20)}`, () => assert.ok(!isNoDelegation(label)));
});

suite('whose words are remarks', () => {
  for (const label of 'Secretariat; the Secretariat; Editors; Editorial; Legal; Note; Comments; Drafting; Remark; N.B.; NB; Question; Ask; OPGA; OLA; DGACM; Editorial note'.split(
    '; ',
  ))
    test(label, () => assert.ok(isRemarker(label) && isRemarker(` ${label} `)));

  for (const label of [
    'Chair',
    'Secretariat proposal',
    'Legal text',
    'Editors alternative',
    'OLA suggestion',
    'Noted',
    'EU',
  ])
    test(`but not ${label}`, () => assert.ok(!isRemarker(label)));
});

suite('the groups that negotiate', () => {
  test('have names without blanks around them, each name once', () => {
    const names = negotiatingGroups.flat();
    for (const name of names) assert.match(name, /^\S(?:.*\S)?$/);
    assert.equal(new Set(names).size, names.length);
  });
});
