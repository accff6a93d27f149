import { checkRule } from '../../../support/check-rule';

checkRule('draft-language', {
  found: [
    `
---
title: Les marées
language: fr
^^^^^^^^^^^^ In a draft in "fr" only rules about numbers, footnotes and brackets speak, and no English is offered
---

*L’Assemblée générale*,
`,
  ],
  silent: ['---\nlanguage: en\n---\n\n*The General Assembly*,\n', '*L’Assemblée générale*,\n'],
});
