import { isoInstant, isoLocal, readInstant, readLocal } from '../../../core/time/iso.ts';
import { toInstant, toLocal } from '../../../core/time/zone.ts';

const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';

test.each([
  { zone: NEW_YORK, local: '2026-03-08T02:30', is: '2026-03-08T07:30:00Z', because: 'skipped: forward by the gap' },
  { zone: NEW_YORK, local: '2026-11-01T01:30', is: '2026-11-01T05:30:00Z', because: 'doubled: the first' },
  { zone: NEW_YORK, local: '2026-03-08T03:00', is: '2026-03-08T07:00:00Z', because: 'the first after the gap' },
  { zone: 'America/Los_Angeles', local: '2026-03-08T02:30', is: '2026-03-08T10:30:00Z', because: 'three hours on' },
  { zone: LORD_HOWE, local: '2026-10-04T02:10', is: '2026-10-03T15:40:00Z', because: 'a gap of half an hour' },
  { zone: LORD_HOWE, local: '2026-04-05T01:45', is: '2026-04-04T14:45:00Z', because: 'the first of two' },
  { zone: 'Pacific/Tongatapu', local: '2026-03-03T12:00', is: '2026-03-02T23:00:00Z', because: '13 hours ahead' },
  { zone: 'Africa/Cairo', local: '2026-04-24T00:00', is: '2026-04-23T22:00:00Z', because: 'midnight is skipped there' },
  { zone: 'Pacific/Apia', local: '2011-12-30T12:00', is: '2011-12-30T22:00:00Z', because: 'a whole day was skipped' },
  { zone: 'America/Boa_Vista', local: '2000-10-10T12:00', is: '2000-10-10T15:00:00Z', because: 'a summer of a week' },
])('$local in $zone is $is: $because', ({ zone, local, is }) => {
  expect(isoInstant(toInstant(readLocal(local), zone))).toBe(is);
});

test.each([
  { at: '2026-11-01T05:30Z', shows: '2026-11-01T01:30:00' },
  { at: '2026-11-01T06:30Z', shows: '2026-11-01T01:30:00' },
  { at: '2026-03-08T06:59Z', shows: '2026-03-08T01:59:00' },
  { at: '2026-03-08T07:00Z', shows: '2026-03-08T03:00:00' },
])('clocks in New York show $shows at $at', ({ at, shows }) => {
  expect(isoLocal(toLocal(readInstant(at), NEW_YORK))).toBe(shows);
});

test('a zone that is none is refused, not taken for another', () => {
  expect(() => toLocal(readInstant('2026-03-08T07:00Z'), 'America/Nowhere')).toThrow(RangeError);
});
