import { checkRule } from '../../../support/check-rule';

checkRule('sequel-word', {
  found: [
    `
*The General Assembly*,

*Recalling* the tides,

*Recalling* the moon,
 ^^^^^^^^^ Second paragraph in a row to open so: write "Recalling also"

*Recalling also* the stars,
 ^^^^^^^^^^^^^^ Third paragraph in a row to open so: write "Recalling further"

1. *Decides* to row.
`,
  ],
  silent: [
    `*The General Assembly*,

*Recalling* the tides,

*Recalling also* the moon,

*Recalling further* the stars,

*Recalling* the fog,

1. *Decides* to row.
`,
    `*The General Assembly*,

*Recalling* the tides,

*Recalling* also the moon,

*Recalling* also* the stars,

1. *Decides* to row.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Recalling* the tides,

*Recalling* the moon,

*Recalling* the stars,

*Recalling further* the fog,

1. *Decides* to row.
`,
      `*The General Assembly*,

*Recalling* the tides,

*Recalling also* the moon,

*Recalling further* the stars,

*Recalling* the fog,

1. *Decides* to row.
`,
    ],
  ],
});
