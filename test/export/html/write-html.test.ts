/** A resolution as a page. */
import { strict as assert } from 'node:assert';
import { htmlPage } from '../../../server/src/export/html/write-html';
import { printResolution } from '../../../server/src/export/printed/print-resolution';
import { printRedline } from '../../../server/src/export/redline/print-redline';
import { parse } from '../../../server/src/resolution/parse';

const page = (text: string) => htmlPage(printResolution(parse(text), 'tracked'), 'A draft');
const words = (html: string) => html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>/g, '');

suite('a resolution as a page', () => {
  test('says who proposes what in words, not by colour alone', () => {
    const html = page('1. *Urges* keepers to [Norway del: trim][Chile: renew] the wicks;');
    assert.match(html, /<del [^>]*title="Norway: deleted"><b class="by">Norway del<\/b>trim<\/del>/);
    assert.match(html, /<ins [^>]*title="Chile: inserted"><b class="by">Chile<\/b>renew<\/ins>/);
  });

  test('has notes that lead there and back, and their words at the mark', () => {
    const html = page('*Recalling* the Charter,[^4],[^2]\n\n[^2]: A/9/1.\n\n[^4]: Resolution 9 & 10.');
    assert.match(
      html,
      /<a id="mark-1" href="#note-1" title="Resolution 9 &amp; 10\.">1<\/a><\/sup><sup>,<\/sup>/,
    );
    assert.match(html, /<li id="note-2" value="2">A\/9\/1\. <a href="#mark-2"/);
  });

  test('knows of each paragraph where it stands in the draft', () => {
    const text = '# Fog\n\n*The General Assembly*,\n\n1. *Urges* care;\n';
    const offsets = [...page(text).matchAll(/data-offset="(\d+)"/g)].map(([, at]) => Number(at));
    assert.deepEqual(
      offsets.map((at) => text.slice(at, at + 4)),
      ['# Fo', '*The', '1. *'],
    );
  });

  test('runs nothing and loads nothing, whatever the draft holds', () => {
    const html = page('*Noting* <script>alert(1)</script> and <img src="x" onerror="y">,\n\n| <b> | "q" |');
    assert.doesNotMatch(html, /<script|<img|<b>|https?:/);
    assert.match(words(html), /&lt;script&gt;/);
    assert.match(html, /default-src 'none'/);
  });

  test('shows changes on a base without a name at each of them', () => {
    const [base, draft] = [parse('1. *Urges* keepers to log fog;'), parse('1. *Urges* keepers to log ice;')];
    const html = htmlPage(printRedline(base, draft, 'A/9/L.1'), 'A redline');
    assert.match(html, /log <del [^>]*>fog<\/del><ins [^>]*>ice<\/ins>;/);
  });
});
