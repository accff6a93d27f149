/** `technical_update`: what in a draft belongs to the year of the text that it was made from. */
import { slice } from '../../text/span';
import { resolutionOf } from '../draft/snapshot';
import { technicalUpdate } from '../update/technical-update';
import { worldOfDraft } from '../world/draft-world';
import { NAMED_TEXT, snapshotOf, textNamed } from './named-text';
import { count, list, object, text, truth } from './schema';
import {
  clipped,
  fitting,
  limitIn,
  optionalText,
  plural,
  type Tool,
  ToolProblem,
  textIn,
  withSign,
} from './tool';

const USUAL = 12;
const EXCERPT = 120;

export const technicalUpdateTool: Tool = {
  name: 'technical_update',
  title: 'Technical update of a draft',
  description:
    'List what is out of date in a draft made from an earlier text: sessions, resolutions, documents, dates, spellings and names, each with its reason. Nothing is changed; what is not sure is for a person to decide.',
  input: object({
    draft: text(NAMED_TEXT),
    'date?': text(
      'The day that the draft is measured by, 2026-11-10; without it the date of its front matter',
    ),
    'from?': count('Leaves out as many items'),
    'limit?': count('How many items; 12 if it is not said', 500),
  }),
  output: object({
    date: text('The day that the draft was measured by'),
    items: list(
      object({
        words: text('The words of the draft'),
        kind: text('session, resolution, document, date, decade, spelling or name'),
        reason: text(),
        sure: truth('Whether what replaces the words is certain'),
        'fix?': text('What replaces the words'),
      }),
    ),
    total: count('Items in all'),
  }),
  async run(args, context) {
    const draft = await textNamed(textIn(args, 'draft'), context);
    const snapshot = snapshotOf(draft);
    const date = dayIn(optionalText(args, 'date') ?? resolutionOf(snapshot).frontMatter.date);
    const all = technicalUpdate(snapshot, worldOfDraft(context.world, snapshot), date);
    const from = typeof args.from === 'number' ? args.from : 0;
    const shown = all.slice(from, from + limitIn(args, USUAL)).map(({ span, kind, reason, sure, fix }) => ({
      words: withSign(clipped(slice(draft, span).replace(/\s+/g, ' '), EXCERPT)),
      kind,
      reason,
      sure,
      ...(fix && { fix: fix.title }),
    }));
    const items = args.limit === undefined ? fitting(shown) : shown;
    const lines = items.map(
      ({ words, reason, sure, fix }) =>
        `"${words}": ${reason}. ${fix ?? 'What replaces it is not known'}${sure ? '' : ' (not sure)'}`,
    );
    const said = `${plural(all.length, 'item')} on ${date}${items.length < all.length ? `, of which ${items.length} follow` : ''}`;
    return { structured: { date, items, total: all.length }, text: [said, ...lines].join('\n') };
  },
};

function dayIn(date: string | undefined): string {
  if (date === undefined)
    throw new ToolProblem('The draft has no date in its front matter: give "date" as 2026-11-10.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new ToolProblem(`"${date}" is no day: write it as 2026-11-10.`);
  return date;
}
