import type { Level } from './reading.ts';

/** A reading of the body in a message, as it was typed, and how soon a person must know. */
export interface Vital {
  readonly words: string;
  readonly level: Level;
  readonly about: 'bp_high' | 'fast_heart' | 'chest_breath' | 'fever' | 'sugar';
}

/** Blood pressures by the clinical sheet: 180/120 is 911 or a call now, 160/100 today, 140/90 forbids a home session. */
const PRESSURE = { emergency: [180, 120], today: [140, 90], low: [90, 60] } as const;
/** A resting pulse above it is an emergency, so is one that cannot be. */
const PULSE = { emergency: 120, today: 100, low: 45 } as const;
const OXYGEN = { emergency: 90, today: 94 } as const;
/** Degrees Fahrenheit; below 50 they are taken for Celsius. */
const FEVER = { emergency: 104, today: 100 } as const;
/** Milligrams of sugar: whoever fasts before a visit, with insulin, can fall low. */
const SUGAR = { emergency: 54, today: [70, 250], high: 400 } as const;

const PAIR = /(?<![\d/.])(\d{2,3}) ?(?:\/|over|sobre|con|entre) ?(\d{2,3})(?![\d/])/g;
const ONE_PRESSURE =
  /\b(?:bp|blood pres+ure|pressure|sys|systolic|top number|cuff|on top|presion|precion|sis|sistolica|maxima|tension)\b\D{0,16}(\d{2,3})(?!\d| ?(?:\/|over|sobre|con|entre) ?\d)/g;
const PULSES = [
  /(?<!\d ?)\b(?:hr|bpm)\b\D{0,16}(\d{2,3})(?!\d| ?min)/g,
  // The answer to a question about a feeling may stand before: `2 pulse 140`.
  /(?<!\d\d ?)\b(?:pulse|heart ?rate|pulso|latidos|ritmo|frecuencia)\b\D{0,16}(\d{2,3})(?!\d| ?min)/g,
  /(?<!\d ?)[1-4] hr\b[ :=is]{0,5}([6-9]\d|[12]\d\d)(?!\d| ?(?:min|mi|km|lb))/g,
  /\b(?:hearts?|corazon|corason|heartbeat)\b\D{0,24}(\d{3})(?!\d)/g,
  /\bresting\b\D{0,16}(\d{2,3})(?!\d| ?(?:min|h))/g,
  /(?<!\d)(\d{2,3}) (?:resting|at rest|en reposo)\b/g,
  /\blat(?:e|en|ia|iendo) a (\d{3})(?!\d)/g,
  /(?<!\d)(\d{2,3}) ?(?:bpm|de pulso|beats|latidos|pulsaciones|lpm|ppm)\b/g,
];
const OXYGENS =
  /\b(?:o2|oxygen|spo2|oxigeno|saturacion|pulse ox|oximeter|oximetro|ox|sats?(?= (?:is |are |at |of )?\d\d ?%))\b\D{0,16}(\d{2})(?!\d)/g;
const FEVERS = [
  /\b(?:temp|temperature|fever|thermometer|burning up|fiebre|calentura|temperatura|termometro)\b\D{0,16}(\d{2,3}(?:[.,]\d)?)(?!\d)/g,
  /(?<![\d.,])(\d{2,3}(?:[.,]\d)?) ?(?:degrees?|grados|f|de)? ?(?:fever|temp|temperature|fiebre|calentura|temperatura)\b/g,
];

const SUGARS = /\b(?:sugars?|glucose|azucar|glucosa)\b\D{0,16}(\d{2,3})(?![\d%])/g;

/** Every reading in a message of plain letters. */
export function vitalsIn(plain: string): Vital[] {
  return [
    ...found(plain, PAIR, ([high = 0, low = 0]) => pressure(high, low)),
    ...found(plain, ONE_PRESSURE, ([high = 0]) => pressure(high, 0)),
    ...PULSES.flatMap((pattern) => found(plain, pattern, ([beats = 0]) => pulse(beats))),
    ...found(plain, OXYGENS, ([percent = 0]) => oxygen(percent)),
    ...found(plain, SUGARS, ([milligrams = 0]) => sugar(milligrams)),
    ...FEVERS.flatMap((pattern) => found(plain, pattern, ([degrees = 0]) => fever(degrees))),
  ];
}

type Judge = (numbers: readonly number[]) => Omit<Vital, 'words'> | undefined;

function found(plain: string, pattern: RegExp, judge: Judge): Vital[] {
  return [...plain.matchAll(pattern)].flatMap(([words, ...numbers]) => {
    const vital = judge(numbers.map((number) => Number(number?.replace(',', '.') ?? 0)));
    return vital ? [{ ...vital, words }] : [];
  });
}

function pressure(high: number, low: number): Omit<Vital, 'words'> | undefined {
  const isPressure = high >= 60 && high <= 280 && high > low && (low === 0 || low >= 30);
  if (!isPressure) return undefined;
  const about = 'bp_high';
  if (high >= PRESSURE.emergency[0] || low >= PRESSURE.emergency[1]) return { about, level: 'emergency' };
  if (high >= PRESSURE.today[0] || low >= PRESSURE.today[1]) return { about, level: 'today' };
  if (high < PRESSURE.low[0] || (low > 0 && low < PRESSURE.low[1])) return { about, level: 'today' };
  return { about, level: 'task' };
}

function pulse(beats: number): Omit<Vital, 'words'> | undefined {
  if (beats < 25 || beats > 280) return undefined;
  const about = 'fast_heart';
  if (beats > PULSE.emergency || beats < PULSE.low) return { about, level: 'emergency' };
  return { about, level: beats >= PULSE.today ? 'today' : 'task' };
}

function oxygen(percent: number): Omit<Vital, 'words'> | undefined {
  if (percent < 40) return undefined;
  const about = 'chest_breath';
  if (percent < OXYGEN.emergency) return { about, level: 'emergency' };
  return { about, level: percent < OXYGEN.today ? 'today' : 'task' };
}

function sugar(milligrams: number): Omit<Vital, 'words'> | undefined {
  if (milligrams < 20) return undefined;
  const about = 'sugar';
  if (milligrams < SUGAR.emergency || milligrams >= SUGAR.high) return { about, level: 'emergency' };
  return { about, level: milligrams < SUGAR.today[0] || milligrams >= SUGAR.today[1] ? 'today' : 'task' };
}

function fever(degrees: number): Omit<Vital, 'words'> | undefined {
  const fahrenheit = degrees < 50 ? degrees * 1.8 + 32 : degrees;
  if (fahrenheit < 93 || fahrenheit > 115) return undefined;
  if (fahrenheit >= FEVER.emergency) return { about: 'fever', level: 'emergency' };
  return { about: 'fever', level: fahrenheit >= FEVER.today ? 'today' : 'task' };
}
