/** Verifies every quotation and address of a text that an assistant, or anybody, has written in Markdown. */
import type { Engine } from '../../match/index/engine';
import { readQuotation } from './quotation';
import { type CitedAddress, type QuotedPassage, quotedPassages } from './quoted-passages';
import { type Verification, verifyQuotation } from './verify-quote';

/** What becomes of a quotation or an address: it holds, it does not, or nothing can be said and need not be. */
export type Outcome = 'holds' | 'fails' | 'listed';

export interface VerifiedPassage extends QuotedPassage {
  readonly verification: Verification;
  readonly outcome: Outcome;
}

export interface VerifiedAddress extends CitedAddress {
  readonly outcome: Outcome;
}

export interface VerifiedText {
  readonly passages: readonly VerifiedPassage[];
  /** Addresses in the order of the text. */
  readonly addresses: readonly VerifiedAddress[];
}

/** Fewer words without an address may be anybody's. */
const SHORTEST_CLAIM = 4;

/** Verifies a Markdown text. Pure; spans count in `markdown`, UTF-16. */
export function verifyText(engine: Engine, markdown: string): VerifiedText {
  const steps = verifyInSteps(engine, markdown);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, a quotation at a time, for callers with an event loop to serve: one that is in no text takes milliseconds. */
export function* verifyInSteps(engine: Engine, markdown: string): Generator<void, VerifiedText> {
  const { passages: quoted, addresses } = quotedPassages(engine.corpus, markdown);
  const passages: VerifiedPassage[] = [];
  for (const passage of quoted) {
    yield;
    passages.push(verified(engine, passage));
  }
  return {
    passages,
    addresses: addresses.map((cited) => ({ ...cited, outcome: outcomeOfAddress(cited) })),
  };
}

function verified(engine: Engine, passage: QuotedPassage): VerifiedPassage {
  const verification = verifyQuotation(engine, readQuotation(passage.text), passage.claim);
  return { ...passage, verification, outcome: outcomeOf(passage, verification) };
}

/** Words that are verbatim hold where they are agreed, or where the text says whose words they are. */
function outcomeOf({ claim }: QuotedPassage, { verdict, agreed, words }: Verification): Outcome {
  if (verdict === 'verbatim' && (agreed || claim)) return 'holds';
  return words < SHORTEST_CLAIM && !claim ? 'listed' : 'fails';
}

/** An address in a document that is not loaded can't be looked up: it is listed. */
function outcomeOfAddress({ address }: CitedAddress): Outcome {
  if (address.documents.size === 0) return 'listed';
  return address.exists ? 'holds' : 'fails';
}
