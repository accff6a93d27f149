/** What VS Code says in English: the message itself, with its values. */
import type { Say } from '../../client/src/say';

export const inEnglish: Say = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
