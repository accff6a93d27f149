/** Agreed paragraphs on orchards and mills of which some say almost the same, with their zero draft. */
import type { Yardstick } from '../../server/src/match/reference/reference-texts';
import { stocked } from './villages';

const AGREED = [
  'Growers shall share clean water, seed and tools with every new tenant of the valley, at a fair price, before the frost.',
  'Growers shall share clean water, seed and barns with every old tenant of the ridge, at a fair price, after the harvest.',
  'We are committed to widening and marking paths for young pickers, in keeping with the Charter of the Valley.',
  'We will mend walls, clear ditches and prune the old trees in each month of spring, wherever we can.',
  'Pickers must be paid for every basket of ripe apples or pears that they carry to the press; no picker may be sent away in the rain.',
  'The press shall be cleaned twice a day. It shall be tested by a sworn miller before the first apples are pressed.',
  'Establish a fund for widows of carters, in accordance with local custom, and pay it out without delay and without any fee.',
  'Particular care should be given to blind horses, including by means of soft straps, warm stables and a slow pace.',
  'The fair held on 3 May 2016 in Lund chose its queen of cider by lot, and the fair held on 9 June 2017 in Turku chose its king of pears.',
  'Teach children to graft, to prune and to tell sweet plums from sour ones, so that they can keep an orchard of their own.',
  'Support measures to replant bare slopes as well as to dig wells, ponds and ditches, with a view to keeping the soil moist in dry summers.',
  'Each village should, after hearing the tenants, publish lists of sick trees, fell them in winter and burn their wood at once.',
  'Hail nets serve as a shield of young fruit, and bees are kept by trained beekeepers who know the moods of their swarms.',
  'Owners may close a gate only if carts, horses and flocks can pass by another road that is safe and dry.',
];
const ZERO = [
  'Growers shall share clean water, seed and ploughs with every new tenant of the valley, at a fair price.',
  'Pickers must be paid for every basket of ripe apples or pears that they carry to the press, in coin and on the same evening.',
  'Every carter shall keep a ledger of barrels and show it to the toll keeper at each bridge of the river.',
  'Fell sick trees in winter and burn their wood, and publish lists of them in every village.',
];

/** The yardstick, of 2018, of which every phrase stands in so many resolutions on other subjects. */
export const orchards = (stock: number): Yardstick => stocked(AGREED, ZERO, stock);
