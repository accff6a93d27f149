/** Starts the page: the server in its worker, the draft, and the buttons around it. */

import { showFailure } from './failure';
import { keptDraft } from './keeping';
import { Page } from './page';
import { payload } from './payloads';
import { startServer } from './server';

async function main(): Promise<void> {
  const kept = keptDraft();
  const sample = async () => new TextDecoder().decode(await payload('sample.resolution'));
  const page = new Page();
  page.open(kept ?? { name: 'protection-of-migrants.resolution', text: await sample() });
  page.connect(await startServer());
}

main().catch(showFailure);
