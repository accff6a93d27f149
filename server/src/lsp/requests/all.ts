/** Every feature the server offers. Whoever adds one adds a line. */
import type { Feature } from '../feature';
import { codeActions } from './code-actions';
import { completion } from './completion';
import { content } from './content';
import { corpus } from './corpus';
import { documentSymbols } from './document-symbols';
import { folding } from './folding';
import { formatting } from './formatting';
import { hover } from './hover';
import { inlineCompletion } from './inline-completion';
import { moveParagraph } from './move-paragraph';
import { negotiation } from './negotiation';
import { search } from './search';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { status } from './status';
import { tablingReport } from './tabling-report';
import { whereAgreed } from './where-agreed';
import { whySilent } from './why-silent';

export const features: readonly Feature[] = [
  codeActions,
  completion,
  content,
  corpus,
  documentSymbols,
  folding,
  formatting,
  hover,
  inlineCompletion,
  moveParagraph,
  negotiation,
  search,
  selectionRanges,
  semanticTokens,
  status,
  tablingReport,
  whereAgreed,
  whySilent,
];
