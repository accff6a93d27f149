/** Every feature the server offers. Whoever adds one adds a line. */
import type { Feature } from '../feature';
import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { content } from './content';
import { corpus } from './corpus';
import { definition } from './definition';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { folding } from './folding';
import { formatting } from './formatting';
import { highlights } from './highlights';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { inlineCompletion } from './inline-completion';
import { moveParagraph } from './move-paragraph';
import { negotiation } from './negotiation';
import { notes } from './notes';
import { references } from './references';
import { rename } from './rename';
import { search } from './search';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { status } from './status';
import { tablingReport } from './tabling-report';
import { whereAgreed } from './where-agreed';
import { whySilent } from './why-silent';

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
