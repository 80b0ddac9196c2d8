import type { World } from '../../jobs/ports/world.ts';

/** A call of a job to the table, or to what reaches a person. */
export interface Call {
  readonly name: string;
  /** A person gets it, and no table tells of it. */
  readonly isHeard: boolean;
}

/** The same world, with each call to it handed over to be made. */
export function eachCall(world: World, made: (call: Call, make: () => Promise<unknown>) => Promise<unknown>): World {
  const port = <Port extends object>(methods: Port, isHeard = false): Port =>
    Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [
        name,
        (...args: unknown[]) => made({ name, isHeard }, () => method(...args)),
      ]),
    ) as Port;
  const { plans, pointers, ledger, clinics, phones, leases, alerts, replies, sender, pager } = world;
  return {
    ...world,
    ...{ plans: port(plans), pointers: port(pointers), ledger: port(ledger), clinics: port(clinics) },
    ...{ phones: port(phones), leases: port(leases), alerts: port(alerts), replies: port(replies) },
    ...{ sender: port(sender, true), pager: port(pager, true) },
  };
}
