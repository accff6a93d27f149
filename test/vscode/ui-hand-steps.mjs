// What hands expect of the keys: lists, the list of agreed language, proposals, and words put into a sentence.
import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = '*The General Assembly*,';

let serial = 0;

/** A draft with these lines, the cursor at its end. */
async function draftWith(workbench, ...lines) {
  const name = `hand-${++serial}.resolution`;
  writeFileSync(join(workbench.folder, name), lines.join('\n'));
  await workbench.openFile(join(workbench.folder, name));
  await workbench.pause(2_000);
  await workbench.press('Control+End');
}

/** The text of the editor, from the clipboard; waited for until it is as wanted. */
async function wholeText(workbench, isWanted = () => true) {
  for (let tries = 0; ; tries++) {
    await workbench.press('Control+a', 'Control+c', 'ArrowRight');
    const text = await workbench.page.evaluate(() => navigator.clipboard.readText());
    if (isWanted(text) || tries === 20) return text;
    await workbench.pause(400);
  }
}

export const handSteps = {
  'Enter begins the next paragraph, and again takes its number away': async (workbench) => {
    await draftWith(workbench, HEAD, '', '1. *Urges* ports to keep their lamps lit;');
    await workbench.press('Enter');
    await workbench.reads('2. ');
    await workbench.pause(400);
    await workbench.press('Enter');
    await workbench.pause(400);
    assert.equal(
      (await wholeText(workbench, (text) => !text.includes('2.'))).trimEnd(),
      `${HEAD}\n\n1. *Urges* ports to keep their lamps lit;`,
    );
  },

  'Tab and Shift+Tab take an empty item down and up': async (workbench) => {
    await draftWith(workbench, HEAD, '', '1. *Urges* ports:');
    await workbench.press('Enter');
    await workbench.reads('(a) ');
    await workbench.type('To act;');
    await workbench.press('Enter');
    await workbench.reads('(b) ');
    await workbench.pause(2_000);
    await workbench.press('Shift+Tab');
    const ends = (end) => wholeText(workbench, (text) => text.endsWith(end));
    assert.match(await ends('(a) To act;\n\n2. '), /\(a\) To act;\n\n2\. $/);
    await workbench.picture('item-up');
    await workbench.press('Control+End');
    await workbench.pause(2_000);
    await workbench.press('Tab');
    assert.match(await ends('(a) To act;\n\n(b) '), /\(a\) To act;\n\n\(b\) $/);
  },

  'Enter above a number counts those below on, in one step': async (workbench) => {
    await draftWith(
      workbench,
      HEAD,
      '',
      '1. *Urges* ports;',
      '',
      '2. *Asks* ships;',
      '',
      '3. *Decides* to act.',
    );
    const before = await wholeText(workbench);
    await workbench.press('Control+Home', 'ArrowDown', 'ArrowDown', 'End', 'Enter');
    await workbench.reads('4. *Decides*');
    await workbench.picture('counted-on');
    await workbench.press('Control+z');
    assert.equal(await wholeText(workbench, (text) => text === before), before);
  },

  'Tab leaves the title of a new draft': async (workbench) => {
    await workbench.command('Agreed Language: New Draft Resolution');
    await workbench.see('.view-line', 'The General Assembly');
    await workbench.type('Rights of migrant children');
    await workbench.press('Tab');
    await workbench.pause(500);
    await workbench.picture('new-draft');
    const text = await wholeText(workbench);
    assert.match(text, /^title: Rights of migrant children$/m);
    assert.match(text, /^# Rights of migrant children$/m);
  },

  'in a sentence ghost text leads, and the list waits': async (workbench) => {
    await draftWith(workbench, HEAD, '', '');
    await workbench.type('1. *Calls upon* States to uphold the best ', 60);
    await workbench.see('.ghost-text-decoration, .ghost-text');
    assert.equal(await workbench.sees('.suggest-widget.visible', '', 800), false);
    await workbench.picture('ghost-alone');
    await workbench.press('Control+Space');
    await workbench.see('.suggest-widget.visible .monaco-list-row', 'GCM, para. 23');
    await workbench.pause(400);
    assert.equal(await workbench.ghostText(), '');
    await workbench.picture('list-alone');
  },

  'a title that is there is replaced in the middle': async (workbench) => {
    await draftWith(workbench, '*Recalling* the Convention on the Rights of the Child,');
    await workbench.press('Home');
    for (let step = 0; step < '*Recalling* the Convention on the Ri'.length; step++)
      await workbench.press('ArrowRight');
    await workbench.press('Control+Space');
    await workbench.see('.suggest-widget.visible .monaco-list-row', 'Convention on the Rights of the Child');
    await workbench.pause(400);
    await workbench.press('Enter');
    await workbench.pause(500);
    const text = await wholeText(workbench);
    assert.equal(text.split('Rights').length, 2, text);
  },

  'a proposal is made, accepted and rejected with keys': async (workbench) => {
    await draftWith(workbench, '1. *Urges* ports to keep their lamps lit at night;');
    await workbench.find('at night');
    await workbench.press('Alt+u', 'p');
    if (await workbench.sees('.quick-input-widget input', '', 1500)) {
      await workbench.page.keyboard.insertText('Norway');
      await workbench.press('Enter');
    }
    await workbench.reads('[Norway: at night]');
    await workbench.pause(800);
    await workbench.picture('proposal');
    await workbench.press('Alt+u', 'x');
    await workbench.pause(800);
    assert.match(await wholeText(workbench), /lamps lit;/);
    await workbench.press('Control+z');
    await workbench.reads('[Norway: at night]');
    await workbench.find('at night');
    await workbench.press('Alt+u', 'a');
    await workbench.pause(800);
    assert.match(await wholeText(workbench), /lamps lit at night;/);
  },

  'amendments from the clipboard become proposals': async (workbench) => {
    await draftWith(workbench, '1. *Urges* ports to act;');
    await workbench.page.evaluate(() =>
      navigator.clipboard.writeText('In operative paragraph 1, replace "to act" with "to act at once"'),
    );
    await workbench.command('Agreed Language: Apply Amendments from the Clipboard');
    await workbench.see('.quick-input-widget input');
    await workbench.page.keyboard.insertText('Chile');
    await workbench.press('Enter');
    await workbench.pause(1_500);
    await workbench.picture('amendments');
  },

  'working numbers get their final form, with a table': async (workbench) => {
    await draftWith(
      workbench,
      ...['OP7. *Urges* ports to act;', '', 'OP7 bis. *Asks* ships to wait;', '', 'OP9. *Decides* to act.'],
    );
    await workbench.command('Agreed Language: Give Working Numbers Their Final Form');
    await workbench.see('.tab.active', 'Preview');
    await workbench.pause(2_500);
    await workbench.picture('renumbered');
  },

  'a search result fits the sentence': async (workbench) => {
    await draftWith(workbench, '1. *Encourages* States to discourse');
    await workbench.press('Escape', 'Alt+u', 'f');
    await workbench.see('.quick-input-widget input');
    await workbench.type('remitance cost 3 per cent');
    await workbench.see('.quick-input-list .monaco-list-row', 'GCM, para. 36 (a)');
    await workbench.press('Enter');
    await workbench.see('.quick-input-list .monaco-list-row', 'Insert the words only');
    await workbench.see('.quick-input-list .monaco-list-row', 'Insert as a new paragraph');
    await workbench.pause(300);
    await workbench.picture('insert');
    await workbench.press('Enter');
    await workbench.reads('discourse develop a road map');
  },

  'a plain text that looks like a resolution may be read as one': async (workbench) => {
    await workbench.command('File: New Untitled Text File');
    await workbench.pause(300);
    await workbench.page.keyboard.insertText(
      'The General Assembly,\n\nRecalling the light of the keepers,\n\n1. Urges ports to act;\n',
    );
    await workbench.command('View: Split Editor');
    await workbench.see('.statusbar-item', 'Read as a resolution?');
    await workbench.picture('read-as');
    await (await workbench.see('.statusbar-item a', 'Read as a resolution?')).click();
    await workbench.see('.statusbar-item', 'UN Resolution');
  },

  'a wording that is kept stays kept when the draft is saved for the first time': async (workbench) => {
    await workbench.newDraft();
    await workbench.page.keyboard.insertText(
      '1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;',
    );
    await workbench.see('.squiggly-warning');
    await workbench.find('the primary');
    await workbench.command('Agreed Language: Keep This Wording');
    await workbench.page.locator('.squiggly-warning').first().waitFor({ state: 'hidden', timeout: 60_000 });
    await workbench.press('Control+s');
    await workbench.see('.quick-input-widget input');
    await workbench.press('Control+a');
    await workbench.page.keyboard.insertText(join(workbench.folder, 'kept.resolution'));
    await workbench.press('Enter');
    await workbench.see('.tab.active', 'kept.resolution');
    await workbench.pause(6_000);
    await workbench.picture('kept');
    assert.equal(await workbench.page.locator('.squiggly-warning').count(), 0);
  },

  'a draft that is not saved is a draft after a reload': async (workbench) => {
    await workbench.newDraft();
    await workbench.page.keyboard.insertText('1. *Urges* ports to keep their lamps lit;');
    await workbench.pause(3_000);
    workbench.page.once('dialog', (dialog) => dialog.accept());
    await workbench.page.reload();
    await workbench.see('.monaco-workbench');
    await (await workbench.see('.tab', 'lamps lit')).click();
    await workbench.see('.view-line', 'lamps lit');
    await workbench.see('.statusbar-item', 'UN Resolution');
  },

  'text from a PDF is mended as it is pasted': async (workbench) => {
    await workbench.newDraft();
    await workbench.page.evaluate(() =>
      navigator.clipboard.writeText(
        'RECALLING its resolution 73/195 of 19 December 2018 on all that concerns the\ntides,1\n\n9.\nDecides to remain seized of the mat-\nter.\n\n3/14\n\n1 Resolution 70/1.\n',
      ),
    );
    await workbench.press('Control+v');
    await workbench.reads('on all that concerns the tides,[^1]');
    await workbench.reads('9. Decides to remain seized of the matter.');
    await workbench.pause(500);
    await workbench.picture('pasted');
  },
};
