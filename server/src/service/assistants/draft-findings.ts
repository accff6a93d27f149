/** The findings of a draft that an assistant hands in, each under an id that holds for this text alone. */
import { type Mode, modes } from '../../resolution/model';
import { checksum } from '../../text/checksum';
import { memoizeByObject } from '../../text/memoize';
import type { Snapshot } from '../draft/snapshot';
import type { Finding } from '../finding';
import { worldOfDraft } from '../world/draft-world';
import { createWorld, type World } from '../world/world';
import { snapshotOf } from './named-text';
import { type ToolContext, ToolProblem } from './tool';

export interface IdentifiedFinding {
  /** `3f2a9c01-negotiation-4`: the checksum of the text, the mode, and which of its findings. */
  readonly id: string;
  readonly finding: Finding;
}

/** Checks a text in a mode, or in the one that it names itself. Throws `Cancelled`. */
export async function findingsIn(
  text: string,
  mode: Mode | undefined,
  { world, checker, cancel }: Pick<ToolContext, 'world' | 'checker' | 'cancel'>,
): Promise<readonly IdentifiedFinding[]> {
  const snapshot: Snapshot = snapshotOf(text);
  const asked = mode ? withMode(world, mode) : world;
  const findings = await checker.check(worldOfDraft(asked, snapshot), snapshot, cancel);
  return findings.map((finding, at) => ({ id: `${checksum(text)}-${mode ?? 'own'}-${at + 1}`, finding }));
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

/** The findings of a text with these ids, in the order of the ids. Throws `ToolProblem` for an id of another text. */
export async function findingsWithIds(
  text: string,
  ids: readonly string[],
  context: ToolContext,
): Promise<readonly Finding[]> {
  const known = new Map<string, Finding>();
  for (const mode of new Set(ids.map(modeIn)))
    for (const { id, finding } of await findingsIn(text, mode, context)) known.set(id, finding);
  return ids.map((id) => {
    const finding = known.get(id);
    if (finding) return finding;
    const isOther = !id.startsWith(`${checksum(text)}-`);
    throw new ToolProblem(
      isOther
        ? `The finding ${id} is of another text than this one. Check this text again, and use the ids of that answer.`
        : `This text has no finding ${id}.`,
    );
  });
}

const modeIn = (id: string): Mode | undefined => modes.find((mode) => id.split('-')[1] === mode);
