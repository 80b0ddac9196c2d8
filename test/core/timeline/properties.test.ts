import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { onTheClockLater } from '../../../core/time/calendar.ts';
import { isoToMinute, readLocal } from '../../../core/time/iso.ts';
import { localDay } from '../../../core/time/later.ts';
import { compare, type Instant, latest, minus, minutes, plus } from '../../../core/time/units.ts';
import { isOpen } from '../../../core/time/window.ts';
import { timeline } from '../../../core/timeline/timeline.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { courseOf, type Story, textsOf } from '../../builders.ts';
import { anyStory } from './any-story.ts';

/** What holds for every plan and every clinic. */

const RUNS = { numRuns: 100 };
const always = (holds: (story: Story, texts: readonly TimelineText[]) => void) =>
  fc.assert(
    fc.property(anyStory, (story) => holds(story, textsOf(story))),
    RUNS,
  );
const goes = ({ held, kind }: TimelineText) => held === undefined && kind !== 'silence';

test('no text goes outside the texting window', () => {
  always((story, texts) => {
    const { window } = courseOf(story);
    expect(texts.filter((text) => goes(text) && !isOpen(text.dueAt, window))).toEqual([]);
  });
});

test('no text that speaks of a visit to come goes once the visit has begun, nor may it', () => {
  const speaksAhead = ({ kind, rule }: TimelineText) => kind === 'reminder' || rule === 'moved' || rule === 'cancelled';
  always((story, texts) => {
    const { visits } = courseOf(story);
    const starts = new Map(visits.map(({ visit, start }) => [visit.visit, start]));
    const questions = new Map(texts.map((text) => [text.id, text]));
    const late = texts.filter((text) => {
      const question = text.follows === undefined ? text : questions.get(text.follows);
      const start = text.believedAt ?? starts.get(text.visit ?? '');
      if (start === undefined || question === undefined) return false;
      return goes(text) && speaksAhead(question) && start <= text.usefulUntil;
    });
    expect(late).toEqual([]);
  });
});

test('no reminder is due in the last half hour before its visit, nor may go there but for some minutes after it is due', () => {
  always((story, texts) => {
    const { visits } = courseOf(story);
    const starts = new Map(visits.map(({ visit, start }) => [visit.visit, start]));
    const late = texts.filter(({ kind, held, visit, dueAt, usefulUntil }) => {
      const start = starts.get(visit ?? '');
      if (kind !== 'reminder' || held || start === undefined) return false;
      const last = minus(start, minutes(30));
      return last < dueAt || latest(last, plus(dueAt, minutes(5))) < usefulUntil;
    });
    expect(late).toEqual([]);
  });
});

test('no reminder goes before its visit was set', () => {
  always((story, texts) => {
    const { visits } = courseOf(story);
    const set = new Map(visits.map(({ visit, setAt }) => [visit.visit, setAt]));
    expect(texts.filter(({ visit, kind, dueAt }) => kind === 'reminder' && dueAt < set.get(visit!)!)).toEqual([]);
  });
});

test('what goes is of use when it goes', () => {
  always((_, texts) => {
    expect(texts.filter((text) => goes(text) && text.usefulUntil < text.dueAt)).toEqual([]);
  });
});

test('every text has an id of its own, and the list is in order of time', () => {
  always((_, texts) => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(texts.map(({ dueAt }) => dueAt)).toEqual(texts.map(({ dueAt }) => dueAt).toSorted(compare));
  });
});

test('a patient has at most so many texts on one local day, and none is held for less', () => {
  always((story, texts) => {
    const { timeZone } = courseOf(story);
    const days = Map.groupBy(
      texts.filter((text) => goes(text) && text.to === 'patient'),
      ({ dueAt }) => localDay(dueAt, timeZone),
    );
    const perDay = story.perDay ?? 0;
    expect([...days.values()].filter((day) => day.length > perDay)).toEqual([]);
    const full = texts.filter(({ held }) => held === 'daily-cap').map(({ dueAt }) => localDay(dueAt, timeZone));
    expect(full.filter((day) => days.get(day)?.length !== perDay)).toEqual([]);
  });
});

test('a cancelled or missed visit has no reminder, no check-in and no question', () => {
  always((story, texts) => {
    const { visits } = courseOf(story);
    const off = visits
      .filter(({ visit }) => ['cancelled', 'missed'].includes(visit.status))
      .map((each) => each.visit.visit);
    expect(texts.filter(({ kind, visit }) => kind !== 'notice' && visit && off.includes(visit))).toEqual([]);
  });
});

test('a visit that moved leaves nothing of its old time behind', () => {
  always((story, texts) => {
    const { visits } = courseOf(story);
    const times = new Map(visits.map(({ visit }) => [visit.visit, visit.at]));
    expect(texts.filter(({ id, visit }) => visit && !id.includes(times.get(visit)!))).toEqual([]);
  });
});

test('without consent, or while paused, nothing goes; stopped or finished, nothing is called for', () => {
  always((story) => {
    expect(textsOf({ ...story, consents: false }).filter(goes)).toEqual([]);
    expect(textsOf({ ...story, state: 'paused' }).filter(goes)).toEqual([]);
    expect([...textsOf({ ...story, state: 'stopped' }), ...textsOf({ ...story, state: 'finished' })]).toEqual([]);
  });
});

test('the same plan gives the same timeline, in whatever order its visits are written', () => {
  always((story, texts) => {
    const { plan, clinic } = courseOf(story);
    expect(timeline(plan, clinic)).toEqual(texts);
    expect(timeline({ ...plan, visits: plan.visits.toReversed() }, clinic)).toEqual(texts);
  });
});

test('moving a visit changes only what speaks of it, and whom it supersedes', () => {
  const anyMove = fc.record({ story: anyStory, minutes: fc.integer({ min: 0, max: 20 * 24 * 60 }) });
  fc.assert(
    fc.property(anyMove, ({ story, minutes }) => {
      const { plan, clinic, enteredAt } = courseOf({ ...story, perDay: 1000 });
      const at = isoToMinute(onTheClockLater(readLocal(`${plan.startsOn}T00:00`), { minutes }));
      const moved = { ...plan, visits: plan.visits.map((visit) => (visit.visit === 'v1' ? { ...visit, at } : visit)) };
      const before = ofOthers(timeline(plan, clinic));
      const after = new Map(ofOthers(timeline(moved, clinic)).map((text) => [text.id, text]));
      expect(before.filter((text) => !isSameOrSuperseded(text, after.get(text.id), enteredAt))).toEqual([]);
    }),
    RUNS,
  );
});

/** Reminders of other visits than the first, and their check-ins but those from the end, which go with the last. */
function ofOthers(texts: readonly TimelineText[]): TimelineText[] {
  const isAsked = ({ kind, follows }: TimelineText) => kind === 'reminder' || (kind === 'check-in' && !follows);
  return texts.filter((text) => isAsked(text) && text.visit !== undefined && text.visit !== 'v1');
}

/**
 * What was due before the plan was entered is called for only while it is of use, and that ends with the next reminder,
 * which the move can bring back.
 */
function isSameOrSuperseded(text: TimelineText, after: TimelineText | undefined, enteredAt: Instant): boolean {
  if (!after) return text.kind === 'check-in' || text.dueAt < enteredAt;
  const differs = after.held !== text.held && after.held !== 'superseded' && text.held !== 'superseded';
  return after.dueAt === text.dueAt && !differs;
}

test('the timeline is the same under five host time zones', () => {
  const script = fileURLToPath(new URL('./timeline-digest.ts', import.meta.url));
  const seed = 20260302;
  const hosts = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'Australia/Lord_Howe'];
  const said = hosts.map((TZ) =>
    spawnSync(process.execPath, ['--no-warnings', script, String(seed), '100'], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    })
      .stdout.trim()
      .split(' '),
  );
  expect(said.map(([zone]) => zone)).toEqual(hosts);
  expect(new Set(said.map(([, digest]) => digest)).size).toBe(1);
});
