import { checkRule } from '../../../support/check-rule';

checkRule('spelling-era', {
  found: [
    `
1. *Protects* asylum seekers, indigenous youth and the health care of States parties;
              ^^^^^^^^^^^^^^ Since the seventy-seventh session: "asylum-seekers"
                              ^^^^^^^^^^^^^^^^ Since the seventy-seventh session: "Indigenous youth"
                                                       ^^^^^^^^^^^ Since the seventy-ninth session: "healthcare"
                                                                      ^^^^^^^^^^^^^^ Since the eightieth session: "States Parties"`,
  ],
  silent: [
    '1. *Protects* asylum-seekers, Indigenous youth and the healthcare of States Parties;',
    `---
date: 2019-05-01
---

1. *Protects* asylum seekers, indigenous peoples and the health care of States parties;`,
    '2. *Protects* indigenous plants and the parties of States;',
  ],
  fixed: [
    [
      '1. *Protects* Asylum seekers, indigenous peoples, Health-care and States parties;',
      '1. *Protects* Asylum-seekers, Indigenous Peoples, Healthcare and States Parties;',
    ],
    [
      `---
date: 2023-05-01
---

1. *Protects* an asylum seeker and indigenous women in health care;`,
      `---
date: 2023-05-01
---

1. *Protects* an asylum-seeker and Indigenous women in health care;`,
    ],
  ],
});
