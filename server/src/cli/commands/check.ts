/** `agreed-language check`: the diagnostics of the editor, for a terminal or a machine. */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { modes } from '../../resolution/model';
import { createChecker } from '../../service/check/checker';
import { resolutionOf, type Snapshot } from '../../service/draft/snapshot';
import { rules } from '../../service/rules/all';
import { never } from '../../service/world/cancel';
import type { Settings } from '../../service/world/settings';
import type { World } from '../../service/world/world';
import { type Checked, formats } from '../check-formats';
import { dayOf } from '../day';
import { withBase, worldOfFile } from '../draft-world';
import { draftsIn, readDraft, Unreadable } from '../files';
import { type Command, type Io, Misuse } from '../io';
import { keptIn } from '../kept';
import { worldFor } from '../world';

export const check: Command = {
  usage:
    'check FILE|FOLDER... [--corpus FOLDER] [--base BASE] [--yardstick NAME]... [--date 2026-11-10] [--mode negotiation|tabling|archive] [--format text|json|sarif]',
  summary: 'Report where drafts depart from agreed language or from the form of a resolution.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        base: { type: 'string' },
        yardstick: { type: 'string', multiple: true },
        date: { type: 'string' },
        mode: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Misuse('Name a file or a folder to check.');
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
    const settings: Partial<Settings> = {
      ...(mode && { forcedMode: mode }),
      ...(values.yardstick && { yardstick: values.yardstick }),
      ...(values.date !== undefined && { forcedDate: dayOf(values.date) }),
      corpusFolders: values.corpus,
    };
    const loaded = await worldFor(io, settings, keptIn(files, fail));
    const world = values.base === undefined ? loaded : await withBase(loaded, values.base, io);
    const checked = await checkAll([...new Set(files)], world, io, fail);
    format(checked, io);
    if (failed) return 2;
    return checked.some(({ findings }) => findings.some(isAlarm)) ? 1 : 0;
  },
};

const isAlarm = ({ severity }: Checked['findings'][number]): boolean =>
  severity === 'warning' || severity === 'error';

type Fail = (message: string) => void;

/** Checks every file; one that cannot be read is named, and the others are checked all the same. */
async function checkAll(files: readonly string[], world: World, io: Io, fail: Fail): Promise<Checked[]> {
  const checked: Checked[] = [];
  const checker = createChecker(rules, (rule, error) =>
    fail(`The rule ${rule} failed and was left out: ${error instanceof Error ? error.message : error}`),
  );
  for (const file of files) {
    const text = unlessUnreadable(() => readDraft(file), fail);
    if (text === undefined) continue;
    const snapshot: Snapshot = { uri: pathToFileURL(file).href, version: 0, text };
    const findings = await checker.check(await worldOfFile(world, snapshot, file, io), snapshot, never);
    checked.push({ file, resolution: resolutionOf(snapshot), findings });
  }
  return checked;
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
