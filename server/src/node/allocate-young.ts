/** How Node.js is to manage the memory of a server. */
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the engine from making objects old at birth. It does so where many have lived long, as the paragraphs of a
 * large corpus do while it is read; a draft's paragraphs come from the same lines of code, but hardly one outlives the
 * next version, and a dead old object keeps all that it points to through every collection of young garbage. To be
 * called before the corpus is read.
 */
export const allocateYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
