/** Every feature the server offers. Whoever adds one adds a line. */
import type { Feature } from '../feature';
import { codeActions } from './code-actions';
import { content } from './content';
import { corpus } from './corpus';
import { documentSymbols } from './document-symbols';
import { folding } from './folding';
import { status } from './status';

export const features: readonly Feature[] = [codeActions, content, corpus, documentSymbols, folding, status];
