import { checkRule } from '../../../support/check-rule';

checkRule('heads-of-state', {
  found: [
    `
*Recalling* the meeting of heads of state and government and the visit of a head of government,
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write "Heads of State and Government"
                                                                            ^^^^^^^^^^^^^^^^^^ Write "Head of Government"`,
  ],
  silent: [
    '*Recalling* the meeting of Heads of State and Government,',
    '*Recalling* the head of the delegation and the heads of offices,',
  ],
  fixed: [
    [
      '*Recalling* the meeting of heads of State or Government and the letter of the head of state,',
      '*Recalling* the meeting of Heads of State or Government and the letter of the Head of State,',
    ],
  ],
});
