import { Temporal } from 'temporal-polyfill';

/** Where the deployed stage has clinics' files. */
export const BUCKET = 'between-visits-prod-123456789012-us-east-1';

const DESK = '+12065550140';
export const ORTIZ = '+12065550141';
export const PAGER = 'https://pager.example/lakeside';

/** A zone in which it is about noon, so that the texting window is open whenever the tests run. */
const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Asia/Karachi',
  'Asia/Tokyo',
];
export const zone = [...ZONES, 'Pacific/Auckland'].find((each) => {
  const { hour } = Temporal.Now.zonedDateTimeISO(each);
  return hour >= 10 && hour < 16;
})!;

/** Within the last two hours, so that the day's digest is due. */
const openedAt = Temporal.Now.plainTimeISO(zone).subtract({ hours: 1 }).toString({ smallestUnit: 'minute' });
const HOURS = `mon-sun ${openedAt}-23:59`;

export const LAKESIDE = `
clinic: lakeside
name: Lakeside
phone: "+12065550100"
timeZone: ${zone}
approved: { by: "Dr. Jo Park, medical director", on: 2026-02-02 }
staff:
  - { id: desk, name: D, email: desk@lakeside.example, phone: "${DESK}", roles: [front-desk, nurse], hours: "${HOURS}" }
  - { id: ortiz, name: Dr. Ortiz, phone: "${ORTIZ}", pager: "${PAGER}", roles: [prescriber] }
protocols:
  group:
    title: Group
    place: clinic
    visitLasts: 1h
    reminders:
      two-hours: { before: 2h, text: two-hours }
    notices: { welcome: off, moved: off, cancelled: off }
texts:
  two-hours:
    en: "{clinicName}: your visit is {visitDay} at {visitTime}."
`;
