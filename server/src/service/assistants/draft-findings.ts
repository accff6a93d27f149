/** The findings of a draft that an assistant hands in, each under an id that holds for this text alone. */
import { shortName } from '../../corpus/address';
import { findDocument } from '../../corpus/document';
import { type Mode, modes } from '../../resolution/model';
import { parse } from '../../resolution/parse';
import { checksum } from '../../text/checksum';
import { memoizeByObject } from '../../text/memoize';
import type { Snapshot } from '../draft/snapshot';
import type { Finding } from '../finding';
import { worldOfDraft } from '../world/draft-world';
import { type BaseOfDraft, createWorld, type World } from '../world/world';
import { snapshotOf, textNamed } from './named-text';
import { type ToolContext, ToolProblem } from './tool';

export interface IdentifiedFinding {
  /** `3f2a9c01-negotiation-4`: the checksum of the text and its base, the mode, and which of its findings. */
  readonly id: string;
  readonly finding: Finding;
}

/** A draft to be checked. */
export interface DraftToCheck {
  readonly text: string;
  /** The mode asked for; without one, that of the draft. */
  readonly mode?: Mode | undefined;
  /** The text that it starts from, as an argument names it; without one, that of its front matter. */
  readonly base?: string | undefined;
}

/** Checks a draft. Throws `Cancelled`, and `ToolProblem` where the base cannot be read. */
export async function findingsIn(
  draft: DraftToCheck,
  context: ToolContext,
): Promise<readonly IdentifiedFinding[]> {
  const { text, mode, base } = draft;
  const { world, checker, cancel } = context;
  const snapshot: Snapshot = snapshotOf(text);
  const own = worldOfDraft(mode ? withMode(world, mode) : world, snapshot);
  const asked = base === undefined ? own : { ...own, base: await baseNamed(base, context) };
  const findings = await checker.check(asked, snapshot, cancel);
  const id = `${identityOf(draft)}-${mode ?? 'own'}`;
  return findings.map((finding, at) => ({ id: `${id}-${at + 1}`, finding }));
}

/** Changes with every letter of the text, and with the base. */
const identityOf = ({ text, base }: DraftToCheck): string =>
  checksum(base === undefined ? text : `${text}\n${base}`);

async function baseNamed(name: string, context: ToolContext): Promise<BaseOfDraft> {
  const document = findDocument(context.world.corpus.documents, name);
  const resolution = parse(await textNamed(name, context));
  return { resolution, name: document ? shortName(document) : 'the base', document: document?.id };
}

/** The world with a mode asked for; made once, since what is known of the yardstick hangs on it. */
function withMode(world: World, mode: Mode): World {
  const worlds = worldsByMode(world);
  const known = worlds.get(mode);
  if (known) return known;
  const { corpus, settings, kept } = world;
  const made = createWorld(corpus, { ...settings, forcedMode: mode }, kept);
  worlds.set(mode, made);
  return made;
}

const worldsByMode = memoizeByObject((_: World) => new Map<Mode, World>());

/** The findings of a draft with these ids, in the order of the ids. Throws `ToolProblem` for an id of another text. */
export async function findingsWithIds(
  draft: Omit<DraftToCheck, 'mode'>,
  ids: readonly string[],
  context: ToolContext,
): Promise<readonly Finding[]> {
  const known = new Map<string, Finding>();
  for (const mode of new Set(ids.map(modeIn)))
    for (const { id, finding } of await findingsIn({ ...draft, mode }, context)) known.set(id, finding);
  return ids.map((id) => {
    const finding = known.get(id);
    if (finding) return finding;
    const isOther = !id.startsWith(`${identityOf(draft)}-`);
    throw new ToolProblem(
      isOther
        ? `The finding ${id} is of another text or base than this one. Check this text again, and use the ids of that answer.`
        : `This text has no finding ${id}.`,
    );
  });
}

const modeIn = (id: string): Mode | undefined => modes.find((mode) => id.split('-')[1] === mode);
