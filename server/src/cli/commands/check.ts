/** `agreed-language check`: the diagnostics of the editor, for a terminal or a machine. */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { modes } from '../../resolution/model';
import { createChecker } from '../../service/check/checker';
import { resolutionOf, type Snapshot } from '../../service/draft/snapshot';
import { edited } from '../../service/edits/edits';
import { fixEverything } from '../../service/features/editing/code-actions';
import { rules } from '../../service/rules/all';
import { never } from '../../service/world/cancel';
import { worldOfFolder } from '../../service/world/folder-world';
import type { Settings } from '../../service/world/settings';
import type { World } from '../../service/world/world';
import { type Checked, formats } from '../check-formats';
import { type Configs, configsAbove } from '../configs';
import { dayOf } from '../day';
import { withBase, worldOfFile } from '../draft-world';
import { draftsIn, readDraft, readStdin, replaceDraft, STDIN, Unreadable } from '../files';
import { type Command, type Io, Misuse } from '../io';
import { keptIn } from '../kept';
import { ruleFlags } from '../rule-flags';
import { worldFor } from '../world';

export const check: Command = {
  usage:
    'check FILE|FOLDER|-... [--fix] [--rules RULE=off|hint|information|warning|error,...] [--corpus FOLDER] [--base BASE] [--yardstick NAME]... [--date 2026-11-10] [--mode negotiation|tabling|archive] [--format text|json|sarif]',
  summary:
    'Report where drafts depart from agreed language or from the form of a resolution; --fix writes every preferred fix.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        base: { type: 'string' },
        yardstick: { type: 'string', multiple: true },
        date: { type: 'string' },
        mode: { type: 'string' },
        rules: { type: 'string', multiple: true, default: [] },
        fix: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0)
      throw new Misuse('Name a file or a folder to check, or - for standard input.');
    const mode = modes.find((one) => one === values.mode);
    if (values.mode !== undefined && !mode)
      throw new Misuse(`There is no mode "${values.mode}"; the modes are ${modes.join(', ')}.`);
    const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
    if (!format)
      throw new Misuse(
        `There is no format "${values.format}"; there are ${Object.keys(formats).join(', ')}.`,
      );
    let failed = false;
    const fail = (message: string) => {
      io.err(`${message}\n`);
      failed = true;
    };
    const files = positionals.flatMap((path) => unlessUnreadable(() => draftsIn(path, fail), fail) ?? []);
    const rules = ruleFlags(values.rules);
    const flags: Partial<Settings> = {
      ...(mode && { forcedMode: mode }),
      ...(values.yardstick && { yardstick: values.yardstick }),
      ...(values.date !== undefined && { forcedDate: dayOf(values.date) }),
      ...(values.rules.length > 0 && { rules }),
    };
    const configs = await configsAbove(files, fail);
    const corpusFolders = [...values.corpus, ...configs.corpusFolders];
    const loaded = await worldFor(io, { ...flags, corpusFolders }, keptIn(files, fail));
    const world = values.base === undefined ? loaded : await withBase(loaded, values.base, io);
    const checking = { worldOf: worldsOf(world, configs, flags), io, fail };
    const checked = await checkAll([...new Set(files)], checking, values.fix);
    // Standard output has the mended text.
    format(checked, values.fix && files.includes(STDIN) ? { ...io, out: io.err } : io);
    if (failed) return 2;
    return checked.some(({ findings }) => findings.some(isAlarm)) ? 1 : 0;
  },
};

const isAlarm = ({ severity }: Checked['findings'][number]): boolean =>
  severity === 'warning' || severity === 'error';

type Fail = (message: string) => void;

interface Checking {
  readonly io: Io;
  readonly fail: Fail;
  /** The world of a draft with what the configuration above it sets. */
  worldOf(file: string): World;
}

/** One world for all drafts of which the configurations are the same. */
function worldsOf(world: World, configs: Configs, given: Partial<Settings>): Checking['worldOf'] {
  const worlds = new Map<string, World>();
  return (file) => {
    const config = configs.of(file);
    const key = JSON.stringify(config);
    const made = worlds.get(key) ?? withConfig(world, config, given);
    worlds.set(key, made);
    return made;
  };
}

/** The corpus has been read; what base it was given stays. */
function withConfig(world: World, config: Partial<Settings>, given: Partial<Settings>): World {
  if (Object.keys(config).length === 0) return world;
  return { ...worldOfFolder(world, { config, given, kept: world.kept }), base: world.base };
}

/** Checks every file; one that cannot be read is named, and the others are checked all the same. */
async function checkAll(files: readonly string[], checking: Checking, fixes: boolean): Promise<Checked[]> {
  const { fail, io, worldOf } = checking;
  const checked: Checked[] = [];
  const checker = createChecker(rules, (rule, error) =>
    fail(`The rule ${rule} failed and was left out: ${error instanceof Error ? error.message : error}`),
  );
  for (const file of files) {
    const text = unlessUnreadable(() => (file === STDIN ? readStdin() : readDraft(file)), fail);
    if (text === undefined) continue;
    const drafted: Snapshot = { uri: pathToFileURL(file).href, version: 0, text };
    const world = await worldOfFile(worldOf(file), drafted, file, io);
    const edits = fixes ? await fixEverything(checker, world, drafted, never) : [];
    const snapshot = { ...drafted, version: 1, text: edited(text, edits) };
    if (fixes) unlessUnreadable(() => written(file, snapshot.text, text, io), fail);
    const findings = await checker.check(world, snapshot, never);
    checked.push({ file, resolution: resolutionOf(snapshot), findings });
  }
  return checked;
}

/** The mended text in the place of the draft; of standard input on standard output. */
function written(file: string, text: string, before: string, io: Io): void {
  if (file === STDIN) io.out(text);
  else if (text !== before) replaceDraft(file, text);
}

function unlessUnreadable<T>(read: () => T, fail: Fail): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    fail(error.message);
    return undefined;
  }
}
