/** Papers as word processors and mail programs put them on the clipboard. */
import assert from 'node:assert/strict';
import { applied } from '../../../../server/src/service/edits/reflow/reflow';
import { readHtml } from '../../../../server/src/service/features/paste/html';
import { paste } from '../../../../server/src/service/features/paste/paste';
import { draftWithCursor } from '../../../support/small-world';

/** What stands in an empty draft after the paste. */
function pasted(html: string): string | undefined {
  const { snapshot, offset } = draftWithCursor('$0');
  const at = { start: offset, end: offset };
  const found = paste(snapshot, at, { text: 'the plain text of the clipboard', html, readHtml });
  return found && applied(snapshot.text, [{ span: at, text: found.insert }, ...found.edits]);
}

const draft = (...paragraphs: string[]) => `${paragraphs.join('\n\n')}\n`;

suite('papers on the clipboard', () => {
  test('Word keeps its notes after the fragment', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal { margin:0cm; } --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoNormal><i style='mso-bidi-font-style:normal'>Welcoming</i> the offer of the Government of C&ocirc;te&nbsp;d&rsquo;Ivoire
to act as host,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Thanks</i> the host.<o:p></o:p></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> A/HRC/41/12, annex.<o:p></o:p></p>
<p class=MsoFootnoteText>See also A/HRC/41/12/Add.1.<o:p></o:p></p>
</div></div>
</body></html>`;
    assert.equal(
      pasted(html),
      draft(
        '*Welcoming* the offer of the Government of Côte\u00a0d’Ivoire to act as host,[^1]',
        '1. *Thanks* the host.',
        '[^1]: A/HRC/41/12, annex. See also A/HRC/41/12/Add.1.',
      ),
    );
  });

  test('tracked changes and comments of Word', () => {
    const html = `<body><!--StartFragment-->
<p class=MsoNormal>2.<span style='mso-tab-count:1'>&nbsp;&nbsp; </span><i>Urges</i> States to <del cite="mailto:Chair"
datetime="2025-03-04T10:00">consider</del><ins cite="mailto:Chair" datetime="2025-03-04T10:00">ensure</ins>
access<a style='mso-comment-reference:AB_1;mso-comment-date:20250304T1000'> to justice</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor
id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>;</p>
<!--EndFragment-->
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1"><p class=MsoCommentText>To be
discussed.</p></div></div></div></body>`;
    assert.equal(pasted(html)?.trim(), '2. *Urges* States to [delete: consider][ensure] access to justice;');
  });

  test('LibreOffice', () => {
    const html = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
<style type="text/css">a.sdfootnoteanc { font-size: 57% }</style></head>
<body lang="en-GB" link="#000080" dir="ltr"><p style="margin-bottom: 0cm"><i>Taking note</i> of the report of the
independent expert,<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> <strike>with
appreciation,</strike> and of its annex,<a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a></p>
<ol type="a"><li><p>First;</p></li><li><p>Second.</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>
A/HRC/38/33.</p></div>
<div id="sdendnote1"><p class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>
Ibid., annex II.</p></div></body></html>`;
    assert.equal(
      pasted(html),
      draft(
        '*Taking note* of the report of the independent expert,[^1] [delete: with appreciation,] and of its annex,[^2]',
        '(a) First;',
        '(b) Second.',
        '[^1]: A/HRC/38/33.',
        '[^2]: Ibid., annex II.',
      ),
    );
  });

  test('Google Docs', () => {
    const span = (style: string, words: string) =>
      `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style};white-space:pre-wrap;">${words}</span>`;
    const plain = 'font-style:normal;text-decoration:none;vertical-align:baseline';
    const html = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0f0e">
<p dir="ltr" style="line-height:1.38;margin-top:0pt;">${span('font-style:italic;text-decoration:none', 'Expresses concern')}${span(plain, ' at the ')}${span('font-style:normal;text-decoration:line-through', 'alarming ')}${span(plain, 'number of persons displaced')}<span style="font-size:0.6em;vertical-align:super;white-space:pre-wrap;">3</span>${span(plain, ';')}</p><br />
<ol start="4" style="margin-top:0"><li dir="ltr" style="list-style-type:decimal;font-style:normal"><p role="presentation">${span(plain, 'Decides to return to it.')}</p></li></ol>
<p dir="ltr"><span style="vertical-align:super;">3</span>${span(plain, ' A/75/10, para. 7.')}</p></b>`;
    assert.equal(
      pasted(html),
      draft(
        '*Expresses concern* at the [delete: alarming] number of persons displaced[^1];',
        '4. Decides to return to it.',
        '[^1]: A/75/10, para. 7.',
      ),
    );
  });

  test('Outlook, and Outlook on the web', () => {
    const desktop = `<html><head><style><!-- span.EmailStyle17 {color:windowtext;} --></style></head><body>
<!--StartFragment--><p class=MsoNormal><span lang=EN-US style='font-family:"Times New Roman",serif'>3. <i>Invites</i> donors <s>to consider
providing</s> <span style='color:red'>to provide</span> support;<o:p></o:p></span></p><!--EndFragment--></body></html>`;
    assert.equal(
      pasted(desktop)?.trim(),
      '3. *Invites* donors [delete: to consider providing] to provide support;',
    );
    const web = `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;"><i>Recalling</i> its decision,<a
href="#x__ftn2" name="x__ftnref2" title="" id="OWA1"><span class="x_MsoFootnoteReference">[2]</span></a><br></div>
<div id="x_ftn2"><p class="x_MsoFootnoteText"><a href="#x__ftnref2" name="x__ftn2"><span>[2]</span></a> Decision 1/CP.21.</p></div>`;
    assert.equal(pasted(web), draft('*Recalling* its decision,[^1]', '[^1]: Decision 1/CP.21.'));
  });
});

suite('HTML on the clipboard', () => {
  test('attributes are never words, whatever stands in them', () => {
    const html = `<p title="a > b" data-x='"quoted" <i>'>They met<a href="#fn1" aria-label="note > one">1</a> there.</p><p id="fn1"><a href="#fnref1">1</a> A/72/643.</p>`;
    assert.equal(pasted(html), draft('They met[^1] there.', '[^1]: A/72/643.'));
  });

  test('a struck paragraph keeps its number outside of the bracket', () => {
    assert.equal(pasted('<p><s>5. Takes note of it;</s></p>'), '5. [delete: Takes note of it;]');
    assert.equal(pasted('<p><s>5.</s> 6. Takes note of it;</p>'), '[delete: 5.] 6. Takes note of it;');
    assert.equal(pasted('<p><s>(b) To <i>repeat</i> it;</s></p>'), '(b) [delete: To *repeat* it;]');
  });

  test('words struck in pieces are struck once, and blanks stay outside', () => {
    assert.equal(
      pasted('<p>to <s>fully </s><s>and</s> <s>freely</s> act</p>'),
      'to [delete: fully and freely] act',
    );
  });

  test('brackets that were typed around struck words keep their pairs', () => {
    assert.equal(pasted('<p>act [<s>fully] and</s> now</p>'), 'act [[delete: fully]] [delete: and] now');
  });

  test('what is struck stays struck below words that say otherwise', () => {
    assert.equal(
      pasted('<p><del>the <span style="text-decoration:none">old</span> words</del> stay</p>'),
      '[delete: the old words] stay',
    );
  });

  test('hidden words are not pasted', () => {
    assert.equal(
      pasted(
        '<p>shown<span style="display:none"> hidden</span><span style="mso-hide:all"> too</span> <s>gone</s></p>',
      ),
      'shown [delete: gone]',
    );
  });

  test('two notes called at one place', () => {
    assert.equal(
      pasted('<p>See it.<sup>1, 2</sup></p><p><sup>1</sup> A/1.</p><p><sup>2</sup> A/2.</p>'),
      draft('See it.[^1],[^2]', '[^1]: A/1.', '[^2]: A/2.'),
    );
  });

  test('numbers in lists of letters and numerals', () => {
    const html =
      '<ol><li>One:<ol type="a" start="3"><li>C:<ol type="i"><li>Deep</li></ol></li></ol></li><li>Two<s>x</s></li></ol><ul><li>Point</li></ul>';
    assert.equal(pasted(html), '1. One:\n\n(c) C:\n\n(i) Deep\n\n2. Two[delete: x]\n\nPoint');
  });

  test('a note may link back from its end', () => {
    const html =
      '<p>It met.<sup id="fnref1"><a href="#fn1">1</a></sup></p><ol><li id="fn1">A/72/643. <a href="#fnref1">↩</a></li></ol>';
    assert.equal(pasted(html), draft('It met.[^1]', '[^1]: A/72/643.'));
  });

  test('an asterisk is a sign, not italics', () => {
    assert.equal(pasted('<p>A/75/L.1*<s>x</s></p>'), 'A/75/L.1\\*[delete: x]');
  });

  test('elements nested too deep are left to the plain text', () => {
    assert.equal(pasted(`${'<b>'.repeat(50_000)}<s>x</s>${'</i>'.repeat(50_000)}`), undefined);
  });
});
