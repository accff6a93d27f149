/** The settings under `agreedLanguage.`, decoded: wrong values are reported and fall back to the default. */
import type { Mode } from '../resolution/model';
import type { Severity } from './finding';

export interface Settings {
  /** Symbols or short forms of the documents that diagnostics measure against. */
  readonly yardstick: readonly string[];
  /** Folders of further documents: paths or URIs. */
  readonly corpusFolders: readonly string[];
  /** Rule id -> severity; a rule that is absent keeps its default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly ghostText: { readonly enabled: boolean };
  /** How strictly the rules of form read drafts whose front matter does not say. */
  readonly mode: Mode;
}

export const defaultSettings: Settings = {
  yardstick: ['A/RES/71/1', 'A/RES/73/195'],
  corpusFolders: [],
  rules: {},
  ghostText: { enabled: true },
  mode: 'negotiation',
};
