/** A corpus for the rules of citations and footnotes: our instruments, and what ten resolutions cite alike. */
import { makeCitedSources, testimonyOf } from '../../corpus/tools/cited-sources';
import { documentFrom } from '../../server/src/corpus/document';
import type { Corpus } from '../../server/src/corpus/model';
import { withNamed } from '../../server/src/corpus/named-instruments';
import { smallWorld } from './small-world';

const citing = (n: number): string => `---
symbol: A/RES/75/90${n}
standing: adopted
date: 2021-03-04
---

*Recalling* its resolutions 71/280 of 6 April 2017, 71/313 of 6 July 2017 and 72/308 of 6 August 2018 and Security Council resolution 1325 (2000) of 31 October 2000,

*Reaffirming* the Convention on the Safety of Harbours[^1] and taking note of the report on lighthouses at night,[^2]

[^1]: United Nations, *Treaty Series*, vol. 77, No. 1234.

[^2]: A/CONF.900/17.
`;

const COMPACT = `---
symbol: A/RES/73/195
title: Global Compact for Safe, Orderly and Regular Migration
standing: adopted
date: 2018-12-19
---

*Recalling* its resolutions 71/280 of 6 April 2017 and 72/308 of 6 August 2018,
`;

const citedSources = makeCitedSources(
  Array.from({ length: 10 }, (_, n) => testimonyOf(documentFrom(citing(n), { kind: 'shipped' }), '75')),
);

const { corpus } = smallWorld([COMPACT]);

/** The corpus; none of the resolutions that cite is among its documents. */
export const citedCorpus: Corpus = {
  ...corpus,
  instruments: withNamed(corpus.instruments, citedSources),
  cited: citedSources,
};
