/** Every tool for assistants. Whoever adds one adds a line. */
import { applyFixes, checkDraft } from './check-draft';
import { compareDrafts } from './compare-drafts';
import { continueWords } from './continue-words';
import { findAgreedLanguage } from './find-agreed-language';
import { listCorpus } from './list-corpus';
import { precedent } from './precedent';
import { quote } from './quote';
import { resolveCitation } from './resolve-citation';
import { resolveFootnote } from './resolve-footnote';
import { sourcesOfDraft } from './sources-of-draft';
import { technicalUpdateTool } from './technical-update-tool';
import type { Tool } from './tool';
import { verifyQuoteTool } from './verify-quote-tool';

export const assistantTools: readonly Tool[] = [
  findAgreedLanguage,
  quote,
  verifyQuoteTool,
  precedent,
  continueWords,
  checkDraft,
  applyFixes,
  compareDrafts,
  sourcesOfDraft,
  technicalUpdateTool,
  resolveCitation,
  resolveFootnote,
  listCorpus,
];
