import type { Node } from 'yaml';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { planFindings } from '../../core/plan/read-plan.ts';
import { hasErrors, type Problem } from '../../core/problem.ts';
import { error } from '../../core/reading/finding.ts';
import { inFileOrder, placed, plainValue, readYaml, type YamlSource } from '../../core/reading/yaml-source.ts';
import { daysAfter, timeOn, weekdayOf } from '../../core/time/calendar.ts';
import { readClock, readDay, readInstant } from '../../core/time/iso.ts';
import { compare, earliest, hours, type Instant, latest, minus } from '../../core/time/units.ts';
import { toInstant } from '../../core/time/zone.ts';
import type { Step } from '../rehearsal/file/rehearsal.ts';

export interface PlanStory {
  readonly start: Instant;
  readonly until: Instant;
  readonly steps: readonly Step[];
}

/**
 * Reads plans, one or a list, in JSON, JSON lines or YAML, as a story that enters each when its consent was
 * given, or else a week before it starts.
 */
export function readPlanSteps(
  file: { path: string; text: string },
  clinic: Clinic,
): { story?: PlanStory; problems: Problem[] } {
  const { source, problems } = readYaml({ path: file.path, text: asOneList(file.text) });
  if (!source) return { problems };
  const value = plainValue(source, source.root);
  const places = Array.isArray(value) ? value.map((_, index) => [index]) : [[]];
  const read = places.map((path) => readOne({ source, path, clinic }));
  const all = [...problems, ...read.flatMap((each) => each.problems)];
  const plans = read.flatMap(({ plan }) => plan ?? []);
  if (hasErrors(all)) return { problems: inFileOrder(all) };
  if (plans.length > 0) return { story: storyOf(plans, clinic), problems: all };
  const none = error([], 'There is no plan in this file. Write one, or a list of them; see docs/plan.md.');
  return { problems: [placed(source, { node: source.root, path: [] }, none)] };
}

/** JSON lines are a list that wants its brackets. Lines keep their numbers, so that a mistake is found. */
function asOneList(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isLines = filled.length > 1 && filled.every((line) => /^\{.*\}\s*$/.test(line));
  if (!isLines) return text;
  return `[${lines.map((line) => (line.trim() === '' ? line : `${line.trimEnd()},`)).join('\n')}]`;
}

interface Place {
  readonly source: YamlSource;
  readonly path: readonly number[];
  readonly clinic: Clinic;
}

function readOne({ source, path, clinic }: Place): { plan?: Plan; problems: Problem[] } {
  const node = (path.length === 0 ? source.root : source.document.getIn(path, true)) as Node;
  const { plan, findings } = planFindings(plainValue(source, node), { clinic, isRehearsal: true });
  const problems = findings.map((finding) => placed(source, { node, path: [...path] }, finding));
  return { ...(plan && { plan }), problems };
}

/** A longer past than this is of no use to see, and takes long to play. */
const PAST_DAYS_MAX = 14;
const MORNING = readClock('08:00');

/**
 * The clock stands still on the morning before the second visit of all, so that there is a little past and the rest
 * lies ahead; on the Friday before a weekend.
 */
function storyOf(plans: readonly Plan[], clinic: Clinic): PlanStory {
  const days = plans.flatMap(({ visits, startsOn }) => [startsOn, ...visits.map(({ at }) => at.slice(0, 10))]).sort();
  const before = daysAfter(readDay(days[2] ?? days.at(-1) ?? ''), -1);
  const weekday = daysAfter(before, -Math.max(0, weekdayOf(before) - 5));
  const until = toInstant(timeOn(weekday, MORNING), clinic.timeZone);
  const first = minus(until, hours(24 * PAST_DAYS_MAX));
  const steps = plans
    .map((plan) => ({
      at: latest(first, earliest(until, entryOf(plan, clinic))),
      action: { do: 'plan', plan } as const,
    }))
    .sort((a, b) => compare(a.at, b.at));
  return { start: steps[0]?.at ?? until, until, steps };
}

function entryOf({ consent, startsOn }: Plan, { timeZone }: Clinic): Instant {
  if (consent?.on !== undefined) return readInstant(consent.on);
  return toInstant(timeOn(daysAfter(readDay(startsOn), -7), MORNING), timeZone);
}
