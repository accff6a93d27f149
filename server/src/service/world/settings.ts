/** The settings under `agreedLanguage.`, decoded: wrong values are reported and fall back to the default. */
import { type Mode, modes } from '../../resolution/model';
import { nearestWord } from '../../text/edit-distance';
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
  // The editor's library reads this one itself.
  'trace.server': 'off',
};

/** The settings as understood, and a sentence for each value that was not. */
export interface Decoded {
  readonly settings: Settings;
  /** Those of them that were set; the others are defaults. */
  readonly given: Partial<Settings>;
  readonly problems: readonly string[];
}

/** What is known besides the values, so that what is wrong can be said. */
export interface Decoding {
  /** The ids of all rules; where they are not given, no id is wrong. */
  readonly ruleIds?: readonly string[];
  /** A key as the person who set it knows it. */
  readonly named?: (key: string) => string;
}

/** The values a rule's severity can take. */
export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** Whether a word is one of them. */
export const isSeverity = (word: string): word is (typeof severities)[number] =>
  severities.some((severity) => severity === word);

const ON = 'true or false';

/** Decodes the value of the section `agreedLanguage`, as an editor sends it; absent means default. */
export function decodeSettings(value: unknown, decoding: Decoding = {}): Decoded {
  const { ruleIds, named = (key) => `The setting agreedLanguage.${key}` } = decoding;
  const problems: string[] = [];
  const read = <T>(key: string, decode: (value: unknown) => T | undefined, wanted: string): T | undefined => {
    const found = valueAt(value, key);
    if (found === undefined || found === null) return undefined;
    const decoded = decode(found);
    if (decoded === undefined) problems.push(`${named(key)} must be ${wanted}; the default is used instead`);
    return decoded;
  };
  const rulesOf = (found: unknown) => ruleSeverities(found, named('rules'), ruleIds, problems);
  const given = withoutAbsent({
    yardstick: read('yardstick', texts, 'a list of symbols'),
    corpusFolders: read('corpus.folders', texts, 'a list of folders'),
    rules: read('rules', rulesOf, 'rule ids with severities'),
    completion: group(defaultSettings.completion, {
      enabled: read('completion.enabled', truth, ON),
      inRunningText: read('completion.inRunningText', truth, ON),
    }),
    renumberOnType: read('renumberOnType', truth, ON),
    ghostText: group(defaultSettings.ghostText, { enabled: read('ghostText.enabled', truth, ON) }),
    inlayHints: group(defaultSettings.inlayHints, { ibid: read('inlayHints.ibid', truth, ON) }),
    codeLens: group(defaultSettings.codeLens, {
      enabled: read('codeLens.enabled', truth, ON),
      sources: read('codeLens.sources', truth, ON),
    }),
    mode: read('mode', oneOf(modes), modes.join(', ')),
    delegation: read('delegation', word, 'the name of a delegation'),
    delegations: read('delegations', names, 'authors with delegations'),
  });
  return { settings: { ...defaultSettings, ...given }, given, problems };
}

/** Settings that belong together, with the defaults of those that were not set; undefined where none was. */
function group<T extends object>(
  defaults: T,
  values: { readonly [K in keyof T]: T[K] | undefined },
): T | undefined {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return there.length === 0 ? undefined : { ...defaults, ...Object.fromEntries(there) };
}

/** Settings of a folder with those of a person over them; what both name by keys is put together. */
export function settingsOver(folder: Partial<Settings>, given: Partial<Settings>): Settings {
  return {
    ...defaultSettings,
    ...folder,
    ...given,
    rules: { ...folder.rules, ...given.rules },
    delegations: { ...folder.delegations, ...given.delegations },
  };
}

function withoutAbsent(values: { readonly [K in keyof Settings]?: Settings[K] | undefined }) {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Partial<Settings>;
}

/** `corpus.folders` in `{ corpus: { folders } }`, or in `{ 'corpus.folders': ... }` as some editors send it. */
function valueAt(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  if (key in value) return value[key];
  return key.split('.').reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), value);
}

const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function ruleSeverities(
  value: unknown,
  name: string,
  ids: readonly string[] | undefined,
  problems: string[],
): Settings['rules'] | undefined {
  if (!isObject(value)) return undefined;
  const severity = oneOf(severities);
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, found] of Object.entries(value)) {
    const decoded = severity(found);
    if (ids?.includes(id) === false)
      problems.push(`${name} names a rule that there is not: ${unknownRule(id, ids)}`);
    else if (decoded) rules[id] = decoded;
    else problems.push(`${name} gives ${id} no severity it knows (${severities.join(', ')})`);
  }
  return rules;
}

/** `shal; did you mean shall?`, where a rule has nearly that id. */
export function unknownRule(id: string, ids: readonly string[]): string {
  const near = nearestWord(id, ids);
  return near === undefined ? id : `${id}; did you mean ${near}?`;
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
