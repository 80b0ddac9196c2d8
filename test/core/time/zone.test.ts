import { Temporal } from 'temporal-polyfill';
import { earlier, earliest, isBefore, later, latest, offsetText, toInstant, toLocal } from '../../../core/time/zone.ts';
import { aSpan } from '../../builders.ts';

const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';

describe('a clock time of a place', () => {
  test.each([
    { zone: NEW_YORK, local: '2026-03-08T02:30', is: '2026-03-08T07:30:00Z', because: 'skipped: forward by the gap' },
    { zone: NEW_YORK, local: '2026-11-01T01:30', is: '2026-11-01T05:30:00Z', because: 'doubled: the first' },
    { zone: NEW_YORK, local: '2026-03-08T03:00', is: '2026-03-08T07:00:00Z', because: 'the first after the gap' },
    { zone: 'America/Los_Angeles', local: '2026-03-08T02:30', is: '2026-03-08T10:30:00Z', because: 'three hours on' },
    { zone: LORD_HOWE, local: '2026-10-04T02:10', is: '2026-10-03T15:40:00Z', because: 'a gap of half an hour' },
    { zone: LORD_HOWE, local: '2026-04-05T01:45', is: '2026-04-04T14:45:00Z', because: 'the first of two' },
    { zone: 'Pacific/Tongatapu', local: '2026-03-03T12:00', is: '2026-03-02T23:00:00Z', because: '13 hours ahead' },
    {
      zone: 'Africa/Cairo',
      local: '2026-04-24T00:00',
      is: '2026-04-23T22:00:00Z',
      because: 'midnight is skipped there',
    },
  ])('$local in $zone is $is: $because', ({ zone, local, is }) => {
    expect(toInstant(Temporal.PlainDateTime.from(local), zone).toString()).toBe(is);
  });

  test.each([
    { at: '2026-11-01T05:30Z', shows: '2026-11-01T01:30:00' },
    { at: '2026-11-01T06:30Z', shows: '2026-11-01T01:30:00' },
    { at: '2026-03-08T06:59Z', shows: '2026-03-08T01:59:00' },
    { at: '2026-03-08T07:00Z', shows: '2026-03-08T03:00:00' },
  ])('clocks in New York show $shows at $at', ({ at, shows }) => {
    expect(toLocal(Temporal.Instant.from(at), NEW_YORK).toString()).toBe(shows);
  });
});

describe('later and earlier', () => {
  test.each([
    { from: '2026-03-07T17:00Z', span: '1d', is: '2026-03-08T16:00:00Z', because: 'the same clock time, 23 hours on' },
    { from: '2026-10-31T16:00Z', span: '1d', is: '2026-11-01T17:00:00Z', because: 'the same clock time, 25 hours on' },
    { from: '2026-03-07T17:00Z', span: '24h', is: '2026-03-08T17:00:00Z', because: 'hours are exact' },
    { from: '2026-03-07T17:00Z', span: '0d', is: '2026-03-07T17:00:00Z', because: 'no days are none' },
  ])('$span after $from is $is: $because', ({ from, span, is }) => {
    expect(later(Temporal.Instant.from(from), aSpan(span), NEW_YORK).toString()).toBe(is);
  });

  test.each([
    { from: '2026-03-08T16:00Z', span: '1d', is: '2026-03-07T17:00:00Z', because: 'the same clock time, 23 hours ago' },
    { from: '2026-11-01T17:00Z', span: '1d', is: '2026-10-31T16:00:00Z', because: 'the same clock time, 25 hours ago' },
    { from: '2026-03-08T17:00Z', span: '24h', is: '2026-03-07T17:00:00Z', because: 'hours are exact' },
    { from: '2026-03-31T16:00Z', span: '31d', is: '2026-02-28T17:00:00Z', because: 'over the end of a month' },
  ])('$span before $from is $is: $because', ({ from, span, is }) => {
    expect(earlier(Temporal.Instant.from(from), aSpan(span), NEW_YORK).toString()).toBe(is);
  });
});

test.each([
  { at: '2026-03-01T18:00Z', is: '2026-03-01T10:00:00-08:00', because: 'in winter' },
  { at: '2026-07-01T17:00:00.9Z', is: '2026-07-01T10:00:00-07:00', because: 'in summer; to the second' },
])('a moment is written with the offset of its place: $is $because', ({ at, is }) => {
  expect(offsetText(Temporal.Instant.from(at), 'America/Los_Angeles')).toBe(is);
});

test('of two moments', () => {
  const one = Temporal.Instant.from('2026-03-01T10:00Z');
  const two = Temporal.Instant.from('2026-03-01T11:00Z');
  expect([isBefore(one, two), isBefore(two, one), isBefore(one, one)]).toEqual([true, false, false]);
  expect([earliest(one, two), earliest(two, one)]).toEqual([one, one]);
  expect([latest(one, two), latest(two, one)]).toEqual([two, two]);
});
