/**
 * The grammar, drawn: below each line of the sample stand the tokens with their scopes. After a change that is
 * meant, `UPDATE_GOLDEN=1 npm run test:unit` writes the drawing again; read the difference before committing it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const sample = 'test/syntaxes/sample.resolution';
const golden = 'test/syntaxes/sample.scopes.golden.txt';

suite('grammar', () => {
  test('the sample is read as drawn', async () => {
    const drawing = draw(readFileSync(sample, 'utf8'), await loadGrammar());
    if (process.env.UPDATE_GOLDEN || !existsSync(golden)) writeFileSync(golden, drawing);
    assert.equal(drawing, readFileSync(golden, 'utf8'));
  });

  test('a line of hundreds of brackets and asterisks is read', async () => {
    const grammar = await loadGrammar();
    const { tokens } = grammar.tokenizeLine('['.repeat(500) + '*'.repeat(500), textmate.INITIAL);
    assert.ok(tokens.length > 0);
  });
});

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM({ data: wasm });
  const path = 'syntaxes/resolution.tmLanguage.json';
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'text.resolution' ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null,
  });
  const grammar = await registry.loadGrammar('text.resolution');
  assert.ok(grammar);
  return grammar;
}

function draw(text: string, grammar: textmate.IGrammar): string {
  let state = textmate.INITIAL;
  const drawn: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    drawn.push(`|${line}`, ...tokens.flatMap((token) => drawToken(line, token)));
  }
  return `${drawn.join('\n')}\n`;
}

/** ` ^^^^ markup.italic keyword.control.opening`; nothing for plain text. */
function drawToken(line: string, { startIndex, endIndex, scopes }: textmate.IToken): string[] {
  const names = scopes.slice(1).map((scope) => scope.replace(/\.resolution$/, ''));
  if (names.length === 0 || startIndex >= line.length) return [];
  const carets = '^'.repeat(Math.min(endIndex, line.length) - startIndex);
  return [` ${' '.repeat(startIndex)}${carets} ${names.join(' ')}`];
}
