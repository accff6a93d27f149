/** The names of libraries among those of folders; by itself, since clients need to know no more of a library. */

/** Whether a name of the setting, a path or URI, is that of a library, and not of a folder. */
export const isLibrary = (name: string): boolean => /\.agreed$/i.test(name);
