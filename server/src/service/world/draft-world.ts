/** The world as a draft sees it: its front matter overrides the settings. */
import { shortName } from '../../corpus/address';
import { findDocument, inLanguage, isSameLanguage } from '../../corpus/document';
import { ownAdoptedTexts } from '../../corpus/own-text';
import type { DraftTexts } from '../../match/index/engine';
import { plainText } from '../../resolution/syntax/plain-text';
import { ObjectMemo } from '../../text/memoize';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import { isSeverity, type Settings } from './settings';
import { type BaseOfDraft, createWorld, type World } from './world';

/** The worlds of the drafts that are open, by what their front matter sets. */
const worlds = new ObjectMemo<World, Map<string, World>>();
/** Typing in the front matter makes a world for each letter; only this many are kept. */
const MOST = 8;

/**
 * The world in which a draft is read: `world` itself where its front matter sets neither yardstick, rules nor base, its
 * language is English and its own adopted text is not among the documents.
 */
export function worldOfDraft(world: World, snapshot: Snapshot): World {
  const { yardstick, rules, base } = resolutionOf(snapshot).frontMatter;
  const texts = textsOf(world.corpus, snapshot);
  if (!yardstick && !rules && base === undefined && !texts) return world;
  const key = JSON.stringify([
    yardstick,
    rules,
    base,
    texts?.language,
    [...(texts?.own ?? [])].map(({ id }) => id),
  ]);
  const known = worlds.get(world) ?? new Map<string, World>();
  const found = known.get(key) ?? worldWith(world, { yardstick, rules, base }, texts);
  if (known.size >= MOST) known.clear();
  worlds.set(world, known.set(key, found));
  return found;
}

/** What is set aside for a draft: its own adopted text, and texts that are there in its language, too. */
function textsOf({ documents }: World['corpus'], snapshot: Snapshot): DraftTexts | undefined {
  const resolution = resolutionOf(snapshot);
  const { frontMatter, blocks } = resolution;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const title = frontMatter.title ?? (heading ? plainText(resolution, heading) : '');
  const own = title === '' ? [] : ownAdoptedTexts(documents, { ...frontMatter, title });
  const { language } = frontMatter;
  const isForeign = !isSameLanguage(language);
  const foreign = isForeign ? documents.filter((one) => inLanguage(documents, one, language) !== one) : [];
  if (own.length === 0 && !isForeign) return undefined;
  return { own, foreign, language };
}

/** What the front matter of a draft says of its world. */
interface Asked {
  readonly yardstick: readonly string[] | undefined;
  readonly rules: Readonly<Record<string, string>> | undefined;
  readonly base: string | undefined;
}

function worldWith(world: World, { yardstick, rules, base }: Asked, texts: DraftTexts | undefined): World {
  const { corpus, settings, kept } = world;
  const isOther = yardstick !== undefined || rules !== undefined || texts !== undefined;
  const changed = isOther
    ? createWorld(corpus, settingsWith(settings, yardstick, rules), kept, texts)
    : world;
  return { ...changed, base: world.base ?? baseNamed(world, base) };
}

/** A document of the corpus as a base; undefined where it has none of that name. */
function baseNamed({ corpus }: World, name: string | undefined): BaseOfDraft | undefined {
  const document = name === undefined ? undefined : findDocument(corpus.documents, name);
  return document && { resolution: document.resolution(), name: shortName(document), document: document.id };
}

function settingsWith(
  settings: Settings,
  yardstick: readonly string[] | undefined,
  rules: Readonly<Record<string, string>> = {},
): Settings {
  const weights = Object.entries(rules).filter((entry): entry is [string, Settings['rules'][string]] =>
    isSeverity(entry[1]),
  );
  return {
    ...settings,
    ...(yardstick && { yardstick }),
    rules: { ...settings.rules, ...Object.fromEntries(weights) },
  };
}

/** The symbol of a draft's base, be it a document of the corpus or a file; undefined where it has none that is known. */
export const baseNameOf = ({ base }: World): string | undefined =>
  base?.document ?? base?.resolution.frontMatter.symbol;
