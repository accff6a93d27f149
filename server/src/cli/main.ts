#!/usr/bin/env node
/** `agreed-language`: from the command line to a command, and from its result to an exit code. */
import { join } from 'node:path';
import { assetsIn } from '../node/assets';
import { importThreads } from '../node/importing/import-threads';
import { commands } from './commands/all';
import { type Io, written } from './io';
import { run } from './run';

const io: Io = {
  out: (text) => void process.stdout.write(written(text)),
  err: (text) => void process.stderr.write(written(text)),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  progress: process.stderr.isTTY === true,
  assets: assetsIn(join(__dirname, 'corpus')),
  importer: importThreads(join(__dirname, 'import-worker.js')),
};

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.stderr.on('error', () => {});
// Between two files of an import, so that none is half written. By the shells' custom, 128 and the signal's number.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

void run(commands, process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
