import { checkRule } from '../../../support/check-rule';

checkRule('shall', {
  found: [
    `
1. *Decides* that States shall light their coasts and that the Parties shall pay;
                  ^^^^^^^^^^^^ Resolutions rarely say "shall" outside statutes and rules
                                                               ^^^^^^^^^^^^^ Resolutions rarely say "shall" outside statutes and rules`,
  ],
  silent: ['1. *Decides* that States should light their coasts;', '2. *Decides* that the light shall burn;'],
});
