/** Starts the page: the server in its worker, the draft, and the buttons around it. */

import { byId } from './dom';
import { showFailure } from './failure';
import { keptDraft } from './keeping';
import { Page } from './page';
import { payload } from './payloads';
import { language, say } from './say';
import { startServer } from './server';

async function main(): Promise<void> {
  speak();
  const kept = keptDraft();
  const sample = async () => new TextDecoder().decode(await payload('sample.resolution'));
  const page = new Page();
  page.open(kept ?? { name: 'protection-of-migrants.resolution', text: await sample() });
  page.connect(await startServer());
}

/** The words that stand in the file itself. */
function speak(): void {
  document.documentElement.lang = language;
  byId('toolbar').setAttribute('aria-label', say('Draft'));
  byId('outline').setAttribute('aria-label', say('Outline'));
  byId('editor').setAttribute('aria-label', say('Draft'));
  byId('editor').querySelector('p')?.replaceChildren(say('Loading the editor and the adopted texts ...'));
}

main().catch(showFailure);
