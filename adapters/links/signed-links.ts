import { createHmac, timingSafeEqual } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type AlertLink, alertLink, signedText } from '../../core/staff/alert-link.ts';
import { readInstant } from '../../core/time/iso.ts';
import { epochMilliseconds, hours, plus } from '../../core/time/units.ts';
import type { Links } from '../../jobs/ports/alerts.ts';
import type { Clock } from '../../jobs/ports/clock.ts';
import { readItem } from '../dynamo/items.ts';
import { linkKey, TTL_ATTRIBUTE } from '../dynamo/keys.ts';
import type { Table } from '../dynamo/table-client.ts';
import type { LinkSecrets } from './secrets.ts';

export interface Signing {
  readonly table: Table;
  readonly secrets: LinkSecrets;
  /** Where alerts are opened, to which a link's code is added: `https://….on.aws/`. Who only reads links needs none. */
  readonly address?: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** So much of a signature names the link's item, in bytes; they are whole characters of base64url. */
const NAME_BYTES = 9;
/** The rest stands in the link alone: whoever reads the table cannot open one. HMAC's own guide asks for half of it. */
const PROOF_BYTES = 16;
const CODE_FORM = /^[\w-]{34}$/;
/** Until then somebody who comes late hears that it expired, and not that it never was. */
const REMEMBERED_FOR = hours(7 * 24);

/**
 * Links to alerts, short enough for a text: what a link says is kept in the table, and the link itself is the beginning
 * of its signature, by HMAC-SHA-256. docs/decisions/0012-alert-links.md.
 */
export function signedLinks({ table, secrets, address, clock }: Signing): Links {
  return {
    async linkTo(alert, staff) {
      if (!address) throw new Error('nobody said where alerts are opened');
      const link = alertLink(alert, staff, clock.now());
      const code = codeOf(link, await secrets.newest()).toString('base64url');
      await keep(table, nameOf(code), link);
      return `${address}${code}`;
    },
    async read(code) {
      if (!CODE_FORM.test(code)) return undefined;
      const link = await find(table, nameOf(code));
      return link && (await isSigned(link, code, secrets)) ? link : undefined;
    },
  };
}

function codeOf(link: AlertLink, secret: string): Buffer {
  return createHmac('sha256', secret)
    .update(signedText(link))
    .digest()
    .subarray(0, NAME_BYTES + PROOF_BYTES);
}

function nameOf(code: string): string {
  return Buffer.from(code, 'base64url').subarray(0, NAME_BYTES).toString('base64url');
}

/** By the newest secret, or the one before it: links that are on their way outlive a change of it. */
async function isSigned(link: AlertLink, code: string, secrets: LinkSecrets): Promise<boolean> {
  const given = Buffer.from(code, 'base64url');
  if (timingSafeEqual(codeOf(link, await secrets.newest()), given)) return true;
  const before = await secrets.before();
  return before !== undefined && timingSafeEqual(codeOf(link, before), given);
}

const MILLISECONDS_A_SECOND = 1000;

async function keep({ client, name }: Table, link: string, says: AlertLink): Promise<void> {
  const until = epochMilliseconds(plus(readInstant(says.expiresAt), REMEMBERED_FOR));
  const Item = { ...linkKey(link), ...says, [TTL_ATTRIBUTE]: Math.ceil(until / MILLISECONDS_A_SECOND) };
  await client.send(new PutCommand({ TableName: name, Item }));
}

async function find(table: Table, link: string): Promise<AlertLink | undefined> {
  const item = await readItem(table, linkKey(link));
  if (!item) return undefined;
  const { pk, sk, [TTL_ATTRIBUTE]: _, ...says } = item;
  return says as unknown as AlertLink;
}
