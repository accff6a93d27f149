import assert from 'node:assert/strict';
import { organOf } from '../../../server/src/resolution/outline/organ';
import { parse } from '../../../server/src/resolution/parse';

suite('the organ of a resolution', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    '*The Security Council*,\n\n*Recalling* its resolutions,': 'Security Council',
    'The Human Rights Council,\n\nRecalling its resolutions,': 'Human Rights Council',
    '---\nsymbol: A/78/L.5\n---\n\n*The Economic and Social Council*,\n\n1. *Decides*.':
      'Economic and Social Council',
    '*The Conference of the Parties*,\n\n1. *Decides* to meet.': 'Conference of the Parties',
    '---\nsymbol: S/2024/31\n---\n\n1. *Decides* to meet.': 'Security Council',
    '---\nsymbol: A/HRC/50/L.3\n---\n\n1. *Decides* to meet.': 'Human Rights Council',
    '---\nsymbol: A/C.3/78/L.5\n---\n\n1. *Decides* to meet.': 'General Assembly',
    '---\nsymbol: E/CN.6/2024/L.5\n---\n\n1. *Decides* to meet.': undefined,
    '---\nsymbol: E/2024/L.5\n---\n\n1. *Decides* to meet.': 'Economic and Social Council',
    '---\nsymbol: DP/FPA/OPS/2024/1\n---\n\n1. *Decides* to meet.': undefined,
    '---\nsymbol: TS/2024/1\n---\n\n1. *Decides* to meet.': undefined,
    '1. *Decides* to meet.': undefined,
  };
  for (const [text, organ] of Object.entries(cases))
    test(`${organ ?? 'none'}: ${text.split('\n\n')[0]}`, () => assert.equal(organOf(parse(text)), organ));
});
