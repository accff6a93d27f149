/** N4, N5, N7, N11, N12, N13, N18: sources are cited in the forms that adopted resolutions use. */

import type { NoteRule } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

interface WrongForm {
  readonly find: RegExp;
  /** What is right, for the message. */
  readonly right: string;
  /** The words that stand instead; undefined where a person must look something up. */
  readonly use?: (match: RegExpMatchArray) => string;
}

const FORMS: readonly WrongForm[] = [
  // "A/RES/73/195, annex" at the beginning of a note
  {
    find: /^(?:See )?(?:UN Doc\.? )?A\/RES\/([\w-]+(?:\/\d+)?(?: [A-Z])?(?: \([IVXLC]+\))?)(?=[.,;]|$)/g,
    right: 'Resolution 73/195',
    use: ([all = '', number = '']) => `${all.startsWith('See ') ? 'See resolution' : 'Resolution'} ${number}`,
  },
  // "GA Res 73/195", "G.A. Res. 73/195", "UNGA resolution 73/195"
  {
    find: /\b(?:UNGA|GA|G\.A\.|General Assembly) [Rr]es(?:olution|\.)? (?=\d)/g,
    right: 'Resolution 73/195',
    use: ({ index }) => (index === 0 ? 'Resolution ' : 'resolution '),
  },
  // "Resolution 1514/XV", "Resolution 2200A (XXI)"
  {
    find: /\b([Rr]esolution) (\d{1,4}) ?([A-F]?)(?:\/| )\(?([IVXLC]{2,})\)?(?=[.,; ]|$)/g,
    right: 'Resolution 1514 (XV)',
    use: ([, word = '', number = '', letter = '', roman = '']) =>
      `${word} ${number}${letter ? ` ${letter}` : ''} (${roman})`,
  },
  // "UN Doc. A/HRC/15/29", "UN document A/72/643"
  { find: /\bU\.?N\.? [Dd]oc(?:ument|\.)? (?=[A-Z]+\/)/g, right: 'A/HRC/15/29', use: () => '' },
  // "UNTS vol 1577, p. 3"
  {
    find: /\b(?:\d+ )?U\.?N\.?T\.?S\.?(?:,? vol\.? \d+)?/g,
    right: 'United Nations, Treaty Series, vol. 1577, No. 27531',
  },
  // "GAOR 78th sess."
  {
    find: /\b(?:GAOR|ESCOR)\b/g,
    right: 'Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 53',
  },
  // "op. cit.", "supra note 4", "see footnote 4"
  {
    find: /\b(?:op\. ?cit\.?|loc\. ?cit\.?|[Ss]upra,? (?:note|footnote)s? ?\d*|[Ii]d\.(?=,|$)|[Ss]ee (?:foot)?note \d+)/g,
    right: 'Ibid., or the source in full',
  },
  // "vol 1577", "No 27531"
  {
    find: /\b(vols?|[Nn]os?|chaps?|sects?|paras?)(?= [\dIVX])/g,
    right: 'vol., No., chap., sect., para.',
    use: ([word = '']) => `${word.replace(/^n/, 'N')}.`,
  },
  { find: /\bno\.(?= \d)/g, right: 'No. 27531', use: () => 'No.' },
  {
    find: /(?<=\S )(?:Chap|Sect|Para|Vol)s?\.(?= [\dIVX])/g,
    right: 'chap., sect., para., vol.',
    use: ([word = '']) => word.toLowerCase(),
  },
  // "Ibid, vol.", "ibid., vol." at the beginning, "Ibid. vol."
  { find: /^(?:[Ii]bid(?=,)|ibid\.)/g, right: 'Ibid.', use: () => 'Ibid.' },
  { find: /^Ibid\.(?= \w)/g, right: 'Ibid., vol. 1577', use: () => 'Ibid.,' },
];

export const footnoteForm: NoteRule = {
  id: 'footnote-form',
  scope: 'note',
  summary:
    'Sources are cited in the forms of adopted resolutions: "Resolution 73/195, annex.", "Ibid., vol. 1577, No. 27531."',
  defaultSeverity: 'warning',
  modes: formRule,
  authority:
    'N4, N5, N7, N11, N12, N13, N18: United Nations Editorial Manual, Footnotes; adopted resolutions, sessions 75 to 78',
  *check({ own, content }) {
    for (const { at, found, instead, right } of wrongIn(own.words)) {
      const span = { start: content.start + at, end: content.start + at + found.length };
      const fix =
        instead === undefined
          ? undefined
          : replace(instead ? `Write "${instead.trim()}"` : `Remove "${found.trim()}"`, span, instead);
      yield formFinding(footnoteForm, span, `Write it in the form "${right}"`, fix);
    }
  },
  cases: ({ snapshot }) => resolutionOf(snapshot).notes.length,
};

interface Wrong extends Pick<WrongForm, 'right'> {
  /** Where the words stand in the note, UTF-16. */
  readonly at: number;
  readonly found: string;
  readonly instead: string | undefined;
}

/** Any of the forms: most notes have none. */
const ANY = new RegExp(FORMS.map(({ find }) => find.source).join('|'));

/** The wrong forms in the words of a note. */
const wrongIn = (words: string): readonly Wrong[] =>
  !ANY.test(words)
    ? []
    : FORMS.flatMap(({ find, right, use }) =>
        [...words.matchAll(find)].flatMap((match) => {
          const instead = use?.(match);
          return instead === match[0] ? [] : [{ at: match.index, found: match[0], instead, right }];
        }),
      );
