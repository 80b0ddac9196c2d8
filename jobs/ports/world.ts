import type { Alerts, Links } from './alerts.ts';
import type { Clinics } from './clinics.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import type { Pager } from './pager.ts';
import type { Phones, ProviderOptOuts } from './phones.ts';
import type { DuePointers, Plans } from './plans.ts';
import type { Replies } from './replies.ts';
import type { Leases, Sender } from './sender.ts';
import type { Watch } from './watch.ts';

/** Everything that a job may see or touch of the world. Adapters implement its ports; nothing else does. */
export interface World {
  readonly clock: Clock;
  readonly plans: Plans;
  readonly pointers: DuePointers;
  readonly ledger: Ledger;
  readonly clinics: Clinics;
  readonly phones: Phones;
  readonly leases: Leases;
  readonly sender: Sender;
  readonly alerts: Alerts;
  readonly pager: Pager;
  readonly links: Links;
  readonly replies: Replies;
  readonly optOuts: ProviderOptOuts;
  readonly watch: Watch;
}
