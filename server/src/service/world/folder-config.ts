/** `.agreed-language/config.yaml`: what a folder sets for all its drafts, in editors, on the command line and for assistants. */
import { parseDocument } from 'yaml';
import { type Decoding, decodeSettings, type Settings, severities } from './settings';

/** A configuration as read. */
export interface FolderConfig {
  /** What it sets. Relative corpus folders are meant from the folder that holds `.agreed-language`. */
  readonly given: Partial<Settings>;
  /** A sentence for each value that was not understood, without the file's name. */
  readonly problems: readonly string[];
}

/** The file, below the folder whose drafts it is for. */
export const CONFIG_FILE = '.agreed-language/config.yaml';
/** The keys; `corpus` is a list of folders. */
export const configKeys = ['yardstick', 'corpus', 'rules', 'mode', 'delegation', 'delegations'] as const;
/** A configuration is a page: what is longer is another file. UTF-16. */
const LONGEST = 65_536;

/** Reads a configuration. Never throws: what is wrong is a problem, and the rest holds. */
export function readFolderConfig(text: string, { ruleIds }: Pick<Decoding, 'ruleIds'> = {}): FolderConfig {
  if (text.length > LONGEST) return { given: {}, problems: ['is too long: a configuration is a page'] };
  const value = valueIn(text);
  if ('problem' in value) return { given: {}, problems: [value.problem] };
  const unknown = Object.keys(value.map).filter((key) => !configKeys.some((known) => known === key));
  const { corpus, rules, ...others } = value.map;
  const asSettings = { ...others, rules: withoutFalse(rules), corpus: { folders: corpus } };
  const { given, problems } = decodeSettings(asSettings, {
    ...(ruleIds && { ruleIds }),
    named: (key) => (key === 'corpus.folders' ? 'corpus' : key),
  });
  return {
    given,
    problems: [
      ...unknown.map((key) => `has a key that is not known: ${key} (${configKeys.join(', ')})`),
      ...problems,
    ],
  };
}

type Read = { readonly map: Readonly<Record<string, unknown>> } | { readonly problem: string };

function valueIn(text: string): Read {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { problem: `is no YAML: ${error.message.split('\n', 1)[0]}` };
  try {
    // No alias is followed: a configuration needs none, and a few can stand for millions of words.
    const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    if (typeof value === 'object' && !Array.isArray(value))
      return { map: value as Readonly<Record<string, unknown>> };
  } catch {
    return { problem: 'uses an alias (*), which no configuration needs' };
  }
  return { problem: `must be a list of keys with values (${configKeys.join(', ')})` };
}

/** Other readers of YAML take `off` for `false`, and so may people. */
function withoutFalse(rules: unknown): unknown {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return rules;
  const [off] = severities;
  return Object.fromEntries(Object.entries(rules).map(([id, value]) => [id, value === false ? off : value]));
}
