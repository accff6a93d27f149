// What a delegate does with the page, and what is seen. Each step gets a page that has just been opened.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PATIENCE = { timeout: 15_000 };

/** The draft as it stands in the editor. */
const draftOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#editor .cm-line')].map((line) => line.textContent).join('\n'),
  );

/** Where a picture goes that is taken in the middle of a step. */
const picture = (name) => join('out/page/pictures', `${name.replaceAll(/\W+/g, '-')}.png`);

/** Waits until the draft has been checked. */
const checked = (page) => page.locator('#status', { hasText: 'Nothing leaves this page' }).waitFor(PATIENCE);

/** Makes this text the draft, as pasting does. */
async function write(page, text) {
  await page.locator('#editor .cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

const button = (page, name) => page.locator('#toolbar').getByRole('button', { name, exact: true });

const DEPARTURE =
  '*The General Assembly*,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;\n';

export const steps = {
  'opens with the sample checked': async (page) => {
    await page.locator('#editor .cm-lintRange-warning').first().waitFor(PATIENCE);
    await checked(page);
    assert.match(
      await page.locator('#status').textContent(),
      /\d+ % agreed language · \d+ findings · \d+ texts/,
    );
    assert.ok((await page.locator('#outline button').count()) > 10);
  },

  'typing shows ghost text, and Tab takes it': async (page) => {
    await write(page, '');
    await page.keyboard.type('1. *Calls upon* States to uphold the best interests of the', { delay: 5 });
    const ghost = page.locator('.al-ghost');
    await ghost.waitFor(PATIENCE);
    const offered = await ghost.textContent();
    await page.screenshot({ path: picture('ghost text while typing') });
    assert.match(offered, /child at all times/);
    await page.keyboard.press('Tab');
    assert.ok((await draftOf(page)).endsWith(`the best interests of the${offered}`));
    await page.keyboard.press('Control+z');
    assert.ok((await draftOf(page)).endsWith('the best interests of the'));
  },

  'the list names the source of each item': async (page) => {
    await write(page, '1. *Calls upon* States to uphold the best interests of the ');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.cm-tooltip-autocomplete');
    await list.locator('li').first().waitFor(PATIENCE);
    assert.match(await list.textContent(), /GCM, para\. 23/);
    await page.locator('.cm-completionInfo').waitFor(PATIENCE);
    await page.screenshot({ path: picture('the list with its sources') });
    // A list that has just opened takes no keys.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    assert.match(await draftOf(page), /best interests of the child at all times/);
  },

  'a departure is mended with one press': async (page) => {
    await write(page, DEPARTURE);
    const found = page.locator('#editor .cm-lintRange-warning', { hasText: 'the primary' });
    await found.waitFor(PATIENCE);
    await found.hover();
    const card = page.locator('.cm-tooltip .al-finding');
    await card.getByRole('button', { name: 'Use "a primary" (GCM, para. 23)' }).waitFor(PATIENCE);
    await page.screenshot({ path: picture('a finding with its fixes') });
    await card.getByRole('button', { name: 'Use "a primary" (GCM, para. 23)' }).click();
    assert.match(await draftOf(page), /as a primary consideration/);
    await found.waitFor({ state: 'detached', ...PATIENCE });
  },

  'compare opens the agreed paragraph at its words': async (page) => {
    await write(page, DEPARTURE);
    const found = page.locator('#editor .cm-lintRange-warning', { hasText: 'the primary' });
    await found.waitFor(PATIENCE);
    await found.hover();
    await page.getByRole('button', { name: 'Compare with GCM, para. 23' }).click(PATIENCE);
    const side = page.locator('#side');
    await side.locator('.cm-line', { hasText: 'as a primary consideration' }).first().waitFor(PATIENCE);
    assert.equal(await side.locator('blockquote mark').textContent(), 'the primary');
    assert.match(await side.textContent(), /adopted/);
    const place = await side
      .locator('.cm-line', { hasText: 'as a primary consideration' })
      .first()
      .boundingBox();
    assert.ok(place.y > 0 && place.y < 800, 'the paragraph has been scrolled to');
  },

  'a kept wording is not reported again': async (page) => {
    await write(page, DEPARTURE);
    const found = page.locator('#editor .cm-lintRange-warning', { hasText: 'the primary' });
    await found.waitFor(PATIENCE);
    await found.hover();
    await page.getByRole('button', { name: 'Keep this wording' }).click(PATIENCE);
    await found.waitFor({ state: 'detached', ...PATIENCE });
    await button(page, 'Kept').click();
    const kept = page.locator('#side .al-results li');
    assert.equal(await kept.locator('mark').textContent(), 'the primary');
    await page.screenshot({ path: picture('the list of kept wordings') });
    await kept.getByRole('button', { name: 'Report “the primary” again' }).click();
    await found.waitFor(PATIENCE);
    assert.equal(await kept.count(), 0);
    assert.match(await page.locator('#side').textContent(), /No wording is kept/);
  },

  'hover says what an instrument is, and its link opens the text': async (page) => {
    await checked(page);
    await page
      .locator('.cm-line', { hasText: 'Global Compact for Safe, Orderly' })
      .first()
      .scrollIntoViewIfNeeded();
    const word = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('#editor .cm-content'),
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf('Orderly and Regular');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 7);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    });
    await page.mouse.move(word.x, word.y);
    const card = page.locator('.cm-lsp-hover-tooltip');
    await card.waitFor(PATIENCE);
    assert.match(await card.textContent(), /Global Compact for Safe, Orderly and Regular Migration/);
    await page.screenshot({ path: picture('a hover card') });
    await card.locator('a').first().click(PATIENCE);
    await page.locator('#side .cm-line').first().waitFor(PATIENCE);
    assert.match(await page.locator('#side .al-about').textContent(), / · adopted · \d+ \w+ \d{4}$/);
  },

  'search finds half-remembered words and puts them into the draft': async (page) => {
    await write(page, '');
    await page.keyboard.press('Control+Shift+F');
    await page.getByRole('searchbox').fill('remittance cost 3 per cent');
    const first = page.locator('#side .al-results li').first();
    await first.waitFor(PATIENCE);
    assert.match(await first.textContent(), /GCM|NYD/);
    await page.screenshot({ path: picture('search results') });
    const words = await first.locator('p').textContent();
    await first.getByRole('button', { name: 'Insert' }).click();
    assert.ok((await draftOf(page)).includes(words.slice(0, 60)));
    await page.locator('#side .al-source').first().click();
    await page.locator('#side .cm-line').first().waitFor(PATIENCE);
  },

  'proposals are listed by delegation, and a clean text is made of a choice': async (page) => {
    await write(
      page,
      '*The General Assembly*,\n\n1. *Calls upon* States to act [Mexico: without delay] [Norway del: at once];\n',
    );
    await button(page, 'Proposals').click();
    await page.getByLabel('Proposals of Mexico').selectOption('accept', PATIENCE);
    await page.getByLabel('Proposals of Norway').selectOption('accept');
    await page.screenshot({ path: picture('proposals by delegation') });
    await page.waitForTimeout(1000);
    assert.equal(await page.locator('.cm-tooltip-autocomplete').count(), 0, 'no list opens over the draft');
    await page.getByRole('button', { name: 'Make the clean text' }).click();
    await page.locator('.cm-line', { hasText: 'States to act without delay;' }).waitFor(PATIENCE);
  },

  'a draft leaves as Word and comes back': async (page) => {
    await write(page, `${DEPARTURE}\n2. *Decides* [Mexico: to return to the matter].\n`);
    const leaving = page.waitForEvent('download', PATIENCE);
    await button(page, 'Word').click();
    const path = await (await leaving).path();
    assert.equal(readFileSync(path).subarray(0, 2).toString('latin1'), 'PK');
    page.on('dialog', (dialog) => dialog.accept());
    await page.evaluate(() => delete window.showOpenFilePicker);
    const asking = page.waitForEvent('filechooser');
    await button(page, 'Open').click();
    const buffer = readFileSync(path);
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await (await asking).setFiles({ name: 'came-back.docx', mimeType, buffer });
    await page.waitForFunction(() => document.title.startsWith('came-back.resolution'), undefined, PATIENCE);
    const text = await draftOf(page);
    assert.match(text, /1\. \*Calls upon\* States to uphold the best interests/);
    assert.match(text, /2\. \*Decides\* \[Mexico: to return to the matter\]/);
  },

  'a library is opened by its file, checked, and its words are found; a damaged one is refused': async (
    page,
  ) => {
    const folder = join('out/page', 'texts');
    mkdirSync(folder, { recursive: true });
    const text = 'standing: adopted\n---\n\n1. *Requests* all lighthouse keepers to polish their lenses.\n';
    writeFileSync(join(folder, 'a.resolution'), `---\nsymbol: A/RES/90/1\ntitle: Harbours\n${text}`);
    const file = join('out/page', 'harbours.agreed');
    execFileSync(process.execPath, ['dist/cli.js', 'library', 'build', folder, '--to', file]);
    const bytes = readFileSync(file);
    await checked(page);
    await page.evaluate(() => delete window.showOpenFilePicker);
    const opened = async (buffer) => {
      const asking = page.waitForEvent('filechooser');
      await button(page, 'Open').click();
      const mimeType = 'application/octet-stream';
      await (await asking).setFiles({ name: 'harbours.agreed', mimeType, buffer });
    };
    await opened(bytes);
    await button(page, 'Search').click();
    await page.locator('#side input').fill('lighthouse keepers polish');
    await page.locator('#side', { hasText: 'resolution 90/1, OP1 in harbours.agreed' }).waitFor(PATIENCE);
    await opened(bytes.subarray(0, bytes.length - 8));
    const said = page.locator('.cm-lsp-message', {
      hasText: 'harbours.agreed: this library is not used: its index is damaged',
    });
    await said.waitFor(PATIENCE);
  },

  'the draft is shown as it is printed, and as changes on a base': async (page) => {
    await button(page, 'Print view').click();
    const printed = page.locator('#side .al-page');
    await printed.waitFor(PATIENCE);
    assert.match(await printed.evaluate((host) => host.shadowRoot.textContent), /Protection of migrants/);
    await button(page, 'Compare').click();
    await page.getByLabel('Text to compare with').selectOption('A/RES/73/195', PATIENCE);
    await page.locator('#side .al-page').waitFor(PATIENCE);
  },

  'the tabling report is read beside the draft': async (page) => {
    await button(page, 'Report').click();
    await page.locator('#side .al-card h1, #side .al-card h2').first().waitFor(PATIENCE);
  },

  'dark, and narrow as on a phone': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 420, height: 800 });
    await checked(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 420, `the page is ${width} wide`);
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgb(31, 35, 41)',
    );
  },

  'high contrast': async (page) => {
    await page.locator('#editor .cm-lintRange-warning').first().waitFor(PATIENCE);
    for (let pressed = 0; pressed < 3; pressed++) await button(page, 'Theme').click();
    assert.equal(await page.locator('#status').textContent(), 'Theme: high contrast');
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector('#editor .cm-editor'));
      return [backgroundColor, color];
    });
    assert.deepEqual([paper, ink], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await button(page, 'Print view').click();
    await page.locator('#side .al-page').waitFor(PATIENCE);
  },

  'everything has a name, and works from the keyboard': async (page) => {
    await checked(page);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, [role=toolbar], aside, nav, section')]
        .filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim() || one.id === 'side'))
        .map((one) => one.outerHTML),
    );
    assert.deepEqual(nameless, []);
    await page.locator('#editor .cm-content').focus();
    await page.keyboard.press('F8');
    await page.locator('.cm-tooltip-lint, .cm-diagnostic').first().waitFor(PATIENCE);
    await page.keyboard.press('Control+.');
    await page.waitForFunction(() => document.title.length > 0);
  },

  'speaks French where the browser does, and leaves the draft in English': Object.assign(
    async (page) => {
      await page.locator('#status', { hasText: 'Rien ne sort de cette page' }).waitFor(PATIENCE);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
      await write(page, DEPARTURE);
      const found = page.locator('#editor .cm-lintRange-warning', { hasText: 'the primary' });
      await found.waitFor(PATIENCE);
      await found.hover();
      const card = page.locator('.cm-tooltip .al-finding');
      await card.getByRole('button', { name: 'Employer « a primary » (GCM, para. 23)' }).waitFor(PATIENCE);
      assert.match(await card.textContent(), /S’écarte du texte convenu : « a primary »/);
      await button(page, 'Chercher').click();
      await page.getByRole('heading', { name: 'Chercher du texte convenu' }).waitFor(PATIENCE);
    },
    { context: { locale: 'fr-FR' } },
  ),

  'nothing leaves the page, and nothing could': async (page, { requests }) => {
    await checked(page);
    const outside = requests.filter((url) => !/^(?:file|blob|data):/.test(url));
    assert.deepEqual(outside, []);
    const tried = await page.evaluate(async () => {
      const blocked = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        blocked.push(effectiveDirective),
      );
      await fetch('https://example.org/').catch(() => {});
      const image = new Image();
      image.src = 'https://example.org/a.png';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 300));
      image.remove();
      return blocked;
    });
    assert.deepEqual(tried.sort(), ['connect-src', 'img-src']);
  },
};
