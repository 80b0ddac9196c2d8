import { readTextId } from '../../core/timeline/timeline-text.ts';
import { tellsOfChange } from '../../core/timeline/untold.ts';
import type { PagingWorld } from './page-alert.ts';
import { tellStaff, type Whose } from './tell-staff.ts';

/** Calls staff where a text was to tell of a moved or cancelled visit, and did not, or nobody knows: once for each. */
export async function tellUntold(world: PagingWorld, whose: Whose, id: string): Promise<void> {
  if (!tellsOfChange(readTextId(id))) return;
  await tellStaff(world, whose, { level: 'today', about: 'untold', cause: id });
}
