// What a person does, step by step; each begins where `Workbench.reset` leaves off.
import assert from 'node:assert/strict';
import { join } from 'node:path';

const sample = 'protection-of-migrants.resolution';

// Three paragraphs on agreed language, with words of one's own between.
const paragraphs = `*Recognizing* that migration has been part of the human experience throughout history,

*Reaffirming* the commitment to protecting the safety, dignity and human rights and fundamental freedoms of all migrants, regardless of their migratory status, at all times,

1. *Calls upon* port authorities to uphold the best interests of the child at all times, as a primary consideration in situations where children are concerned`;

async function openSample(workbench) {
  await workbench.openFile(join(workbench.folder, sample));
  await workbench.see('.view-line', 'The General Assembly');
  await workbench.see('.statusbar-item', 'departures');
}

export const steps = {
  'a departure is underlined and put right with two keys': async (workbench) => {
    await openSample(workbench);
    await workbench.find('the primary');
    await workbench.see('.squiggly-warning');
    // The first findings may still be on their way to the menu when they are underlined.
    const fix = ['.action-widget', 'Use "a primary" (GCM, para. 23)'];
    for (let keys = 0; keys < 4; keys++) {
      await workbench.press('Control+.');
      if (await workbench.sees(...fix)) break;
    }
    await workbench.see(...fix);
    await workbench.pause(300);
    await workbench.picture('fix');
    await workbench.press('Enter');
    await workbench.reads('as a primary consideration');
  },

  'the language status says how the draft is read, and leads to its settings': async (workbench) => {
    await openSample(workbench);
    await (await workbench.see('[id="status.languageStatus"] a')).click();
    const status = await workbench.see('.hover-language-status', 'Negotiation · General Assembly');
    assert.match(await status.textContent(), /Corpus: \d+ documents/);
    await workbench.pause(300);
    await workbench.picture('language-status');
    await status.locator('a', { hasText: 'Settings' }).click();
    await workbench.see('.quick-input-list .monaco-list-row', 'Tabling');
    await workbench.picture('language-status-settings');
    await workbench.press('ArrowDown', 'Enter');
    await (await workbench.see('[id="status.languageStatus"] a')).click();
    await (await workbench.see('.hover-language-status', 'Tabling · General Assembly'))
      .locator('a', { hasText: 'Settings' })
      .click();
    await workbench.see('.quick-input-list .monaco-list-row', 'mode of drafts, in use');
    await workbench.press('Enter');
    await (await workbench.see('[id="status.languageStatus"] a')).click();
    await workbench.see('.hover-language-status', 'Negotiation · General Assembly');
    await workbench.press('Escape');
  },

  'a hover says what a departure rests on': async (workbench) => {
    await openSample(workbench);
    await workbench.find('the primary');
    await workbench.command('Show or Focus Hover');
    await workbench.see('.monaco-hover', 'Departs from agreed language');
    await workbench.pause(300);
    await workbench.picture('departure');
  },

  'an Ibid. is resolved on hover': async (workbench) => {
    await openSample(workbench);
    await workbench.find('^4]');
    await workbench.press('ArrowLeft', 'ArrowRight');
    await workbench.command('Show or Focus Hover');
    await workbench.see('.monaco-hover', 'vol. 1577, No. 27531');
    await workbench.pause(300);
    await workbench.picture('hover');
  },

  'the outline lists the paragraphs': async (workbench) => {
    await openSample(workbench);
    await workbench.command('Explorer: Focus on Outline View');
    await (await workbench.see('.pane-header', 'drafts')).click();
    await workbench.see('.outline-pane .monaco-list-row', 'Protection of migrants');
    await workbench.pause(500);
    await workbench.picture('outline');
    await workbench.press('Control+b');
  },

  'the list offers the continuation with its source': async (workbench) => {
    await workbench.newDraft();
    await workbench.type('1. *Calls upon* States to uphold the best interests of the ');
    await workbench.press('Control+Space');
    await workbench.see('.suggest-widget.visible .monaco-list-row', 'GCM, para. 23');
    // The list may have come by itself, and the same key opens and closes its side panel.
    for (let keys = 0; keys < 4; keys++) {
      if (await workbench.sees('.suggest-details-container', 'We further commit to')) break;
      await workbench.press('Control+Space');
    }
    await workbench.see('.suggest-details-container', 'We further commit to');
    await workbench.pause(300);
    await workbench.picture('completion');
    await workbench.press('Enter');
    await workbench.reads('interests of the child at all times');
  },

  'ghost text shows the continuation, and Tab accepts it': async (workbench) => {
    await workbench.newDraft();
    const typed = '*Reaffirming* that we are committed to protecting the safety, dignity and';
    await workbench.type(typed);
    await workbench.see('.ghost-text-decoration, .ghost-text');
    await workbench.pause(300);
    await workbench.picture('ghost-text');
    await workbench.press('Tab');
    await workbench.pause(300);
    const text = await workbench.text();
    assert.match(text, /human rights and fundamental freedoms of all migrants/);
    return `${text.length} characters with ${typed.length + 1} keys`;
  },

  'the first paragraphs of a draft are typed with Tab': async (workbench) => {
    await workbench.newDraft();
    const keys = await workbench.typeWithHelp(paragraphs);
    await workbench.picture('typing');
    await workbench.reads('regardless of their migratory status, at all times,');
    assert.ok(keys < 0.75 * paragraphs.length, `${keys} keys for ${paragraphs.length} characters`);
    return `${paragraphs.length} characters with ${keys} keys`;
  },

  'search finds half-remembered words and inserts the paragraph': async (workbench) => {
    await workbench.newDraft();
    await workbench.type('1. *Encourages* States to ');
    await workbench.press('Escape', 'Alt+u', 'f');
    await workbench.see('.quick-input-widget input');
    await workbench.type('remitance cost 3 per cent');
    await workbench.see('.quick-input-list .monaco-list-row', 'GCM, para. 36 (a)');
    await workbench.pause(1200);
    await workbench.picture('search');
    await workbench.press('Enter');
    await workbench.see('.quick-input-list .monaco-list-row', 'Insert text with footnote');
    await workbench.press('ArrowDown', 'Enter');
    await workbench.reads('reduce the transaction costs of migrant remittances');
    await workbench.reads('[^1]: ');
  },

  'the corpus view lists the documents by standing': async (workbench) => {
    await openSample(workbench);
    await workbench.command('Agreed Language: Focus on Corpus View');
    await workbench.see('.monaco-list-row', 'Global Compact for Safe');
    await (await workbench.see('.monaco-list-row', 'Global Compact for Safe')).click();
    await workbench.see('.view-line', 'symbol: A/RES/73/195');
    await workbench.press('ArrowRight');
    await workbench.see('.monaco-list-row', '73/195. Global Compact');
    // The tree holds only the rows in sight.
    const row = workbench.page.locator('.monaco-list-row[aria-level="3"]', { hasText: /^Global Compact/ });
    for (let keys = 0; keys < 20 && !(await row.isVisible()); keys++) await workbench.press('ArrowDown');
    await row.click();
    await workbench.press('ArrowRight');
    await workbench.pause(1000);
    await workbench.picture('corpus', { x: 0, y: 0, width: 1280, height: 600 });
    await workbench.press('Control+b');
  },

  'a phrase is found wherever it is agreed': async (workbench) => {
    await openSample(workbench);
    await workbench.find('best interests of the child');
    await workbench.press('Alt+u', 'w');
    await workbench.see('.quick-input-title', 'adopted texts');
    await workbench.see(
      '.quick-input-list .monaco-list-row',
      'to uphold the best interests of the child at all times',
    );
    await workbench.picture('phrase');
  },

  'a departure is compared with the agreed text': async (workbench) => {
    await openSample(workbench);
    await workbench.find('the primary');
    await workbench.press('Alt+u', 'm');
    await workbench.see('.diff-editor, .monaco-diff-editor');
    await workbench.pause(1000);
    await workbench.picture('compare');
  },

  'the sources of the paragraph at the cursor stand beside it': async (workbench) => {
    await openSample(workbench);
    await workbench.command('Agreed Language: Focus on Sources View');
    await workbench.command('View: Focus First Editor Group');
    await workbench.find('the primary');
    await workbench.see('.monaco-list-row', 'GCM, para. 23 (2018)');
    await workbench.see('.monaco-list-row', 'a → the');
    await workbench.pause(300);
    await workbench.picture('sources');
    await workbench.press('Control+b');
  },

  'the report of sources is one readable page': async (workbench) => {
    await openSample(workbench);
    await workbench.command('Agreed Language: Report of Sources');
    await workbench.see('.tab.active', 'Preview');
    await workbench.pause(3000);
    await workbench.picture('sources-report');
  },

  'a selection says where and when its words were used': async (workbench) => {
    await openSample(workbench);
    await workbench.find('best interests of the child');
    await workbench.command('Agreed Language: Show Precedents of the Selection');
    await workbench.see('.tab.active', 'Preview');
    await workbench.pause(3000);
    await workbench.picture('precedents');
  },

  'a hover over a selection says so too': async (workbench) => {
    await openSample(workbench);
    await workbench.find('best interests of the child');
    await workbench.command('Show or Focus Hover');
    await workbench.see('.monaco-hover', 'uses in 2 texts');
    await workbench.pause(300);
    await workbench.picture('precedents-hover');
  },

  'brackets are listed by delegation': async (workbench) => {
    await workbench.newDraft();
    await workbench.type(
      '1. *Calls upon* States [EU: , in particular transit States,] to act [deleted: Norway] [at once].',
    );
    await workbench.command('Agreed Language: Focus on Open Brackets View');
    await workbench.see('.monaco-list-row', 'Norway');
    await workbench.pause(800);
    await workbench.picture('brackets');
    await workbench.press('Control+b');
  },

  'the tabling check is one readable page': async (workbench) => {
    await openSample(workbench);
    await workbench.press('Alt+u', 't');
    await workbench.see('.tab.active', 'Preview');
    await workbench.pause(3000);
    await workbench.picture('tabling');
  },

  'the status bar tells how much is agreed': async (workbench) => {
    await openSample(workbench);
    await workbench.see('.statusbar-item', '% agreed');
    await workbench.pause(300);
    await workbench.picture('draft');
  },
};
