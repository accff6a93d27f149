/** Drafts with slips, where twelve resolutions on other subjects have each of the phrases: what is still said. */
import { holdJudged, type JudgedDraft, villages } from '../../support/villages';

const yardstick = villages(12);
const drafts: readonly JudgedDraft[] = [
  [
    'Decides to keep every ferry open to farmers and their families, using tolls as a measure of last resort only, as well as to guarantee prompt, thorough and free inspection of boats, bridges and wells;',
    'slight replaced in 1: as well as | and',
  ],
  [
    "Decides to keep every ferry open to farmers and villages' families, using tolls as a measure of last resort only;",
    "(grammar) in 1: villages' | their",
  ],
  [
    'Decides to guarantee thorough, prompt and free inspection of boats, bridges and wells;',
    'slight reordered in 1: thorough prompt | prompt thorough',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, regardless of the river on which those shepherds live;',
    '(grammar) in 2: those shepherds | they',
  ],
  [
    'Recalls that the River Review Conference that will take place every five years, beginning in 2027, shall adopt an agreed declaration of ferrymen;',
    '(grammar) in 3: that will | shall',
    'full strengthened! in 3: shall | and will',
  ],
  [
    'Affirms that no shepherd may be fined for rescuing a drowning traveller, in accordance with the Convention on the Rights of Shepherds and with national law;',
    'full weakened! in 4: may | should',
  ],
  [
    'Affirms that no shepherd or miller should be fined for rescuing a drowning traveller;',
    'full added in 4: or miller |',
  ],
  [
    'Requests towns to provide all newly arrived weavers with clear, timely and written information about wages, lodging and schools, where possible, in a language that they understand;',
    'full replaced in 5: where possible | as appropriate',
  ],
  [
    'Recalls the meeting held on 15 April 2019 in Basel, which adopted its bridge charter by acclamation;',
    'full replaced in 6: 15 | 14',
    'slight item-added in 6: which |',
  ],
  [
    'Recalls that the meeting elected three judges to hold the register of mills, and that it adopted its bridge charter by acclamation;',
    'full replaced in 6: hold | keep',
  ],
  [
    'Thanks all who help young women to mend nets, read maps and keep the accounts of their own small farms, wherever they live;',
    'full replaced in 7: help | enable',
  ],
  [
    'Calls for schools with special care taken of the rights of orphans, in particular by ensuring that judges hear every child without delay and without fear of punishment;',
    '(grammar) in 8:  | should be',
  ],
  [
    'Recognizes that shepherds contribute to the care of mountain forests, and that flocks are counted by trained keepers;',
    '(grammar) in 9: contribute |',
    'full replaced in 9: and that | is recognized and',
  ],
  [
    'Recognizes that river education serves as a means of saving lives, preventing floods and easing the fear of villagers;',
    'slight item-dropped in 10:  | of',
    'slight missing in 10:  | of',
    'slight replaced in 10: fear | fears',
  ],
  [
    'Asks them to make lists of wells, mark deep fords for young travellers and publish maps that all villagers can read;',
    'slight replaced in 11: make | draw up',
  ],
  [
    'Asks them to promote and support measures to plant trees on steep slopes and to repair dams, canals and locks before summer;',
    'slight replaced in 12: and | as well as',
    'full replaced in 12: summer | winter',
  ],
  [
    'Notes that towns keep firewalls between the courts and the tax office, and that they publish lists of deep fords;',
    'superseded: keep firewalls between the courts and the tax office -> 8',
  ],
  [
    'Asks that trained keepers count the flocks of every shepherd twice in each summer and report to the council of villagers;',
    'superseded: trained keepers count the flocks of every shepherd twice in each summer and report to the council of villagers -> 9',
  ],
  [
    'Asks that trained keepers count flocks, and keep firewalls between the courts and the tax office in winter;',
    'superseded: keep firewalls between the courts and the tax office -> 8',
  ],
  [
    'Supports measures to plant oaks on steep slopes as well as to repair dams, canals and locks;',
    'full replaced in 12: oaks | trees',
  ],
  [
    'Notes that herds are counted by trained keepers, and the contribution of hunters to the care of mountain forests;',
    'full replaced in 9: hunters | shepherds',
  ],
  [
    'Decides to keep every ferry or bridge open to farmers and their families, using tolls as a measure of last resort only;',
    'full added in 1: or bridge |',
  ],
  [
    'Asks that special care should be taken of the rights of orphans, particularly by ensuring that judges hear every child without delay and without fear of punishment;',
    'full replaced in 8: particularly | in particular',
  ],
  [
    'Asks that, in accordance with national law and with the Convention on the Rights of Shepherds, no shepherd be fined for rescuing a drowning traveller;',
    '(chance) in 4:  | should',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers and weavers at all times, regardless of the river on which they live;',
    '(grammar) in 2: and |',
    'full missing in 2:  | and shepherds',
  ],
];

suite('drafts whose words are usual', () => {
  holdJudged(yardstick, drafts);
});
