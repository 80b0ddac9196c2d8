import { registerHooks } from 'node:module';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';

/** Who reads times and converts them: the product itself, or a library that is asked each time. */
export const CONVERTERS = ['own', 'temporal', 'luxon'] as const;
export type Converter = (typeof CONVERTERS)[number];

export type Timeline = (plan: StoredPlan, clinic: Clinic) => TimelineText[];

/**
 * The product's own `timeline()`, with its conversions done by somebody else. No rule is copied: the loader makes the
 * modules of core once more, under addresses that end in the converter's name, and gives them the peer's `zone.ts` and
 * `iso.ts` in place of those of `core/time/`.
 */
export async function timelineBy(converter: Converter): Promise<Timeline> {
  const address = converter === 'own' ? TIMELINE : marked(TIMELINE, converter);
  const { timeline } = (await import(address)) as { readonly timeline: Timeline };
  return timeline;
}

const CORE = new URL('../../core/', import.meta.url).href;
const TIMELINE = `${CORE}timeline/timeline.ts`;
const REPLACED = [`${CORE}time/zone.ts`, `${CORE}time/iso.ts`];
const MARK = /[?]converter=(\w+)$/;

function marked(address: string, converter: string): string {
  return `${address}?converter=${converter}`;
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const converter = MARK.exec(context.parentURL ?? '')?.[1];
    if (converter === undefined || !resolved.url.startsWith(CORE)) return resolved;
    if (!REPLACED.includes(resolved.url)) return { ...resolved, url: marked(resolved.url, converter) };
    const peer = resolved.url.replace(`${CORE}time/`, `./peers/${converter}/`);
    return { ...resolved, url: new URL(peer, import.meta.url).href };
  },
});
