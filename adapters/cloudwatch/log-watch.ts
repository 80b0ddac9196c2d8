import type { Alert } from '../../core/staff/alert.ts';
import type { Happening, Watch } from '../../jobs/ports/watch.ts';

/** One JSON line for each thing that happened. A happening holds ids and counts, so a line does too. */
export function logWatch(write: (line: string) => void): Watch {
  return { happened: (happening) => write(JSON.stringify(line(happening))) };
}

/** An alert can hold a phone and what staff wrote, so of it only what it is about. */
function line(happening: Happening) {
  if (happening.kind === 'alert') return { kind: happening.kind, ...about(happening.alert) };
  if (happening.kind === 'accepted' || happening.kind === 'ended') {
    return { kind: happening.kind, ...about(happening.alert), by: happening.by };
  }
  return happening;
}

function about({ level, about, clinic, plan }: Alert) {
  return { level, about, key: { clinic, plan } };
}
