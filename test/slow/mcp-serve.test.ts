/** The tools over the Model Context Protocol, spoken to by the official client in one process. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { serveMcp } from '../../server/src/mcp/serve';
import { assistantTools } from '../../server/src/service/assistants/all-tools';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld, type World } from '../../server/src/service/world/world';
import { docx, run, paragraph as wordParagraph } from '../support/docx';
import { harbours } from '../support/harbours';
import { importer } from '../support/importer';
import { shippedCorpus } from '../support/shipped-corpus';

interface Options {
  readonly world?: World;
  readonly roots?: readonly string[];
  /** The folders that the client gives. */
  readonly clientRoots?: () => readonly string[];
}

/** A client of a server of its own. */
async function connected({ world = harbours(), roots = [], clientRoots }: Options = {}): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const log = (message: string) => assert.fail(message);
  await serveMcp(theirs, { world: async () => world, importer, roots, log });
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: clientRoots ? { roots: { listChanged: true } } : {} },
  );
  if (clientRoots)
    client.setRequestHandler(ListRootsRequestSchema, () => ({
      roots: clientRoots().map((folder) => ({ uri: pathToFileURL(folder).href })),
    }));
  await client.connect(ours);
  // The client holds every answer against the schema of its tool from now on.
  await client.listTools();
  return client;
}

/** The text of an answer, and whether it is a refusal. */
async function said(client: Client, name: string, args: Record<string, unknown>) {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: args });
  const [first] = content as { text: string }[];
  return { text: first?.text ?? '', isError: isError === true, structured: structuredContent };
}

suite('the tools over MCP', () => {
  test('are listed with their schemas, as tools that only read', async () => {
    const client = await connected();
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      assistantTools.map(({ name }) => name),
    );
    for (const tool of tools) {
      assert.equal(tool.annotations?.readOnlyHint, true);
      assert.equal(tool.inputSchema.type, 'object');
      assert.equal(tool.outputSchema?.type, 'object');
    }
    assert.match(client.getInstructions() ?? '', /word for word, or says no/);
  });

  test('answer in a form for machines and one for readers', async () => {
    const { text, structured } = await said(await connected(), 'verify_quote', { text: 'trim the wicks' });
    assert.equal(text, 'Verbatim at HD, OP1 (a) (adopted).');
    assert.equal((structured as { verdict: string }).verdict, 'verbatim');
  });

  test('say what is wrong with arguments, so that an assistant can mend them', async () => {
    const client = await connected();
    assert.deepEqual(await said(client, 'quote', { symbol: 'HD' }), {
      text: 'quote: The arguments must have "ref".',
      isError: true,
      structured: undefined,
    });
    assert.match((await said(client, 'quote', { symbol: 'HD', ref: 1 })).text, /"ref" must be a text/);
    await assert.rejects(client.callTool({ name: 'invent', arguments: {} }), /There is no tool "invent"/);
    assert.match(
      (await said(client, 'quote', { symbol: 'XY', ref: '1' })).text,
      /No document "XY" is loaded/,
    );
  });

  test('stop when the client no longer waits', async () => {
    let consulted = 0;
    const kept = new (class extends Map<string, never> {
      override get(): undefined {
        consulted++;
        return undefined;
      }
    })();
    const client = await connected({ world: createWorld(shippedCorpus(), defaultSettings, kept) });
    const paragraph =
      '1. *Calls upon* States to uphold the best interests of the child, as the primary consideration;\n\n';
    const text = `*The General Assembly*,\n\n${paragraph.repeat(150)}`;
    const abort = new AbortController();
    const first = client.callTool({ name: 'check_draft', arguments: { text } }, undefined, {
      signal: abort.signal,
    });
    const rejected = assert.rejects(first);
    abort.abort();
    await rejected;
    const { structured } = await said(client, 'check_draft', { text: `${text}\n` });
    const { total } = structured as { total: number };
    assert.ok(total >= 150);
    assert.equal(consulted, total, 'the first check has not come to its end');
  });
});

suite('drafts over MCP', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'mcp-'));
    mkdirSync(join(folder, 'open'));
    writeFileSync(join(folder, 'open/a.resolution'), '1. *Decides* to remain seized of the matter.\n');
    writeFileSync(join(folder, 'secret.resolution'), '1. *Decides* to remain silent.\n');
    symlinkSync(join(folder, 'secret.resolution'), join(folder, 'open/link.resolution'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('are read below the folders named at the start, by absolute and relative path', async () => {
    const client = await connected({ roots: [join(folder, 'open')] });
    for (const path of [
      'a.resolution',
      './a.resolution',
      join(folder, 'open/a.resolution'),
      pathToFileURL(join(folder, 'open/a.resolution')).href,
    ])
      assert.equal((await said(client, 'check_draft', { path })).isError, false, path);
  });

  test('are not read elsewhere, by no way', async () => {
    const client = await connected({ roots: [join(folder, 'open')] });
    for (const path of [
      '../secret.resolution',
      join(folder, 'secret.resolution'),
      'link.resolution',
      join(folder, 'nothing'),
      '/etc/hostname',
      '.',
      'b.resolution',
    ]) {
      const { text, isError } = await said(client, 'check_draft', { path });
      assert.ok(isError, path);
      assert.match(text, /not below a folder that may be read|there is no such file/, path);
      assert.doesNotMatch(text, /silent/);
    }
    for (const path of ['file:///%', 'file://host/a', 'file:///a%2Fb']) {
      const { text, isError } = await said(client, 'check_draft', { path });
      assert.ok(isError && text.startsWith(path), path);
      assert.match(text, /not the address of a file|not below a folder that may be read/);
    }
    const { text } = await said(await connected(), 'check_draft', { path: 'a.resolution' });
    assert.match(text, /no folder may be read\. Start agreed-language mcp with --root FOLDER/);
  });

  test("are read below the client's roots, as these are now", async () => {
    let roots: string[] = [];
    const client = await connected({ clientRoots: () => roots });
    assert.ok((await said(client, 'check_draft', { path: 'a.resolution' })).isError);
    roots = [join(folder, 'open')];
    await client.sendRootsListChanged();
    assert.equal((await said(client, 'check_draft', { path: 'a.resolution' })).isError, false);
    roots = [];
    await client.sendRootsListChanged();
    assert.ok((await said(client, 'check_draft', { path: 'a.resolution' })).isError);
  });

  test('may be Word files; what is no text is refused with its cure', async () => {
    writeFileSync(join(folder, 'open/latin.txt'), Buffer.from([0xe9, 0x20, 0x41]));
    const client = await connected({ roots: [join(folder, 'open')] });
    assert.match(
      (await said(client, 'check_draft', { path: 'latin.txt' })).text,
      /latin\.txt: not UTF-8 text/,
    );
    writeFileSync(
      join(folder, 'open/b.docx'),
      docx({
        body:
          wordParagraph(run('The General Assembly,')) +
          wordParagraph(run('1. Decides to remain seized of the matter.')),
      }),
    );
    assert.equal((await said(client, 'check_draft', { path: 'b.docx' })).isError, false);
  });
});

suite('texts and prompts over MCP', () => {
  test('are listed, and read with their standing', async () => {
    const client = await connected();
    const { resources } = await client.listResources();
    assert.deepEqual(
      resources.map(({ uri, description }) => [uri, description]),
      [
        [
          'agreed-language:/A/RES/80/1.resolution',
          'Declaration on harbours, lighthouses and the people who keep them (adopted)',
        ],
        ['agreed-language:/A/C.2/81/L.4.resolution', 'A/C.2/81/L.4 (draft)'],
      ],
    );
    const read = async (uri: string) => (await client.readResource({ uri })).contents[0] as { text: string };
    assert.match((await read(resources[0]?.uri ?? '')).text, /^---\nsymbol: A\/RES\/80\/1/);
    assert.equal(
      (await read('agreed-language:/A/C.2/81/L.4.resolution?ref=OP2')).text,
      'A/C.2/81/L.4, OP2 (draft)\n\nUrges divers to count the anchors that storms have left below.\n',
    );
    await assert.rejects(read('agreed-language:/A/RES/80/1.resolution?ref=OP9'), /No text that is loaded/);
    await assert.rejects(read('file:///etc/hostname'), /No text that is loaded/);
  });

  test('are completed: symbols, then the addresses of a document', async () => {
    const client = await connected();
    const { resourceTemplates } = await client.listResourceTemplates();
    const uri = resourceTemplates[1]?.uriTemplate ?? '';
    const complete = async (name: string, value: string, known = {}) =>
      (
        await client.complete({
          ref: { type: 'ref/resource', uri },
          argument: { name, value },
          context: { arguments: known },
        })
      ).completion.values;
    assert.deepEqual(await complete('symbol', 'a/res'), ['A/RES/80/1']);
    assert.deepEqual(await complete('ref', 'OP1', { symbol: 'A/RES/80/1' }), ['OP1', 'OP1 (a)', 'OP1 (b)']);
    assert.deepEqual(await complete('ref', 'OP1'), []);
  });

  test('have prompts that name tools there are', async () => {
    const client = await connected();
    const { prompts } = await client.listPrompts();
    assert.deepEqual(
      prompts.map(({ name }) => name),
      ['technical-update', 'from-agreed-language', 'explain-departure'],
    );
    for (const { name, arguments: args = [] } of prompts) {
      const given = Object.fromEntries(args.map((one) => [one.name, `the ${one.name}`]));
      const { messages } = await client.getPrompt({ name, arguments: given });
      const [{ content } = { content: { text: '' } }] = messages;
      const { text } = content as { text: string };
      for (const one of args) assert.ok(text.includes(`the ${one.name}`), `${name}: ${one.name}`);
      const tools = text.match(/\b[a-z]+_[a-z_]+\b/g) ?? [];
      assert.ok(tools.length > 0);
      for (const tool of tools)
        assert.ok(
          assistantTools.some((known) => known.name === tool),
          tool,
        );
    }
    await assert.rejects(client.getPrompt({ name: 'explain-departure', arguments: {} }), /needs "words"/);
    await assert.rejects(client.getPrompt({ name: 'poem', arguments: {} }), /no prompt "poem"/);
  });
});
