/** What tools for assistants may reach in tests: a world, and texts by their paths. */

import { assistantTools } from '../../server/src/service/assistants/all-tools';
import { problemWith } from '../../server/src/service/assistants/schema';
import {
  answered,
  type ToolAnswer,
  type ToolContext,
  ToolProblem,
} from '../../server/src/service/assistants/tool';
import { createChecker } from '../../server/src/service/check/checker';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';

const checker = createChecker(rules, (rule, error) => {
  throw new Error(`${rule}: ${error}`);
});

export const toolContext = (world: World, files: Readonly<Record<string, string>> = {}): ToolContext => ({
  world,
  checker,
  cancel: never,
  read: async (path) => {
    const text = files[path];
    if (text === undefined) throw new ToolProblem(`${path}: no such file.`);
    return text;
  },
});

/** Calls a tool by name; an answer that does not fit the tool's schema is an error. */
export async function callTool(context: ToolContext, name: string, args: unknown): Promise<ToolAnswer> {
  const tool = assistantTools.find((one) => one.name === name);
  if (!tool) throw new Error(`There is no tool ${name}`);
  const answer = await answered(tool, args, context);
  const problem = problemWith(tool.output, JSON.parse(JSON.stringify(answer.structured)), name);
  if (problem) throw new Error(problem);
  return answer;
}
