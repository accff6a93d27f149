/** Drafts beside agreed paragraphs of which some say almost the same: what is said of each difference, and what the fixes make of the draft. */

import { orchards } from '../../support/orchards';
import { type FixedDraft, holdFixed } from '../../support/villages';

const drafts: readonly FixedDraft[] = [
  [
    'Thanks the mayor, the clerks, the singers, the cooks, the smiths, the tailors, the bakers, the potters, the weavers of the upper town, the boatmen of the lower town, the choir of the old church, the pupils of the school on the hill, the guests from the islands, the two drummers, the three fiddlers, the doctor and his sons, the owner of the inn by the bridge and all others who came so far on foot, and asks them to tell sweet plums from bitter ones;',
    'Thanks the mayor, the clerks, the singers, the cooks, the smiths, the tailors, the bakers, the potters, the weavers of the upper town, the boatmen of the lower town, the choir of the old church, the pupils of the school on the hill, the guests from the islands, the two drummers, the three fiddlers, the doctor and his sons, the owner of the inn by the bridge and all others who came so far on foot, and asks them to tell sweet plums from bitter ones;',
    '(chance) in 10: bitter | sour',
  ],
  [
    'Asks growers to share clean water, seed and tools with every tenant of the valley, at a fair price; recalls that pears were given to every new tenant of the valley;',
    'Asks growers to share clean water, seed and tools with every new tenant of the valley, at a fair price; recalls that pears were given to every new tenant of the valley;',
    '(grammar) in 1: to | shall',
    'full missing in 1:  | new',
  ],
  [
    'Growers shall share clean water, seed and barns with every new tenant of the valley, at a fair price;',
    'Growers shall share clean water, seed and barns with every new tenant of the valley, at a fair price;',
    '(agreed) in 1: barns | tools',
  ],
  [
    'Stresses that growers shall share clean water, seed and tools with every new tenant of the ridge, at a fair price;',
    'Stresses that growers shall share clean water, seed and tools with every new tenant of the valley, at a fair price;',
    'full replaced in 1: ridge | valley',
  ],
  [
    'Stresses that growers shall share clean water, seed and tools with every old tenant of the valley, at a fair price, before the harvest;',
    'Stresses that growers shall share clean water, seed and tools with every new tenant of the valley, at a fair price, before the frost;',
    'full replaced in 1: old | new',
    'full replaced in 1: harvest | frost',
  ],
  [
    'Stresses that growers shall share water and tools with every new tenant of the valley, at a fair price, before the frost;',
    'Stresses that growers shall share water and tools with every new tenant of the valley, at a fair price, before the frost;',
    'full missing in 1:  | clean',
    'full item-dropped in 1:  | seed',
  ],
  [
    'Stresses that growers shall share tools with every new tenant of the valley, at a fair price, before the frost;',
    'Stresses that growers shall share tools with every new tenant of the valley, at a fair price, before the frost;',
  ],
  [
    'Stresses that growers shall share clean water, seed and carts with every poor tenant of the valley at a fair price;',
    'Stresses that growers shall share clean water, seed and tools with every new tenant of the valley at a fair price;',
    'full replaced in 1: carts | tools',
    'full replaced in 1: poor | new',
  ],
  [
    'Is committed to widening and marking paths for young pickers, in keeping with the Charter of the Valley;',
    'Is committed to widening and marking paths for young pickers, in keeping with the Charter of the Valley;',
  ],
  [
    'Stresses the duty to widen and mark paths for pickers, in keeping with the Charter of the Valley;',
    'Stresses the duty to widen and mark paths for young pickers, in keeping with the Charter of the Valley;',
    'full missing in 3:  | young',
  ],
  [
    'Urges them to mend walls, clear ditches and prune the young trees in each month of spring, wherever they can;',
    'Urges them to mend walls, clear ditches and prune the old trees in each month of spring, wherever they can;',
    'full replaced in 4: young | old',
    '(grammar) in 4: they | we',
  ],
  [
    'Urges them to mend walls, dig ditches and prune the old trees in each month of autumn, wherever they can;',
    'Urges them to mend walls, clear ditches and prune the old trees in each month of spring, wherever they can;',
    'full replaced in 4: dig | clear',
    'full replaced in 4: autumn | spring',
    '(grammar) in 4: they | we',
  ],
  [
    'Urges them to mend fences, clear ditches and to prune the old trees in each month of spring;',
    'Urges them to mend walls, clear ditches and prune the old trees in each month of spring;',
    'full replaced in 4: fences | walls',
    'slight added in 4: to |',
  ],
  [
    'Urges them to prune old trees in each month of spring, and to mend walls and clear ditches wherever they can;',
    'Urges them to prune the old trees in each month of spring, and to mend walls and clear ditches wherever they can;',
    'slight missing in 4:  | the',
  ],
  [
    'Urges them to mend walls and clear ditches and prune the old trees in every month of spring;',
    'Urges them to mend walls and clear ditches and prune the old trees in each month of spring;',
    '(grammar) in 4: and |',
    'full replaced in 4: every | each',
  ],
  [
    'Stresses that pickers must be paid for each basket of ripe apples and pears that they carry to the press;',
    'Stresses that pickers must be paid for every basket of ripe apples or pears that they carry to the press;',
    'full replaced in 5: each | every',
    'full replaced in 5: and | or',
  ],
  [
    'Stresses that pickers must be paid for every basket of ripe apples, plums or pears that they carry to the press;',
    'Stresses that pickers must be paid for every basket of ripe apples or pears that they carry to the press;',
    'full item-added in 5: plums |',
  ],
  [
    'Stresses that pickers must be paid in coin for every basket of ripe apples or pears that they carry to the press;',
    'Stresses that pickers must be paid for every basket of ripe apples or pears that they carry to the press;',
    'full added in 5: in coin |',
  ],
  [
    'Stresses that pickers may be paid for every basket of ripe apples or pears that they bring to the press;',
    'Stresses that pickers must be paid for every basket of ripe apples or pears that they carry to the press;',
    'full weakened! in 5: may | must',
    'full replaced in 5: bring | carry',
  ],
  [
    'Stresses that pickers must be paid for every basket of ripe apples or pears that she carries to the press;',
    'Stresses that pickers must be paid for every basket of ripe apples or pears that they carry to the press;',
    'slight replaced in 5: she carries | they carry',
  ],
  [
    'Stresses that pickers will be paid for every basket of apples or pears that they carry to the press, in coin and on the same evening;',
    'Stresses that pickers must be paid for every basket of ripe apples or pears that they carry to the press, in coin and on the same evening;',
    'full weakened! in 5: will | must',
    'full missing in 5:  | ripe',
    'superseded: press in coin and on the same evening -> 5',
  ],
  [
    'Stresses that a picker may be sent away in the rain;',
    'Stresses that no picker may be sent away in the rain;',
    'full replaced! in 5: a | no',
  ],
  [
    'Decides that the press shall be cleaned once a day. It shall be tested by a sworn miller before the first apples are pressed;',
    'Decides that the press shall be cleaned twice a day. It shall be tested by a sworn miller before the first apples are pressed;',
    'full replaced in 6: once | twice',
  ],
  [
    'Decides that the press shall be cleaned twice a day and tested by a sworn miller before the first pears are pressed;',
    'Decides that the press shall be cleaned twice a day. It shall be tested by a sworn miller before the first apples are pressed;',
    'full weakened! in 6: and | it shall be',
    'full replaced in 6: pears | apples',
  ],
  [
    'Decides that the press shall be cleaned twice a day. It should be tested by two sworn millers before the first apples are pressed;',
    'Decides that the press shall be cleaned twice a day. It shall be tested by a sworn miller before the first apples are pressed;',
    'full weakened! in 6: should | shall',
    'full replaced in 6: two | a',
    'slight replaced in 6: millers | miller',
  ],
  [
    'Decides that it shall be tested by a sworn clerk before the first apples are pressed, and that the press shall be cleaned twice a week;',
    'Decides that it shall be tested by a sworn miller before the first apples are pressed, and that the press shall be cleaned twice a day;',
    'full replaced in 6: clerk | miller',
    'full replaced in 6: week | day',
  ],
  [
    'Decides to establish a fund for widows of carters, in line with local custom, and to pay it out without delay and without any fee;',
    'Decides to establish a fund for widows of carters, in accordance with local custom, and pay it out without delay and without any fee;',
    'full replaced in 7: line | accordance',
    'slight added in 7: to |',
  ],
  [
    'Decides to establish a fund for widows and orphans of carters, in accordance with local custom, and pay it out with delay and without any fee;',
    'Decides to establish a fund for widows of carters, in accordance with local custom, and pay it out without delay and without any fee;',
    'full added in 7: and orphans |',
    'full replaced! in 7: with | without',
  ],
  [
    'Decides to set up a fund for widows of carters, in accordance with national law, and pay it out without delay;',
    'Decides to establish a fund for widows of carters, in accordance with local custom, and pay it out without delay;',
    'slight replaced in 7: set up | establish',
    'full replaced in 7: national law | local custom',
  ],
  [
    'Decides to establish a fund for the widows of carters, in accordance with local law and custom, and pay it out without delay and without any fee;',
    'Decides to establish a fund for widows of carters, in accordance with local custom, and pay it out without delay and without any fee;',
    'slight added in 7: the |',
    'full added in 7: law and |',
  ],
  [
    'Asks for stables, with particular care given to blind horses, including by means of soft straps, warm stables and a slow pace;',
    'Asks for stables, with particular care given to blind horses, including by means of soft straps, warm stables and a slow pace;',
    '(grammar) in 8:  | should be',
  ],
  [
    'Asks for stables, with particular care for blind horses, including by means of soft straps, warm stables and a slow pace;',
    'Asks for stables, with particular care for blind horses, including by means of soft straps, warm stables and a slow pace;',
  ],
  [
    'Asks that particular care should be given to blind horses, including through soft straps, warm stables and a slow pace;',
    'Asks that particular care should be given to blind horses, including by means of soft straps, warm stables and a slow pace;',
    'full replaced in 8: through | by means of',
  ],
  [
    'Asks that particular care should be given to blind and lame horses, including by means of soft straps and warm stables;',
    'Asks that particular care should be given to blind horses, including by means of soft straps and warm stables;',
    'full added in 8: and lame |',
    '(grammar) in 8: and |',
  ],
  [
    'Recalls the fair held on 3 May 2016 in Lund, which chose its queen of cider by vote;',
    'Recalls the fair held on 3 May 2016 in Lund chose its queen of cider by lot;',
    'slight item-added in 9: which |',
    'full replaced in 9: vote | lot',
  ],
  [
    'Recalls the fair held on 3 June 2016 in Lund, which chose its queen of cider by lot;',
    'Recalls the fair held on 3 May 2016 in Lund chose its queen of cider by lot;',
    'full replaced in 9: june | may',
    'slight item-added in 9: which |',
  ],
  [
    'Recalls the fair held on 4 May 2016 in Lund, which chose its king of cider by lot;',
    'Recalls the fair held on 3 May 2016 in Lund chose its queen of cider by lot;',
    'full replaced in 9: 4 | 3',
    'slight item-added in 9: which |',
    'full replaced in 9: king | queen',
  ],
  [
    'Recalls the fair held on 9 June 2019 in Turku that chose its king of pears;',
    'Recalls the fair held on 9 June 2017 in Turku chose its king of pears;',
    'full replaced in 9: 2019 | 2017',
    'slight added in 9: that |',
  ],
  [
    'Recalls that the second fair held on 9 June 2017 in Turku chose its queen of pears;',
    'Recalls that the second fair held on 9 June 2017 in Turku chose its king of pears;',
    '(date) in 9: second |',
    'full replaced in 9: queen | king',
  ],
  [
    'Recalls that the fair held on 3 May 2016 in Lund may choose its queen of cider by lot;',
    'Recalls that the fair held on 3 May 2016 in Lund chose its queen of cider by lot;',
    'full replaced! in 9: may choose | chose',
  ],
  [
    'Asks parents to teach girls to graft, to prune and to tell sweet plums from sour ones, so that they can keep an orchard of their own;',
    'Asks parents to teach children to graft, to prune and to tell sweet plums from sour ones, so that they can keep an orchard of their own;',
    'full replaced! in 10: girls | children',
  ],
  [
    'Asks parents to teach children to graft, prune and tell sweet plums from sour ones, so that they may keep an orchard of their own;',
    'Asks parents to teach children to graft, to prune and to tell sweet plums from sour ones, so that they can keep an orchard of their own;',
    'slight item-dropped in 10:  | to',
    'slight missing in 10:  | to',
    'full replaced! in 10: may | can',
  ],
  [
    'Asks parents to teach them to graft, to prune and to tell sweet plums from sour ones, so that they can run an orchard of their own;',
    'Asks parents to teach them to graft, to prune and to tell sweet plums from sour ones, so that they can keep an orchard of their own;',
    '(grammar) in 10: them | children',
    'full replaced in 10: run | keep',
  ],
  [
    'Asks parents to teach children and adults to graft, to prune and to tell good plums from sour ones;',
    'Asks parents to teach children to graft, to prune and to tell sweet plums from sour ones;',
    'full added! in 10: and adults |',
    'full replaced in 10: good | sweet',
  ],
  [
    'Asks parents to teach children to prune, to graft and to tell sweet plums from sour ones, so that children can keep orchards of their own;',
    'Asks parents to teach children to graft, to prune and to tell sweet plums from sour ones, so that children can keep an orchard of their own;',
    'slight reordered in 10: prune to graft | graft to prune',
    '(grammar) in 10: children | they',
    'slight replaced in 10: orchards | an orchard',
  ],
  [
    'Urges States to support measures to replant burnt slopes as well as to dig wells, ponds and ditches, with a view to keeping the soil moist in summer;',
    'Urges States to support measures to replant bare slopes as well as to dig wells, ponds and ditches, with a view to keeping the soil moist in dry summers;',
    'full replaced in 11: burnt | bare',
    'full replaced in 11: summer | dry summers',
  ],
  [
    'Urges States to support measures to replant bare slopes as well as to dig wells, ponds and canals, with a view to keeping soil moist in dry summers;',
    'Urges States to support measures to replant bare slopes as well as to dig wells, ponds and ditches, with a view to keeping the soil moist in dry summers;',
    'full replaced in 11: canals | ditches',
    'slight missing in 11:  | the',
  ],
  [
    'Urges States to support measures to dig wells, ponds and ditches, with a view to keeping the soil moist in dry winters;',
    'Urges States to support measures to dig wells, ponds and ditches, with a view to keeping the soil moist in dry summers;',
    'full replaced in 11: winters | summers',
  ],
  [
    'Urges States to fund measures to replant steep slopes as well as to dig deep wells, ponds and ditches;',
    'Urges States to support measures to replant bare slopes as well as to dig wells, ponds and ditches;',
    'slight replaced in 11: fund | support',
    'full replaced in 11: steep | bare',
    'full added in 11: deep |',
  ],
  [
    'Stresses that each village shall, after hearing the tenants, publish lists of sick trees, fell them in winter and burn their wood at once;',
    'Stresses that each village should, after hearing the tenants, publish lists of sick trees, fell them in winter and burn their wood at once;',
    'full strengthened! in 12: shall | should',
  ],
  [
    'Stresses that each village may publish lists of sick trees, fell them in winter and burn their wood at once;',
    'Stresses that each village should, after hearing the tenants, publish lists of sick trees, fell them in winter and burn their wood at once;',
    'full replaced! in 12: may | should after hearing the tenants',
  ],
  [
    'Stresses that each village should, after hearing the owners, publish lists of dead trees, fell them in winter and burn their wood at once;',
    'Stresses that each village should, after hearing the tenants, publish lists of sick trees, fell them in winter and burn their wood at once;',
    'full replaced in 12: owners | tenants',
    'full replaced in 12: dead | sick',
  ],
  [
    'Stresses that each village should, before hearing the tenants, publish lists of sick trees, fell them in spring and burn their wood;',
    'Stresses that each village should, after hearing the tenants, publish lists of sick trees, fell them in winter and burn their wood;',
    'slight replaced in 12: before | after',
    'full replaced in 12: spring | winter',
  ],
  [
    'Stresses that each village should, after hearing the tenants, publish and keep lists of sick trees, fell them in winter, and burn the wood at once;',
    'Stresses that each village should, after hearing the tenants, publish lists of sick trees, fell them in winter, and burn their wood at once;',
    'full added in 12: and keep |',
    'slight replaced in 12: the | their',
  ],
  [
    'Notes that villages publish lists of sick trees and burn their wood at once;',
    'Notes that villages publish lists of sick trees, fell them in winter and burn their wood at once;',
    'full item-dropped in 12:  | fell them in winter',
  ],
  [
    'Asks villages to publish lists of sick trees; fell them in winter and burn their wood at once;',
    'Asks villages to publish lists of sick trees; fell them in winter and burn their wood at once;',
  ],
  [
    'Asks villages to fell sick trees in winter, burn their wood, and publish lists of them in every village;',
    'Asks villages to fell sick trees in winter, burn their wood, and publish lists of them in every village;',
    'superseded: wood and publish lists of them in every village -> 12',
  ],
  [
    'Recognizes that hail nets serve as a shelter of young fruit, and that bees are kept by beekeepers who know the moods of their swarms;',
    'Recognizes that hail nets serve as a shield of young fruit, and bees are kept by trained beekeepers who know the moods of their swarms;',
    'full replaced in 13: shelter | shield',
    'slight added in 13: that |',
    'full missing in 13:  | trained',
  ],
  [
    'Recognizes that bees should be kept by trained beekeepers who know the mood of their swarms;',
    'Recognizes that bees should be kept by trained beekeepers who know the moods of their swarms;',
    'slight replaced in 13: mood | moods',
  ],
  [
    'Recognizes that bees are kept by trained beekeepers, who know the moods of all swarms;',
    'Recognizes that bees are kept by trained beekeepers, who know the moods of their swarms;',
    'full replaced! in 13: all | their',
  ],
  [
    'Stresses that owners may close a gate if carts, horses and flocks can pass by another road that is safe and dry;',
    'Stresses that owners may close a gate only if carts, horses and flocks can pass by another road that is safe and dry;',
    'full qualifier-lost! in 14:  | only',
  ],
  [
    'Stresses that owners may close a gate only if carts and flocks can pass by another road that is safe;',
    'Stresses that owners may close a gate only if carts, horses and flocks can pass by another road that is safe;',
    'full item-dropped in 14:  | horses',
  ],
  [
    'Stresses that owners may not close a gate, even if carts, horses and flocks can pass by another road that is safe and dry;',
    'Stresses that owners may close a gate only if carts, horses and flocks can pass by another road that is safe and dry;',
    'full denial-added! in 14: not |',
    'full replaced! in 14: even | only',
  ],
  [
    'Stresses that owners must close a gate only if carts, horses and flocks can pass by another road that is short and dry;',
    'Stresses that owners may close a gate only if carts, horses and flocks can pass by another road that is safe and dry;',
    'full strengthened! in 14: must | may',
    'full replaced in 14: short | safe',
  ],
  [
    'Asks that every carter keep a ledger of barrels and show it to the toll keeper at each bridge of the river;',
    'Asks that every carter keep a ledger of barrels and show it to the toll keeper at each bridge of the river;',
    'superseded: keep a ledger of barrels and show it to the toll keeper at each bridge of the river -> 4',
  ],
  [
    'Asks every carter to keep a ledger of casks and to show it to the toll keeper at each bridge;',
    'Asks every carter to keep a ledger of casks and to show it to the toll keeper at each bridge;',
    'superseded: show it to the toll keeper at each bridge -> 4',
  ],
  [
    'Growers shall share clean water, seed and ploughs with every new tenant of the valley, at a fair price;',
    'Growers shall share clean water, seed and tools with every new tenant of the valley, at a fair price;',
    'full replaced in 1: ploughs | tools',
    'superseded: ploughs -> 1 (full replaced)',
  ],
  [
    'Growers shall share ploughs with every new tenant of the valley;',
    'Growers shall share ploughs with every new tenant of the valley;',
    'superseded: ploughs with every -> 1',
  ],
];

const longDrafts: readonly FixedDraft[] = [
  [
    'Asks all to remember old friends, the songs of home and the smell of hay, and to share clean water and carts with every new tenant;',
    'Asks all to remember old friends, the songs of home and the smell of hay, and to share clean water and carts with every new tenant;',
  ],
  [
    'Asks all to remember old friends, the songs of home, the smell of hay and the long evenings by the fire, and to tell sweet plums from bitter ones;',
    'Asks all to remember old friends, the songs of home, the smell of hay and the long evenings by the fire, and to tell sweet plums from bitter ones;',
    '(chance) in 10: bitter | sour',
  ],
  [
    'Thanks all who mend walls, sweep ditches and prune the old trees in each month of spring;',
    'Thanks all who mend walls, clear ditches and prune the old trees in each month of spring;',
    'full replaced in 4: sweep | clear',
  ],
  [
    'Thanks the mayor, the clerks, the singers, the cooks and the smiths, and all who burn their straw at once;',
    'Thanks the mayor, the clerks, the singers, the cooks and the smiths, and all who burn their straw at once;',
  ],
];

const drafts60: readonly FixedDraft[] = [
  [
    'Stresses that growers shall share clean water, seed and carts with every new tenant of the valley, at a fair price;',
    'Stresses that growers shall share clean water, seed and carts with every new tenant of the valley, at a fair price;',
  ],
  [
    'Asks that every carter keep a ledger of barrels and show it to the toll keeper at each bridge of the river;',
    'Asks that every carter keep a ledger of barrels and show it to the toll keeper at each bridge of the river;',
    'superseded: keep a ledger of barrels and show it to the toll keeper at each bridge of the river -> 4',
  ],
];

suite('drafts on orchards, presses and fairs', () => holdFixed(orchards(0), drafts));

suite('drafts that reuse a part of phrases that a few have', () => holdFixed(orchards(5), longDrafts));

suite('drafts in phrases that belong to no one text', () => holdFixed(orchards(60), drafts60));
