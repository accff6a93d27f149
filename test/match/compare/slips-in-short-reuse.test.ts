/** Drafts that reuse a few agreed words with one of them exchanged, and others that only sound like them. */
import { orchards } from '../../support/orchards';
import { type FixedDraft, holdFixed, villages } from '../../support/villages';

const onVillages: readonly FixedDraft[] = [
  [
    'Asks them to mark deep wells for young travellers;',
    'Asks them to mark deep fords for young travellers;',
    'full replaced in 11: wells | fords',
  ],
  [
    'Asks for prompt, thorough and cheap inspection of boats;',
    'Asks for prompt, thorough and free inspection of boats;',
    'full replaced in 1: cheap | free',
  ],
  [
    'Asks for thorough and free repair of boats, bridges and wells;',
    'Asks for thorough and free inspection of boats, bridges and wells;',
    'full replaced in 1: repair | inspection',
  ],
  [
    'Asks them to repair dams, canals and bridges before winter;',
    'Asks them to repair dams, canals and locks before winter;',
    'full replaced in 12: bridges | locks',
  ],
  [
    'Asks for measures to plant trees on bare slopes;',
    'Asks for measures to plant trees on steep slopes;',
    'full replaced in 12: bare | steep',
  ],
  [
    'Asks them to elect three clerks to keep the register of mills;',
    'Asks them to elect three judges to keep the register of mills;',
    'full replaced! in 6: clerks | judges',
  ],
  [
    'Thanks all who keep the accounts of their own big farms;',
    'Thanks all who keep the accounts of their own small farms;',
    'full replaced in 7: big | small',
  ],
  [
    'Welcomes the clear, timely and spoken information about wages;',
    'Welcomes the clear, timely and written information about wages;',
    'full replaced in 5: spoken | written',
  ],
  [
    'Asks for information about wages, food and schools;',
    'Asks for information about wages, lodging and schools;',
    'full replaced in 5: food | lodging',
  ],
  [
    'Requests the Secretary-General to report on bridges, wells and the price of bread;',
    'Requests the Secretary-General to report on bridges, wells and the price of bread;',
  ],
  ['Asks all to speak, in a language that they know;', 'Asks all to speak, in a language that they know;'],
  [
    'Strongly regrets the tolls; urges States to keep every ferry shut to farmers and their families;',
    'Strongly regrets the tolls; urges States to keep every ferry open to farmers and their families;',
    'full replaced in 1: shut | open',
  ],
];

const onOrchards: readonly FixedDraft[] = [
  [
    'Asks them to clear ditches and prune the young trees;',
    'Asks them to clear ditches and prune the old trees;',
    'full replaced in 4: young | old',
  ],
  [
    'Asks them to fell them in spring and burn their wood;',
    'Asks them to fell them in winter and burn their wood;',
    'full replaced in 12: spring | winter',
  ],
  [
    'Asks for soft straps, warm stables and a quick pace;',
    'Asks for soft straps, warm stables and a slow pace;',
    'full replaced in 8: quick | slow',
  ],
  [
    'Asks them to tell sweet plums from bitter ones;',
    'Asks them to tell sweet plums from sour ones;',
    'full replaced in 10: bitter | sour',
  ],
  ['Asks for a road that is safe and wide;', 'Asks for a road that is safe and wide;'],
  ['Asks them to burn their straw at once;', 'Asks them to burn their straw at once;'],
  ['Asks for baskets of ripe apples or plums;', 'Asks for baskets of ripe apples or plums;'],
  [
    'Asks for clean water, seed and carts with every new tenant;',
    'Asks for clean water, seed and tools with every new tenant;',
    'full replaced in 1: carts | tools',
  ],
  [
    'Asks for a fund for widows of sailors, in accordance with local custom;',
    'Asks for a fund for widows of carters, in accordance with local custom;',
    'full replaced in 7: sailors | carters',
  ],
  [
    'Thanks growers for clean water, seed and barns with every new tenant of the ridge, at a fair price;',
    'Thanks growers for clean water, seed and barns with every old tenant of the ridge, at a fair price;',
    'full replaced in 2: new | old',
  ],
  [
    'Notes that they share clean water, seed and tools with every old tenant of the ridge, at a fair price, before the frost;',
    'Notes that they share clean water, seed and tools with every old tenant of the ridge, at a fair price, before the frost;',
    '(agreed) in 1: old | new',
    '(agreed) in 1: ridge | valley',
  ],
];

suite('a few words on villages', () => holdFixed(villages(0), onVillages));

suite('a few words on orchards', () => holdFixed(orchards(0), onOrchards));
