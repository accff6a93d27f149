/** The settings under `agreedLanguage.`, decoded: wrong values are reported and fall back to the default. */
import { type Mode, modes } from '../../resolution/model';
import type { Severity } from '../finding';

export interface Settings {
  /** Symbols or short forms of the documents that diagnostics measure against. */
  readonly yardstick: readonly string[];
  /** Folders of further documents: paths or URIs. */
  readonly corpusFolders: readonly string[];
  /** Rule id -> severity; a rule that is absent keeps its default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly completion: {
    readonly enabled: boolean;
    /** Whether the list comes by itself inside sentences, too, where ghost text leads. */
    readonly inRunningText: boolean;
  };
  /** Whether Enter between two numbered paragraphs counts those below on. */
  readonly renumberOnType: boolean;
  readonly ghostText: { readonly enabled: boolean };
  /** What every Ibid. stands for, shown after it. */
  readonly inlayHints: { readonly ibid: boolean };
  /** Where each note is marked, above it. */
  readonly codeLens: { readonly enabled: boolean; readonly sources: boolean };
  /** How strictly the rules of form read drafts whose front matter does not say. */
  readonly mode: Mode;
  /** The user's own, as it signs its proposals; empty until it is known. */
  readonly delegation: string;
  /** Author of a Word file's changes -> the delegation whose proposals they are. */
  readonly delegations: Readonly<Record<string, string>>;
  /** A mode asked for at this moment, whatever the front matter says: `--mode`, the tabling check. */
  readonly forcedMode?: Mode;
  /** A day that drafts are measured by, whatever the front matter says: `--date`. */
  readonly forcedDate?: string;
}

export const defaultSettings: Settings = {
  yardstick: ['A/RES/71/1', 'A/RES/73/195'],
  corpusFolders: [],
  rules: {},
  completion: { enabled: true, inRunningText: false },
  renumberOnType: true,
  ghostText: { enabled: true },
  inlayHints: { ibid: false },
  codeLens: { enabled: false, sources: false },
  mode: 'negotiation',
  delegation: '',
  delegations: {},
};

/** The settings by their keys with their defaults, as `package.json` must list them. */
export const settingDefaults: Readonly<Record<string, unknown>> = {
  yardstick: defaultSettings.yardstick,
  'corpus.folders': defaultSettings.corpusFolders,
  rules: defaultSettings.rules,
  'completion.enabled': defaultSettings.completion.enabled,
  'completion.inRunningText': defaultSettings.completion.inRunningText,
  renumberOnType: defaultSettings.renumberOnType,
  'ghostText.enabled': defaultSettings.ghostText.enabled,
  'inlayHints.ibid': defaultSettings.inlayHints.ibid,
  'codeLens.enabled': defaultSettings.codeLens.enabled,
  'codeLens.sources': defaultSettings.codeLens.sources,
  mode: defaultSettings.mode,
  delegation: defaultSettings.delegation,
  delegations: defaultSettings.delegations,
};

/** The settings as understood, and a sentence for each value that was not. */
export interface Decoded {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** The values a rule's severity can take. */
export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** Whether a word is one of them. */
export const isSeverity = (word: string): word is (typeof severities)[number] =>
  severities.some((severity) => severity === word);

/** Decodes the value of the section `agreedLanguage`, as an editor sends it; absent means default. */
export function decodeSettings(value: unknown): Decoded {
  const problems: string[] = [];
  const read = <T>(
    key: string,
    decode: (value: unknown) => T | undefined,
    wanted: string,
    fallback: T,
  ): T => {
    const found = valueAt(value, key);
    if (found === undefined || found === null) return fallback;
    const decoded = decode(found);
    if (decoded !== undefined) return decoded;
    problems.push(`The setting agreedLanguage.${key} must be ${wanted}; the default is used instead`);
    return fallback;
  };
  const on = 'true or false';
  const settings: Settings = {
    yardstick: read('yardstick', texts, 'a list of symbols', defaultSettings.yardstick),
    corpusFolders: read('corpus.folders', texts, 'a list of folders', defaultSettings.corpusFolders),
    rules: read('rules', (found) => ruleSeverities(found, problems), 'rule ids with severities', {}),
    completion: {
      enabled: read('completion.enabled', truth, on, true),
      inRunningText: read('completion.inRunningText', truth, on, false),
    },
    renumberOnType: read('renumberOnType', truth, on, true),
    ghostText: { enabled: read('ghostText.enabled', truth, on, true) },
    inlayHints: { ibid: read('inlayHints.ibid', truth, on, false) },
    codeLens: {
      enabled: read('codeLens.enabled', truth, on, false),
      sources: read('codeLens.sources', truth, on, false),
    },
    mode: read('mode', oneOf(modes), modes.join(', '), defaultSettings.mode),
    delegation: read('delegation', word, 'the name of a delegation', ''),
    delegations: read('delegations', names, 'authors with delegations', {}),
  };
  return { settings, problems };
}

/** `corpus.folders` in `{ corpus: { folders } }`, or in `{ 'corpus.folders': ... }` as some editors send it. */
function valueAt(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  if (key in value) return value[key];
  return key.split('.').reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), value);
}

const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function ruleSeverities(value: unknown, problems: string[]): Settings['rules'] | undefined {
  if (!isObject(value)) return undefined;
  const severity = oneOf(severities);
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, found] of Object.entries(value)) {
    const decoded = severity(found);
    if (decoded) rules[id] = decoded;
    else
      problems.push(
        `The setting agreedLanguage.rules gives ${id} no severity it knows (${severities.join(', ')})`,
      );
  }
  return rules;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

const names = (value: unknown): Record<string, string> | undefined =>
  isObject(value) && Object.values(value).every((name) => typeof name === 'string')
    ? (value as Record<string, string>)
    : undefined;

const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((item) => item === value);
