/** What a draft is about, as far as the sense of a term depends on it. */
import { slice } from '../../text/span';
import { derived, resolutionOf } from './snapshot';

const MIGRATION =
  /\b(?:im|em)?migra(?:nt|tion|tory)|\brefugee|\basylum|\bdisplaced (?:person|people)|\btrafficking in\b|\bdiaspora/i;

/** Whether words speak of migration. */
export const speakOfMigration = (words: string): boolean => MIGRATION.test(words);

/** Whether the title of a draft speaks of migration: the front matter's, or the first heading. */
export const isOnMigration = derived((snapshot): boolean => {
  const { blocks, frontMatter, text } = resolutionOf(snapshot);
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return speakOfMigration(`${frontMatter.title ?? ''} ${heading ? slice(text, heading.content) : ''}`);
});
