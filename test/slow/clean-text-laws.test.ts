import { cleanTextHoldsOnlyProposals } from '../support/clean-text-law';

suite('the law of the clean text, at length', () => {
  test('no word of an instruction, a remark or a status comes into it', () =>
    cleanTextHoldsOnlyProposals(100_000));
});
