import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-form', {
  corpus: citedCorpus,
  found: [
    `
[^1]: UNTS vol. 1577, p. 3.
      ^^^^^^^^^^^^^^ Write it in the form "United Nations, Treaty Series, vol. 1577, No. 27531"

[^2]: Jones, op. cit.
             ^^^^^^^^ Write it in the form "Ibid., or the source in full"

[^3]: GAOR, 78th sess.
      ^^^^ Write it in the form "Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 53"

[^4]: Ibid, chap III.
      ^^^^ Write it in the form "Ibid."
            ^^^^ Write it in the form "vol., No., chap., sect., para."
`,
  ],
  silent: [
    `[^1]: Resolution 73/195, annex.

[^2]: See resolution 1514 (XV).

[^3]: A/HRC/15/29, para. 4.

[^4]: Ibid., vol. 2241, No. 39574.
`,
  ],
  fixed: [
    [
      `[^1]: A/RES/73/195, annex.

[^2]: See A/RES/72/1.

[^3]: Resolution 1514/XV.

[^4]: Resolution 2200A (XXI).

[^5]: UN Doc. A/HRC/15/29.

[^6]: GA Res. 70/1.

[^7]: A/65/1, chap II, Para. 4 and vol 3, no. 5.

[^8]: ibid., chap. III.

[^9]: Ibid. chap. IV.
`,
      `[^1]: Resolution 73/195, annex.

[^2]: See resolution 72/1.

[^3]: Resolution 1514 (XV).

[^4]: Resolution 2200 A (XXI).

[^5]: A/HRC/15/29.

[^6]: Resolution 70/1.

[^7]: A/65/1, chap. II, para. 4 and vol. 3, No. 5.

[^8]: Ibid., chap. III.

[^9]: Ibid., chap. IV.
`,
    ],
  ],
  unfixed: [
    `[^1]: UNTS vol. 1577, p. 3.

[^2]: Jones, op. cit.

[^3]: GAOR, 78th sess.
`,
  ],
});
