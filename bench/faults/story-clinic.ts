import { type ClinicWords, TIME_ZONE } from './story-words.ts';

/** The clinic of a drawn story, in the words of a clinic's file. */

export const REMINDERS = {
  'three-days': { before: '3d', at: '10:00', text: 'three-days' },
  'day-before': {
    before: '1d',
    at: '17:00',
    text: 'day-before',
    asks: 'confirm',
    chase: { after: '90m', text: 'nudge' },
  },
  early: { before: '1d', at: '17:00', text: 'early', skipWithin: '1d' },
  morning: { before: '0d', at: '06:30', text: 'morning', unless: 'confirmed' },
  'two-hours': { before: '2h', text: 'two-hours' },
  ride: { before: '3h', text: 'ride', to: 'helper', asks: 'ride', ifSilent: 'task' },
} as const;

export const CHECK_INS = {
  soon: {
    after: '30m',
    text: 'soon',
    asks: 'feeling',
    chase: { after: '1h', times: 2, text: 'soon-again' },
    ifSilent: 'task',
  },
  evening: { after: '0d', at: '18:00', text: 'evening' },
  'next-day': { after: '1d', at: '09:00', text: 'next-day', goodFor: '3h' },
  daily: { from: 'start', at: '12:00', every: '1d', until: '5d', text: 'daily' },
} as const;

export const NOTICES = ['welcome', 'moved', 'cancelled', 'missed', 'bookNext'];
const OF_A_VISIT = [...Object.keys(REMINDERS), 'soon', 'evening', 'next-day', 'nudge', 'soon-again'];
const OF_NO_VISIT = ['welcome', 'book-next', 'daily'];

/** Each wording is its own, so that a text on its way is known by it. */
const TEXTS = Object.fromEntries([
  ...[...OF_A_VISIT, 'moved', 'cancelled', 'cancelled-today', 'missed'].map((name) => [
    name,
    { en: `${name} for {firstName}, {visitDay} {visitTime}` },
  ]),
  ...OF_NO_VISIT.map((name) => [name, { en: `${name} for {firstName}` }]),
  ['opt-in', { en: 'opt-in for {firstName}: reply START to agree' }],
]);

export function clinicFile({ perDay, perSecond, reminders, checkIns, notices, asksFirst }: ClinicWords) {
  return {
    clinic: 'harbor',
    name: 'Harbor',
    phone: '+12065550100',
    timeZone: TIME_ZONE,
    texting: { perDay, perSecond, window: '09:00-20:00' },
    staff: [
      { id: 'desk', name: 'Front desk', email: 'desk@harbor.example', roles: ['front-desk', 'nurse'] },
      { id: 'doctor', name: 'Doctor', phone: '+12065550111', roles: ['prescriber', 'nurse'], backup: true },
    ],
    protocols: {
      series: {
        visitLasts: '1h',
        phases: { upkeep: { visits: 'any' } },
        reminders: chosen(REMINDERS, reminders),
        checkIns: chosen(CHECK_INS, checkIns),
        notices: {
          ...Object.fromEntries(notices.map((name) => [name, name === 'bookNext' ? 'book-next' : name])),
          ...(asksFirst ? { optIn: 'opt-in' } : {}),
        },
      },
    },
    texts: TEXTS,
  };
}

function chosen<Rule>(all: Readonly<Record<string, Rule>>, names: readonly string[]): Record<string, Rule> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
