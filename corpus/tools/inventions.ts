/** Paragraphs that no resolution has, in the words and the build of resolutions. */
import type { Random } from './random';

const OPENINGS = [
  'Calls upon',
  'Urges',
  'Encourages',
  'Invites',
  'Requests',
  'Recommends that',
  'Appeals to',
  'Expects',
];
const ACTORS = [
  'Member States',
  'States parties',
  'the Secretary-General',
  'relevant stakeholders',
  'national parliaments',
  'the specialized agencies',
  'regional commissions',
  'local authorities',
  'the private sector',
  'host communities',
  'coastal States',
  'landlocked developing countries',
  'the treaty bodies',
  'civil society',
  'the resident coordinators',
];
const MANNERS = [
  'without further delay',
  'in close consultation with one another',
  'as a matter of urgency',
  'where appropriate',
  'in accordance with their national legislation',
  'within existing resources',
  'on a voluntary basis',
  'gradually',
];
const VERBS = [
  'to establish',
  'to strengthen',
  'to harmonize',
  'to review',
  'to promote',
  'to finance',
  'to publish',
  'to evaluate',
  'to extend',
  'to coordinate',
  'to simplify',
  'to monitor',
  'to reaffirm',
  'to digitize',
];
const QUALITIES = [
  'comprehensive',
  'gender-responsive',
  'age-sensitive',
  'innovative',
  'inclusive',
  'rights-based',
  'portable',
  'transparent',
  'low-cost',
  'evidence-based',
  'multi-hazard',
  'intergenerational',
  'decentralized',
  'interoperable',
];
const THINGS = [
  'registries of seasonal workers',
  'insurance pools for harbours',
  'consular help desks',
  'early warning bulletins',
  'remittance corridors',
  'curricula on statelessness',
  'inspection regimes for fishing vessels',
  'desalination plants',
  'mediation rosters',
  'pension schemes for returnees',
  'libraries of indigenous languages',
  'telemedicine networks',
  'observatories of glaciers',
  'skills passports',
  'vaccine depots',
  'archives of peacekeeping missions',
];
const FIELDS = [
  'the protection of migrants',
  'disaster risk reduction',
  'nuclear disarmament',
  'the oceans',
  'child nutrition',
  'cybersecurity',
  'mountain tourism',
  'the death penalty',
  'persons with disabilities',
  'international trade',
  'the safety of journalists',
  'sport for development',
  'rural electrification',
  'outer space',
  'road safety',
];
const PURPOSES = [
  'with a view to halving',
  'in order to shorten',
  'so as to document',
  'bearing in mind',
  'taking into account',
  'while fully respecting',
  'without prejudice to',
  'by no later than 2035 reporting on',
];
const ENDS = [
  'the waiting times of applicants at airports',
  'the tariffs charged by cooperatives',
  'the customs of nomadic families',
  'the emissions of inland shipping',
  'the debts of island municipalities',
  'the testimony of former detainees',
  'the wages of domestic translators',
  'the harvests of smallholder beekeepers',
  'the budgets of night schools',
  'the liability of satellite operators',
  'the archives of truth commissions',
  'the licences of rural midwives',
];

/** A paragraph of 12 to 50 words that nobody has adopted. */
export function invention(random: Random): string {
  const draw = (list: readonly string[]) => random.one(list) ?? '';
  const thing = () => `${draw(QUALITIES)} ${draw(THINGS)}`;
  const clause = () => `${draw(VERBS)} ${thing()} in the field of ${draw(FIELDS)}`;
  const parts = [
    `${draw(OPENINGS)} ${draw(ACTORS)}${random.below(2) ? '' : ` and ${draw(ACTORS)}`}`,
    clause(),
    ...(random.below(2) ? [`, ${draw(MANNERS)},`] : []),
    ...(random.below(2) ? [`and ${clause()}`] : []),
    `${draw(PURPOSES)} ${draw(ENDS)}`,
  ];
  return parts.join(' ').replace(/ ,/g, ',');
}
