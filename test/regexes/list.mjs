// Prints the regular expressions of the sources and those that they put together as they load, as JSON.
import { constructed, ofSources } from './collect.mjs';

process.stdout.write(JSON.stringify([...new Set([...ofSources().keys(), ...constructed()])]));
