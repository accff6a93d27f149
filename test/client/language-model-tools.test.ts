/** The tools that package.json lists for language models are those of the server, and the editor is told how to name them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assistantTools } from '../../server/src/service/assistants/all-tools';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const titles: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const declared: Record<string, unknown>[] = contributes.languageModelTools;

suite('the tools of package.json', () => {
  test('are those for assistants, with what they take; else: npm run tool -- assistants', () => {
    assert.deepEqual(
      declared.map(({ name, displayName, modelDescription, inputSchema }) => ({
        name,
        title: titles[String(displayName).replaceAll('%', '')],
        modelDescription,
        inputSchema,
      })),
      assistantTools.map(({ name, title, description, input }) => ({
        name: `agreedLanguage_${name}`,
        title,
        modelDescription: description,
        inputSchema: input,
      })),
    );
  });

  test('have names of their own for prompts, and are off in untrusted workspaces', () => {
    const names = declared.map(({ toolReferenceName }) => toolReferenceName);
    assert.equal(new Set(names).size, declared.length);
    assert.ok(names.includes('agreed') && names.includes('verify'));
    for (const { toolReferenceName, when } of declared) {
      assert.match(String(toolReferenceName), /^[a-zA-Z]+$/);
      assert.equal(when, 'isWorkspaceTrusted');
    }
  });
});
