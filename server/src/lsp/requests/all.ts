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
import { search } from './search';
import { status } from './status';
import { whereAgreed } from './where-agreed';

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
  search,
  status,
  whereAgreed,
];
