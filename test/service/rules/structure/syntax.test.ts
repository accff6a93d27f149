import { checkRule } from '../../../support/check-rule';

checkRule('syntax', {
  found: [
    `
---
standing: loud
          ^^^^ "standing" must be one of adopted, draft, superseded, report, position
---

1. *Decides* to row.
`,
    `
---
: [
---
^ The front matter cannot be read here: put a value that holds a colon or brackets in quotation marks

1. *Decides* to row.
`,
  ],
  silent: [
    `---
title: Tides
standing: draft
---

1. *Decides* to row.
`,
    '*Noting* [EU: the tides',
  ],
});
