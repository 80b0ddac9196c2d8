import type { Happening, Watch } from '../jobs/ports.ts';

/** One JSON line for each thing that happened. A happening holds ids and counts, so a line does too. */
export function logWatch(write: (line: string) => void): Watch {
  return { happened: (happening) => write(JSON.stringify(line(happening))) };
}

function line(happening: Happening) {
  if (happening.kind !== 'alert') return happening;
  const { level, about, clinic, plan } = happening.alert;
  return { kind: 'alert', level, about, key: { clinic, plan } };
}
