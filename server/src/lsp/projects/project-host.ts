/** What the host knows of the folders around drafts: their configuration, and the wordings kept in them. */
import type { KeptFile } from '../../service/world/kept-file';

/** The configuration that holds for a draft. */
export interface FoundConfig {
  /** The folder that holds `.agreed-language`, as a URI without a slash at its end. */
  readonly folder: string;
  readonly text: string;
}

/** The file that holds the kept wordings of a draft. */
export interface FoundKept {
  readonly file: KeptFile;
  /** The draft as the file names it. */
  readonly name: string;
}

export interface ProjectHost {
  /**
   * The configuration nearest above a draft, up to a root or to the folder of `.git`; of a draft in neither its own folder's.
   * Rejects where it is there and cannot be read.
   */
  config(draft: string, roots: readonly string[]): Promise<FoundConfig | undefined>;
  /** Undefined where the client keeps wordings. */
  kept?(draft: string, roots: readonly string[]): Promise<FoundKept>;
  /** The file of the configuration of a draft, there or not; undefined where the draft lies in no folder that could have one. */
  configFile?(draft: string, roots: readonly string[]): Promise<KeptFile | undefined>;
  /** `2026-11-10` */
  today?(): string;
}
