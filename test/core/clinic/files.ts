import { type Library, readLibrary } from '../../../core/clinic/library.ts';

/** A small library, so that the rules of reading do not change with the texts that we ship. */
const FILES = [
  {
    path: 'protocols/iv-ketamine.yaml',
    text: `
title: Infusions
visitLasts: 2h
phases:
  induction: { visits: 6, spacing: 2d-4d }
prepare: { noFoodFor: 6h, noDrinkFor: 2h, arriveEarly: 15m, ride: true }
reminders:
  day-before: { before: 1d, at: "17:00", text: day-before, asks: ride, chase: { after: 2h, times: 1 } }
  two-hours: { before: 2h, text: soon }
checkIns:
  next-day: { after: 1d, at: "10:00", text: next-day, asks: feeling, ifSilent: task }
notices:
  welcome: welcome
  moved: moved
  cancelled: cancelled
  bookNext: book-next
`,
  },
  { path: 'protocols/esketamine-trd.yaml', text: 'use: iv-ketamine\ntitle: Spray\nvisitLasts: 3h\n' },
  {
    path: 'protocols/texts/en.yaml',
    text: `
day-before: "{clinicName}: See you {visitDay}, {visitTime}. No food from {noFoodFrom}, no drink from {noDrinkFrom}. Reply C if your ride is set, N if not."
soon: "{clinicName}: See you {visitDay} at {arriveTime}."
next-day: "{clinicName}: How are you? 1 fine, 2 a bit off, 3 bad, 4 need help now. Emergency: 911."
welcome: "{clinicName}: You're signed up. STOP to end."
cancelled: "{clinicName}: Your visit {visitDay} is off."
moved: "{clinicName}: Your visit is now {visitDay} at {visitTime}."
book-next: "{clinicName}: Your next visit is not booked. Reply R."
week-list: "{clinicName}: Your visits: {weekList}."
answer: "{clinicName}: Thank you."
`,
  },
  {
    path: 'protocols/texts/es.yaml',
    text: `
day-before: "{clinicName}: Le esperamos {visitDay}, {visitTime}. No coma desde las {noFoodFrom}, no beba desde las {noDrinkFrom}. C=ya tengo quien me lleve, N=no."
soon: "{clinicName}: Venga {visitDay} a las {arriveTime}."
next-day: "{clinicName}: ¿Qué tal se siente? 1 bien, 2 un poco mal, 3 mal, 4 ayuda ya. Emergencia: 911."
welcome: "{clinicName}: Listo. STOP para parar."
cancelled: "{clinicName}: Ya no hay cita {visitDay}."
moved: "{clinicName}: Su cita es ahora {visitDay}, {visitTime}."
book-next: "{clinicName}: Su siguiente cita no tiene fecha. Responda R."
week-list: "{clinicName}: Sus citas: {weekList}."
answer: "{clinicName}: Gracias."
`,
  },
];

export const LIBRARY: Library = readLibrary(FILES).library;

/** Nothing is wrong with it, and each line can be changed by its number. */
export const GOOD = `clinic: harbor
name: Harbor
phone: "+12065550100"
timeZone: America/Los_Angeles
approved: { by: Ana Ruiz, on: 2026-01-15 }
languages: [en]
texting: {}
staff:
  - { id: desk, name: Front desk, email: desk@harbor.example, roles: [front-desk, nurse, prescriber] }
protocols:
  iv-ketamine: {}
texts: {}
`;

/** The good file with one line changed; a line that is empty is taken out. */
export function withLine(line: number, text: string): string {
  const lines = GOOD.split('\n');
  lines[line - 1] = text;
  return text === '' ? lines.filter((_, index) => index !== line - 1).join('\n') : lines.join('\n');
}
