/** Loads a bundle of the product when it is first needed. */
import { pathToFileURL } from 'node:url';

/** `script` is the file of the bundle, and `T` what it exports. */
export const bundle =
  <T>(script: string) =>
  (): Promise<T> =>
    import(pathToFileURL(script).href);
