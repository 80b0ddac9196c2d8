import { randomBytes } from 'node:crypto';
import type { Table } from '../adapters/dynamo/table-client.ts';
import type { LinkSecrets } from '../adapters/links/secrets.ts';
import { signedLinks } from '../adapters/links/signed-links.ts';
import type { Links } from '../jobs/ports/alerts.ts';
import type { Clock } from '../jobs/ports/clock.ts';

export interface OwnLinks extends Links {
  /** The one that was made last. */
  last(): string | undefined;
}

interface Making {
  readonly table: Table;
  readonly clock: Clock;
  /** Where alerts open; absent where nobody opens any. */
  readonly endpoint: string | undefined;
}

const NOWHERE = 'https://alerts.invalid';
const SECRET_BYTES = 32;

/** The links of one stage on this machine: what another run of it signed opens nothing here. */
export function ownLinks({ table, clock, endpoint = NOWHERE }: Making): OwnLinks {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const secrets: LinkSecrets = { newest: async () => secret, before: async () => undefined };
  const links = signedLinks({ table, secrets, clock, address: `${endpoint}/` });
  let last: string | undefined;
  return {
    ...links,
    async linkTo(alert, staff) {
      last = await links.linkTo(alert, staff);
      return last;
    },
    last: () => last,
  };
}
