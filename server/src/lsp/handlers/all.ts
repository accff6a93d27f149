/** Every feature the server offers. Whoever adds one adds a line. */

import type { Feature } from '../feature';
import { assistantToolRequest } from './agreed-language/assistant-tool';
import { corpus } from './agreed-language/corpus';
import { importFile } from './agreed-language/import-file';
import { insertFootnote } from './agreed-language/insert-footnote';
import { instruments } from './agreed-language/instruments';
import { moveParagraph } from './agreed-language/move-paragraph';
import { paste } from './agreed-language/paste';
import { precedent } from './agreed-language/precedent';
import { printing } from './agreed-language/printing';
import { reflow } from './agreed-language/reflow';
import { renumber } from './agreed-language/renumber';
import { repairPasted } from './agreed-language/repair-pasted';
import { search } from './agreed-language/search';
import { sources } from './agreed-language/sources';
import { status } from './agreed-language/status';
import { tablingReport } from './agreed-language/tabling-report';
import { verifyTextRequest } from './agreed-language/verify-text';
import { whereAgreed } from './agreed-language/where-agreed';
import { whySilent } from './agreed-language/why-silent';
import { changesSinceBase } from './base/changes-since-base';
import { draftFromBase } from './base/draft-from-base';
import { technicalUpdate } from './base/technical-update';
import { amend } from './negotiation/amend';
import { brackets } from './negotiation/brackets';
import { cleanText } from './negotiation/clean-text';
import { decide } from './negotiation/decide';
import { codeActions } from './text-document/code-actions';
import { codeLens } from './text-document/code-lens';
import { completion } from './text-document/completion';
import { definition } from './text-document/definition';
import { documentLinks } from './text-document/document-links';
import { documentSymbols } from './text-document/document-symbols';
import { folding } from './text-document/folding';
import { formatting } from './text-document/formatting';
import { highlights } from './text-document/highlights';
import { hover } from './text-document/hover';
import { inlayHints } from './text-document/inlay-hints';
import { inlineCompletion } from './text-document/inline-completion';
import { references } from './text-document/references';
import { rename } from './text-document/rename';
import { selectionRanges } from './text-document/selection-ranges';
import { semanticTokens } from './text-document/semantic-tokens';
import { executeCommand } from './workspace/execute-command';
import { content } from './workspace/text-document-content';

export const features: readonly Feature[] = [
  assistantToolRequest,
  amend,
  brackets,
  changesSinceBase,
  cleanText,
  decide,
  codeActions,
  codeLens,
  completion,
  content,
  corpus,
  definition,
  documentLinks,
  draftFromBase,
  documentSymbols,
  executeCommand,
  folding,
  formatting,
  highlights,
  hover,
  importFile,
  inlayHints,
  inlineCompletion,
  insertFootnote,
  instruments,
  moveParagraph,
  paste,
  precedent,
  renumber,
  repairPasted,
  printing,
  references,
  reflow,
  rename,
  search,
  selectionRanges,
  semanticTokens,
  sources,
  status,
  tablingReport,
  verifyTextRequest,
  technicalUpdate,
  whereAgreed,
  whySilent,
];
