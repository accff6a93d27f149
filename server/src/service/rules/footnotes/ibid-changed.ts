/** N9: an Ibid. that has come to stand after another source while the draft was edited. */

import type { Footnote } from '../../../resolution/citations/footnotes';
import type { DraftRule } from '../../check/rule';
import { footnotesIn } from '../../citations/facts';
import { changedIbidsIn } from '../../citations/ibid-history';
import type { Snapshot } from '../../draft/snapshot';
import { writtenAfter } from '../../edits/reflow/footnotes';
import { reflow } from '../../edits/reflow/reflow';
import { fixWith, formFinding, replace } from '../form-findings';

export const ibidChanged: DraftRule = {
  id: 'ibid-changed',
  organs: 'every',
  scope: 'draft',
  summary: 'Ibid. means what it meant before the draft was edited',
  defaultSeverity: 'warning',
  authority: 'N9: the earlier versions of the draft, from when it was opened in the editor',
  *check({ snapshot }) {
    const changed = changedIbidsIn(snapshot);
    if (changed.size === 0) return;
    const { edits } = reflow(snapshot, { footnotes: true, paragraphs: false });
    for (const [footnote, { meaning }] of changed) {
      if (footnote.meaning.kind === 'broken') continue;
      const { content } = footnote.note;
      const text = writtenAfter(meaning, noteBefore(snapshot, footnote));
      const message = `An edit has changed what Ibid. means: it was ${plain(meaning.text)}, it is ${plain(footnote.meaning.text)}`;
      yield {
        ...formFinding(ibidChanged, content, message),
        fixes: [
          replace(`Write "${text.replace(/\*/g, '')}"`, content, text),
          fixWith('Re-flow footnotes', edits),
        ],
      };
    }
  },
  cases: ({ snapshot }) => footnotesIn(snapshot).footnotes.filter(({ ibid }) => ibid).length,
};

const plain = (reference: string): string => `"${reference.replace(/\.$/, '')}"`;

function noteBefore(snapshot: Snapshot, footnote: Footnote): Footnote | undefined {
  const { footnotes } = footnotesIn(snapshot);
  return footnotes[footnote.index - 1];
}
