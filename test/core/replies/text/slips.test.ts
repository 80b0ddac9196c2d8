import { isSlipOf } from '../../../../core/replies/text/slips.ts';

/** How far two words may differ and still be one, by how long the word of the lists is. */
test.each([
  { typed: 'ide', word: 'die', is: false, because: 'three letters are matched as they are' },
  { typed: 'hepl', word: 'help', is: true, because: 'two neighbours of four changed places' },
  { typed: 'ehlp', word: 'help', is: true, because: 'the first two did' },
  { typed: 'held', word: 'help', is: false, because: 'of four none may be another' },
  { typed: 'hel', word: 'help', is: false, because: 'nor left out' },
  { typed: 'plhe', word: 'help', is: false, because: 'these are no neighbours' },
  { typed: 'hpel', word: 'help', is: false, because: 'three letters went round' },
  { typed: 'painc', word: 'panic', is: true, because: 'two neighbours of five changed places' },
  { typed: 'apnic', word: 'panic', is: true, because: 'the first two did' },
  { typed: 'panik', word: 'panic', is: true, because: 'of five one may be another' },
  { typed: 'pani', word: 'panic', is: true, because: 'or left out' },
  { typed: 'paniic', word: 'panic', is: true, because: 'or typed twice' },
  { typed: 'tanic', word: 'panic', is: false, because: 'but not the first' },
  { typed: 'pamik', word: 'panic', is: false, because: 'and not two' },
  { typed: 'zreath', word: 'breath', is: true, because: 'of six the first may be another' },
  { typed: 'brea', word: 'breath', is: false, because: 'of six not two' },
  { typed: 'bleding', word: 'bleeding', is: true, because: 'of eight one' },
  { typed: 'bledin', word: 'bleeding', is: false, because: 'of eight not two' },
  { typed: 'lbeeding', word: 'bleeding', is: true, because: 'the first two changed places' },
  { typed: 'bleedign', word: 'bleeding', is: true, because: 'the last two did' },
  { typed: 'bledeing', word: 'bleeding', is: true, because: 'two in the midst did' },
  { typed: 'lbeedign', word: 'bleeding', is: false, because: 'that is twice' },
  { typed: 'brething', word: 'breathing', is: true, because: 'of nine one' },
  { typed: 'brethin', word: 'breathing', is: true, because: 'of nine two' },
  { typed: 'brthin', word: 'breathing', is: false, because: 'but not three' },
  { typed: 'rbeathign', word: 'breathing', is: true, because: 'two pairs changed places' },
  { typed: 'rbaethign', word: 'breathing', is: false, because: 'that is three' },
  { typed: 'breathingss', word: 'breathing', is: true, because: 'two more' },
  { typed: 'breathingsss', word: 'breathing', is: false, because: 'three more' },
])('$typed is $word: $is, for $because', ({ typed, word, is }) => {
  expect(isSlipOf(typed, word)).toBe(is);
});
