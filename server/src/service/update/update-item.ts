/** What a technical update finds in a draft. */
import type { Span } from '../../text/span';
import type { Fix } from '../finding';

/**
 * - `session`: the session of the General Assembly or of another body
 * - `resolution`: a resolution or decision that a later one has followed
 * - `document`: a report or other document, by its symbol
 * - `date`: a day, month, year or period
 * - `decade`: a decade, or another proclaimed period, that has ended
 * - `spelling`: a spelling that has changed since
 * - `name`: a State, or the series of the draft, that is called otherwise now
 */
export type UpdateKind = 'session' | 'resolution' | 'document' | 'date' | 'decade' | 'spelling' | 'name';

/** Words that are stale, or may be. */
export interface UpdateItem {
  /** In the draft's text. UTF-16. */
  readonly span: Span;
  readonly kind: UpdateKind;
  /** Why they are stale, in one line without a full stop. */
  readonly reason: string;
  /** Whether the fix can be made unseen; false where there is none. */
  readonly sure: boolean;
  /** Absent where what replaces the words is not known. */
  readonly fix?: Fix;
}

/** An item with the words that take the place of its own. */
export const replaced = (
  item: Omit<UpdateItem, 'fix'>,
  text: string,
  edits = [{ span: item.span, text }],
): UpdateItem => ({ ...item, fix: { title: `Write "${text}"`, edits } });
