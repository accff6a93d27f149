/** How Node.js is to manage the memory of a server. */
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from making objects old at birth. V8 does that with what a line of code makes once most of it has lived long,
 * as the paragraphs of a large corpus do. A draft's paragraphs come from the same lines, but hardly one outlives the next
 * version, and a dead old object keeps all that it points to through every collection of young garbage. To be called
 * before the corpus is read.
 */
export const allocateYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
