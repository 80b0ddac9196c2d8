import { markOf } from '../../core/mark.ts';
import { isoToMillisecond } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';

/**
 * The one place that knows how the table's keys are written; the stack, the adapters and the local table share it.
 * The whole design, with what each item costs, is in docs/decisions/0003-due-pointer.md.
 */
export const KEY = { partition: 'pk', sort: 'sk' } as const;
export const DUE_INDEX = { name: 'due', partition: 'due', sort: 'dueAt' } as const;
export const OPEN_INDEX = { name: 'open', partition: 'open', sort: 'openAt' } as const;
export const TTL_ATTRIBUTE = 'ttl';

/** Spreads one tier's writes; two shards carry 2,000 pointer moves a second. */
export const DUE_SHARDS = 2;

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** By which two keys are known to be the same. */
export const nameOf = ({ pk, sk }: ItemKey): string => `${pk} ${sk}`;

interface PlanKey {
  readonly clinic: string;
  readonly plan: string;
}

export const planPartition = ({ clinic, plan }: PlanKey): string => `CLINIC#${clinic}#PLAN#${plan}`;
export function readPlanPartition(pk: string): PlanKey {
  const [, clinic = '', , ...plan] = pk.split('#');
  return { clinic, plan: plan.join('#') };
}
export const planKey = (key: PlanKey): ItemKey => ({ pk: planPartition(key), sk: 'PLAN' });
export const dueKey = (key: PlanKey): ItemKey => ({ pk: planPartition(key), sk: 'DUE' });

export const TEXT_PREFIX = 'TEXT#';
/** A text's id begins with its plan's, which the partition says already. */
export const textKey = (key: PlanKey, id: string): ItemKey => ({
  pk: planPartition(key),
  sk: `${TEXT_PREFIX}${id.slice(key.plan.length + 1)}`,
});
export const isText = ({ sk }: ItemKey): boolean => sk.startsWith(TEXT_PREFIX);

/** An alert of no patient stands with its clinic. */
const ALERT_PREFIX = 'ALERT#';
export const isAlert = ({ sk }: ItemKey): boolean => sk.startsWith(ALERT_PREFIX);
export const alertKey = ({ clinic, plan }: { clinic: string; plan?: string }, id: string): ItemKey => ({
  pk: plan === undefined ? clinicPartition(clinic) : planPartition({ clinic, plan }),
  sk: `${ALERT_PREFIX}${id}`,
});
/** Alerts of which staff are paged stand under this partition of the `due` index, by when they are paged next. */
export const PAGING_PARTITION = 'paging';

/** The last day whose digest a staff member was sent. */
export const digestKey = (clinic: string, staff: string): ItemKey => ({
  pk: clinicPartition(clinic),
  sk: `DIGEST#${staff}`,
});

export const REPLY_PREFIX = 'REPLY#';
/** By the message's id alone: put on the topic once more, it comes with another time. */
export const replyKey = (partition: string, id: string): ItemKey => ({ pk: partition, sk: `${REPLY_PREFIX}${id}` });
export const isReply = ({ sk }: ItemKey): boolean => sk.startsWith(REPLY_PREFIX);

export const clinicPartition = (clinic: string): string => `CLINIC#${clinic}`;
export const rosterPrefix = 'PLAN#';
export const rosterKey = ({ clinic, plan }: PlanKey): ItemKey => ({
  pk: clinicPartition(clinic),
  sk: `${rosterPrefix}${plan}`,
});
export const currentSettingsKey = (clinic: string): ItemKey => ({ pk: clinicPartition(clinic), sk: 'SETTINGS' });
const VERSION_DIGITS = 8;
export const settingsKey = (clinic: string, version: number): ItemKey => ({
  pk: clinicPartition(clinic),
  sk: `SETTINGS#${String(version).padStart(VERSION_DIGITS, '0')}`,
});

/** What was published and has not come to all plans yet, and the partition of the `due` index in which it is found. */
export const publishingKey = (clinic: string): ItemKey => ({ pk: clinicPartition(clinic), sk: 'PUBLISHING' });
export const PUBLISHING_PARTITION = 'publishing';

/** Where all clinics that have published are found. */
export const CLINICS_PARTITION = 'CLINICS';
export const knownClinicKey = (clinic: string): ItemKey => ({ pk: CLINICS_PARTITION, sk: clinic });

export const phonePartition = (phone: string): string => `PHONE#${phone}`;
export const phonePlanKey = (phone: string, key: PlanKey): ItemKey => ({
  pk: phonePartition(phone),
  sk: planPartition(key),
});
export const BLOCK_PREFIX = 'BLOCK#';
export const phoneBlockKey = (phone: string, clinic: string): ItemKey => ({
  pk: phonePartition(phone),
  sk: `${BLOCK_PREFIX}${clinic}`,
});

export const STAFF_PREFIX = 'STAFF#';
export const staffPhoneKey = (phone: string, clinic: string): ItemKey => ({
  pk: phonePartition(phone),
  sk: `${STAFF_PREFIX}${clinic}`,
});
export const CONSENT_PREFIX = 'CONSENT#';
export const consentKey = (phone: string, clinic: string, { at, id }: { at: string; id: string }): ItemKey => ({
  pk: phonePartition(phone),
  sk: `${CONSENT_PREFIX}${clinic}#${at}#${id}`,
});
/** What a phone was asked last, where a message could have meant several things. */
export const askedKey = (phone: string): ItemKey => ({ pk: phonePartition(phone), sk: 'ASKED' });
export const STRANGER_PREFIX = 'STRANGER#';
/** An unknown phone was answered in a clinic's name, that day or hour. */
export const strangerKey = (phone: string, clinic: string, slot: string): ItemKey => ({
  pk: phonePartition(phone),
  sk: `${STRANGER_PREFIX}${clinic}#${slot}`,
});

/** What a link that opens an alert says; the name is not enough to open it. */
export const linkKey = (name: string): ItemKey => ({ pk: `LINK#${name}`, sk: 'LINK' });

export const leaseKey = (number: string): ItemKey => ({ pk: `NUMBER#${number}`, sk: 'LEASE' });

/** Above every lot: whatever is due at a moment lies below it. */
const AFTER_ALL_LOTS = '~';

/**
 * Where a pointer stands in its partition of the due index: by its moment, and among those of one moment by lot. A run
 * that cannot read all that is due then reads a fair part of every clinic's, and not all of whose name comes first.
 */
export const dueSort = (dueAt: Instant, { clinic, plan }: PlanKey): string =>
  `${isoToMillisecond(dueAt)}#${markOf(`${clinic}/${plan}`)}`;
/** The last place of all that are due by a moment. */
export const dueBy = (now: Instant): string => `${isoToMillisecond(now)}#${AFTER_ALL_LOTS}`;

/** Which partition of the due index a plan's pointer stands in. */
export function duePartition(tier: number, plan: string): string {
  return `${tier}#${shardOf(plan)}`;
}

function shardOf(plan: string): number {
  const hash = [...plan].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
  return hash % DUE_SHARDS;
}
