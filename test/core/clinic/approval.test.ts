import { asForPatients } from '../../../core/clinic/approval.ts';
import { withLine } from './files.ts';
import { read } from './reading.ts';

/** What a laptop only warns of and patients must not meet. */

test.each([
  { text: withLine(5, ''), severities: ['error'], because: 'nobody signed these protocols' },
  {
    text: withLine(2, 'name: The Harbor Clinic of Seattle'),
    severities: ['warning'],
    because: 'a long name harms nobody',
  },
])('where patients are it is $severities: $because', ({ text, severities }) => {
  const { problems } = read(text);
  expect(problems.map((problem) => problem.severity)).toEqual(['warning']);
  expect(problems.map((problem) => asForPatients(problem).severity)).toEqual(severities);
});
