import type { World } from '../../../jobs/ports/world.ts';

/** The same world, in which something else happens before its how many-th call. */
export function interrupted(world: World, before: { readonly call: number; readonly happens: () => Promise<void> }) {
  let made = 0;
  const port = <Port extends object>(methods: Port): Port =>
    Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [
        name,
        async (...args: unknown[]) => {
          made += 1;
          if (made === before.call) await before.happens();
          return method(...args);
        },
      ]),
    ) as Port;
  const { plans, pointers, ledger, clinics, phones, alerts, replies, sender, pager } = world;
  const between: World = {
    ...world,
    ...{ plans: port(plans), pointers: port(pointers), ledger: port(ledger), clinics: port(clinics) },
    ...{ phones: port(phones), alerts: port(alerts), replies: port(replies), sender: port(sender), pager: port(pager) },
  };
  return { world: between, calls: () => made };
}
