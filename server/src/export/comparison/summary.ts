/** A comparison in numbers. */
import type { ComparedParagraph, Relation } from '../../match/revision/compare-resolutions';
import type { ChangeKind } from '../../match/revision/kinds';

export interface Summary {
  readonly paragraphs: Readonly<Record<Relation, number>>;
  readonly moved: number;
  readonly merged: number;
  readonly split: number;
  /** Changes of words, by kind. */
  readonly changes: Readonly<Record<ChangeKind, number>>;
  readonly stronger: number;
  readonly weaker: number;
  /** Footnotes that were put in, taken out or exchanged. */
  readonly notes: number;
}

export function summaryOf(paragraphs: readonly ComparedParagraph[]): Summary {
  const count = (suits: (one: ComparedParagraph) => boolean) => paragraphs.filter(suits).length;
  const related = (relation: Relation) => count((one) => one.relation === relation);
  const changes = paragraphs.flatMap((one) => one.changes);
  const ofKind = (kind: ChangeKind) => changes.filter((one) => one.kind === kind).length;
  return {
    paragraphs: {
      same: related('same'),
      changed: related('changed'),
      new: related('new'),
      dropped: related('dropped'),
    },
    moved: count(({ moved }) => moved),
    merged: count(({ mergedFrom }) => mergedFrom.length > 0),
    split: count(({ splitInto }) => splitInto.length > 0),
    changes: {
      opening: ofKind('opening'),
      update: ofKind('update'),
      editorial: ofKind('editorial'),
      wording: ofKind('wording'),
    },
    stronger: changes.filter(({ strength }) => strength === 'stronger').length,
    weaker: changes.filter(({ strength }) => strength === 'weaker').length,
    notes: paragraphs.reduce((sum, { notes }) => sum + notes.length, 0),
  };
}
