/** The quotations in an answer that is written in Markdown, each with the address that the words around it give. */
import type { Corpus } from '../../corpus/model';
import { lowerBound } from '../../text/binary-search';
import { type Span, slice } from '../../text/span';
import { type ClaimedAddress, claimedAddressesIn } from './claimed-address';
import { type MarkdownBlock, markdownBlocks } from './markdown-text';

/** Words that a text gives as quoted. */
export interface QuotedPassage {
  /** Without the quotation marks around it. */
  readonly text: string;
  /** In the Markdown text, UTF-16. */
  readonly span: Span;
  readonly claim?: ClaimedAddress;
}

/** An address that a text cites, for a quotation or not. */
export interface CitedAddress {
  /** In the Markdown text, UTF-16. */
  readonly span: Span;
  readonly address: ClaimedAddress;
}

export interface QuotedText {
  readonly passages: readonly QuotedPassage[];
  readonly addresses: readonly CitedAddress[];
}

/** Reads the quotations and addresses of a Markdown text, in its order. Pure; never fails. */
export function quotedPassages(corpus: Corpus, markdown: string): QuotedText {
  const passages: QuotedPassage[] = [];
  const addresses: CitedAddress[] = [];
  const blocks = markdownBlocks(markdown).map((block) => readBlock(corpus, block));
  for (const [at, { block, quotes, claims }] of blocks.entries()) {
    for (const claim of claims) addresses.push({ span: inSource(block, claim.span), address: claim });
    if (block.quotation > 0 && quotes.length === 0) passages.push(...setOff(blocks, at));
    else passages.push(...inSentence(block, quotes, claims));
  }
  return { passages: joinedBlocks(passages), addresses };
}

/** A block with the places of the quotations in its text, and the addresses outside of them. */
interface ReadBlock {
  readonly block: MarkdownBlock;
  readonly quotes: readonly Span[];
  readonly claims: readonly ClaimedAddress[];
}

function readBlock(corpus: Corpus, block: MarkdownBlock): ReadBlock {
  const quotes = quotesIn(block.text);
  return { block, quotes, claims: claimedAddressesIn(corpus, blanked(block.text, quotes)) };
}

/** The text with its quotations made points, so that offsets stay. */
function blanked(text: string, quotes: readonly Span[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of quotes) {
    left += text.slice(from, start) + '\u00b7'.repeat(end - start);
    from = end;
  }
  return left + text.slice(from);
}

// Marks that open and close: “ ” « » „ “, a straight pair, and single ones that no apostrophe can be
const QUOTED =
  /\u201c([^\u201d]+)(?:\u201d|$)|\u00ab\s?([^\u00bb]{1,4000})\u00bb|\u201e([^\u201c\u201d]{1,4000})[\u201c\u201d]|(?<![\p{L}\p{N}"])"(?=\S)([^"]{1,4000})"|(?<![\p{L}\p{N}'\u2018])['\u2018](?=\S)([^"\u201c\u201d]{0,4000}?[^\s'\u2019])['\u2019](?![\p{L}\p{N}])/gu;

/** The quotations in a text between quotation marks, the marks left out. */
function quotesIn(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const words = match.slice(1).find((one) => one !== undefined) ?? '';
    const start = match.index + match[0].indexOf(words, 1);
    return { start, end: start + words.length };
  });
}

const inSource = ({ offsets }: MarkdownBlock, { start, end }: Span): Span => ({
  start: offsets[start] ?? 0,
  end: (offsets[end - 1] ?? 0) + 1,
});

function inSentence(
  block: MarkdownBlock,
  quotes: readonly Span[],
  claims: readonly ClaimedAddress[],
): QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  let used = 0;
  let last: ClaimedAddress | undefined;
  for (const [at, quote] of quotes.entries()) {
    const sentence = sentenceAround(block.text, quote);
    const isSame = at > 0 && (quotes[at - 1] as Span).start >= sentence.start;
    const next = quotes[at + 1]?.start ?? block.text.length;
    const found = claimOf({ text: block.text, quote, claims, used, sentence, next });
    const claim = found ?? (isSame ? last : undefined);
    if (found) used = Math.max(used, found.span.end);
    last = claim;
    passages.push({ text: slice(block.text, quote), span: inSource(block, quote), ...(claim && { claim }) });
  }
  return passages;
}

interface Around {
  readonly text: string;
  readonly quote: Span;
  readonly claims: readonly ClaimedAddress[];
  /** Up to here addresses belong to an earlier quotation. */
  readonly used: number;
  readonly sentence: Span;
  /** Where the next quotation begins. */
  readonly next: number;
}

// ” (GCM, para. 5); ” — GCM; ”, in GCM; ”[GCM, para. 5]
const ATTACHED =
  /^["'\u201d\u2019\u00bb.,;:]*\s*(?:[([\u2013\u2014|]|--?\s|in\b|from\b|of\b|at\b|see\b|source\b)/i;

/** The address of a quotation: one attached to it, else the last before it, else the first after it, in its sentence. */
function claimOf({ text, quote, claims, used, sentence, next }: Around): ClaimedAddress | undefined {
  const place = (isBefore: (span: Span) => boolean) =>
    lowerBound(0, claims.length, (at) => isBefore((claims[at] as ClaimedAddress).span));
  const following = claims[place(({ start }) => start < quote.end)];
  const after = following && following.span.end <= Math.min(next, sentence.end) ? following : undefined;
  if (after && ATTACHED.test(text.slice(quote.end, after.span.start))) return after;
  const preceding = claims[place(({ end }) => end <= quote.start) - 1];
  const before = preceding && preceding.span.start >= Math.max(used, sentence.start) ? preceding : undefined;
  return before ?? (next >= sentence.end ? after : undefined);
}

// The end of a sentence, but not "para. 15" or "No. 3"
const STOP =
  /(?<!\b(?:paras?|No|Nos|art|arts|Res|chap|sect|vol|e\.g|i\.e|cf))[.!?]["'\u201d\u2019)\]]{0,4}\s{1,40}(?=["'\u201c\u2018\u00b7]?\p{Lu})|\n\s{0,40}\n/gu;

/** No sentence goes further before or after a quotation. UTF-16. */
const FARTHEST = 4_000;

/** The sentence in which a quotation stands, with an address in brackets or after a dash that follows its stop. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - FARTHEST);
  const before = [...text.slice(first, start).matchAll(STOP)].at(-1);
  const from = before ? first + before.index + before[0].length : first;
  const rest = text.slice(end, end + FARTHEST);
  const stops = [...rest.matchAll(STOP)].map((match) => match.index + match[0].length);
  const isAttached = ATTACHED.test(rest) && /^["'\u201d\u2019.\s]*[([\u2013\u2014-]/.test(rest);
  const close = rest.search(/[)\]]|$/);
  const stop = stops.find((one) => !isAttached || one > close);
  return { start: from, end: end + (stop ?? rest.length) };
}

// "— GCM, para. 23", "(GCM, para. 23)", "Source: GCM"
const ATTRIBUTION = /^\s*(?:[\u2013\u2014]|--?\s|\(|\[|Source\b|From\b)/i;

/** The words of a block quotation; its address stands in its label, its last line, or in the block before or after. */
function setOff(blocks: readonly ReadBlock[], at: number): QuotedPassage[] {
  const { block, claims } = blocks[at] as ReadBlock;
  const [body, own] = bodyOf(block, claims);
  if (slice(block.text, body).trim() === '') return [];
  const claim = own ?? claimAround(blocks, at);
  return [{ text: slice(block.text, body), span: inSource(block, body), ...(claim && { claim }) }];
}

/** The words of a block without its label and its attribution, and the address that these give. */
function bodyOf(
  { text, labelEnd }: MarkdownBlock,
  claims: readonly ClaimedAddress[],
): [Span, ClaimedAddress?] {
  const label = claims.find(({ span }) => span.end <= labelEnd);
  const start = label ? labelEnd + (/^[\s:.\u2013\u2014-]*/.exec(text.slice(labelEnd))?.[0].length ?? 0) : 0;
  const line = /(?:\n|(?<=[.;,:]["'\u201d]?)[ \t]{1,40})(?=[\u2013\u2014]|--?\s|\(|\[)[^\n]{0,400}$/.exec(
    text,
  );
  const last = claims.findLast(({ span }) => line !== null && span.start > line.index);
  if (last && line) return [{ start, end: line.index }, last];
  if (ATTRIBUTION.test(text) && claims.length > 0) return [{ start: 0, end: 0 }, claims[0] as ClaimedAddress];
  return label ? [{ start, end: text.length }, label] : [{ start: 0, end: text.length }];
}

/** An attribution right after the block quotation, in it or below; else the last address in the block before it. */
function claimAround(blocks: readonly ReadBlock[], at: number): ClaimedAddress | undefined {
  const { quotation } = (blocks[at] as ReadBlock).block;
  let next = at + 1;
  while (blocks[next]?.block.quotation === quotation && !isAttribution(blocks[next])) next++;
  if (isAttribution(blocks[next])) return blocks[next]?.claims[0];
  let before = at - 1;
  while (blocks[before]?.block.quotation === quotation) before--;
  const lead = blocks[before];
  return lead && lead.block.quotation === 0 ? lastSentenceClaim(lead) : undefined;
}

const isAttribution = (read: ReadBlock | undefined): boolean =>
  read !== undefined &&
  read.claims.length > 0 &&
  read.quotes.length === 0 &&
  ATTRIBUTION.test(read.block.text);

function lastSentenceClaim({ block, claims }: ReadBlock): ClaimedAddress | undefined {
  const { length } = block.text;
  const { start } = sentenceAround(block.text, { start: length, end: length });
  return claims.findLast(({ span }) => span.start >= start);
}

/** Passages as they are; none is empty. */
const joinedBlocks = (passages: readonly QuotedPassage[]): QuotedPassage[] =>
  passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
