/**
 * Ladders of words that adopted resolutions exchange for one another, the weakest rung first. What stands on one rung
 * is of one strength. How often resolutions of one title exchanged which openings is counted in
 * corpus/tables/opening-exchanges.json; the order of the rungs is that of diplomatic practice.
 */
export type Ladder = readonly (readonly string[])[];

/** Openings, operative and preambular forms side by side. */
export const ladders: readonly Ladder[] = [
  [
    ['invites', 'inviting'],
    ['encourages', 'encouraging'],
    ['strongly encourages', 'strongly encouraging'],
    [
      'requests',
      'requesting',
      'calls upon',
      'calling upon',
      'calls for',
      'calling for',
      'calls on',
      'appeals to',
    ],
    ['urges', 'urging'],
    ['strongly urges', 'strongly urging'],
    ['demands', 'demanding'],
  ],
  [
    ['notes', 'noting', 'takes note', 'taking note'],
    ['notes with interest', 'noting with interest', 'takes note with interest', 'taking note with interest'],
    [
      'notes with appreciation',
      'noting with appreciation',
      'takes note with appreciation',
      'taking note with appreciation',
      'expresses appreciation',
      'expressing appreciation',
      'expresses its appreciation',
      'notes with satisfaction',
      'noting with satisfaction',
      'takes note with satisfaction',
      'taking note with satisfaction',
    ],
    ['welcomes', 'welcoming'],
    ['warmly welcomes', 'warmly welcoming'],
  ],
  [
    ['notes', 'noting', 'takes note', 'taking note'],
    ['recalls', 'recalling'],
    ['reaffirms', 'reaffirming'],
  ],
  [
    ['notes', 'noting', 'takes note', 'taking note'],
    ['recognizes', 'recognizing', 'acknowledges', 'acknowledging'],
  ],
  [
    ['notes', 'noting', 'takes note', 'taking note'],
    [
      'stresses',
      'stressing',
      'underscores',
      'underscoring',
      'underlines',
      'underlining',
      'emphasizes',
      'emphasizing',
    ],
  ],
  [
    ['notes', 'noting'],
    ['notes with concern', 'noting with concern', 'expresses concern', 'expressing concern', 'concerned'],
    ['notes with deep concern', 'noting with deep concern', 'expresses deep concern', 'deeply concerned'],
    ['expresses grave concern', 'expressing grave concern', 'gravely concerned', 'alarmed'],
  ],
];

/** Words inside a paragraph. */
export const modals: readonly Ladder[] = [
  [['could'], ['can'], ['will', 'shall', 'must']],
  [['may', 'might', 'could'], ['should'], ['shall', 'must', 'will']],
  [['would'], ['will', 'shall']],
  [['to consider'], ['to ensure']],
  [['consider'], ['ensure']],
  [['seek to ensure', 'strive to ensure'], ['ensure']],
];

/** Words that take something off what follows them, where they are put in; that give it back, where they are taken out. */
export const hedges: readonly string[] = [
  'as appropriate',
  'where appropriate',
  'if appropriate',
  'as necessary',
  'where applicable',
  'as applicable',
  'where possible',
  'to the extent possible',
  'when possible',
  'as feasible',
  'where feasible',
  'consider',
  'to consider',
  'seek to',
  'strive to',
  'endeavour to',
  'within existing resources',
  'on a voluntary basis',
  'voluntarily',
];
