/** The names of the styles in the United Nations' Word templates, by which masthead and title are known. */
export const UN_STYLES = {
  session: 'Session',
  agendaItem: 'Agenda_Item_Normal',
  agendaTitle: 'Agenda_Title_H2',
  sponsors: 'Sponsors',
} as const;

const OF_MASTHEAD: ReadonlySet<string> = new Set(Object.values(UN_STYLES));

/** Whether paragraphs of that style are printed before the text, and are no headings of it. */
export const isMastheadStyle = (name: string): boolean => OF_MASTHEAD.has(name);
