/** Drafts on words of a zero draft, and words that share nothing, each with a slip or two: what is said of every difference, and why nothing is said of some. */
import { holdJudged, type JudgedDraft, villages } from '../../support/villages';

const yardstick = villages(0);
const drafts: readonly JudgedDraft[] = [
  [
    'Notes that States must protect the health, dignity, honour and property of millers, weavers and shepherds at all times;',
    'full item-added in 2: honour |',
    'superseded: honour and property -> 2',
  ],
  [
    'Decides that the second River Review Conference shall take place every five years, beginning in 2027;',
    '(date) in 3: second |',
  ],
  [
    'Notes that judges shall hear every orphan in person within seven days of a request and keep firewalls between the courts and the tax office;',
    'superseded: judges shall hear every orphan in person within seven days of a request and keep firewalls between the courts and the tax office -> 8',
  ],
  [
    'Notes that towns keep firewalls between the courts and the tax office, and that they publish lists of deep fords;',
    'superseded: keep firewalls between the courts and the tax office -> 8',
  ],
  [
    'Decides to keep every ferry open to farmers and their families, using tolls as a measure of first resort, and to guarantee swift, thorough and free inspection of boats, bridges and wells;',
    'full replaced in 1: first | last',
    'full item-dropped! in 1:  | only',
    'full replaced in 1: swift | prompt',
    'superseded: first -> 1 (full replaced)',
    'superseded:  -> 1 (full item-dropped)',
    'superseded: swift -> 1 (full replaced)',
  ],
  [
    'Stresses that States must protect the health, honour and property of millers, weavers and shepherds at all times;',
    'full replaced in 2: honour | dignity',
    'superseded: honour -> 2 (full replaced)',
  ],
  [
    'Asks that trained keepers count the flocks of every shepherd twice in each summer and report to the council of villagers;',
    'superseded: trained keepers count the flocks of every shepherd twice in each summer and report to the council of villagers -> 9',
  ],
  [
    'Decides to keep every Ferry open to Farmers and their families, using Tolls as a measure of first resort only;',
    'full replaced in 1: first | last',
    'superseded: first -> 1 (full replaced)',
  ],
  ['Notes "firewalls between the courts and the tax office" as a name;'],
  [
    'Notes that judges shall hear every orphan in person, and that trained keepers count the flocks of every shepherd twice in each summer;',
    'superseded: judges shall hear every orphan in person -> 8',
    'superseded: trained keepers count the flocks of every shepherd twice in each summer -> 9',
  ],
  [
    'Asks all towns of the plain and of the hills beyond the old bridge to say to one another how trained keepers count the flocks;',
  ],
  ['Notes that the flocks of every shepherd are counted twice in each summer;'],
  [
    'Asks that trained keepers count flocks, and keep firewalls between the courts and the tax office in winter;',
    'superseded: keep firewalls between the courts and the tax office -> 8',
  ],
  [
    'Decides to guarantee swift, thorough and free inspection of boats;',
    'full replaced in 1: swift | prompt',
    'superseded: swift -> 1 (full replaced)',
  ],
  ['Asks them to guarantee swift inspection of wells;'],
  [
    'Using tolls as a measure of first resort,',
    'full replaced in 1: first | last',
    'slight item-dropped! in 1:  | only',
    'superseded: first -> 1 (full replaced)',
    'superseded:  -> 1 (slight item-dropped)',
  ],
  [
    'Notes that judges hear every orphan in person, within seven days of a request;',
    'superseded: hear every orphan in person within seven days of a request -> 8',
  ],
  [
    'We will keep every ferry open to farmers and their families, using tolls as a measure of last resort only.',
  ],
];

suite('drafts on words of a zero draft, and words that share nothing', () => {
  holdJudged(yardstick, drafts);
});
