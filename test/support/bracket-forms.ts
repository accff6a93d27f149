/**
 * How delegations write their marks: a paragraph, what is read in it, and the paragraph once all that is signed is
 * accepted and rejected. A reading is `kind names: words`, with `against names` for those who want the opposite, and
 * `unclear` where the mark is listed for a person to decide; then both texts are those without it.
 */
export interface BracketForm {
  readonly text: string;
  readonly reading: string;
  readonly accepted: string;
  readonly rejected: string;
}

const form = (text: string, reading: string, accepted: string, rejected: string): BracketForm => ({
  text,
  reading,
  accepted,
  rejected,
});

const P = '*Urges* States to protect migrants';

/** Where the names stand. */
export const positions: readonly BracketForm[] = [
  form(`${P}[EU: , including girls];`, 'addition EU: , including girls', `${P}, including girls;`, `${P};`),
  form(`${P}[, including girls (EU)];`, 'addition EU: , including girls', `${P}, including girls;`, `${P};`),
  form(
    `${P} [and refugees] (EU, Mexico);`,
    'addition EU, Mexico: and refugees',
    `${P} and refugees;`,
    `${P};`,
  ),
  form(`${P} [fully - US del];`, 'deletion US: fully', `${P};`, `${P} fully;`),
  form(
    `${P} [and refugees - EU, CANADA; delete US, HUN];`,
    'addition EU, Canada, US, Hungary against US, Hungary: and refugees',
    `${P} [and refugees - EU, CANADA; delete US, HUN];`,
    `${P} [and refugees - EU, CANADA; delete US, HUN];`,
  ),
  form(
    `${P} [and their families: AUS, US];`,
    'addition Australia, US: and their families',
    `${P} and their families;`,
    `${P};`,
  ),
  form(
    '[*Urges*/*Encourages* (Hungary)] States to act;',
    'open Hungary: *Urges*/*Encourages*',
    '*Encourages* States to act;',
    '*Urges* States to act;',
  ),
  form(
    '*Urges* States to [ensure/guarantee (EU)] access;',
    'open EU: ensure/guarantee',
    '*Urges* States to guarantee access;',
    '*Urges* States to ensure access;',
  ),
  form(`${P} [fully] (US: delete);`, 'deletion US: fully', `${P};`, `${P} fully;`),
  form(
    `${P} (Norway add: and their children);`,
    'addition Norway: and their children',
    `${P} and their children;`,
    `${P};`,
  ),
  form(`${P} [fully] [Norway: delete];`, 'open: fully | objection Norway', `${P};`, `${P} fully;`),
  form(`${P} [fully][deleted: Norway];`, 'open: fully | objection Norway', `${P};`, `${P} fully;`),
  form(
    '*Urges* States to [protect (EU) / assist (Egypt)] migrants;',
    'open EU, Egypt: protect (EU) / assist',
    '*Urges* States to [protect (EU) / assist (Egypt)] migrants;',
    '*Urges* States to [protect (EU) / assist (Egypt)] migrants;',
  ),
  form(
    `${P} [(Chile) and their families];`,
    'addition Chile: and their families',
    `${P} and their families;`,
    `${P};`,
  ),
  form(
    `${P} [Peru – and their families];`,
    'addition Peru: and their families',
    `${P} and their families;`,
    `${P};`,
  ),
  form(`${P} EU: [and refugees];`, 'addition EU: and refugees', `${P} and refugees;`, `${P};`),
  form(
    `${P} [and refugees (Brazil, supported by Chile)];`,
    'addition Brazil, Chile: and refugees',
    `${P} and refugees;`,
    `${P};`,
  ),
  form(
    `${P} [as appropriate – retain China; delete EU, CANZ];`,
    'deletion China, EU, CANZ against China: as appropriate',
    `${P} [as appropriate – retain China; delete EU, CANZ];`,
    `${P} [as appropriate – retain China; delete EU, CANZ];`,
  ),
  form(
    `${P} ~~without delay~~;`,
    'deletion: without delay',
    `${P} ~~without delay~~;`,
    `${P} ~~without delay~~;`,
  ),
  form(`${P} ~~without delay~~ (Japan);`, 'deletion Japan: without delay', `${P};`, `${P} without delay;`),
  form(
    `${P} <del>without delay</del> [India];`,
    'deletion India: without delay',
    `${P};`,
    `${P} without delay;`,
  ),
  form(
    `${P} <s>fully</s><ins>effectively</ins> (EU);`,
    'deletion EU: fully | addition EU: effectively',
    `${P} effectively;`,
    `${P} fully;`,
  ),
  form(
    `${P} [EU: ~~fully~~ effectively];`,
    'addition EU: ~~fully~~ effectively | deletion EU: fully',
    `${P} effectively;`,
    `${P} fully;`,
  ),
  form(
    `${P} [EU: and all [young] (Fiji)] today;`,
    'addition EU: and all [young] (Fiji) | addition Fiji: young',
    `${P} and all young today;`,
    `${P} today;`,
  ),
  form(`${P} [and refugees](EU);`, 'addition EU: and refugees', `${P} and refugees;`, `${P};`),
  form(
    `${P} [fully] (EU: retain; US: delete);`,
    'deletion EU, US against EU: fully',
    `${P} [fully] (EU: retain; US: delete);`,
    `${P} [fully] (EU: retain; US: delete);`,
  ),
  form(`${P} [and refugees | Ghana];`, 'addition Ghana: and refugees', `${P} and refugees;`, `${P};`),
  form(`${P} [and refugees, EU add];`, 'addition EU: and refugees', `${P} and refugees;`, `${P};`),
  form(
    '5. [Kenya: *Requests* the Secretary-General to report;]',
    'addition Kenya: *Requests* the Secretary-General to report;',
    '5. *Requests* the Secretary-General to report;',
    '',
  ),
  form(
    `${P} [and refugees] – EU;`,
    'open: and refugees',
    `${P} [and refugees] – EU;`,
    `${P} [and refugees] – EU;`,
  ),
];

/** What they ask for. */
export const verbs: readonly BracketForm[] = [
  form(
    '*Urges* States to act fully; [Russia: delete "fully"]',
    'deletion Russian Federation: fully',
    '*Urges* States to act;',
    '*Urges* States to act fully;',
  ),
  form(
    `${P} [Egypt: add "with appreciation"];`,
    'addition Egypt: with appreciation',
    `${P} with appreciation;`,
    `${P};`,
  ),
  form(
    `${P}; [EU: Add at the end: ", disaggregated by sex"]`,
    'addition EU: , disaggregated by sex',
    `${P}, disaggregated by sex;`,
    `${P};`,
  ),
  form(
    `${P}; [US, EU, JPN: delete para]`,
    'deletion US, EU, Japan: *Urges* States to protect migrants',
    '',
    `${P};`,
  ),
  form(`${P}; [Holy See, Hungary, Poland: reserve]`, 'position Holy See, Hungary, Poland', `${P};`, `${P};`),
  form(`${P} [G77 & China: Retain];`, 'position G77 and China', `${P};`, `${P};`),
  form(
    `${P}; [Cuba: replace "protect" by "assist"]`,
    'replacement Cuba: assist',
    '*Urges* States to assist migrants;',
    `${P};`,
  ),
  form(
    `${P}; [Cuba: replace “States” with “Member States”]`,
    'replacement Cuba: Member States',
    '*Urges* Member States to protect migrants;',
    `${P};`,
  ),
  form(
    `${P}; [Iran: insert "all" before "migrants"]`,
    'addition Iran (Islamic Republic of): all',
    '*Urges* States to protect all migrants;',
    `${P};`,
  ),
  form(
    `${P}; [Algeria: insert after "States" the words "and regions"]`,
    'addition Algeria: and regions',
    '*Urges* States and regions to protect migrants;',
    `${P};`,
  ),
  form(
    `${P}; [Nepal: add at the beginning "Once more"]`,
    'addition Nepal: Once more',
    `Once more ${P};`,
    `${P};`,
  ),
  form(`${P}; [Nepal: delete "refugees"]`, 'unclear Nepal', `${P};`, `${P};`),
  form(
    '*Urges* States to help States; [Nepal: delete "States"]',
    'unclear Nepal',
    '*Urges* States to help States;',
    '*Urges* States to help States;',
  ),
  form(`${P}; [Qatar: move to OP5]`, 'unclear Qatar', `${P};`, `${P};`),
  form(`${P} [Oman alt: and refugees];`, 'addition Oman: and refugees', `${P} and refugees;`, `${P};`),
  form(`${P} [Malta proposal: and refugees];`, 'addition Malta: and refugees', `${P} and refugees;`, `${P};`),
  form(`${P}; [Togo supports]`, 'position Togo', `${P};`, `${P};`),
  form(`${P}; [Togo: keep as is]`, 'position Togo', `${P};`, `${P};`),
  form(
    `${P}; [Mali would like to delete "protect"]`,
    'deletion Mali: protect',
    '*Urges* States to migrants;',
    `${P};`,
  ),
  form(`${P}; [placeholder on financing]`, 'unclear', `${P};`, `${P};`),
  form(`${P}; [Benin: merge with PP4]`, 'unclear Benin', `${P};`, `${P};`),
  form(
    `${P}; [Chad: delete "States" and replace "protect" with "assist"]`,
    'replacement Chad: assist',
    '*Urges* to assist migrants;',
    `${P};`,
  ),
  form(`${P}; [delete paragraph]`, 'unclear', `${P};`, `${P};`),
  form(
    `${P}; [Sudan: "assist" instead of "protect"]`,
    'replacement Sudan: assist',
    '*Urges* States to assist migrants;',
    `${P};`,
  ),
  form(`${P}; [Yemen: strike "migrants"]`, 'deletion Yemen: migrants', '*Urges* States to protect;', `${P};`),
  form(`${P}; [Haiti: add reference to the 2030 Agenda]`, 'unclear Haiti', `${P};`, `${P};`),
  form(`${P}; [Chile: could we clarify what this means?]`, 'unclear Chile', `${P};`, `${P};`),
  form(`${P} [Add Gabon: and refugees];`, 'addition Gabon: and refugees', `${P} and refugees;`, `${P};`),
  form(`${P} [delete: fully];`, 'deletion: fully', `${P} [delete: fully];`, `${P} [delete: fully];`),
  form(
    `${P}; [Lesotho: substitute "assist" for "protect"]`,
    'replacement Lesotho: assist',
    '*Urges* States to assist migrants;',
    `${P};`,
  ),
];

const named = (name: string, read: string): BracketForm =>
  form(`${P} [${name}: and refugees];`, `addition ${read}: and refugees`, `${P} and refugees;`, `${P};`);

/** Who asks for it. */
export const names: readonly BracketForm[] = [
  named('MEX', 'Mexico'),
  named('UK', 'United Kingdom'),
  named('G77+China', 'G77 and China'),
  named('G-77 and China', 'G77 and China'),
  named('The Group of 77 and China', 'G77 and China'),
  named('JUSCANZ', 'JUSCANZ'),
  named('African Group', 'African Group'),
  named('Egypt on behalf of the African Group', 'African Group'),
  named('USA', 'US'),
  named('United States of America', 'US'),
  named('Russia', 'Russian Federation'),
  named('ROK', 'Republic of Korea'),
  named('DPRK', "Democratic People's Republic of Korea"),
  named('Turkey/Türkiye', 'Türkiye'),
  named('CZE, SVK and POL', 'Czechia, Slovakia, Poland'),
  named('Côte d’Ivoire', "Côte d'Ivoire"),
  named('Trinidad & Tobago', 'Trinidad and Tobago'),
  named('Bosnia and Herzegovina, Serbia', 'Bosnia and Herzegovina, Serbia'),
  named('Iran (Islamic Republic of)', 'Iran (Islamic Republic of)'),
  named('Viet Nam + Lao PDR', "Viet Nam, Lao People's Democratic Republic"),
  named('EU and its MS', 'EU'),
  named('CARICOM; AOSIS', 'CARICOM, AOSIS'),
  named('DE, FR, NL', 'Germany, France, Netherlands'),
  named('Holy See', 'Holy See'),
  named('St. Kitts and Nevis', 'Saint Kitts and Nevis'),
  named('NZ (on behalf of CANZ)', 'CANZ'),
  form(
    `${P} [Chair: and refugees];`,
    'open: and refugees',
    `${P} [Chair: and refugees];`,
    `${P} [Chair: and refugees];`,
  ),
  form(
    `${P} [Co-facilitators’ proposal: and refugees];`,
    'open: and refugees',
    `${P} [Co-facilitators’ proposal: and refugees];`,
    `${P} [Co-facilitators’ proposal: and refugees];`,
  ),
  form(`${P}; [Secretariat: symbol to be checked]`, 'unclear', `${P};`, `${P};`),
  form(
    `${P} [Goal 5: gender equality];`,
    'open: Goal 5: gender equality',
    `${P} [Goal 5: gender equality];`,
    `${P} [Goal 5: gender equality];`,
  ),
];

const agreed = (text: string, reading: string, after = `${P};`): BracketForm =>
  form(text, reading, after, after);

/** Where a paragraph stands. */
export const statuses: readonly BracketForm[] = [
  agreed(`${P}; [agreed]`, 'status agreed'),
  agreed(`${P}; [agreed ad ref]`, 'status agreed ad ref'),
  agreed(`${P}; **AGREED**`, 'status agreed'),
  agreed(`${P}; (closed)`, 'status closed'),
  agreed(`${P}; (pending)`, 'status pending'),
  agreed(`[agreed] ${P};`, 'status agreed'),
  agreed(`**[AGREED AD REF]** ${P};`, 'status agreed ad ref'),
  agreed(`${P}; [Agreed ad referendum]`, 'status agreed ad ref'),
  agreed(`${P}; AGREED AD REF`, 'status agreed ad ref'),
  agreed(`${P}; [ad ref]`, 'status agreed ad ref'),
  agreed(`${P}; (agreed as amended)`, 'status agreed'),
  agreed(`${P}; [Agreed on 12 November]`, 'status agreed'),
  agreed(`${P}; [closed, 5 November 2025]`, 'status closed'),
  agreed(`${P}; *(agreed)*`, 'status agreed'),
  agreed(`${P}; [provisionally agreed]`, 'status agreed ad ref'),
  agreed(`${P}; [agreed in informals]`, 'status agreed'),
  agreed(`${P}; (provisionally closed)`, 'status closed'),
  agreed(`${P}; [Agreed.]`, 'status agreed'),
  agreed(`${P}; [pending consultations]`, 'status pending'),
  agreed(`${P}; [pending the outcome of A/C.2/80/L.4]`, 'status pending'),
  agreed(`${P}; [to be revisited]`, 'status pending'),
  agreed(`${P}; [under consultation]`, 'status pending'),
  agreed(`${P}; [streamlined, agreed ad ref]`, 'status agreed ad ref'),
  agreed(`${P}; **Agreed ad ref.**`, 'status agreed ad ref'),
  agreed(`7. [agreed ad ref] ${P};`, 'status agreed ad ref', `7. ${P};`),
  agreed(`OP7 (agreed) ${P};`, 'status agreed', `OP7 ${P};`),
  form(
    `*Urges* States to act as [agreed] in 2016;`,
    'unclear',
    '*Urges* States to act as in 2016;',
    '*Urges* States to act as in 2016;',
  ),
  form(
    `*Urges* States to keep files (closed) for years;`,
    '',
    '*Urges* States to keep files (closed) for years;',
    '*Urges* States to keep files (closed) for years;',
  ),
  form(
    `${P} [EU: fully]; [agreed ad ref]`,
    'addition EU: fully | status agreed ad ref',
    `${P} fully;`,
    `${P};`,
  ),
  form(`${P}; [agreed, US reserves]`, 'unclear US', `${P};`, `${P};`),
];
