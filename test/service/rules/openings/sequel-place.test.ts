import { checkRule } from '../../../support/check-rule';

checkRule('sequel-place', {
  found: [
    `
*The General Assembly*,

*Recalling* the tides,

*Also recalling* the moon,
 ^^^^^^^^^^^^^^ Write "Recalling also"

1. *Welcomes* the tides;

2. *Welcomes also* the moon.
    ^^^^^^^^^^^^^ Write "Also welcomes"
`,
    `
*The General Assembly*,

*Noting* the tides,

*Noting* also the moon,
 ^^^^^^^^^^^^ "also" belongs to the opening: write "Noting also"

*Welcoming* further that boats sail,
 ^^^^^^^^^^^^^^^^^^ "further" belongs to the opening: write "Welcoming further"

1. *Invites* pilots to row;

2. *Invites* also towns to build piers.
    ^^^^^^^^^^^^^ "also" belongs to the opening: write "Also invites"
`,
  ],
  silent: [
    `*The General Assembly*,

*Recalling* the tides,

*Recalling also* the moon,

1. *Welcomes* the tides;

2. *Also welcomes* the moon.
`,
    `*The General Assembly*,

*Noting also* further piers,

*Welcoming* further piers built by towns,

*Mindful also also* of the fog,

1. *Encourages* further studies of the tides.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Bearing in mind* the tides,

*Further bearing in mind* the moon,

1. *Takes note* of the tides;

2. *Takes also note* of the moon;

3. *Takes note further* of the stars.
`,
      `*The General Assembly*,

*Bearing in mind* the tides,

*Bearing in mind further* the moon,

1. *Takes note* of the tides;

2. *Also takes note* of the moon;

3. *Further takes note* of the stars.
`,
    ],
    [
      `*The General Assembly*,

*Noting* the tides,

*Noting* also the moon,

1. *Invites* pilots to row;

2. *Invites* also towns to build piers.
`,
      `*The General Assembly*,

*Noting* the tides,

*Noting also* the moon,

1. *Invites* pilots to row;

2. *Also invites* towns to build piers.
`,
    ],
  ],
  unfixed: [
    `*The General Assembly*,

*Noting* the tides,

*Noting* also* the moon,

1. *Decides* to row.
`,
  ],
});
