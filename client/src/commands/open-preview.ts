/** Open Preview to the Side: the draft as it is printed, live. */
import { activeDraft } from '../app';
import { showPreview } from '../views/preview';
import type { Command } from './command';

export const openPreview: Command = {
  id: 'agreedLanguage.openPreview',
  run: (app) => {
    const document = activeDraft()?.document;
    return document && showPreview(app, document);
  },
};
