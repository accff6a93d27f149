/**
 * What the matching knows of English: which words carry meaning, and which differences between two words
 * are only grammar or spelling. No lists of migration terms: those are in corpus/terms.yaml.
 */
import { memoizeByText } from '../../text/memoize';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const articles = set('a an the');
const prepositions = set(`of in on at to for with by from into within through upon under over between among
  towards toward against during across without as about concerning regarding throughout per via onto before
  after until since including`);
const possessives = set("our their its his her one's your");
const auxiliaries = set('is are was were be been being am has have had having do does did');
const modals = set('shall must should may can could would will might cannot ought');
const connectives = set(`and or nor but that which who whom whose this these those such it we they them us he
  she there if when where while so than also further both either as well`);

/** Every word that has a class. */
export const particles: ReadonlySet<string> = new Set([
  ...articles,
  ...prepositions,
  ...possessives,
  ...auxiliaries,
  ...modals,
  ...connectives,
]);

/** Classes of words, as bits. */
export const wordClass = {
  article: 1,
  preposition: 2,
  possessive: 4,
  auxiliary: 8,
  modal: 16,
  connective: 32,
} as const;

/** The classes of a folded word, as bits of `wordClass`; 0 for a content word. */
export function classOf(word: string): number {
  return (
    (articles.has(word) ? wordClass.article : 0) |
    (prepositions.has(word) ? wordClass.preposition : 0) |
    (possessives.has(word) ? wordClass.possessive : 0) |
    (auxiliaries.has(word) ? wordClass.auxiliary : 0) |
    (modals.has(word) ? wordClass.modal : 0) |
    (connectives.has(word) ? wordClass.connective : 0)
  );
}

/** Whether one of the replacements below may apply: most words have one spelling. */
const VARIED = /[-'’]|[iy]s(?:e|ing|ation)|our|amme|centre|dgement|ll(?:ed|ing)$|fulfill/;

/**
 * The word in the spelling of today's United Nations texts, compounds written solid: `organisation` and
 * `organization`, `labor` and `labour`, `co-operation` and `cooperation` give the same.
 */
export function spellingOf(word: string): string {
  if (!VARIED.test(word)) return word;
  return word
    .replace(/[-'’]/g, '')
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(l|b|v|n|hon|col|fav)our/g, '$1or')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/centre(s?)$/, 'center$1')
    .replace(/dgement(s?)$/, 'dgment$1')
    .replace(/ll(ed|ing)$/, 'l$1')
    .replace(/fulfill/, 'fulfil');
}

/** Nouns whose plural no ending tells: the word, then its plural. */
const IRREGULAR_NOUNS = 'child children|woman women|man men|forum fora';

/** Verbs whose forms no ending tells: the verb, then its forms. */
const IRREGULAR_VERBS = `take taken took|give given gave|make made|build built|hold held|lead led|keep kept|draw drawn drew|
  withdraw withdrawn withdrew|know known knew|show shown|grow grown grew|choose chosen chose|write written wrote|
  speak spoken spoke|drive driven drove|begin begun began|seek sought|bring brought|meet met|lose lost|pay paid|send sent|
  spend spent|understand understood|undertake undertaken undertook|overcome overcame|arise arisen arose|bear borne bore|
  break broken broke|fall fallen fell|lay laid|stand stood|teach taught|tell told|bind bound|fight fought|deal dealt|
  become became`;

/** From each form to its word. */
const formsIn = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split('|').flatMap((row) => {
      const [word = '', ...forms] = row.trim().split(' ');
      return forms.map((form) => [form, word] as const);
    }),
  );

const irregularNouns = formsIn(IRREGULAR_NOUNS);
const irregularVerbs = formsIn(IRREGULAR_VERBS);

/** The word without its inflection: `remedies` and `remedy`, `ensuring` and `ensures` give the same. */
export const stemOf: (word: string) => string = memoizeByText(stem, 8192);

function stem(word: string): string {
  const bare = spellingOf(
    (irregularNouns.get(word) ?? irregularVerbs.get(word) ?? word).replace(/['’]s?$/, ''),
  );
  if (bare.length < 4) return bare;
  const cut = bare
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/ied$/, 'y')
    .replace(/([a-z]{3})(ed|ing)$/, '$1');
  return cut.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
}

/** Whether a folded word looks like a verb in -ing or -ed, or is the form of one that has another ending. */
export function isVerbForm(word: string): boolean {
  return (word.length > 4 && /(ing|ed)$/.test(word)) || irregularVerbs.has(word);
}

/** Whether a word is an adjective by its ending: "coastal", "harmless"; "repeal" and "traffic" are none. */
export const isAdjective = (word: string): boolean =>
  /[a-z]{2}(?:[^e]al|ous|ful|less|[^f]ic|ary)$/.test(word);
