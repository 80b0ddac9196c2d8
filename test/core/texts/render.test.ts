import { type Occasion, renderText } from '../../../core/texts/render.ts';
import { courseOf, moment, type Story } from '../../builders.ts';

const V1 = '2026-03-03T14:30';
const V2 = '2026-03-06T10:00';

/** The words of a text about the first visit, that goes on 2 March at 17:00 at the clinic. */
function rendered(wording: string | Record<string, string>, story: Story & { goesAt?: string; visit?: string } = {}) {
  const { goesAt = '2026-03-02T17:00', visit = 'v1', ...rest } = story;
  const languages = typeof wording === 'string' ? ['en'] : Object.keys(wording);
  const occasion: Occasion = {
    course: courseOf({ visits: [V1, V2], languages, texts: { note: wording }, ...rest }),
    to: 'patient',
    visit,
    goesAt: moment(goesAt),
  };
  return renderText('note', occasion);
}

const spanish = (wording: string, story: Story & { goesAt?: string; visit?: string } = {}) =>
  rendered({ en: 'English', es: wording }, { ...story, patient: { language: 'es' } });

describe('every placeholder', () => {
  test.each([
    { put: 'clinicName', en: 'Harbor', es: 'Harbor' },
    { put: 'clinicPhone', en: '206-555-0100', es: '206-555-0100' },
    { put: 'firstName', en: 'Maria', es: 'Maria' },
    { put: 'visitDay', en: 'Tue Mar 3', es: 'mar 3 mar' },
    { put: 'visitTime', en: '2:30 PM', es: '2:30 p. m.' },
    { put: 'arriveTime', en: '2:15 PM', es: '2:15 p. m.' },
    { put: 'visitNumber', en: '1', es: '1' },
    { put: 'visitCount', en: '2', es: '2' },
    { put: 'noFoodFrom', en: '8:30 AM', es: '8:30 a. m.' },
    { put: 'noDrinkFrom', en: '12:30 PM', es: '12:30 p. m.' },
    { put: 'nextVisitDay', en: 'Fri Mar 6', es: 'vie 6 mar', goesAt: '2026-03-03T17:00' },
    { put: 'nextVisitTime', en: '10 AM', es: '10 a. m.', goesAt: '2026-03-03T17:00' },
    { put: 'weekList', en: 'Tue 2:30 PM, Fri 10 AM', es: 'mar 2:30 p. m., vie 10 a. m.' },
  ])('{$put} is "$en" and "$es"', ({ put, en, es, ...story }) => {
    const prepare = { noFoodFor: '6h', noDrinkFor: '2h', arriveEarly: '15m' };
    expect(rendered(`[{${put}}]`, { prepare, ...story })).toBe(`[${en}]`);
    expect(spanish(`[{${put}}]`, { prepare, ...story })).toBe(`[${es}]`);
  });

  test('a visit that begins now is not the next one', () => {
    expect(rendered('[{nextVisitDay}]', { goesAt: V1 })).toBe('[Fri Mar 6]');
  });

  test('what only the moment of its making knew is put as it is, and its sentence left out without', () => {
    const choices = (values?: Record<string, string>) => {
      const texts = { note: 'Hello. Reply {choices}.' };
      return renderText('note', {
        course: courseOf({ visits: [V1], texts }),
        to: 'patient',
        goesAt: moment(V1),
        values,
      });
    };
    expect(choices({ choices: '1 for Tue, 2 for Fri' })).toBe('Hello. Reply 1 for Tue, 2 for Fri.');
    expect([choices(), choices({})]).toEqual(['Hello.', 'Hello.']);
  });

  test('a time that the patient still believes in is told as that of the visit', () => {
    const course = courseOf({ visits: [V1], texts: { note: 'Not {visitDay} {visitTime}' } });
    const occasion = { course, to: 'patient' as const, visit: 'v1', goesAt: moment('2026-03-02T17:00') };
    const believed = (at?: string) => renderText('note', { ...occasion, ...(at ? { believedAt: moment(at) } : {}) });
    expect(believed('2026-03-05T09:00')).toBe('Not Thu Mar 5 9 AM');
    expect(believed()).toBe('Not Tue Mar 3 2:30 PM');
  });

  test('one that the check let through by mistake stops loudly', () => {
    expect(() => rendered('{visitDya}')).toThrow('visitDya');
    expect(() => rendered('{toString}')).toThrow('toString');
  });
});

describe('times', () => {
  test.each([
    { text: '{visitTime}', visits: ['2026-03-03T14:00'], says: '2 PM', because: 'a full hour has no minutes' },
    { text: '{arriveTime}', says: '2:30 PM', because: 'nobody need be early where nothing says so' },
    {
      text: '{noFoodFrom}',
      prepare: { noFoodFor: '8h' },
      visits: ['2026-03-03T07:00'],
      says: 'Mon 11 PM',
      because: 'a food stop on the day before names that day',
    },
    {
      text: '{noFoodFrom}',
      prepare: { noFoodFor: '7h' },
      visits: ['2026-03-03T07:00'],
      says: '12 AM',
      because: 'midnight is of the day itself',
    },
    {
      text: '{noFoodFrom}',
      prepare: { noFoodFor: '8h' },
      visits: ['2026-03-08T08:00'],
      says: 'Sat 11 PM',
      because: 'eight hours are eight, in the night that has an hour less',
    },
    {
      text: '{visitDay} {visitTime}',
      livesIn: 'America/Denver',
      says: 'Tue Mar 3 2:30 PM PT',
      because: "the clinic's zone is named when the patient's differs",
    },
    {
      text: '{noFoodFrom}',
      livesIn: 'America/Denver',
      prepare: { noFoodFor: '6h' },
      says: '8:30 AM PT',
      because: 'in every time',
    },
    {
      text: '{visitDay} {visitTime}',
      livesIn: 'Pacific/Tongatapu',
      says: 'Tue Mar 3 2:30 PM PT',
      because: "the day is the clinic's, too",
    },
    {
      text: '{visitTime}',
      livesIn: 'America/Tijuana',
      says: '2:30 PM',
      because: 'another zone with the same clock needs no name',
    },
    {
      text: '{visitTime}',
      place: 'home' as const,
      livesIn: 'America/Denver',
      says: '2:30 PM',
      because: "a session at home is on the patient's own clock",
    },
    {
      text: '{weekList}',
      livesIn: 'America/Denver',
      says: 'Tue 2:30 PM PT, Fri 10 AM PT',
      because: 'in the list as well',
    },
  ])('$text says "$says": $because', ({ text, says, because: _, ...story }) => {
    expect(rendered(text, story)).toBe(says);
  });
});

describe('numbers', () => {
  const THREE = [{ at: V1, status: 'cancelled' as const }, V2, '2026-03-10T10:00'];
  test.each([
    {
      text: '{visitNumber} of {visitCount}',
      visits: THREE,
      visit: 'v2',
      says: '1 of 2',
      because: 'cancelled left out',
    },
    {
      text: '{visitNumber} of {visitCount}',
      visits: [V1, { at: V2, status: 'missed' as const }, '2026-03-10T10:00'],
      visit: 'v3',
      says: '2 of 2',
      because: 'missed left out',
    },
    {
      text: '{visitNumber} of {visitCount}',
      phases: { start: 6, upkeep: 2 },
      says: '1 of 8',
      because: "the phases' total where all are numbers",
    },
    {
      text: '{visitNumber} of {visitCount}',
      phases: { start: 6, upkeep: undefined },
      says: '1 of 2',
      because: 'an open phase: what is booked',
    },
    {
      text: 'Gone. Visit {visitNumber}.',
      visits: THREE,
      visit: 'v1',
      says: 'Gone.',
      because: 'a cancelled visit has no number',
    },
  ])('$says: $because', ({ text, says, because: _, ...story }) => {
    expect(rendered(text, story)).toBe(says);
  });
});

describe('the week', () => {
  test.each([
    {
      visits: ['2026-03-03T10:30', '2026-03-04T10:30', '2026-03-05T10:30', '2026-03-06T14:00'],
      says: 'Tue, Wed, Thu 10:30 AM, Fri 2 PM',
      because: 'days at one time are named together',
    },
    {
      visits: ['2026-03-03T10:00', '2026-03-03T15:00'],
      says: 'Tue 10 AM',
      because: 'a day stands for its first visit',
    },
    {
      visits: ['2026-03-02T19:00', '2026-03-09T10:00'],
      says: 'Mon Mar 9 10 AM',
      because: 'the seven days after today, of which the last has the same name',
    },
    {
      visits: ['2026-03-04T10:00', '2026-03-10T00:30'],
      livesIn: 'Pacific/Honolulu',
      says: 'Wed 10 AM PT, Tue Mar 10 12:30 AM PT',
      because: "the last of them, in the clinic's zone, is another Tuesday than tomorrow",
    },
  ])('$says: $because', ({ says, because: _, ...story }) => {
    expect(rendered('{weekList}', story)).toBe(says);
  });
});

describe('what has no value', () => {
  const LAST = { visits: [V1], goesAt: '2026-03-03T17:00' };
  test.each([
    {
      text: 'Thank you. Your next visit is {nextVisitDay} at {nextVisitTime}. Call {clinicPhone}.',
      ...LAST,
      says: 'Thank you. Call 206-555-0100.',
      because: 'its sentence is left out',
    },
    { text: 'Thank you. Next: {nextVisitDay}.', ...LAST, says: 'Thank you.', because: 'and no space stays behind' },
    {
      text: '{clinicName}: hi {firstName}! See you.',
      patient: { firstName: '' },
      says: 'Harbor: See you.',
      because: 'whose text it is stays',
    },
    {
      text: 'Hi {firstName}! See you.',
      patient: { firstName: '' },
      says: 'See you.',
      because: 'a name that is not there',
    },
    ...[
      {
        text: '{firstName}, see you {visitDay}.',
        says: 'see you Tue Mar 3.',
        because: 'the day is not lost with a name',
      },
      { text: '{clinicName}: {firstName}: {visitTime}', says: 'Harbor: 2:30 PM', because: 'after the clinic, too' },
      { text: 'See you, {firstName}, at {visitTime}.', says: 'See you, at 2:30 PM.', because: 'in the middle' },
      { text: '¡{firstName}, venga {visitDay}!', says: '¡venga Tue Mar 3!', because: 'after a mark that opens' },
      { text: 'At {visitTime}, {firstName}!', says: 'At 2:30 PM!', because: 'at the end' },
    ].map((row) => ({ ...row, visits: [V1], visit: 'v1', patient: { firstName: '' } })),
    {
      text: 'See you, {firstName}, at {visitTime}.',
      ...{ visits: [V1], visit: 'v1', patient: { firstName: 'Ana' } },
      says: 'See you, Ana, at 2:30 PM.',
      because: 'a name that is there stays',
    },
    { text: 'No food from {noFoodFrom}. Call us.', says: 'Call us.', because: 'nothing to prepare' },
    {
      text: '{clinicName}: Next visit {nextVisitDay}.',
      ...LAST,
      says: 'Harbor: Next visit .',
      because: 'a text is never empty, and says at least who writes',
    },
  ])('"$text" says "$says": $because', ({ text, says, because: _, ...story }) => {
    expect(rendered(text, story)).toBe(says);
  });

  test('a Spanish time before a full stop has one', () => {
    const story = { visits: [V1], visit: 'v1' };
    expect(spanish('Venga a las {visitTime}. Gracias...', story)).toBe('Venga a las 2:30 p. m. Gracias...');
  });

  test('a Spanish question keeps its marks', () => {
    expect(spanish('Gracias. Su cita: {nextVisitDay}. ¿Dudas? Llame.', LAST)).toBe('Gracias. ¿Dudas? Llame.');
  });
});

describe('braces and names', () => {
  test.each([
    { text: '{{x}} {visitNumber}', says: '{x} 1', because: 'doubled braces write braces' },
    { text: '{{{visitNumber}}}', says: '{1}', because: 'and may stand around a placeholder' },
  ])('$text says $says: $because', ({ text, says }) => {
    expect(rendered(text)).toBe(says);
  });

  test.each([
    { firstName: 'José María', says: 'Hi José María. Bye.', because: 'a name' },
    { firstName: "O'Neil-Diaz", says: "Hi O'Neil-Diaz. Bye.", because: 'a name' },
    { firstName: '  Ana ', says: 'Hi Ana. Bye.', because: 'spaces around it are no part of it' },
    { firstName: '$& $1', says: 'Hi $& $1. Bye.', because: 'what a replacement would read is a name like any other' },
    { firstName: '{clinicPhone}', says: 'Bye.', because: 'a placeholder' },
    { firstName: 'x\nFrom: bank', says: 'Bye.', because: 'a line of its own' },
    { firstName: 'http://evil.example', says: 'Bye.', because: 'a link' },
    { firstName: 'www.evil.example', says: 'Bye.', because: 'a link without a scheme' },
    { firstName: 'win at evil.com', says: 'Bye.', because: 'a bare domain, of which phones make a link' },
    { firstName: 'evil.com/x', says: 'Bye.', because: 'a path' },
    { firstName: 'me@evil.com', says: 'Bye.', because: 'an address' },
    { firstName: 'a\u202Eb', says: 'Bye.', because: 'a mark that turns the text around' },
    { firstName: 'a\u2028b', says: 'Bye.', because: 'another line break' },
  ])('a first name of $firstName says "$says": $because', ({ firstName, says }) => {
    expect(rendered('Hi {firstName}. Bye.', { patient: { firstName } })).toBe(says);
  });

  test('a clinic name that looks like a placeholder stays what it is', () => {
    expect(rendered('{clinicName}', { name: '{firstName}' })).toBe('{firstName}');
  });
});

describe('whose language', () => {
  const BOTH = { en: 'Hello', es: 'Hola' };
  const helper = (story: Story) => {
    const course = courseOf({ visits: [V1], languages: ['en', 'es'], texts: { note: BOTH }, ...story });
    return renderText('note', { course, to: 'helper', goesAt: moment('2026-03-02T17:00') });
  };
  test('the patient’s, or the clinic’s first where that is missing', () => {
    expect(rendered(BOTH, { patient: { language: 'es' } })).toBe('Hola');
    expect(rendered(BOTH, { patient: { language: 'fr' } })).toBe('Hello');
    expect(rendered(BOTH)).toBe('Hello');
  });
  test('the helper’s own, else the patient’s', () => {
    expect(helper({ helper: { language: 'es' } })).toBe('Hola');
    expect(helper({ helper: {}, patient: { language: 'es' } })).toBe('Hola');
    expect(helper({ helper: { language: 'en' }, patient: { language: 'es' } })).toBe('Hello');
  });
  test('a text that the clinic does not have stops loudly', () => {
    const course = courseOf({ visits: [V1] });
    expect(() => renderText('gone', { course, to: 'patient', goesAt: moment('2026-03-02T17:00') })).toThrow('gone');
  });
});
