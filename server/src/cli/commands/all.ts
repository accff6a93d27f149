/** The commands, by their names. */
import type { Command } from '../io';
import { check } from './check';
import { compare } from './compare';
import { corpus } from './corpus';
import { exportCommand } from './export';
import { importCommand } from './import';
import { library } from './library';
import { lsp } from './lsp';
import { mcp } from './mcp';
import { search } from './search';
import { sources } from './sources';
import { update } from './update';
import { verify } from './verify';

export const commands: Readonly<Record<string, Command>> = {
  check,
  compare,
  corpus,
  export: exportCommand,
  import: importCommand,
  library,
  lsp,
  mcp,
  search,
  sources,
  update,
  verify,
};
