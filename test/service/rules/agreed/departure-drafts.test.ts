/** Drafts with departures of every kind, and silent ones: departures.txt says what is found in each. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createChecker } from '../../../../server/src/service/check/checker';
import type { Finding } from '../../../../server/src/service/finding';
import { departsFromAgreed } from '../../../../server/src/service/rules/agreed/departs-from-agreed';
import { never } from '../../../../server/src/service/world/cancel';
import { defaultSettings } from '../../../../server/src/service/world/settings';
import { createWorld } from '../../../../server/src/service/world/world';
import { applied } from '../../../support/check';
import { shippedCorpus } from '../../../support/shipped-corpus';

/** A draft as the file has it. */
interface Drafted {
  readonly kind: string;
  readonly text: string;
  /** With the agreed words in the place of the draft's. */
  readonly agreed: string;
  /** Where the draft departs, in UTF-16 code units of the text. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly sign: string;
}

const PREFIX = 'The General Assembly,\n\n1. ';
/** Words that a finding may take in beside those of the file. */
const SLACK = 14;

function read(line: string): Drafted {
  const [kind = '', , written = ''] = line.split(' | ');
  const [, raw = '', sign = ''] = /^(.*?)(?: ([?!]))?$/.exec(written) ?? [];
  const places: { start: number; end: number }[] = [];
  let text = '';
  let agreed = '';
  let from = 0;
  for (const part of raw.matchAll(/\{([^{}]*?) ?-> ?([^{}]*)\}/g)) {
    const before = raw.slice(from, part.index);
    text += before;
    agreed += before;
    places.push({ start: text.length, end: text.length + (part[1] ?? '').length });
    text += part[1] ?? '';
    agreed += part[2] ?? '';
    from = part.index + part[0].length;
  }
  const rest = raw.slice(from);
  return { kind, text: text + rest, agreed: (agreed + rest).replace(/ {2,}/g, ' '), places, sign };
}

const drafts = readFileSync('test/service/rules/agreed/departures.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(read);

const world = createWorld(shippedCorpus(), defaultSettings);
const checker = createChecker([departsFromAgreed], (_, error) => {
  throw error;
});

const findingsIn = (text: string): Promise<readonly Finding[]> =>
  checker.check(world, { uri: 'file:///a.resolution', version: 1, text: `${PREFIX}${text}\n` }, never);

const isAlarm = ({ severity }: Finding): boolean => severity !== 'hint';

const standsAt = ({ span }: Finding, { start, end }: Drafted['places'][number]): boolean =>
  span.start - SLACK <= PREFIX.length + end && PREFIX.length + start <= span.end + SLACK;

suite('drafts with departures', () => {
  for (const { kind, text, agreed, places, sign } of drafts.filter(
    (draft) => !draft.kind.startsWith('silent'),
  ))
    test(`${kind}: ${text}`, async () => {
      const found = (await findingsIn(text)).filter((finding) => sign !== '' || isAlarm(finding));
      const hits = places.map((place) => found.find((finding) => standsAt(finding, place)));
      if (sign === '!')
        return assert.deepEqual(hits.filter(Boolean), [], 'it is found now: take the sign away');
      if (sign === '?') {
        const strays = found.filter((one) => isAlarm(one) && !places.some((place) => standsAt(one, place)));
        return assert.deepEqual(strays, []);
      }
      assert.ok(hits.every(Boolean), JSON.stringify(found.map(({ message }) => message)));
      const edits = hits.flatMap((hit) => hit?.fixes[0]?.edits ?? []);
      assert.equal(applied(`${PREFIX}${text}`, edits), `${PREFIX}${agreed}`);
    });
});

suite('drafts without departures', () => {
  for (const { kind, text } of drafts.filter((draft) => draft.kind.startsWith('silent')))
    test(`${kind}: ${text}`, async () => {
      const alarms = (await findingsIn(text)).filter(isAlarm);
      assert.deepEqual(
        alarms.map(({ message }) => message),
        [],
      );
    });
});
