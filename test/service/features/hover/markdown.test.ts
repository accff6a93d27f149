/** What hovers show, as the renderer of VS Code makes it: a draft's words are words, whatever they are. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { marked } from 'marked';
import { documentFrom } from '../../../../server/src/corpus/document';
import { linkText } from '../../../../server/src/lsp/handlers/text-document/hover';
import { completionDocumentation } from '../../../../server/src/service/features/completion/completion-documentation';
import { hover } from '../../../../server/src/service/features/hover/hover';
import {
  escaped,
  lines,
  linkTarget,
  reference,
} from '../../../../server/src/service/features/hover/markdown';
import { defaultSettings } from '../../../../server/src/service/world/settings';
import { createWorld } from '../../../../server/src/service/world/world';
import { draftWithCursor, smallWorld } from '../../../support/small-world';

/** As VS Code calls it: GitHub's Markdown, HTML not supported. */
const rendered = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false });

/** The tags of a page; those of images, and of links that lead anywhere but to us, must not be among them. */
const tagsIn = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
const PLAIN = /^<\/?(?:p|strong|em|br)>$/;

/** The words of a page, its entities read. */
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_all, code: string, name: string) =>
      code ? String.fromCharCode(Number(code)) : (NAMED[name] ?? name),
    )
    .trim();

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const HOSTILE = [
  '![](https://example.org/seen.png)',
  '[here](https://example.org)',
  ']( https://example.org) ![x](//example.org/a.png',
  '![a][b]\n\n[b]: https://example.org/a.png',
  '\\](https://example.org) \\![x](https://example.org)',
  '<img src=x> <a href="https://example.org">here</a> &lt;img src=x&gt;',
  'https://example.org/x http://example.org www.example.org ftp://example.org a@example.org',
  '<https://example.org> <a@example.org>',
  '*a* _b_ `c` ~~d~~ **e**',
  '&#91;here&#93;(https://example.org)',
];

suite('Markdown of hovers', () => {
  test('words stay words, as text and in the text of a link', () => {
    for (const words of HOSTILE) {
      const html = rendered(escaped(words));
      assert.deepEqual(
        tagsIn(html).filter((tag) => !PLAIN.test(tag)),
        [],
        html,
      );
      assert.equal(wordsIn(html), words.replace(/\s+/g, ' '));
      const linked = rendered(`[${escaped(words)}](${linkTarget('agreed-language:/a')})`);
      assert.deepEqual(
        tagsIn(linked).filter((tag) => !PLAIN.test(tag)),
        ['<a href="agreed-language:/a">', '</a>'],
        linked,
      );
    }
  });

  test('any words of such signs stay words', () => {
    const pieces = fc.constantFrom(
      ...'[]()!<>&*_`~\\:/#|-+.@"\' \n'.split(''),
      'a',
      '1',
      'www.',
      'https://',
      'x.org',
      '&amp;',
      '&#33;',
    );
    const words = fc.array(pieces, { maxLength: 24 }).map((parts) => `a${parts.join('')}`);
    fc.assert(
      fc.property(words, (text) => {
        for (const html of [rendered(escaped(text)), rendered(reference(text))])
          for (const tag of tagsIn(html)) assert.match(tag, PLAIN, html);
        const linked = rendered(`[${escaped(text)}](${linkTarget('agreed-language:/a')})`);
        assert.deepEqual(
          tagsIn(linked).filter((tag) => !PLAIN.test(tag)),
          ['<a href="agreed-language:/a">', '</a>'],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('a file of the corpus puts no image and no link of its own into a hover or a list', () => {
    const evil = '![](https://example.org/a.png) ](https://example.org) [b](https://example.org)';
    const text = `---\nsymbol: A/RES/90/1\ntitle: ${JSON.stringify(evil)}\nshort: [${JSON.stringify(evil)}]\nstanding: adopted\n---\n\n1. Notes the lighthouse keepers ${evil} of all ports.\n`;
    const world = createWorld(
      { documents: [documentFrom(text, { kind: 'user', file: 'a' })], instruments: [], terms: [] },
      defaultSettings,
    );
    const draft = draftWithCursor('1. Recalls resolution 90/$01 of the Assembly.');
    const card = hover(world, draft.snapshot, draft.offset);
    assert.ok(card);
    const shown = lines(...card.lines, ...card.links.map((link) => linkText(world, link)));
    const places = [{ document: 'A/RES/90/1', paragraph: 0, from: 2, to: 4 }];
    const listed = completionDocumentation(world, places, () => 'agreed-language:/b)(c');
    assert.ok(listed?.includes('lighthouse'));
    for (const markdown of [shown, listed ?? ''])
      for (const tag of tagsIn(rendered(markdown)))
        assert.match(tag, /^<\/?(?:p|strong|em|br)>$|^<a href="agreed-language:[^"]*">$|^<\/a>$/, tag);
  });

  test('an address in a footnote is no link of ours', () => {
    const { snapshot, offset } = draftWithCursor(
      'Text.[^1$0]\n\n[^1]: See https://example.org/a and www.example.org.\n',
    );
    const card = hover(smallWorld(), snapshot, offset);
    const html = rendered(lines(...(card?.lines ?? [])));
    assert.ok(html.includes('example'));
    assert.deepEqual(
      tagsIn(html).filter((tag) => !PLAIN.test(tag)),
      [],
    );
  });
});
