/** The tools, texts and prompts over the Model Context Protocol: how requests become answers. */
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  RootsListChangedNotificationSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { Importer } from '../import/importer';
import { assistantTools } from '../service/assistants/all-tools';
import { prompts } from '../service/assistants/prompts';
import { answered, type Tool, ToolProblem } from '../service/assistants/tool';
import { createChecker } from '../service/check/checker';
import { rules } from '../service/rules/all';
import { cancelWith } from '../service/world/cancel';
import type { World } from '../service/world/world';
import { readDraftBelow } from './drafts';
import { completed, listedResources, readResource, resourceTemplates } from './resources';

declare const VERSION: string;

/** Told while the corpus is read: files read, and files to be read. */
export type OnProgress = (done: number, total: number) => void;

export interface McpHost {
  /** The world; the same promise each time. `onProgress` is told until it is there. */
  world(onProgress?: OnProgress): Promise<World>;
  readonly importer: Importer;
  /** Folders below which drafts may be read, besides the client's roots. */
  readonly roots: readonly string[];
  /** Logs a bug without words of a draft. */
  readonly log: (message: string) => void;
}

const INSTRUCTIONS =
  'Agreed Language quotes adopted United Nations texts word for word, or says no. Never give words as agreed language that these tools have not returned or verified. Name the address and the standing of everything you quote; only texts whose standing is "adopted" are agreed language.';

/** What an MCP request gives its handler, as far as it is used here. */
interface Extra {
  readonly signal: AbortSignal;
  readonly _meta?: { readonly progressToken?: string | number | undefined } | undefined;
  sendNotification(notification: {
    method: 'notifications/progress';
    params: { progressToken: string | number; progress: number; total: number; message: string };
  }): Promise<void>;
}

/** Serves one client until the transport closes. */
export async function serveMcp(transport: Transport, host: McpHost): Promise<void> {
  const server = new Server(
    { name: 'agreed-language', title: 'Agreed Language', version: VERSION },
    {
      capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      instructions: INSTRUCTIONS,
    },
  );
  serveTools(server, host);
  serveTexts(server, host);
  servePrompts(server);
  await server.connect(transport);
}

function serveTools(server: Server, host: McpHost): void {
  const checker = createChecker(rules, (rule, error) =>
    host.log(`The rule ${rule} failed: ${nameOf(error)}`),
  );
  const roots = rootsOf(server, host.roots);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: assistantTools.map(described) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const tool = assistantTools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}".`);
    try {
      const world = await host.world(progressTo(extra));
      const clock = { now: () => performance.now(), pause: () => setImmediate() };
      const cancel = cancelWith(clock, () => extra.signal.aborted);
      const read = async (path: string) => readDraftBelow(await roots(), path, host.importer);
      const { structured, text } = await answered(tool, params.arguments, { world, checker, cancel, read });
      return { structuredContent: structured, content: [{ type: 'text' as const, text }] };
    } catch (error) {
      if (!(error instanceof ToolProblem)) throw error;
      return { isError: true, content: [{ type: 'text' as const, text: error.message }] };
    }
  });
}

/** A tool as a client lists it. The protocol's types are wider than ours, and not read-only. */
function described({ name, title, description, input, output }: Tool) {
  return {
    name,
    title,
    description,
    inputSchema: structuredClone(input) as unknown as { type: 'object' },
    outputSchema: structuredClone(output) as unknown as { type: 'object' },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

/** The folders that may be read: those we were started with, and the client's, asked for once and when they change. */
function rootsOf(server: Server, own: readonly string[]): () => Promise<readonly string[]> {
  let known: Promise<readonly string[]> | undefined;
  server.setNotificationHandler(RootsListChangedNotificationSchema, () => {
    known = undefined;
  });
  return () => {
    known ??= server.getClientCapabilities()?.roots
      ? server.listRoots().then(
          ({ roots }) => [
            ...own,
            ...roots
              .map(({ uri }) => uri)
              .filter(isFile)
              .map((uri) => fileURLToPath(uri)),
          ],
          () => own,
        )
      : Promise.resolve(own);
    return known;
  };
}

const isFile = (uri: string): boolean => /^file:\/\/\//i.test(uri);

/** Tells a client that asked for it how much of the corpus has been read. */
function progressTo({ _meta, sendNotification }: Extra): OnProgress | undefined {
  const progressToken = _meta?.progressToken;
  if (progressToken === undefined) return undefined;
  return (progress, total) =>
    void sendNotification({
      method: 'notifications/progress',
      params: { progressToken, progress, total, message: `${progress} of ${total} documents read` },
    }).catch(() => {});
}

function serveTexts(server: Server, host: McpHost): void {
  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }) =>
    listedResources(await host.world(), params?.cursor),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const found = readResource(await host.world(), uri);
    if (!found) throw new McpError(RESOURCE_NOT_FOUND, `No text that is loaded has the address ${uri}.`);
    return found;
  });
  server.setRequestHandler(CompleteRequestSchema, async ({ params: { argument, context } }) =>
    completed(await host.world(), argument, context?.arguments ?? {}),
  );
}

/** The protocol's code for it. */
const RESOURCE_NOT_FOUND = -32_002;

function servePrompts(server: Server): void {
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: prompts.map(({ name, title, description, arguments: args }) => ({
      name,
      title,
      description,
      arguments: args.map((one) => ({ ...one })),
    })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const prompt = prompts.find(({ name }) => name === params.name);
    if (!prompt) throw new McpError(ErrorCode.InvalidParams, `There is no prompt "${params.name}".`);
    const given = params.arguments ?? {};
    const missing = prompt.arguments.find(({ name, required }) => required && !given[name]);
    if (missing) throw new McpError(ErrorCode.InvalidParams, `${prompt.name} needs "${missing.name}".`);
    const content = { type: 'text' as const, text: prompt.text(given) };
    return { description: prompt.description, messages: [{ role: 'user' as const, content }] };
  });
}

/** What kind of error it is; its message may hold words of a draft. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
