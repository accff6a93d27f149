// From last year's text to a redline, and what the editor shows of a draft beside its base.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The side bar and the editor; pixels. */
const ALL = { x: 0, y: 0, width: 1280, height: 760 };

/** A dialog for files writes its folder first, and over what is typed before. */
async function answerDialog(workbench, name) {
  const input = await workbench.see('.quick-input-widget input');
  const end = Date.now() + 20_000;
  while (!(await input.inputValue()).startsWith(workbench.folder)) {
    if (Date.now() > end) throw new Error('there is no dialog for a file');
    await workbench.pause(50);
  }
  await workbench.pause(300);
  await workbench.press('Control+a');
  await workbench.page.keyboard.insertText(join(workbench.folder, name));
  await workbench.pause(500);
  await workbench.press('Enter');
}

const changesView = async (workbench) => {
  await workbench.command('Agreed Language: Focus on Changes Since Base View');
  await workbench.see('.pane-header', 'Changes');
};

const row = (workbench, words) => workbench.see('.pane .monaco-list-row', words);

export const baseSteps = {
  "from last year's Word file to a redline in Word": async (workbench) => {
    const from = Date.now();
    await workbench.command("Agreed Language: New Draft from Last Year's Text");
    await (await workbench.see('.quick-input-list .monaco-list-row', 'A file ...')).click();
    await answerDialog(workbench, 'last-year.docx');
    await workbench.see('.tab.active', 'last-year-draft.resolution');
    await workbench.reads('base: last-year.docx');
    await workbench.picture('base-new-draft', ALL);
    await workbench.command('Agreed Language: Technical Update');
    await workbench.see('.quick-input-list .monaco-list-row', '79/140 of 17 December 2024');
    await workbench.pause(500);
    await workbench.picture('base-update', ALL);
    await workbench.press('Enter');
    await workbench.reads('79/140 of 17 December 2024');
    await workbench.find('Invites');
    await workbench.type('Urges');
    await workbench.find(', as appropriate');
    await workbench.press('Delete');
    await changesView(workbench);
    await row(workbench, 'Invites → Urges');
    await row(workbench, 'as appropriate');
    await workbench.see('.dirty-diff-glyph');
    await workbench.pause(800);
    await workbench.picture('base-changes', ALL);
    await workbench.command('Agreed Language: Export to Word');
    await (await workbench.see('.quick-input-list .monaco-list-row', 'on a base text')).click();
    await workbench.see('.quick-input-list .monaco-list-row', 'base of this draft');
    await workbench.press('Enter');
    await answerDialog(workbench, 'redline.docx');
    await workbench.notices('redline.docx was written');
    await workbench.press('Escape');
    const seconds = (Date.now() - from) / 1000;
    const body = strFromU8(
      unzipSync(readFileSync(join(workbench.folder, 'redline.docx')))['word/document.xml'],
    );
    assert.match(body, /<w:ins [^>]*>(?:(?!<\/w:ins>).)*Urges/s);
    assert.match(body, /<w:del [^>]*>(?:(?!<\/w:del>).)*Invites/s);
    assert.ok(seconds < 120, `${seconds} seconds`);
    await workbench.command('File: Save');
    return `${Math.round(seconds)} s`;
  },

  'the gutter shows what stood in the base, and puts it back': async (workbench) => {
    await workbench.openFile(join(workbench.folder, 'harbour-draft.resolution'));
    await workbench.see('.dirty-diff-glyph');
    await workbench.find('Urges');
    await workbench.command('Show Next Change');
    await workbench.see('.peekview-widget', 'Invites');
    await workbench.pause(500);
    await workbench.picture('base-peek', ALL);
    await (await workbench.see('.peekview-actions .codicon-discard')).click();
    await workbench.reads('*Invites* States to open');
    await workbench.press('Escape', 'Control+z');
    await workbench.reads('*Urges* States to open');
  },

  'keys go from change to change': async (workbench) => {
    await workbench.openFile(join(workbench.folder, 'harbour-draft.resolution'));
    await workbench.see('.dirty-diff-glyph');
    await workbench.press('Control+Home', 'Alt+u', 'g');
    await workbench.pause(500);
    await workbench.press('Control+c');
    assert.equal(await workbench.page.evaluate(() => navigator.clipboard.readText()), 'Urges');
    await workbench.press('Alt+u', 'g');
    await workbench.pause(500);
    await workbench.press('Alt+u', 'Shift+g');
    await workbench.pause(500);
    await workbench.press('Control+c');
    assert.equal(await workbench.page.evaluate(() => navigator.clipboard.readText()), 'Urges');
  },

  'Compare with Base opens only what changed': async (workbench) => {
    await workbench.openFile(join(workbench.folder, 'harbour-draft.resolution'));
    await workbench.command('Agreed Language: Compare with Base');
    await workbench.see('.tab.active', 'harbour-base.resolution ↔');
    await workbench.see('.monaco-diff-editor .view-line', 'Invites');
    await workbench.pause(1000);
    await workbench.picture('base-compare', ALL);
    // Few places: what stands before the numbered paragraphs is the same.
    const words = await workbench.page.locator('.monaco-diff-editor .char-delete').count();
    assert.ok(words > 0 && words < 20, `${words} places`);
  },

  'the outline says what changed': async (workbench) => {
    await workbench.openFile(join(workbench.folder, 'harbour-draft.resolution'));
    await workbench.command('Explorer: Focus on Outline View');
    await workbench.see('.outline-pane .monaco-list-row', '1 change');
    await workbench.see('.outline-pane .monaco-list-row', 'new');
    await workbench.pause(500);
    await workbench.picture('base-outline', ALL);
  },

  'the report, and three columns': async (workbench) => {
    await workbench.openFile(join(workbench.folder, 'harbour-draft.resolution'));
    await workbench.command('Agreed Language: Report of Changes Since Base');
    const page = () =>
      workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
    await page().locator('strong', { hasText: 'Urges' }).first().waitFor({ timeout: 20_000 });
    await workbench.pause(500);
    await workbench.picture('base-report', ALL);
    await workbench.openFile(join(workbench.folder, 'harbour-draft.resolution'));
    await workbench.command('Agreed Language: Changes in Three Columns');
    await page().locator('td', { hasText: 'Urges' }).first().waitFor({ timeout: 20_000 });
    await workbench.pause(500);
    await workbench.picture('base-columns', ALL);
  },

  'Rev.1 against Rev.2: another text as the base': async (workbench) => {
    const rev1 = readFileSync(join(workbench.folder, 'harbour-draft.resolution'), 'utf8').replace(
      /^base: .*\n/m,
      '',
    );
    writeFileSync(join(workbench.folder, 'harbour-rev1.resolution'), rev1);
    writeFileSync(join(workbench.folder, 'harbour-rev2.resolution'), rev1.replace('Urges', 'Encourages'));
    await workbench.openFile(join(workbench.folder, 'harbour-rev2.resolution'));
    await workbench.command('Agreed Language: Compare with Base');
    await (await workbench.see('.quick-input-list .monaco-list-row', 'A file ...')).click();
    await answerDialog(workbench, 'harbour-rev1.resolution');
    await workbench.see('.tab.active', 'harbour-rev1.resolution ↔');
    await workbench.see('.monaco-diff-editor .original .view-line', 'Urges');
    await workbench.pause(800);
    await workbench.picture('base-revisions', ALL);
  },
};
