// Prints the regular expressions of the sources as JSON.
import { ofSources } from './collect.mjs';

process.stdout.write(JSON.stringify([...ofSources().keys()]));
