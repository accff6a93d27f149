/** A corpus of an adopted declaration and a draft, for tests of what is said about quotations. */
import type { World } from '../../server/src/service/world/world';
import { smallWorld } from './small-world';

const ADOPTED = `---
symbol: A/RES/80/1
short: [HD, Harbours Declaration]
title: Declaration on harbours, lighthouses and the people who keep them
standing: adopted
date: 2025-12-01
---

*The General Assembly*,

*Recalling* the light that every keeper, whatever the weather, owes to ships,[^1]

*Noting* the “lamp of the coast” and its keepers' well-being,

1. *Calls upon* harbours to keep their lamps lit throughout the night, and in this regard:

(a) Invites keepers to trim the wicks before dusk;

(b) Encourages pilots to report lamps that fail, including by radio;

2. *Decides* to remain seized of the matter.

[^1]: Resolution 79/1.
`;

const DRAFT = `---
symbol: A/C.2/81/L.4
standing: draft
---

*The General Assembly*,

1. *Calls upon* harbours to keep their lamps lit throughout the night and the day;

2. *Urges* divers to count the anchors that storms have left below.
`;

/** A world over both. */
export const harbours = (): World => smallWorld([ADOPTED, DRAFT]);
