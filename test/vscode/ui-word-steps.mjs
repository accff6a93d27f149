// Word and PDF in, the page beside the draft, and Word out, as a person does it from the keyboard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where lists open, and the editors; pixels. */
const LIST = { x: 340, y: 0, width: 604, height: 252 };
const EDITORS = { x: 350, y: 0, width: 930, height: 730 };

const sample = 'protection-of-migrants.resolution';

/** A dialog for files writes its folder first, and over what is typed before. */
async function dialogIsReady(workbench) {
  const input = await workbench.see('.quick-input-widget input');
  await until(async () => (await input.inputValue()).startsWith(workbench.folder), 20_000);
  await workbench.pause(300);
}

/** Opens a file of the folder as a draft: its dialog takes the path that is typed. */
async function openAsDraft(workbench, name) {
  await workbench.command('Agreed Language: Open as Draft');
  await dialogIsReady(workbench);
  await workbench.press('Control+a');
  await workbench.page.keyboard.insertText(join(workbench.folder, name));
  await workbench.pause(500);
  await workbench.press('Enter');
}

/** Opens a draft of the folder in the editor. */
async function openDraft(workbench, name) {
  await workbench.openFile(join(workbench.folder, name));
  await workbench.see('.view-line', 'The General Assembly');
}

/** The printed page, inside of its two frames. */
const preview = async (workbench) => {
  const outer = workbench.page.frameLocator('iframe.webview.ready').last();
  return outer.frameLocator('iframe#active-frame');
};

/** Run in the page. */
const isOnScreen = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

async function until(holds, ms = 5_000) {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`does not hold after ${ms} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function exportAs(workbench, way, to, then = async () => {}) {
  await workbench.command('Agreed Language: Export to Word');
  await (await workbench.see('.quick-input-list .monaco-list-row', way)).click();
  await then();
  await dialogIsReady(workbench);
  await workbench.press('Control+a');
  await workbench.page.keyboard.insertText(join(workbench.folder, to));
  await workbench.pause(500);
  await workbench.press('Enter');
  await workbench.notices(`${to} was written`);
  await workbench.press('Escape');
  return readFileSync(join(workbench.folder, to));
}

export const wordSteps = {
  'a Word file becomes a draft: one question for all authors, comments at their words': async (workbench) => {
    await openAsDraft(workbench, 'seafarers.docx');
    await workbench.see('.quick-input-title', 'Whose proposals are these?');
    await workbench.see('.quick-input-list .monaco-list-row', 'mexico3c');
    await workbench.type('EU');
    await workbench.press('Enter');
    await workbench.see('.quick-input-list .monaco-list-row', 'Jane Doe: EU');
    await workbench.type('Chile');
    await workbench.pause(300);
    await workbench.picture('authors', { ...LIST, height: 142 });
    await workbench.press('Enter');
    await workbench.see('.quick-input-list .monaco-list-row', 'Microsoft Office User: Chile');
    await workbench.type('Mexico');
    await workbench.press('Enter');
    await workbench.reads('ports to ships in distress');
    await workbench.see('.monaco-list-row', 'Two weeks would be realistic');
    await (await workbench.see('.comment-range-glyph.comment-thread')).click();
    await workbench.see('.review-widget', 'Do we mean all ships');
    await workbench.pause(500);
    await workbench.picture('comments', EDITORS);
    await workbench.press('Escape', 'Control+j');
  },

  'a PDF becomes a draft': async (workbench) => {
    await openAsDraft(workbench, 'page.pdf');
    await workbench.see('.view-line', 'The General Assembly');
    await workbench.reads('symbol: A/C.3/78/L.52/Rev.1');
    await workbench.reads('session: Seventy-eighth session');
  },

  'the preview shows the page beside the draft, live': async (workbench) => {
    await openDraft(workbench, 'proposals.resolution');
    await workbench.press('Control+k', 'v');
    const page = await preview(workbench);
    await page.locator('.page').waitFor({ timeout: 20_000 });
    await workbench.pause(800);
    await workbench.picture('preview', EDITORS);
    await workbench.find('within a week');
    await workbench.press('ArrowRight');
    await workbench.type(' or two');
    await page.locator('p', { hasText: 'within a week or two' }).waitFor({ timeout: 5_000 });
  },

  'the preview and the draft scroll together': async (workbench) => {
    await openDraft(workbench, sample);
    await workbench.press('Control+k', 'v');
    const page = await preview(workbench);
    const isSeen = (words) => page.locator('p', { hasText: words }).first().evaluate(isOnScreen);
    await page.locator('.page').waitFor({ timeout: 20_000 });
    assert.equal(await isSeen('seized of the matter'), false);
    await workbench.press('Control+End');
    await until(() => isSeen('seized of the matter'));
    await workbench.pause(500);
    await page
      .locator('h1')
      .first()
      .evaluate((heading) => heading.scrollIntoView());
    await workbench.see('.view-line', 'The General Assembly');
  },

  'the preview shows the changes on the base': async (workbench) => {
    await openDraft(workbench, 'on-base.resolution');
    await workbench.press('Control+k', 'v');
    const page = await preview(workbench);
    await page.locator('ins').first().waitFor({ timeout: 20_000 });
    await workbench.pause(800);
    await workbench.picture('preview-base', EDITORS);
  },

  'a draft leaves as Word in three ways': async (workbench) => {
    await openDraft(workbench, 'on-base.resolution');
    await workbench.command('Agreed Language: Export to Word');
    await workbench.see('.quick-input-list .monaco-list-row', 'Clean');
    await workbench.pause(300);
    await workbench.picture('export', LIST);
    await workbench.press('Escape');
    await exportAs(workbench, 'With proposals', 'tracked.docx');
    await exportAs(workbench, 'Clean', 'clean.docx');
    await exportAs(workbench, 'on a base text', 'base.docx', async () => {
      await workbench.see('.quick-input-list .monaco-list-row', 'base of this draft');
      await workbench.press('Enter');
    });
  },

  'the page is copied with its form': async (workbench) => {
    await openDraft(workbench, 'proposals.resolution');
    await workbench.command('Agreed Language: Copy as Rich Text');
    // The page that is copied from comes and goes again, and the keys are the draft's. Until then nothing else may be done.
    await workbench.page.locator('iframe.webview').waitFor({ state: 'attached', timeout: 20_000 });
    await workbench.page.locator('iframe.webview').waitFor({ state: 'detached', timeout: 20_000 });
    await workbench.pause(500);
    await workbench.notices('copied with its form');
    const html = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
    assert.match(html, /<i[^>]*>Calls upon<\/i>/);
    assert.match(html, /<ol[^>]*>.*Treaty Series/s);
  },
};
