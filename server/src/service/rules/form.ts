/** The rules of form, in the order of docs/rules. */
import type { Rule } from '../rule';
import { sequelAddressee } from './sequel-addressee';
import { sequelList } from './sequel-list';
import { sequelOperative } from './sequel-operative';
import { sequelPlace } from './sequel-place';
import { sequelRestart } from './sequel-restart';
import { sequelWord } from './sequel-word';

export const formRules: readonly Rule[] = [
  sequelWord,
  sequelRestart,
  sequelPlace,
  sequelOperative,
  sequelAddressee,
  sequelList,
];
