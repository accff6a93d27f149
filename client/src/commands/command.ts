/** The shape of a command: one file per command in this folder, listed in `all.ts` and in package.json. */
import type { App } from '../app';

export interface Command {
  /** `agreedLanguage.searchAgreedLanguage`, as in package.json. */
  readonly id: string;
  /** Called with what the key binding, the menu or a link hands over. */
  run(app: App, ...args: unknown[]): unknown;
}
