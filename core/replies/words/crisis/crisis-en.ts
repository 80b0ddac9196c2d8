import type { DangerList } from '../danger-list.ts';
import { DEATH_EN } from './crisis-death-en.ts';
import { FAREWELL_EN } from './crisis-farewell-en.ts';
import { LIFE_EN } from './crisis-life-en.ts';
import { MEANS_EN } from './crisis-means-en.ts';

/**
 * Words in English by which somebody may mean to die or to harm themselves. Negations, jokes and third persons hold them
 * too, and reach a person.
 */
export const CRISIS_EN: readonly DangerList[] = [DEATH_EN, LIFE_EN, FAREWELL_EN, MEANS_EN];
