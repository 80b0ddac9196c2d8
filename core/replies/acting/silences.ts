import type { Protocol } from '../../clinic/clinic.ts';
import type { Recipient } from '../../plan/plan.ts';
import type { Alert } from '../../staff/alert.ts';
import { isAboutVisit, readTextId } from '../../timeline/timeline-text.ts';
import type { Acts } from './act-on.ts';

interface Broken {
  readonly protocol: Pick<Protocol, 'reminders' | 'checkIns'>;
  readonly acts: Acts;
  /** Whose message it is. */
  readonly by: Recipient;
}

const SILENT = ':silent';

/**
 * The alerts about silence of which nobody was called yet and to which a message is the answer after all: whoever would
 * call in the morning would call somebody who has answered. What the answer says has an alert of its own.
 */
export function silencesBroken(alerts: readonly Alert[], { protocol, acts, by }: Broken): readonly Alert[] {
  const rules = [...protocol.reminders, ...protocol.checkIns];
  return alerts.filter((alert) => {
    const { about, pages, nextPageAt, acceptedBy, endedBy } = alert;
    if (!about.endsWith(SILENT) || pages > 0 || !nextPageAt || acceptedBy || endedBy) return false;
    const rule = rules.find(({ id }) => id === about.slice(0, -SILENT.length));
    if (!rule || rule.to !== by) return false;
    return isAboutVisit(rule.asks) ? visitOf(alert) === acts.visit?.visit : acts.isHeard;
  });
}

/** An alert about silence is caused by its text. */
function visitOf({ id, about }: Alert): string {
  return readTextId(id.slice(about.length + 1)).visit ?? '';
}
