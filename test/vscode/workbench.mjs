// A workbench in the browser, driven from the keyboard.
import { basename, join } from 'node:path';

const limit = 60_000;

export class Workbench {
  /** `folder` is the one that is open, `pictures` where they go. */
  constructor(page, { pictures, folder }) {
    this.page = page;
    this.pictures = pictures;
    this.folder = folder;
  }

  async open(host, folder, file) {
    const openFile = `vscode-remote://${host.authority}${file}`;
    const payload = JSON.stringify([
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
      ['openFile', openFile],
    ]);
    const address = `${host.url}?${new URLSearchParams({ folder, payload })}`;
    await this.page.goto(address, { timeout: 180_000, waitUntil: 'domcontentloaded' });
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 180_000 });
    await this.page
      .locator('.view-line', { hasText: 'The General Assembly' })
      .first()
      .waitFor({ timeout: 180_000 });
  }

  /** The active editor's lines. */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Waits until something is to be seen. */
  async see(selector, hasText) {
    const found = this.page.locator(selector, hasText === undefined ? {} : { hasText }).first();
    await found.waitFor({ timeout: limit });
    return found;
  }

  /** Whether something is to be seen now, or soon. */
  async sees(selector, hasText, ms = 3_000) {
    const found = this.page.locator(selector, { hasText }).first();
    return found.waitFor({ timeout: ms }).then(
      () => true,
      () => false,
    );
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text, delay = 25) {
    await this.page.keyboard.type(text, { delay });
  }

  /** Runs a command by its name in the palette. */
  async command(name) {
    await this.press('F1');
    // A page inside the workbench may have had the keys, and may be gone with them.
    if (!(await this.sees('.quick-input-widget input'))) {
      await (await this.see('.statusbar')).click({ position: { x: 400, y: 8 } });
      await this.press('F1');
    }
    await this.see('.quick-input-widget input');
    await this.page.keyboard.insertText(name);
    await (await this.see('.quick-input-list .monaco-list-row .label-name', exactly(name))).click();
    await this.page.mouse.move(25, 500);
  }

  /** Opens a file by its whole path, which also finds what was written a moment ago. */
  async openFile(file) {
    await this.press('Control+p');
    await this.see('.quick-input-widget input');
    await this.page.keyboard.insertText(file);
    await (await this.see('.quick-input-list .monaco-list-row', basename(file))).click();
    await this.see('.tab.active', basename(file));
  }

  /** Waits until a notice says it; the driver's workbench shows none by itself. */
  async notices(words) {
    await this.command('Notifications: Show Notifications');
    await this.see('.notifications-center', words);
  }

  /** Puts the cursor on the words: find them, close the find box, which leaves them selected. */
  async find(words) {
    await this.press('Control+f');
    await this.see('.find-widget.visible textarea, .find-widget.visible .input');
    await this.press('Control+a');
    await this.page.keyboard.insertText(words);
    await this.pause(500);
    await this.see('.find-widget.visible .matchesCount', ' of ');
    await this.press('Enter', 'Escape');
  }

  /** A new draft in an editor of its own, empty. */
  async newDraft() {
    await this.command('File: New Untitled Text File');
    await this.pause(300);
    await this.command('Change Language Mode');
    await this.see('.quick-input-widget input');
    await this.page.keyboard.insertText('UN Resolution');
    await this.see('.quick-input-list .monaco-list-row', 'UN Resolution');
    await this.press('Enter');
    await this.pause(500);
  }

  async text() {
    const lines = await this.editor.locator('.view-line').allInnerTexts();
    return lines.join('').replaceAll('\u00a0', ' ');
  }

  /** Waits until the editor shows the words, over the ends of wrapped lines. */
  async reads(words) {
    const end = Date.now() + limit;
    while (!(await this.text()).includes(words)) {
      if (Date.now() > end)
        throw new Error(`the editor does not read ${JSON.stringify(words)}: ${await this.text()}`);
      await this.pause(50);
    }
  }

  /** The grey text after the cursor; empty where there is none. */
  async ghostText() {
    const parts = await this.editor
      .locator('.ghost-text-decoration, .ghost-text-decoration-preview, .ghost-text')
      .allInnerTexts();
    return parts.join('').replaceAll('\u00a0', ' ');
  }

  /**
   * Types a text as a drafter does who knows what it is to say: where the grey text goes on as wanted, Tab takes it.
   * Answers how many keys it took.
   */
  async typeWithHelp(wanted) {
    let keys = 0;
    for (let at = 0; at < wanted.length; keys++) {
      const ghost = /\s/.test(wanted[at - 1] ?? '') ? await this.ghostText() : '';
      const helps = ghost.length > 1 && wanted.startsWith(ghost, at);
      if (helps) await this.press('Tab');
      else await this.page.keyboard.type(wanted[at]);
      at += helps ? ghost.length : 1;
      await this.pause(wanted[at - 1] === ' ' || helps ? 250 : 5);
    }
    return keys;
  }

  async picture(name, clip) {
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`), ...(clip ? { clip } : {}) });
  }

  pause(ms) {
    return this.page.waitForTimeout(ms);
  }

  /** Back to an empty workbench, with nothing in the way and nothing saved. */
  async reset() {
    await this.press('Escape', 'Escape', 'Escape');
    await this.command('View: Revert and Close Editor').catch(() => {});
    await this.command('View: Close All Editors').catch(() => {});
    const discard = this.page.locator('.monaco-dialog-box .monaco-button', { hasText: /Don't Save/ });
    if (await discard.isVisible()) await discard.click();
    await this.press('Escape');
  }
}

const exactly = (text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
