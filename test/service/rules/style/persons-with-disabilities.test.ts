import { checkRule } from '../../../support/check-rule';

checkRule('persons-with-disabilities', {
  found: [
    `
1. *Urges* States to protect disabled persons, handicapped children, elderly people and the disabled;
                             ^^^^^^^^^^^^^^^^ Write "persons with disabilities"
                                               ^^^^^^^^^^^^^^^^^^^^ Write "children with disabilities"
                                                                     ^^^^^^^^^^^^^^ Write "older persons"
                                                                                        ^^^^^^^^^^^^ Write "persons with disabilities"`,
  ],
  silent: [
    '1. *Urges* States to protect persons with disabilities, children with disabilities and older persons;',
    '2. *Notes* that a disabled ship drifts;',
    '3. *Urges* States to visit the elderly, and to feed the elderly;',
  ],
  fixed: [
    [
      '1. *Urges* States to assist elderly persons, disabled women, the handicapped and elderly people;',
      '1. *Urges* States to assist older persons, women with disabilities, persons with disabilities and older persons;',
    ],
  ],
});
