import { checkRule } from '../../../support/check-rule';

checkRule('sequel-operative', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Welcomes* the tides;

2. *Welcomes* the moon;
    ^^^^^^^^ Second paragraph in a row to open so: write "Also welcomes"

3. *Also welcomes* the stars.
    ^^^^^^^^^^^^^ Third paragraph in a row to open so: write "Further welcomes"
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Welcomes* the tides;

2. *Also welcomes* the moon;

3. *Further welcomes* the stars;

4. *Welcomes* the fog.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Welcomes* the tides;

2. *Notes* the moon;

3. *Welcomes* the stars.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Welcomes* the tides;

2. *Welcomes* the moon;

3. *Welcomes* the stars;

4. *Further welcomes* the fog.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Welcomes* the tides;

2. *Also welcomes* the moon;

3. *Further welcomes* the stars;

4. *Welcomes* the fog.
`,
    ],
  ],
});
