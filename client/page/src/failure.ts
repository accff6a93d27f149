/** What is said where the page cannot start. */
import { byId, element } from './dom';
import { say } from './say';

/** The reason and the cure, in the place of the editor. */
export function showFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const cure = say('It needs Chrome or Edge 105, Firefox 121, Safari 17.4 or later.');
  byId('editor').replaceChildren(
    element('p', { className: 'loading' }, `${say('The page cannot start: {0}.', reason)} ${cure}`),
  );
}
