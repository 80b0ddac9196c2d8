import { zoneFault } from '../../../core/reading/zone-name.ts';

test.each([
  { zone: 'America/New_York', because: 'a region' },
  { zone: 'America/Argentina/Buenos_Aires', because: 'a region in a region' },
  { zone: 'Asia/Kolkata', because: 'the newer name of Asia/Calcutta' },
  { zone: 'US/Pacific', because: 'an old name that still has its rules' },
  { zone: 'America/Port-au-Prince', because: 'small words between hyphens' },
])('$zone is good: $because', ({ zone }) => {
  expect(zoneFault(zone)).toBeUndefined();
});

test.each([
  { zone: 'EST', says: 'fixed offset', meant: 'America/New_York' },
  { zone: 'PST8PDT', says: "not a region's", meant: 'America/Los_Angeles' },
  { zone: 'Mountain Time', says: "not a region's", meant: 'America/Denver' },
  { zone: 'new york', says: "not a region's", meant: 'America/New_York' },
  { zone: 'america/los_angeles', says: 'not written as zones are', meant: 'America/Los_Angeles' },
  { zone: 'us/pacific', says: 'not written as zones are', meant: 'US/Pacific' },
  { zone: 'America/Chcago', says: 'not a time zone', meant: 'America/Chicago' },
  { zone: 'America/Newyork', says: 'not a time zone', meant: 'America/New_York' },
  { zone: 'America/Houston', says: 'not a time zone', meant: 'America/Chicago' },
  { zone: 'America/San Diego', says: "not a region's", meant: 'America/Los_Angeles' },
  { zone: 'US/Seattle', says: 'not a time zone', meant: 'America/Los_Angeles' },
  { zone: 'America/Honolulu', says: 'not a time zone', meant: 'Pacific/Honolulu' },
  { zone: 'Arizona', says: "not a region's", meant: 'America/Phoenix' },
])('$zone is $says; $meant was meant', ({ zone, says, meant }) => {
  expect(zoneFault(zone)).toContain(says);
  expect(zoneFault(zone)).toContain(`Did you mean "${meant}"?`);
});

test.each(['America/Springfield', 'America/Portland', 'Europe/Munich', 'Asia/Mumbai', 'America/Pacifica'])(
  '%s is refused, and no place that only looks alike is named: it may be hours away',
  (zone) => {
    expect(zoneFault(zone)).toMatch(/is not a time zone\. Write a region and a city/);
  },
);

test.each(['', 'Z', '+02:00', 'UTC', 'Etc/UTC', 'Etc/GMT-3', 'GMT+1', 'Mars/Base', '../etc', 'Japan'])(
  '%s is refused',
  (zone) => {
    expect(zoneFault(zone)).toMatch(/Write a region and a city|Did you mean/);
  },
);
