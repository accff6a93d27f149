/** Where a paragraph stands: `[agreed]`, `[agreed ad ref]`, `**AGREED**`, `(closed)`, `(pending)`. */

export const markStatuses = ['agreed', 'agreed ad ref', 'closed', 'pending'] as const;
export type MarkStatus = (typeof markStatuses)[number];

/** A status that is read out of words; `plain` where the words may as well be words of the text. */
export interface StatusRead {
  readonly status: MarkStatus;
  readonly plain: boolean;
}

const BEFORE =
  '(?:streamlined|(?:para(?:graph)?s?|text|whole|chapeau|title) (?:is )?|provisionally|tentatively|already|all)[,:]? ?';
const WHEN = String.raw`(?:(?:,? ?(?:on |as of |at |since )?(?:\d{1,2} \p{L}{3,9}(?: \d{4})?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}))?)`;
const HOW =
  '(?: as (?:amended|revised|is|orally revised|it stands)| in (?:informals|principle|the informals|plenary|room|the room|small group|working group)| text| language| paragraph| para)?';
const of = (words: string): RegExp => new RegExp(`^(?:${BEFORE})?(?:${words})${HOW}${WHEN}[.!]?$`, 'iu');

const AD_REF = of(
  String.raw`agreed (?:in principle )?ad[ -]?ref(?:erendum|\.)?|ad[ -]?ref(?:erendum|\.)?|provisionally agreed|tentatively agreed|agreed provisionally|agreed,? subject to .{1,60}`,
);
const AGREED = of('agreed|adopted');
const CLOSED = of('closed|done');
const PENDING = of(
  'pending(?: .{1,80})?|open|on hold|parked|(?:still )?under (?:consultation|consideration|negotiation|discussion|review)|(?:to be|tb) (?:revisited|discussed|continued|finalized|confirmed|negotiated)|tbd|tbc|not (?:yet )?agreed|outstanding',
);
/** One word alone may be a word of the text. */
const PLAIN = /^(?:agreed|adopted|closed|done|pending|open|outstanding|agreed text|agreed language)$/;
const PROVISIONAL = /^(?:provisionally|tentatively) agreed/i;
const LONGEST_STATUS = 110;

/** The status that words, without what stands around them, say of a paragraph. */
export function statusIn(words: string): StatusRead | undefined {
  if (words.length > LONGEST_STATUS) return undefined;
  const said = words.replace(/[\s\u00A0]+/g, ' ').replace(/^[*_ ]+|(?<![*_ ])[*_ ]+$/g, '');
  const status = statusOf(said);
  return status && { status, plain: PLAIN.test(said) };
}

function statusOf(said: string): MarkStatus | undefined {
  if (AD_REF.test(said) || PROVISIONAL.test(said)) return 'agreed ad ref';
  if (AGREED.test(said)) return 'agreed';
  if (CLOSED.test(said)) return 'closed';
  return PENDING.test(said) ? 'pending' : undefined;
}
