/** Writes a printed text as a Word document. The same text gives the same bytes. */
import { strToU8, zipSync } from 'fflate';
import type { Inline, PrintedHead, PrintedText } from '../printed/model';
import { foot, laterHead, masthead } from './page-heads';
import { bodyOf } from './paragraphs';
import { type Counters, wordRuns } from './runs';
import { stylesXml } from './styles';
import { NAMESPACES, xmlEscaped, xmlPart } from './xml';

/** The bytes of the `.docx`. */
export function writeDocx(text: PrintedText): Uint8Array {
  const counters: Counters = { id: 1, openMove: 0, marked: new Set() };
  const document = `<w:document ${NAMESPACES}><w:body>${frontLines(text.head)}${bodyOf(text.blocks, counters)}${SECTION}</w:body></w:document>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': documentRelationships(),
    'word/styles.xml': `<w:styles ${NAMESPACES}>${stylesXml()}</w:styles>`,
    'word/settings.xml': settings(isTracked(text)),
    'word/footnotes.xml': footnotes(text.notes, counters),
    ...headsAndFeet(text.head),
  };
  const files = Object.entries(parts).map(([name, root]) => [name, strToU8(xmlPart(root))] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: EPOCH });
}

/** The first day that a zip file can name. */
const EPOCH = new Date(1980, 0, 1);

const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts beside the text: name, kind, and the id by which the text names it. */
const PARTS = [
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['footnotes', 'footnotes'],
  ['header1', 'header'],
  ['header2', 'header'],
  ['header3', 'header'],
  ['footer1', 'footer'],
  ['footer2', 'footer'],
  ['footer3', 'footer'],
] as const;

const contentTypes = (): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>${PARTS.map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${CONTENT}.${kind}+xml"/>`,
  ).join('')}</Types>`;

const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const PACKAGE_RELATIONSHIPS = `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelationships = (): string =>
  `<Relationships ${RELATIONSHIPS}>${PARTS.map(
    ([name, kind]) => `<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`,
  ).join('')}</Relationships>`;

const SECTION = `<w:sectPr>${(
  [
    ['header', 'first', 1],
    ['header', 'default', 2],
    ['header', 'even', 3],
    ['footer', 'first', 1],
    ['footer', 'default', 2],
    ['footer', 'even', 3],
  ] as const
)
  .map(([part, type, number]) => `<w:${part}Reference w:type="${type}" r:id="${part}${number}"/>`)
  .join(
    '',
  )}<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1195" w:bottom="1152" w:left="1200" w:header="432" w:footer="504" w:gutter="0"/><w:titlePg/></w:sectPr>`;

const headsAndFeet = (head: PrintedHead): Record<string, string> => ({
  'word/header1.xml': `<w:hdr ${NAMESPACES}>${masthead(head)}</w:hdr>`,
  'word/header2.xml': `<w:hdr ${NAMESPACES}>${laterHead(head, 'right')}</w:hdr>`,
  'word/header3.xml': `<w:hdr ${NAMESPACES}>${laterHead(head, 'left')}</w:hdr>`,
  'word/footer1.xml': `<w:ftr ${NAMESPACES}>${foot('right')}</w:ftr>`,
  'word/footer2.xml': `<w:ftr ${NAMESPACES}>${foot('right')}</w:ftr>`,
  'word/footer3.xml': `<w:ftr ${NAMESPACES}>${foot('left')}</w:ftr>`,
});

/** What the front matter says before the text: session, committee, agenda item, sponsors. */
function frontLines({ session, committee, agendaItem, sponsors }: PrintedHead): string {
  const line = (style: string, text: string | undefined) =>
    text === undefined
      ? ''
      : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlEscaped(text)}</w:t></w:r></w:p>`;
  return [
    line('Session', session),
    line('Committee', committee),
    line('AgendaItemNormal', agendaItem && `Agenda item ${agendaItem}`),
    line('Sponsors', sponsors && `${sponsors}: draft resolution`),
  ].join('');
}

/** Whether anything in it is a tracked change: then Word goes on tracking. */
const isTracked = ({ blocks, notes }: PrintedText): boolean =>
  notes.flat().some(hasTrack) ||
  blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.some(({ cells, tracks }) => tracks.length > 0 || cells.flat().some(hasTrack))
      : block.end.length > 0 || block.inlines.some(hasTrack),
  );

const hasTrack = ({ tracks }: Inline): boolean => tracks.length > 0;

const settings = (tracked: boolean): string =>
  `<w:settings ${NAMESPACES}>${tracked ? '<w:trackRevisions/>' : ''}<w:defaultTabStop w:val="475"/><w:evenAndOddHeaders/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`;

const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:ind w:left="792"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:ind w:left="792"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

/**
 * The mark of a note before its words: right-aligned at one tab, the words at the next. The first tab is in the run of the
 * mark: LibreOffice drops that run, and would count a tab before it among those before the words.
 */
const NOTE_MARK =
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:tab/><w:footnoteRef/></w:r><w:r><w:tab/></w:r>';

const footnotes = (notes: PrintedText['notes'], counters: Counters): string =>
  `<w:footnotes ${NAMESPACES}>${SEPARATORS}${notes
    .map(
      (words, at) =>
        `<w:footnote w:id="${at + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${NOTE_MARK}${wordRuns(words, counters)}</w:p></w:footnote>`,
    )
    .join('')}</w:footnotes>`;
