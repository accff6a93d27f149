import { checkRule } from '../../../support/check-rule';

checkRule('serial-comma', {
  found: [
    `
1. *Invites* pilots, captains, and stewards to meet;
                             ^^^^^ No comma before the last item of a list`,
  ],
  silent: [
    '1. *Invites* pilots, captains and stewards to meet;',
    '2. *Invites* pilots, and stewards to meet;',
    '3. *Invites* pilots who steer, captains who sleep, and stewards who serve meals to passengers to meet;',
  ],
  fixed: [
    [
      '1. *Invites* ports, ships, or pilots in distress, and asks for oil, water, and bread;',
      '1. *Invites* ports, ships or pilots in distress, and asks for oil, water and bread;',
    ],
  ],
});
