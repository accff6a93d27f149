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
  ],
  silent: [
    `*The General Assembly*,

*Recalling* the tides,

*Recalling also* the moon,

1. *Welcomes* the tides;

2. *Also welcomes* the moon.
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
  ],
});
