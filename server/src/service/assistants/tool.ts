/** A tool for assistants: what it takes and gives, and how it answers. Tools read; none of them writes anything. */
import { shown } from '../../corpus/address';
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import { standings } from '../../resolution/model';
import type { Checker } from '../check/checker';
import type { Cancel } from '../world/cancel';
import type { World } from '../world/world';
import { type JsonSchema, type ObjectSchema, object, oneOfWords, problemWith, text } from './schema';

export interface Tool {
  /** `find_agreed_language` */
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it does, and when to use it. */
  readonly description: string;
  readonly input: ObjectSchema;
  readonly output: ObjectSchema;
  /** Answers arguments that fit `input`. Throws `ToolProblem`, `Cancelled`. */
  run(args: Arguments, context: ToolContext): ToolAnswer | Promise<ToolAnswer>;
}

/** Arguments that were held against the schema of a tool. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface ToolAnswer {
  /** Fits the tool's `output`. */
  readonly structured: Readonly<Record<string, unknown>>;
  /** The same for a reader. */
  readonly text: string;
}

/** What tools may reach besides their arguments. */
export interface ToolContext {
  readonly world: World;
  readonly checker: Checker;
  readonly cancel: Cancel;
  /** The text of a file, as a draft. Rejects with `ToolProblem` where it cannot or must not be read. */
  read(path: string): Promise<string>;
}

/** A tool cannot answer; the message says why, and what would help. */
export class ToolProblem extends Error {}

/** Runs a tool on arguments of any kind. Rejects with `ToolProblem` where they do not fit. */
export async function answered(tool: Tool, args: unknown, context: ToolContext): Promise<ToolAnswer> {
  const problem = problemWith(tool.input, args ?? {});
  if (problem) throw new ToolProblem(`${tool.name}: ${problem}.`);
  return tool.run((args ?? {}) as Arguments, context);
}

/** An argument that the schema says is a text. */
export const textIn = (args: Arguments, name: string): string => String(args[name] ?? '');

/** An argument that may be absent. */
export const optionalText = (args: Arguments, name: string): string | undefined =>
  typeof args[name] === 'string' ? args[name] : undefined;

/** How many items are asked for. */
export const limitIn = (args: Arguments, usual: number): number =>
  typeof args.limit === 'number' ? args.limit : usual;

/** The place of a paragraph, as every answer gives it. */
export const placeSchema = {
  symbol: text('Symbol or id of the document'),
  ref: text('Address in the document'),
  shown: text('The address as it is cited'),
  standing: oneOfWords(standings, 'Only "adopted" is agreed language'),
  'date?': text('Date of the document'),
} satisfies Record<string, JsonSchema>;

export const placeObject = (more: Readonly<Record<string, JsonSchema>> = {}): ObjectSchema =>
  object({ ...placeSchema, ...more });

/** The place of a paragraph for `placeSchema`. */
export const placeFields = (document: CorpusDocument, { ref }: Pick<CorpusParagraph, 'ref'>) => ({
  symbol: document.id,
  ref,
  shown: shown(document, ref),
  standing: document.standing,
  ...(document.date !== undefined && { date: document.date }),
});

/** Size that a list may have in an answer that was not asked to be longer, as JSON. */
const BUDGET = 1_600;

/** The first items that fit into an answer of usual size; at least one. */
export function fitting<T>(items: readonly T[]): T[] {
  let size = 0;
  const end = items.findIndex((item) => {
    size += JSON.stringify(item).length + 1;
    return size > BUDGET;
  });
  return end < 0 ? [...items] : items.slice(0, Math.max(1, end));
}

/** Words cut at a blank, and whether all of them are there. */
export function clipped(
  words: string,
  length: number,
): { readonly text: string; readonly complete: boolean } {
  if (words.length <= length) return { text: words, complete: true };
  const end = words.lastIndexOf(' ', length);
  return { text: words.slice(0, end < length / 2 ? length : end), complete: false };
}

/** An clipped with a sign that words are missing. */
export const withSign = ({ text: words, complete }: ReturnType<typeof clipped>): string =>
  complete ? words : `${words} ...`;

/** `1 place`, `2 places` */
export const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
