/**
 * Words that speak about the text rather than belong to it: `add reference to women`, `see OP5`, `could we clarify
 * this?`. A mark that holds them is never read as words for the text. In doubt words are a remark: a remark is listed
 * for a person, while words read by mistake would stand in a resolution.
 */

/** What one asks to be done with a text. */
const DO =
  'add|insert|include|incorporate|delete|deleting|strike|remove|omit|drop|replace|substitute|swap|exchange|change|amend|modify|edit|move|shift|relocate|place|put|merge|combine|consolidate|split|divide|streamline|shorten|simplify|rephrase|reword|reformulate|redraft|rewrite|restructure|revert|return|retain|keep|maintain|preserve|reserve|reserves|reinstate|reinsert|restore|bring|bracket|unbracket|query|question|clarify|check|verify|align|harmonize|update|revise|review|correct|fix|renumber|close|reopen|discuss|postpone|defer|use|see|cf|compare|note that|suggest|propose|prefers?|proposes|suggests|wants|wishes|adds|inserts|deletes|replaces|moves|keeps|retains|merges|request to|ask to|seek|start|begin|end|stop|leave|take|go|hold|pending|support|supports|oppose|opposes|object|objects|agree|agrees|accept|accepts|welcome this|reject|rejects|refer back|same|ditto|likewise|instead|alternatively|or|perhaps|maybe|please|kindly|lowercase|capitalize|italicize|make|turn|footnote|quote|reflect';
/** `add reference`, `please move`, `would like to see`; `Support for victims` and `use of force` are words of a text. */
const ASKS = new RegExp(
  String.raw`^(?:to |please |kindly |also |and |we |would (?:like|wish|prefer) |wish(?:es)? |wants? |propos(?:es|ed|ing) |suggest(?:s|ed|ing) |prefers? |asks? |requests? |can |could |cannot |not |strongly )*(?:${DO})\b(?! (?:for|of|by|against|among|between)\b)`,
);
/** The same as nouns and other forms. */
const ABOUT =
  /^(?:deletion|addition|insertion|replacement|retention|reservation|scrutiny|clarification|reference|language|wording|text|proposal|alternative|preference|support|opposition|objection|question|comment|remark|note|placeholder|flexib\w+|reserv\w+|consult\w+|instructions?|source|agreed language|previous\w*|original|earlier|last year|new (?:para|paragraph|op|pp|sentence|text)|first|second|third|fourth|last|final) ?(?:$|[:,;.?(]|(?:of|on|to|for|from|in|with|is|are|was|needed|required|missing|follows|pending|para\w*|sentence|line|part|half|reference|word|words|phrase|clause|version|text|language|wording|proposal|formulation|option|year\w*|tbc|tbd)\b)/i;
/** `to be discussed with the Secretariat`, `should be moved up` */
const WAITS =
  /^(?:still |also |this |it )*(?:(?:needs? |has |have |ought )?to be|(?:should|must|can|could|may) be) (?:further )?(?:discuss|revisit|review|revis|negotiat|consider|confirm|check|verifi|clarif|decid|finali[sz]|complet|provid|suppl|insert|add|delet|remov|mov|merg|replac|reformulat|rephras|reword|shorten|streamlin|updat|align|follow|come|continu|agree|harmoni[sz]|split|retain|kept|keep|bracket|resolv|settl)\w*(?= |$|[.,;:])/i;
/** What only those say who speak about a text. */
const SPEAKS =
  /\?|\b(?:we|our|us|I|my|i['’]m|we['’](?:d|re|ll|ve)|can['’]?t|cannot (?:accept|support|agree|live)|could (?:live|accept|support|go along)|can (?:accept|support|agree|live|go along)|would (?:like|prefer|support|accept|be)|not (?:acceptable|agreed|clear|needed|appropriate)|too (?:long|vague|strong|weak|prescriptive)|redundant|repetitive|duplicat\w+|unclear|inconsistent|tomorrow|tonight|come(?:s)? back|next week|capitals?|tb[cd]|ad[ -]?ref\w*|asap|n\.?b\.?|cf\.?|bracketed|delete[sd]?|deletion|del|insert(?:s|ed|ion)?|reinsert\w*|reword\w*|rephrase\w*|placeholder|chapeau|agreed language|proposals?|proposed by|co-?facilitators?|facilitators?|chair['’]s)\b|\b(?:OP|PP|op|pp)s? ?\d|\b(?:this|the (?:whole|entire|above|following|previous|last|first|second)) (?:para|paragraph|sentence|word|words|phrase|wording|language|reference|bracket\w*)\b|\bparas?\.? ?(?:above|below|\d+ ?(?:bis|ter|alt))|\b(?:in(?:stead)? (?:of|place of)|after|before|between|with|by|to|word|words|phrase|and|reference to|as|or) ?["“„«]|["”»] ?(?:with|by|to|instead|after|before|in place|should|for)\b|→|->|=>|\bas (?:is|above|below)\b(?=[.;]?$)|^(?:yes|no|ok|okay|fine|idem|ibid|x|xx+|\.{3,}|…)$/;
/** Only the beginning of a longer one is looked at. UTF-16. */
const LONGEST_REMARK = 400;

/** Whether the words, of a bracket or after a delegation's name, speak about the text. */
export function isRemark(words: string): boolean {
  const cut = words
    .slice(0, LONGEST_REMARK)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  // In italics stands the opening of a paragraph: `*Supports* the efforts of ...`.
  const isOpening = cut.startsWith('*');
  const said = withSmallWords(cut.replace(/\*/g, ''));
  return (!isOpening && ASKS.test(said)) || ABOUT.test(said) || WAITS.test(said) || SPEAKS.test(said);
}

/** `Add reference to women`, `COULD LIVE WITH this`: an imperative is one in any case; `Requests` and `Urges` are none. */
const withSmallWords = (said: string): string =>
  /^\p{Lu}{3,} \p{Lu}{2,}/u.test(said)
    ? said.toLowerCase()
    : said.replace(/^\p{L}+/u, (word) => word.toLowerCase());
