import { checkRule } from '../../../support/check-rule';

checkRule('latin-abbreviation', {
  found: [
    `
1. *Urges* States to mark reefs, e.g., those off their ports, i.e. where ships pass, wrecks etc. without delay;
                                 ^^^^^ Resolutions do not abbreviate "e.g.,": write "for example,"
                                                              ^^^^ Resolutions do not abbreviate "i.e.": write "that is,"
                                                                                            ^^^^ Resolutions do not abbreviate "etc."`,
  ],
  silent: [
    '1. *Urges* States to mark, inter alia, reefs, that is, rocks, for example off their ports;',
    '2. *Thanks* the firm called “Light etc.” for its buoys;',
  ],
  fixed: [
    [
      '1. *Urges* States to mark reefs, e.g. those off their ports, i.e., where ships pass;',
      '1. *Urges* States to mark reefs, for example, those off their ports, that is, where ships pass;',
    ],
  ],
});
