/** Drafts on what must be kept, protected and held, each with a slip or two: what is said of every difference, and why nothing is said of some. */
import { holdJudged, type JudgedDraft, villages } from '../../support/villages';

const yardstick = villages(0);
const drafts: readonly JudgedDraft[] = [
  [
    'Decides to keep every ferry open to farmers and their families, using tolls as a measure of last resort;',
    'full item-dropped! in 1:  | only',
  ],
  [
    'Decides to keep every ferry open to farmers and their families, using tolls as a measure of last resort only, as well as to guarantee prompt, thorough and free inspection of boats, bridges and wells;',
    'slight replaced in 1: as well as | and',
  ],
  [
    'Decides to keep every ferry open to millers and their families, using tolls as a measure of last resort only;',
    'full replaced in 1: millers | farmers',
  ],
  [
    'Decides to keep every ferry open to all farmers and their families, using tolls as measures of last resort only;',
    'full qualifier-added! in 1: all |',
    'slight replaced in 1: measures | a measure',
  ],
  [
    "Decides to keep every ferry open to farmers and that village's families, using tolls as a measure of last resort only;",
    "(grammar) in 1: that village's | their",
  ],
  [
    "Decides to keep every ferry open to farmers and villages' families, using tolls as a measure of last resort only;",
    "(grammar) in 1: villages' | their",
  ],
  [
    'Decides to keep every ferry open to farmers and not their families, using tolls as a measure of last resort only;',
    'full denial-added! in 1: not |',
  ],
  [
    'Decides to guarantee prompt and thorough inspection of boats, bridges and wells;',
    '(grammar) in 1: and |',
    'full missing in 1:  | and free',
  ],
  [
    'Decides to guarantee prompt, thorough and free inspection of boats and bridges;',
    '(grammar) in 1: and |',
  ],
  [
    'Decides to guarantee thorough, prompt and free inspection of boats, bridges and wells;',
    'slight reordered in 1: thorough prompt | prompt thorough',
  ],
  [
    'Decides to guarantee prompt, thorough and free inspection of wells, bridges and boats;',
    'slight reordered in 1: wells bridges and boats | boats bridges and wells',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, regardless of the hill on which they live;',
    'full replaced in 2: hill | river',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, regardless of the river on which we live;',
    '(grammar) in 2: we | they',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, regardless of the river on which those shepherds live;',
    '(grammar) in 2: those shepherds | they',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, and must not punish them for crossing it;',
    'full item-dropped in 2:  | regardless of the river on which they live',
    'full replaced! in 2: must | shall',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, and shall not punish shepherds for crossing it;',
    'full item-dropped in 2:  | regardless of the river on which they live',
    '(grammar) in 2: shepherds | them',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers, weavers and shepherds at all times, and shall not punish themselves for crossing it;',
    'full item-dropped in 2:  | regardless of the river on which they live',
    '(grammar) in 2: themselves | them',
  ],
  [
    'Stresses that States must strive to protect the health, dignity and property of millers, weavers and shepherds at all times;',
    'full weakened in 2: strive to |',
  ],
  [
    'Recalls that the River Review Conference, which will take place every five years, beginning in 2027, will adopt an agreed declaration of ferrymen;',
    '(grammar) in 3: which will | shall',
    'slight item-dropped in 3:  | and',
  ],
  [
    'Recalls that the River Review Conference that will take place every five years, beginning in 2027, shall adopt an agreed declaration of ferrymen;',
    '(grammar) in 3: that will | shall',
    'full strengthened! in 3: shall | and will',
  ],
  [
    'Decides that the River Review Conference shall take place every five years, beginning in 2031, and will adopt an agreed declaration of ferrymen;',
    '(date) in 3: 2031 | 2027',
  ],
  [
    'Decides that the River Review Conference shall take place every seven years, beginning in 2027, and will adopt an agreed declaration;',
    'full replaced in 3: seven | five',
  ],
  [
    'Affirms that no shepherd may be fined for rescuing a drowning traveller, in accordance with the Convention on the Rights of Shepherds and with national law;',
    'full weakened! in 4: may | should',
  ],
  [
    'Affirms that no shepherd should be fined for rescuing drowning travellers, in accordance with the Convention on the Rights of Shepherds;',
    'slight missing in 4:  | a',
    'slight replaced in 4: travellers | traveller',
  ],
  [
    'Affirms that no shepherd should be fined for rescuing a drowning traveller, in accordance with the Convention on the Duties of Shepherds and with national law;',
    '(title) in 4: duties | rights',
  ],
  [
    'Affirms that every shepherd should be fined for rescuing a drowning traveller, in accordance with national law;',
    'full replaced! in 4: every | no',
  ],
  [
    'Affirms that no shepherd or miller should be fined for rescuing a drowning traveller;',
    'full added in 4: or miller |',
  ],
  [
    'Affirms that no shepherd should be fined for rescuing a drowning traveller by night, in accordance with national law;',
    'full item-added in 4: by night |',
  ],
  [
    'Urges States to keep "every ferry open to farmers and their friends, using tolls as a measure of last resort only";',
    '(quotation) in 1: friends | families',
  ],
  [
    'Decides to keep every ferry open for farmers and their families, using tolls as a measure of last resort only;',
    'slight replaced in 1: for | to',
  ],
  [
    'Decides to keep every ferry or bridge open to farmers and their families, using tolls as a measure of last resort only;',
    'full added in 1: or bridge |',
  ],
  [
    'Decides to keep every ferry open to farmers, using tolls as a measure of last resort only;',
    'full item-dropped! in 1:  | and their families',
  ],
  [
    'Decides to keep every ferry open to farmers and their families, with tolls as a measure of last resort only;',
    'full replaced in 1: with | using',
  ],
  [
    'Decides to keep every ferry closed to farmers and their families, using tolls as a measure of last resort only;',
    'full replaced in 1: closed | open',
  ],
  [
    'Asks that, in accordance with national law and with the Convention on the Rights of Shepherds, no shepherd be fined for rescuing a drowning traveller;',
    '(grammar) in 4:  | should',
  ],
  [
    'Stresses that States must protect the health, honour, dignity and property of millers, weavers, potters and shepherds at all times;',
    'full item-added in 2: honour |',
    'full item-added in 2: potters |',
  ],
  [
    'Stresses that States must protect the health or dignity and property of millers, weavers and shepherds at all times;',
    'full added in 2: or |',
  ],
  [
    'Stresses that States must protect the health, dignity, and property of millers, weavers and shepherds at every time;',
    'full replaced! in 2: every time | all times',
  ],
  [
    'Stresses that States must protect the health, dignity and property of millers and weavers at all times, regardless of the river on which they live;',
    '(grammar) in 2: and |',
    'full missing in 2:  | and shepherds',
  ],
];

suite('drafts on what must be kept, protected and held', () => {
  holdJudged(yardstick, drafts);
});
