// Writes the tools for assistants into package.json, as VS Code lists them; their titles stand in package.nls.json.
//   npm run tool -- assistants [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { assistantTools } from '../../server/src/service/assistants/all-tools';

/** How a person names a tool in a prompt: `#agreed`. */
const REFERENCES: Readonly<Record<string, string>> = {
  find_agreed_language: 'agreed',
  quote: 'quoteAgreed',
  verify_quote: 'verify',
  precedent: 'precedent',
  continue: 'continueAgreed',
  check_draft: 'checkDraft',
  apply_fixes: 'applyFixes',
  compare: 'compareTexts',
  sources: 'sources',
  technical_update: 'technicalUpdate',
  resolve_citation: 'citation',
  resolve_footnote: 'footnote',
  list_corpus: 'agreedTexts',
};

const before = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(before);
manifest.contributes.languageModelTools = assistantTools.map(({ name, description, input }) => ({
  name: `agreedLanguage_${name}`,
  displayName: `%tool.${name}%`,
  modelDescription: description,
  userDescription: `%tool.${name}%`,
  toolReferenceName: REFERENCES[name],
  canBeReferencedInPrompt: true,
  tags: ['resolution', 'agreed-language'],
  when: 'isWorkspaceTrusted',
  inputSchema: input,
}));
const after = `${JSON.stringify(manifest, undefined, 2)}\n`;
if (process.argv.includes('--check')) {
  if (after !== before) throw new Error('package.json is not in step: npm run tool -- assistants');
} else writeFileSync('package.json', after);
