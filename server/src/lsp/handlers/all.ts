/** Every feature the server offers. Whoever adds one adds a line. */
import type { Feature } from '../feature';
import { corpus } from './agreed-language/corpus';
import { moveParagraph } from './agreed-language/move-paragraph';
import { negotiation } from './agreed-language/negotiation';
import { notes } from './agreed-language/notes';
import { search } from './agreed-language/search';
import { status } from './agreed-language/status';
import { tablingReport } from './agreed-language/tabling-report';
import { whereAgreed } from './agreed-language/where-agreed';
import { whySilent } from './agreed-language/why-silent';
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
import { content } from './workspace/text-document-content';

export const features: readonly Feature[] = [
  codeActions,
  codeLens,
  completion,
  content,
  corpus,
  definition,
  documentLinks,
  documentSymbols,
  folding,
  formatting,
  highlights,
  hover,
  inlayHints,
  inlineCompletion,
  moveParagraph,
  negotiation,
  notes,
  references,
  rename,
  search,
  selectionRanges,
  semanticTokens,
  status,
  tablingReport,
  whereAgreed,
  whySilent,
];
