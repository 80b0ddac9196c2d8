import { dirname, resolve } from 'node:path';
import type { Node } from 'yaml';
import { readClinicFile, UnreadableFile } from '../../../adapters/clinic-files.ts';
import type { Clinic } from '../../../core/clinic/clinic.ts';
import type { Library } from '../../../core/clinic/library.ts';
import { readClinic, readClinicNode } from '../../../core/clinic/read-clinic.ts';
import { skippedFault } from '../../../core/plan/plan-times.ts';
import { hasErrors, type Problem } from '../../../core/problem.ts';
import { didYouMean } from '../../../core/reading/did-you-mean.ts';
import { error, type Finding, type Path, warning } from '../../../core/reading/finding.ts';
import { withLayout } from '../../../core/reading/layout.ts';
import { readShape, shown } from '../../../core/reading/shape.ts';
import { inFileOrder, placed, plainValue, readYaml, type YamlSource } from '../../../core/reading/yaml-source.ts';
import { isLocal, readLocal } from '../../../core/time/iso.ts';
import { compare } from '../../../core/time/units.ts';
import { toInstant } from '../../../core/time/zone.ts';
import { readAction } from './read-action.ts';
import type { Expectation, Rehearsal, SettingsReading, Step } from './rehearsal.ts';
import {
  ACTION_NAMES,
  type ExpectShape,
  type RehearsalShape,
  rehearsalShape,
  type StepShape,
} from './rehearsal-shape.ts';

export interface RehearsalReading {
  readonly rehearsal?: Rehearsal;
  readonly problems: readonly Problem[];
}

/** Reads a story and the clinic files that it names. Without a rehearsal, the problems say why. */
export async function readRehearsal(file: { path: string; text: string }, library: Library): Promise<RehearsalReading> {
  const { source, problems } = readYaml(file);
  if (!source) return { problems };
  const value = plainValue(source, source.root);
  const findings = withLayout(readShape(rehearsalShape, value).findings, value);
  const shape = value as RehearsalShape;
  const ofSteps = findings.length === 0 ? shape.steps.flatMap(stepFindings) : [];
  const all = [...problems, ...[...findings, ...ofSteps].map((finding) => at(source, finding))];
  if (hasErrors(all)) return { problems: inFileOrder(all) };
  return whole({ source, shape, library, warnings: all });
}

export interface Reading {
  readonly source: YamlSource;
  readonly library: Library;
}

/** Reads the settings at a place of the story's file: a path from that file, or the settings themselves. */
export async function readSettings({ source, library }: Reading, path: Path): Promise<SettingsReading> {
  const node = source.document.getIn([...path], true) as Node;
  const value = plainValue(source, node);
  if (typeof value !== 'string') return readClinicNode(source, { node, path }, library);
  try {
    const named = await readClinicFile(resolve(dirname(source.file), value));
    return readClinic({ ...named, path: value }, library, { idFromFileName: false, needsApproval: false });
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    return { problems: [at(source, error(path, `${shown(value)} cannot be read. ${cause.message}`))], isLost: true };
  }
}

function at(source: YamlSource, finding: Finding): Problem {
  return placed(source, { node: source.root, path: [] }, finding);
}

function stepFindings(step: StepShape, index: number): Finding[] {
  const actions = ACTION_NAMES.filter((name) => step[name] !== undefined);
  if (actions.length === 1)
    return [...staffFindings(step, index), ...crashFindings(step, index), ...amidFindings(step, index)];
  const message =
    actions.length === 0
      ? `The step does nothing. Give it one action: ${ACTION_NAMES.join(', ')}.`
      : `The step has ${actions.length} actions (${actions.join(', ')}). Give each a step of its own.`;
  return [error(['steps', index], message)];
}

function staffFindings({ staff }: StepShape, index: number): Finding[] {
  if (!staff) return [];
  if ((staff.accept === undefined) !== (staff.end === undefined)) return noteFindings(staff, index);
  const says = staff.end ? 'The step says two things that they do.' : 'The step does not say what they do.';
  return [error(['steps', index, 'staff'], `${says} Write accept: last, or end: last.`)];
}

function noteFindings({ end, note }: NonNullable<StepShape['staff']>, index: number): Finding[] {
  if (note === undefined || end !== undefined) return [];
  const message = 'A note is kept only where an alert ends. Write end: last, or take it out.';
  return [error(['steps', index, 'staff', 'note'], message)];
}

/** The one names a point in whatever run comes to it, the other a call of a run of its kind. */
function crashFindings({ crash }: StepShape, index: number): Finding[] {
  if (!crash || (crash.when !== undefined) !== (crash.in !== undefined || crash.call !== undefined)) return [];
  const says = crash.when
    ? 'The crash has a point and a call.'
    : 'The crash says neither at which point nor in which call.';
  return [error(['steps', index, 'crash'], `${says} Write { when: after-claim }, or { in: tick, call: 7 }.`)];
}

function amidFindings({ amid, meanwhile }: StepShape, index: number): Finding[] {
  if (amid === undefined || meanwhile !== undefined) return [];
  const message = `The step does not say after how many calls of that ${amid}. Write meanwhile: 5 beside it.`;
  return [error(['steps', index, 'amid'], message)];
}

interface Shaped extends Reading {
  readonly shape: RehearsalShape;
  readonly warnings: readonly Problem[];
}

async function whole({ source, shape, library, warnings }: Shaped): Promise<RehearsalReading> {
  const { clinic, problems } = await readSettings({ source, library }, ['clinic']);
  if (!clinic) return { problems: [...warnings, ...problems] };
  const { timeZone } = clinic;
  const ofTimes = timeFindings(shape, timeZone).map((finding) => at(source, finding));
  if (hasErrors(ofTimes)) return { problems: [...warnings, ...ofTimes] };
  const time = (local: string) => toInstant(readLocal(local), timeZone);
  const steps: Step[] = [];
  for (const [index, step] of shape.steps.entries()) {
    const action = await readAction(step, {
      index,
      timeZone,
      settings: (path) => readSettings({ source, library }, path),
    });
    steps.push({ at: time(step.at), action });
  }
  const strangers = strangerFindings(shape, { clinic, steps }).map((finding) => at(source, finding));
  if (strangers.length > 0) return { problems: [...warnings, ...strangers] };
  const lost = steps.flatMap(({ action }) => (action.do === 'settings' && action.isLost ? action.problems : []));
  if (lost.length > 0) return { problems: [...warnings, ...lost] };
  const ordered = steps.sort((a, b) => compare(a.at, b.at));
  const story = { file: source.file, clinic, start: time(shape.start), until: time(shape.until), steps: ordered };
  const expect = shape.expect && readExpect(shape.expect, { source, timeZone });
  return { rehearsal: { ...story, ...(expect ? { expect } : {}) }, problems: [...warnings, ...ofTimes] };
}

/** Whoever takes or ends an alert must be of the clinic's staff, by its file or by one that it publishes in the story. */
function strangerFindings(
  shape: RehearsalShape,
  { clinic, steps }: { readonly clinic: Clinic; readonly steps: readonly Step[] },
): Finding[] {
  const published = steps.flatMap(({ action }) => (action.do === 'settings' && action.clinic ? [action.clinic] : []));
  const ids = [...new Set([clinic, ...published].flatMap(({ staff }) => staff.map(({ id }) => id)))];
  return shape.steps.flatMap(({ staff }, index) => {
    if (!staff || ids.includes(staff.id)) return [];
    const message = `Nobody of the clinic's staff has the id "${staff.id}".${didYouMean(staff.id, ids) || ` Write one of ${ids.join(', ')}.`}`;
    return [error(['steps', index, 'staff', 'id'], message)];
  });
}

/** Every time must be one of the calendar, and none may lie before the start. One that the clocks skip is told. */
function timeFindings(shape: RehearsalShape, timeZone: string): Finding[] {
  const times: { path: Path; local: string }[] = [
    { path: ['start'], local: shape.start },
    { path: ['until'], local: shape.until },
    ...shape.steps.map((step, index) => ({ path: ['steps', index, 'at'], local: step.at })),
    ...(['texts', 'held', 'alerts', 'replies', 'accepted'] as const).flatMap((list) =>
      (shape.expect?.[list] ?? []).flatMap((entry, index) =>
        entry.at === undefined ? [] : [{ path: ['expect', list, index, 'at'], local: entry.at }],
      ),
    ),
  ];
  const ofStory = times.flatMap(({ path, local }) => {
    if (!isLocal(local)) return [notOfCalendar(path, local)];
    const isEarly = isLocal(shape.start) && isBefore(local, shape.start);
    return isEarly ? [error(path, `"${local}" is before the start (${shape.start}). Start earlier, or move it.`)] : [];
  });
  const wrong = [...ofStory, ...shape.steps.flatMap(endFindings)];
  return wrong.length > 0 ? wrong : [...skippedTimes(times, timeZone), ...lateSteps(shape)];
}

/** It is played when the clocks have gone forward. */
function skippedTimes(times: readonly { path: Path; local: string }[], timeZone: string): Finding[] {
  return times.flatMap(({ path, local }) => {
    const skipped = skippedFault(local, timeZone);
    return skipped === undefined ? [] : [warning(path, skipped)];
  });
}

/** A step after the end is not played; it is told, for the end may be the mistake. */
function lateSteps({ steps, until }: RehearsalShape): Finding[] {
  return steps.flatMap(({ at: local }, index) =>
    isBefore(until, local) ? [warning(['steps', index, 'at'], `The story ends before this step, at ${until}.`)] : [],
  );
}

/** One may be written with its seconds. */
function isBefore(local: string, other: string): boolean {
  return compare(readLocal(local), readLocal(other)) < 0;
}

/** When a visit ended can be a moment with its offset, and can lie before the story. */
function endFindings({ attended }: StepShape, index: number): Finding[] {
  const endedAt = attended?.endedAt;
  if (endedAt === undefined || isLocal(endedAt.replace(/(?:Z|[+-]\d{2}:\d{2})$/, ''))) return [];
  return [notOfCalendar(['steps', index, 'attended', 'endedAt'], endedAt)];
}

function notOfCalendar(path: Path, text: string): Finding {
  return error(path, `"${text}" is not a time of the calendar. Write one such as 2026-03-01T08:00.`);
}

function readExpect(expect: ExpectShape, { source, timeZone }: { source: YamlSource; timeZone: string }): Expectation {
  const entry = <Entry extends { at?: string | undefined }>(
    list: string,
    { at: local, ...rest }: Entry,
    index: number,
  ) => ({
    ...rest,
    line: at(source, error(['expect', list, index], '')).line,
    ...(local === undefined ? {} : { at: toInstant(readLocal(local), timeZone) }),
  });
  const list = (name: 'held' | 'alerts' | 'replies' | 'accepted') =>
    (expect[name] ?? []).map((each, index) => entry(name, each, index));
  return {
    texts: (expect.texts ?? []).map((text, index) => {
      const { has = [], hasNot = [], ...rest } = entry('texts', text, index);
      return { ...rest, has, hasNot } as Expectation['texts'][number];
    }),
    held: list('held') as unknown as Expectation['held'],
    alerts: list('alerts') as unknown as Expectation['alerts'],
    replies: list('replies') as unknown as Expectation['replies'],
    accepted: list('accepted') as unknown as Expectation['accepted'],
    only: expect.only ?? false,
  };
}
