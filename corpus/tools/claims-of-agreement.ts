/** Every claim that words of a draft are agreed language, held against the paragraph that is named, without the index. */
import { addressFor } from '../../server/src/corpus/address';
import { markupIn } from '../../server/src/resolution/syntax/plain-text';
import { agreedRuns } from '../../server/src/service/agreed/coverage';
import { newWordsAt } from '../../server/src/service/agreed/new-words';
import type { Checker } from '../../server/src/service/check/checker';
import { agreedLanguageRules } from '../../server/src/service/check/rule';
import { hiddenIn } from '../../server/src/service/draft/form/live-spans';
import type { Snapshot } from '../../server/src/service/draft/snapshot';
import { agreedRunAt } from '../../server/src/service/features/hover/agreed';
import { tablingWorld } from '../../server/src/service/features/reports/tabling-report';
import { whySilent } from '../../server/src/service/features/reports/why-silent';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import { memoizeByObject, memoizeByText } from '../../server/src/text/memoize';
import type { Span } from '../../server/src/text/span';
import { wordsOf } from '../../server/src/text/words';

export interface Claim {
  readonly by: 'hover' | 'why silent' | 'coverage' | 'tabling check' | 'new words';
  readonly isTrue: boolean;
  readonly what: string;
}

/** A draft, and who makes claims about it. */
export interface Claiming {
  readonly world: World;
  readonly checker: Checker;
  readonly snapshot: Snapshot;
  /** How far apart the places are that hover and the reasons are asked at, UTF-16. */
  readonly step: number;
}

/** All claims about a draft. */
export async function claimsOf(claiming: Claiming): Promise<Claim[]> {
  const { snapshot, step } = claiming;
  const claims = [...ofCoverage(claiming), ...(await ofTablingCheck(claiming))];
  for (let offset = 0; offset < snapshot.text.length; offset += step)
    claims.push(
      ...ofHover(claiming, offset),
      ...ofReasons(claiming, offset),
      ...ofNewWords(claiming, offset),
    );
  return claims;
}

/** The words of a text one after the other, each between two bars, without what stands at some spans. */
const barredWithout = (text: string, hidden: readonly Span[]): string =>
  `|${wordsOf(text, hidden)
    .map(({ folded }) => folded)
    .join('|')}|`;

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** All words, as hover reads them. */
const barred = (text: string): string => barredWithout(text, markupIn(text, whole(text)));
/**
 * The words of a span of a draft, and of the proposals in it, without remarks, as they are counted. What is hidden is told
 * by all of the draft: a span may begin or end within a bracket.
 */
const counted = ({ text }: Snapshot, { start, end }: Span): string =>
  barredWithout(withoutHidden(text).slice(start, end), []);
const withoutHidden = memoizeByText((text) =>
  hiddenIn(text, whole(text), true).reduce(
    (shown, { start, end }) => shown.slice(0, start) + '\u00b7'.repeat(end - start) + shown.slice(end),
    text,
  ),
);

/** The adopted paragraphs, by their addresses. What stands above a title in print is no language that was agreed. */
const adoptedIn = memoizeByObject(({ corpus }: World) =>
  corpus.documents
    .filter(({ standing }) => standing === 'adopted')
    .flatMap((document) =>
      document.paragraphs
        .filter(({ ref }) => !/\bfront \d+$/.test(ref))
        .map((paragraph) => ({
          address: addressFor(document, paragraph.ref),
          words: barred(paragraph.text),
        })),
    ),
);

const stands = ({ world, snapshot }: Claiming, span: Span): boolean => {
  const words = counted(snapshot, span);
  return adoptedIn(world).some((one) => one.words.includes(words));
};
const standsAt = (world: World, address: string, words: string): boolean =>
  adoptedIn(world).some((one) => one.address === address && one.words.includes(barred(words)));

const ofCoverage = (claiming: Claiming): Claim[] =>
  agreedRuns(claiming.world.engine, claiming.snapshot).map(({ start, end }) => ({
    by: 'coverage',
    isTrue: stands(claiming, { start, end }),
    what: claiming.snapshot.text.slice(start, end),
  }));

async function ofTablingCheck({ world, checker, snapshot }: Claiming): Promise<Claim[]> {
  const findings = await checker.check(tablingWorld(world), snapshot, never);
  return findings.flatMap(({ rule, message: what }) => {
    const [, words, address] = /^(?:Departs|Superseded).*"([^"]+)" \(([^"]+)\)/.exec(what) ?? [];
    if (!agreedLanguageRules.includes(rule) || !words || !address) return [];
    return [{ by: 'tabling check' as const, isTrue: standsAt(world, address, words), what }];
  });
}

function ofHover({ world, snapshot }: Claiming, offset: number): Claim[] {
  const run = agreedRunAt(world.engine, snapshot, offset);
  if (!run) return [];
  const { start, end } = run.span;
  const words = snapshot.text.slice(start, end);
  return run.places.map(({ document, paragraph, text }) => {
    const address = addressFor(document, paragraph.ref);
    const isTrue =
      start <= offset && offset <= end && standsAt(world, address, words) && barred(text) === barred(words);
    return { by: 'hover', isTrue, what: `${words} | ${address}` };
  });
}

const ofReasons = ({ world, snapshot }: Claiming, offset: number): Claim[] =>
  whySilent({ snapshot, world }, offset, []).reasons.flatMap((what) => {
    const [, quoted = '', address] = /^“(.+)” is agreed language: (.+)\.$/.exec(what) ?? [];
    if (!address) return [];
    const isTrue = quoted.split(' ... ').every((part) => standsAt(world, address, part));
    return [{ by: 'why silent' as const, isTrue, what }];
  });

function ofNewWords(claiming: Claiming, offset: number): Claim[] {
  const { world, snapshot } = claiming;
  const span = newWordsAt(world.engine, snapshot, offset);
  if (!span) return [];
  const what = snapshot.text.slice(span.start, span.end);
  return [{ by: 'new words', isTrue: !stands(claiming, span), what }];
}
