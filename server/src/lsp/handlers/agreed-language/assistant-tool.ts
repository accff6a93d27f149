/** `agreedLanguage/tool`: what a tool answers an assistant in the editor. */
import { RequestType } from 'vscode-languageserver';
import type { Feature } from '../../feature';
import { assistantMethod, type ToolParams, type ToolResult } from '../../protocols/assistants';

const ToolRequest = new RequestType<ToolParams, ToolResult, void>(assistantMethod.tool);

export const assistantToolRequest: Feature = {
  register: (server) =>
    server.onRequest(ToolRequest, { problem: 'The tool failed.' }, async (params, context) => {
      const { answered, assistantTools, ToolProblem } = await server.runtime.assistants();
      /** The client hands in the words of the files that it may read. */
      const read = async (path: string): Promise<string> => {
        throw new ToolProblem(`${path}: not a file of the workspace, nor a document that is loaded.`);
      };
      const tool = assistantTools.find(({ name }) => name === params.name);
      if (!tool) return { problem: `There is no tool "${params.name}".` };
      try {
        const { cancel } = context;
        const world = await context.complete();
        return await answered(tool, params.arguments, {
          world,
          checker: server.checker,
          cancel,
          read,
        });
      } catch (error) {
        if (!(error instanceof ToolProblem)) throw error;
        return { problem: error.message };
      }
    }),
};
