/** Groups that negotiate together, observers, and those in the room who are no delegation. */

/** The name that is shown, and the others that delegations write. */
const TABLE = `
EU|European Union|EU27|EU-27|EU 27|EU and its Member States|EU and its MS|EU & MS|EU+|EU MS
G77 and China|G-77 and China|G 77 and China|Group of 77 and China|G77 & China|G-77 & China|G77+China|G77 + China|G-77+China|G-77 + China|G77/China|G-77/China|G77-China|G77 China|G-77|G77|Group of 77
African Group|AFG Group|Africa Group|Group of African States|African States
African Union|AU Group
Arab Group|Group of Arab States|Arab States
Asia-Pacific Group|APG|Group of Asia-Pacific States|Asian Group
GRULAC|Latin American and Caribbean Group|Group of Latin American and Caribbean States|Latin American and Caribbean States
WEOG|Western European and Other States Group|Group of Western European and other States
EEG|Eastern European Group|Group of Eastern European States
JUSCANZ|JUSSCANNZ|JUSCANNZ|JUSSCANZ
CANZ
AOSIS|Alliance of Small Island States
SIDS|Small Island Developing States
PSIDS|Pacific SIDS|Pacific Small Island Developing States
PIF|Pacific Islands Forum
LDCs|LDC|Least Developed Countries|LDC Group
LLDCs|LLDC|Landlocked Developing Countries|LLDC Group
MICs|Middle-Income Countries|LMG of MICs
CARICOM|Caribbean Community
CELAC
SICA
ALBA
MERCOSUR
AILAC
ASEAN|Association of Southeast Asian Nations
OIC|OIC Group|Organization of Islamic Cooperation
NAM|Non-Aligned Movement|Movement of Non-Aligned Countries
GCC|Gulf Cooperation Council
LAS|League of Arab States
SADC
ECOWAS
EAC
IGAD
CEMAC
CIS
CSTO
BRICS
MIKTA
LMG|LMDC|LMDCs|Like-Minded Group|Like-Minded Countries|Like-Minded Developing Countries|Group of Like-Minded Countries
Nordic countries|Nordics|Nordic Countries|Nordic Group|Nordic States|NB8|N5
Baltic countries|Baltics|Baltic States|Baltic Countries
Benelux
Visegrad Group|V4
Umbrella Group
EIG|Environmental Integrity Group
Core Group|Core group|core group
Cross-Regional Group|Cross-regional Group|cross-regional group
Sovereign Order of Malta|Order of Malta
ICRC|International Committee of the Red Cross
IFRC
E3
E10
P3
P5
G7
G20
`;

export const negotiatingGroups: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|'));

/** Who leads, serves or annotates the negotiation: no delegation, and their words are nobody's proposal yet. */
const OTHERS =
  /^(?:the )?(?:co[- ]?)?(?:chair(?:person|man|woman|s)?|facilitators?|secretariat|bureau|president|rapporteur|coordinators?|moderators?|penholders?|sponsors?|editors?|editorial|legal(?: adviser)?|note|notes|comments?|drafting|remark|n\.?b\.?|question|ask|opga|ola|dgacm)(?:['’]s?)?(?: (?:notes?|texts?|proposals?|comments?|remarks?|suggestions?|compromise|alternative|alt|suggested|language|bridging|draft|version|rev\.?\s?\d?))*$/i;

/** Whether a label names such a person: `Chair`, `Co-facilitators' proposal`, `Note`. */
export const isNoDelegation = (label: string): boolean => label.length <= 80 && OTHERS.test(label.trim());

/** Those of them whose words are remarks and never words for the text. */
const REMARKERS =
  /^(?:the )?(?:secretariat|editors?|editorial|legal|notes?|comments?|drafting|remark|n\.?b\.?|question|ask|opga|ola|dgacm)\b(?!.*\b(?:proposal|text|alternative|suggestion))/i;

/** Whether what follows such a label is a remark: `Secretariat: symbol to be checked`. */
export const isRemarker = (label: string): boolean => REMARKERS.test(label.trim());
