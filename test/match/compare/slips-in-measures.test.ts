/** Drafts on what is to be provided, built and promoted, each with a slip or two: what is said of every difference, and why nothing is said of some. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { comparedWith, holdJudged, type JudgedDraft, villages } from '../../support/villages';

const yardstick = villages(0);
const drafts: readonly JudgedDraft[] = [
  [
    'Notes with satisfaction that several towns have provided newly arrived weavers with clear, timely and spoken information about wages, lodging and schools;',
    'slight qualifier-lost! in 5:  | all',
    'slight replaced in 5: spoken | written',
  ],
  [
    'Asks that towns that have provided newly arrived weavers with clear, timely and spoken information about wages, lodging and schools go on;',
    'full qualifier-lost! in 5:  | all',
    'full replaced in 5: spoken | written',
  ],
  [
    'Notes that several towns provide newly arrived weavers with clear, timely and spoken information about wages, lodging and schools;',
    'full qualifier-lost! in 5:  | all',
    'full replaced in 5: spoken | written',
  ],
  [
    'Asks that everyone read maps and keep the accounts of his or her own small farms;',
    '(grammar) in 7: his or her | their',
  ],
  [
    'Requests towns to provide all newly arrived weavers with clear, timely and written information about wages, lodging and schools, as appropriate, in a language of their choice;',
    'full replaced in 5: of their choice | that they understand',
  ],
  [
    'Requests towns to provide newly arrived weavers with clear, timely and written information about wages, lodging and schools, in a language that they understand;',
    'full qualifier-lost! in 5:  | all',
    'full item-dropped in 5:  | as appropriate',
  ],
  [
    'Requests towns to provide all newly arrived weavers with clear, timely and written information about wages, lodging and schools, where possible, in a language that they understand;',
    'full replaced in 5: where possible | as appropriate',
  ],
  [
    'Requests towns to provide all newly arrived weavers with clear, timely and spoken information about wages, lodging and schools, as appropriate, in a language that they read;',
    'full replaced in 5: spoken | written',
    'full replaced in 5: read | understand',
  ],
  [
    'Requests towns to supply all newly arrived weavers with clear, timely and written information about wages, lodging and schools;',
    'slight replaced in 5: supply | provide',
  ],
  [
    'Requests towns to give each newly arrived weaver clear, timely and written information about wages, lodging and schools, as appropriate;',
    'slight replaced! in 5: give each | provide all',
    'slight replaced in 5: weaver | weavers with',
  ],
  [
    'Recalls the meeting held on 15 April 2019 in Basel, which adopted its bridge charter by acclamation;',
    'full replaced in 6: 15 | 14',
    'slight item-added in 6: which |',
  ],
  [
    'Recalls the meeting held on 14 June 2019 in Basel, which adopted its bridge charter by acclamation;',
    'full replaced in 6: june | april',
    'slight item-added in 6: which |',
  ],
  [
    'Recalls the meeting held on 3 June 2021 in Basel, which adopted its bridge charter by acclamation;',
    'slight replaced in 6: 3 june 2021 | 14 april 2019',
    'slight item-added in 6: which |',
  ],
  [
    'Recalls that the meeting held in Basel on 14 April 2019 adopted its bridge charter by acclamation and elected three judges to keep the register of mills;',
    'full added in 6: in basel |',
    'full missing in 6:  | in basel',
    'full replaced in 6: and | it also',
  ],
  [
    'Recalls that the meeting elected three judges to hold the register of mills, and that it adopted its bridge charter by acclamation;',
    'full replaced in 6: hold | keep',
  ],
  [
    'Thanks all who enable young men to mend nets, read maps and keep the accounts of their own small farms, wherever they live;',
    'full replaced! in 7: men | women',
  ],
  [
    'Thanks all who enable orphans to mend nets, read maps and keep the accounts of their own small farms, wherever they live;',
    'full replaced! in 7: orphans | young women',
  ],
  [
    'Thanks all who help young women to mend nets, read maps and keep the accounts of their own small farms, wherever they live;',
    'full replaced in 7: help | enable',
  ],
  [
    'Asks them to mend nets, read maps and keep the accounts of their own small farms, as well as those of all their neighbours on the hill, wherever they live, and give them the tools that they need;',
    'slight qualifier-added! in 7: as well as those of all their neighbours on the hill |',
  ],
  [
    'Asks them to mend nets, read maps and keep the accounts of their own small farms wherever they live, and give them all the tools that they need;',
    'full qualifier-added! in 7: all |',
  ],
  [
    'Asks them to mend nets, read maps and, in good time and in person, keep the accounts of their own small farms, wherever they live;',
    'full item-added! in 7: in good time and in person |',
  ],
  [
    'Calls for schools with special care taken of the rights of orphans, in particular by ensuring that judges hear every child without delay and without fear of punishment;',
    '(grammar) in 8:  | should be',
  ],
  [
    'Calls for schools with special care of the rights of orphans, in particular by ensuring that judges hear every child without delay;',
    '(grammar) in 8:  | should be taken',
  ],
  [
    'Asks that special care be given to the rights of orphans, in particular by ensuring that judges hear every child with delay and without fear of punishment;',
    'full replaced! in 8: with | without',
  ],
  [
    'Asks that special care should be taken of the rights of orphans, in particular by ensuring that judges hear each child without delay and without fear of prison;',
    'full replaced in 8: each | every',
    'full replaced in 8: prison | punishment',
  ],
  [
    'Recognizes that shepherds contribute to the care of mountain forests, and that flocks are counted by trained keepers;',
    '(grammar) in 9: contribute |',
    'full replaced in 9: and that | is recognized and',
  ],
  [
    'Recognizes the contribution of shepherds to the care of mountain forests, and that flocks must be counted by trained keepers;',
    'full replaced in 9: and that | is recognized and',
    '(grammar) in 9: must be | are',
  ],
  [
    'Recognizes the contribution of shepherds and millers to the care of mountain forests;',
    'full added in 9: and millers |',
  ],
  [
    'Recognizes river education as a means of saving lives, of preventing floods and of easing the fears of villagers;',
    '(grammar) in 10:  | serves',
  ],
  [
    'Recognizes that river education serves as a means of saving lives, preventing floods and easing the fear of villagers;',
    'slight item-dropped in 10:  | of',
    'slight missing in 10:  | of',
    'slight replaced in 10: fear | fears',
  ],
  [
    'Recognizes that school education serves as a means of saving lives, of preventing fires and of easing the fears of villagers;',
    'slight replaced in 10: school | river',
    'full replaced in 10: fires | floods',
  ],
  [
    'Decides that each State shall, in cooperation with millers, draw up lists of wells, mark deep fords for young travellers and publish maps that all villagers can use;',
    'full replaced in 11: use | read',
  ],
  [
    'Asks them to make lists of wells, mark deep fords for young travellers and publish maps that all villagers can read;',
    'slight replaced in 11: make | draw up',
  ],
  [
    'Asks them to hold up lists of wells, mark deep fords for young travellers and publish maps for all villagers;',
    'slight replaced in 11: hold | draw',
    'slight replaced in 11: for | that',
  ],
  [
    'Asks them to publish lists of wells, mark shallow fords for young travellers and draw maps that all villagers can read;',
    'slight replaced in 11: publish | draw up',
    'full replaced in 11: shallow | deep',
    'full replaced in 11: draw | publish',
  ],
  [
    'Asks them to promote measures to plant trees on steep slopes as well as to repair dams, canals and locks before winter;',
    'slight replaced in 12: promote | support',
  ],
  [
    'Asks them to promote and support measures to plant trees on steep slopes and to repair dams, canals and locks before summer;',
    'slight replaced in 12: and | as well as',
    'full replaced in 12: summer | winter',
  ],
  [
    'Asks them, so as to reduce floods, to promote and support measures to plant trees on steep slopes and repair dams, canals and locks;',
    'slight item-added in 12: to |',
    'full replaced in 12: and | as well as to',
  ],
  [
    'Asks them to help plant trees on steep slopes as well as to repair dams, canals, bridges and locks before winter;',
    'full item-added in 12: bridges |',
  ],
  [
    'Notes that judges could not hear every child without delay and without fear of punishment;',
    'full denial-added! in 8: could not |',
  ],
  [
    'Thanks the millers who draw lists of wells, mark deep fords for young travellers and publish maps;',
    'slight added in 11: who |',
    'full missing in 11:  | up',
  ],
  [
    'Calls for dark, shallow fords for young travellers and publish maps that all villagers can read;',
    'full replaced in 11: shallow | deep',
  ],
  [
    'Supports measures to plant oaks on steep slopes as well as to repair dams, canals and locks;',
    'full replaced in 12: oaks | trees',
  ],
  [
    'Asks for schools that enable young women to mend nets, read maps and keep the books;',
    'full replaced in 7: books | accounts',
  ],
  [
    'Asks for schools that enable young women to mend nets, read maps and keep the accounts of their own large farms, wherever they work;',
    'full replaced in 7: large | small',
    'full replaced in 7: work | live',
  ],
  [
    'Notes that flocks are counted by skilled keepers, and the contribution of shepherds to the care of mountain forests;',
    'full replaced in 9: skilled | trained',
  ],
  [
    'Notes that herds are counted by trained keepers, and the contribution of hunters to the care of mountain forests;',
    'full replaced in 9: hunters | shepherds',
  ],
  [
    'Notes that river education is a means of saving lives, of preventing floods and of easing the fears of villagers;',
    'full replaced in 10: is | serves as',
  ],
  [
    'Asks that special care should be taken of the rights of orphans, particularly by ensuring that judges hear every child without delay and without fear of punishment;',
    'full replaced in 8: particularly | in particular',
  ],
  [
    'Asks that great care should be taken of the rights of orphans, in particular by ensuring that judges hear every child without delay;',
    'slight replaced in 8: great | special',
  ],
  [
    'Asks that special care should be taken of the rights of orphans, in particular by ensuring that judges hear every child and its parents without delay and without fear of punishment;',
    'full added! in 8: and its parents |',
  ],
  [
    'Thanks all who enable young women to mend nets, read maps and keep the accounts of our own small farms, wherever they live;',
    '(grammar) in 7: our | their',
  ],
  [
    'Recognizes river education as a way of saving lives, of preventing floods and of easing the fears of villagers;',
    '(grammar) in 10:  | serves',
    'full replaced in 10: way | means',
  ],
  [
    'Asks them, in order to reduce floods, to promote measures to plant trees on steep slopes, to dig ponds, as well as to repair dams, canals and locks before winter;',
    'slight item-added in 12: to |',
    'full missing in 12:  | and support',
    'full item-added in 12: to dig ponds |',
  ],
];

suite('drafts on what is to be provided, built and promoted', () => {
  holdJudged(yardstick, drafts);

  test('have the agreed words where one difference is undone', () => {
    const { passages } = yardstick;
    for (const [text] of drafts) {
      const { draft, departures } = comparedWith(yardstick, text);
      for (const { alignment, difference } of departures) {
        const { edit } = wordingOf(draft, passages, alignment, difference);
        if (!edit) continue;
        const { draftFrom, agreedFrom, agreedTo } = difference;
        const fixed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        assert.deepEqual(
          foldedWords(draftWords(passages.vocabulary, fixed), draftFrom, draftFrom + agreedTo - agreedFrom),
          foldedBetween(passages, passageAt(passages, alignment.paragraph), agreedFrom, agreedTo),
          text,
        );
      }
    }
  });
});
