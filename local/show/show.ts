import type { StoredPlan } from '../../core/plan/plan.ts';
import type { Instant } from '../../core/time/units.ts';
import { advance, type Journey } from '../rehearsal/advance.ts';
import type { Scene } from '../rehearsal/scene.ts';
import type { Cast } from './cast.ts';
import type { Keyboard } from './keys/keyboard.ts';
import type { Screen } from './page/screen.ts';
import type { Teller } from './page/teller.ts';
import { momentText } from './page/words.ts';

/** Everything a key can use. */
export interface Show {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly screen: Screen;
  readonly keyboard: Keyboard;
  readonly teller: Teller;
}

/** Moves the clock as a rehearsal does, through every tick between, and shows it running. Ctrl-C stops it. */
export async function jump({ scene, screen, keyboard }: Show, { until, isEnough }: Journey): Promise<void> {
  await advance(scene, {
    until,
    onMinute: (now) => screen.status(momentText(now, scene.clinic.timeZone)),
    isEnough: () => keyboard.isOver || isEnough?.() === true,
  });
  screen.status('');
}

export function now({ scene }: Show): Instant {
  return scene.clock.now();
}

/** The clinic's own clock in words. */
export function clinicTime({ scene }: Show, instant = scene.clock.now()): string {
  return momentText(instant, scene.clinic.timeZone);
}

/** The plans of the show as they are stored now. */
export async function storedPlans({ scene, cast }: Show): Promise<StoredPlan[]> {
  const { clinic } = scene.clinic;
  const stories = await Promise.all(cast.plans.map(({ plan }) => scene.stage.world.plans.story({ clinic, plan })));
  return stories.flatMap(({ plan }) => plan ?? []);
}
