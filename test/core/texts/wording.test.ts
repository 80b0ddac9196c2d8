import { countParts } from '../../../core/texts/parts.ts';
import { dayText, phoneText, timeText, WORDED_LANGUAGES, weekdayText, zoneText } from '../../../core/texts/wording.ts';
import { daysAfter } from '../../../core/time/calendar.ts';
import { readClock, readDay, readInstant } from '../../../core/time/iso.ts';

describe('a time', () => {
  test.each([
    { time: '14:30', en: '2:30 PM', es: '2:30 p. m.' },
    { time: '14:00', en: '2 PM', es: '2 p. m.' },
    { time: '14:05', en: '2:05 PM', es: '2:05 p. m.' },
    { time: '09:00', en: '9 AM', es: '9 a. m.' },
    { time: '00:00', en: '12 AM', es: '12 a. m.' },
    { time: '00:15', en: '12:15 AM', es: '12:15 a. m.' },
    { time: '12:00', en: '12 PM', es: '12 p. m.' },
    { time: '11:59', en: '11:59 AM', es: '11:59 a. m.' },
    { time: '23:59', en: '11:59 PM', es: '11:59 p. m.' },
  ])('$time is "$en" in English and "$es" in Spanish, with plain spaces', ({ time, en, es }) => {
    expect(timeText(readClock(time), 'en')).toBe(en);
    expect(timeText(readClock(time), 'es')).toBe(es);
  });
});

describe('a day', () => {
  test.each([
    { day: '2026-03-03', en: 'Tue Mar 3', es: 'mar 3 mar' },
    { day: '2028-02-29', en: 'Tue Feb 29', es: 'mar 29 feb' },
    { day: '2026-03-01', en: 'Sun Mar 1', es: 'dom 1 mar' },
    { day: '2026-12-31', en: 'Thu Dec 31', es: 'jue 31 dic' },
    { day: '2026-01-05', en: 'Mon Jan 5', es: 'lun 5 ene' },
    { day: '2026-04-01', en: 'Wed Apr 1', es: 'mié 1 abr' },
    { day: '2026-08-29', en: 'Sat Aug 29', es: 'sab 29 ago' },
  ])('$day is "$en" in English and "$es" in Spanish', ({ day, en, es }) => {
    expect(dayText(readDay(day), 'en')).toBe(en);
    expect(dayText(readDay(day), 'es')).toBe(es);
  });

  test('no day or time of a year takes a text out of GSM-7', () => {
    const days = Array.from({ length: 366 }, (_, days) => daysAfter(readDay('2028-01-01'), days));
    const words = WORDED_LANGUAGES.flatMap((language) => [
      ...days.map((day) => dayText(day, language)),
      timeText(readClock('14:30'), language),
    ]);
    expect(countParts(words.join(' ')).encoding).toBe('GSM-7');
  });
});

test('a language without words of its own reads days and times in English, a regional one in its own', () => {
  expect(weekdayText(readDay('2026-03-03'), 'fr')).toBe('Tue');
  expect(weekdayText(readDay('2026-03-03'), 'es-MX')).toBe('mar');
});

describe('a zone', () => {
  test.each([
    { zone: 'America/Los_Angeles', says: 'PT' },
    { zone: 'America/Denver', says: 'MT' },
    { zone: 'America/Chicago', says: 'CT' },
    { zone: 'America/New_York', says: 'ET' },
    { zone: 'America/Anchorage', says: 'AKT' },
    { zone: 'Pacific/Honolulu', says: 'HST' },
    { zone: 'America/Phoenix', says: 'MST' },
  ])('$zone is $says, in winter and in summer', ({ zone, says }) => {
    expect(zoneText(readInstant('2026-01-15T20:00Z'), zone)).toBe(says);
    expect(zoneText(readInstant('2026-07-15T20:00Z'), zone)).toBe(says);
  });

  test.each([
    { zone: 'Europe/London', winter: 'GMT', summer: 'GMT+1', because: 'United Kingdom Time is too long' },
    { zone: 'Asia/Kolkata', winter: 'India Time', summer: 'India Time', because: 'GMT+5:30 is no shorter word' },
  ])('$zone is $winter and $summer: $because', ({ zone, winter, summer }) => {
    expect(zoneText(readInstant('2026-01-15T20:00Z'), zone)).toBe(winter);
    expect(zoneText(readInstant('2026-07-15T20:00Z'), zone)).toBe(summer);
  });

  test.each(['America/Sao_Paulo', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Tongatapu'])(
    '%s has a name that keeps a text in GSM-7',
    (zone) => {
      expect(countParts(zoneText(readInstant('2026-01-15T20:00Z'), zone)).encoding).toBe('GSM-7');
    },
  );
});

test.each([
  { phone: '+12065550100', says: '206-555-0100', because: 'as people dial it' },
  { phone: '+442079460123', says: '+442079460123', because: 'a number abroad keeps its country' },
])('$phone is said as $says: $because', ({ phone, says }) => {
  expect(phoneText(phone)).toBe(says);
});
