/** `agreedLanguage/tool`: what a tool answers an assistant in the editor. */
import { RequestType } from 'vscode-languageserver';
import { assistantTools } from '../../../service/assistants/all-tools';
import { answered, ToolProblem } from '../../../service/assistants/tool';
import type { Feature } from '../../feature';
import { assistantMethod, type ToolParams, type ToolResult } from '../../protocol-assistants';

const ToolRequest = new RequestType<ToolParams, ToolResult, void>(assistantMethod.tool);

export const assistantToolRequest: Feature = {
  register: (server) =>
    server.onRequest(ToolRequest, { problem: 'The tool failed.' }, async (params, context) => {
      const tool = assistantTools.find(({ name }) => name === params.name);
      if (!tool) return { problem: `There is no tool "${params.name}".` };
      try {
        const { cancel } = context;
        const world = await context.complete();
        return await answered(tool, params.arguments, {
          world,
          checker: server.checker,
          cancel,
          read: unread,
        });
      } catch (error) {
        if (!(error instanceof ToolProblem)) throw error;
        return { problem: error.message };
      }
    }),
};

/** The client hands in the words of the files that it may read. */
async function unread(path: string): Promise<string> {
  throw new ToolProblem(`${path}: not a file of the workspace, nor a document that is loaded.`);
}
