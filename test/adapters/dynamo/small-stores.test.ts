import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoAlerts } from '../../../adapters/dynamo/alerts.ts';
import { dynamoClinics } from '../../../adapters/dynamo/clinics.ts';
import { settingsKey } from '../../../adapters/dynamo/keys.ts';
import { dynamoLeases } from '../../../adapters/dynamo/leases.ts';
import { dynamoReplies } from '../../../adapters/dynamo/replies.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { type Instant, minutes, plus, seconds } from '../../../core/time/units.ts';
import { aClinic } from '../../builders.ts';
import { KEY, later, NOON, StoredTable } from './stored.ts';

let stored: StoredTable;
beforeAll(async () => {
  stored = await StoredTable.start();
});
afterAll(() => stored.stop());

describe('the lease of a number', () => {
  const taken = (number: string, from: number, minutes: number) =>
    dynamoLeases(stored.table).take(number, { now: later(from), until: later(from + minutes) });

  test('of ten runs at once one has it', async () => {
    const takes = await Promise.all(Array.from({ length: 10 }, () => taken('one', 0, 1)));
    expect(takes.filter(Boolean)).toHaveLength(1);
  });

  test.each([
    { from: 0, gets: false, because: 'another run has it' },
    { from: 0.9, gets: false, because: 'it is not over' },
    { from: 1, gets: true, because: 'it ended by itself, though its run died' },
  ])('after $from of one minute: $gets, for $because', async ({ from, gets }) => {
    const number = `ends-${from}`;
    await taken(number, 0, 1);
    const at = plus(NOON, seconds(from * 60));
    expect(await dynamoLeases(stored.table).take(number, { now: at, until: plus(at, minutes(1)) })).toBe(gets);
  });

  test('given back is free; a run that was too late gives back nothing of another’s', async () => {
    const leases = dynamoLeases(stored.table);
    await taken('back', 0, 1);
    await leases.giveBack('back', later(1));
    expect(await taken('back', 0, 2)).toBe(true);
    await leases.giveBack('back', later(1));
    expect(await taken('back', 0, 3)).toBe(false);
  });
});

describe('alerts', () => {
  const alerts = () => dynamoAlerts(stored.table);
  const anAlert = (id: string, minute = 0): Alert => ({
    ...{ id, ...KEY, level: 'task', about: 'failed', to: ['desk'], at: isoInstant(later(minute)), pages: 0 },
  });
  const urgent = (id: string, minute = 0): Alert => ({
    ...{ ...anAlert(id, minute), level: 'emergency', about: 'emergency' },
    nextPageAt: isoInstant(later(minute)),
  });

  test('of ten that tell the same cause at once one is told', async () => {
    const raised = await Promise.all(Array.from({ length: 10 }, () => alerts().raise(anAlert('same'))));
    expect(raised.filter(Boolean)).toHaveLength(1);
  });

  test('the newest open one comes first; accepted by one, it stays open until somebody ends it, and is not told again', async () => {
    for (const minute of [1, 3, 2]) await alerts().raise({ ...anAlert(`n${minute}`, minute), clinic: 'birch' });
    expect((await alerts().open('birch')).map(({ id }) => id)).toEqual(['n3', 'n2', 'n1']);
    const [newest] = await alerts().open('birch');
    expect(newest).toEqual({ ...anAlert('n3', 3), clinic: 'birch' });
    expect(await alerts().accept(newest!, { staff: 'desk', at: later(4) })).toBe(true);
    expect(await alerts().accept(newest!, { staff: 'nurse', at: later(5) })).toBe(false);
    expect((await alerts().open('birch'))[0]).toMatchObject({ id: 'n3', acceptedBy: 'desk' });
    expect(await alerts().end(newest!, { staff: 'desk', at: later(6), note: 'called' })).toBe(true);
    expect(await alerts().end(newest!, { staff: 'desk', at: later(7), note: 'again' })).toBe(false);
    expect((await alerts().open('birch')).map(({ id }) => id)).toEqual(['n2', 'n1']);
    expect(await alerts().read(newest!)).toMatchObject({ endedBy: 'desk', note: 'called' });
    expect(await alerts().raise(newest!)).toBe(false);
  });

  test('whoever takes or ends one is told so, though the answer of the table was lost; nobody else is', async () => {
    const alert = urgent('lost-answer');
    const lost = () => dynamoAlerts(stored.losingAnAnswer());
    expect(await lost().raise(alert)).toBe(true);
    expect(await lost().accept(alert, { staff: 'desk', at: later(1) })).toBe(true);
    expect(await lost().accept(alert, { staff: 'nurse', at: later(1) })).toBe(false);
    expect(await lost().end(alert, { staff: 'desk', at: later(2), note: 'called' })).toBe(true);
    expect(await lost().end(alert, { staff: 'nurse', at: later(2), note: 'called' })).toBe(false);
  });

  test('one of danger is due for paging until somebody accepts it; of runs at once one pages', async () => {
    const alert = { ...urgent('danger'), clinic: 'cherry' };
    await alerts().raise(alert);
    const due = async (minute: number) =>
      (await alerts().toPage(later(minute))).filter(({ clinic }) => clinic === 'cherry').map(({ id }) => id);
    expect(await due(0)).toEqual(['danger']);
    const paging = { pages: 1, next: later(5) };
    const scheduled = await Promise.all(Array.from({ length: 5 }, () => alerts().schedule(alert, paging)));
    expect(scheduled.filter(Boolean)).toHaveLength(1);
    expect(await due(4)).toEqual([]);
    expect(await due(5)).toEqual(['danger']);
    expect(await alerts().read(alert)).toMatchObject({ pages: 1, nextPageAt: isoInstant(later(5)) });
    expect(await alerts().accept(alert, { staff: 'nurse', at: later(5) })).toBe(true);
    expect(await due(60)).toEqual([]);
    const paged = { ...alert, pages: 1, nextPageAt: isoInstant(later(5)) };
    expect(await alerts().schedule(paged, { pages: 2, next: later(10) })).toBe(false);
  });

  test('what was never raised cannot be accepted', async () => {
    expect(await alerts().accept(anAlert('never'), { staff: 'desk', at: NOON })).toBe(false);
  });
});

test('a message is kept once, however often it is handed over', async () => {
  const reply = { id: 'm1', from: '+12065550123', text: 'C', at: NOON };
  const replies = dynamoReplies(stored.table);
  const handled = { at: isoInstant(NOON), meaning: 'confirm', level: 'none', symptoms: [], words: ['C'] };
  await Promise.all(Array.from({ length: 5 }, () => replies.keep(KEY, reply)));
  expect((await replies.keep(KEY, { ...reply, text: 'another' })).text).toBe('C');
  await replies.handled(KEY, reply, handled);
  await replies.handled(KEY, reply, { ...handled, meaning: 'change' });
  expect((await replies.keep(KEY, reply)).handled).toEqual(handled);
});

describe('publishing a clinic’s settings', () => {
  const named = (clinic: string, name: string) => ({ ...aClinic(), clinic, name });
  const clinics = () => dynamoClinics(stored.table);

  test('gives each its own version, and the last one counts, for whoever asks', async () => {
    const asker = clinics();
    expect(await asker.current('cedar')).toBeUndefined();
    expect(await clinics().publish(named('cedar', 'First'), NOON)).toMatchObject({ clinic: 'cedar', version: 1 });
    expect(await asker.current('cedar')).toMatchObject({ version: 1, clinic: { name: 'First' } });
    expect(await clinics().publish(named('cedar', 'Second'), NOON)).toMatchObject({ version: 2, was: 1 });
    expect(await asker.current('cedar')).toMatchObject({ version: 2, clinic: { name: 'Second' } });
    expect(await asker.version('cedar', 1)).toMatchObject({ name: 'First' });
  });

  test('by five people at once takes five numbers, and the highest counts', async () => {
    const published = await Promise.all(
      Array.from({ length: 5 }, (_, index) => clinics().publish(named('larch', `Name ${index}`), NOON)),
    );
    const versions = published.map(({ version }) => version);
    const highest = Math.max(...versions);
    expect(new Set(versions).size).toBe(5);
    expect(await clinics().current('larch')).toMatchObject({
      version: highest,
      clinic: { name: `Name ${versions.indexOf(highest)}` },
    });
    expect(await unfinished('larch')).toEqual([published[versions.indexOf(highest)]]);
  });

  const unfinished = async (clinic: string) =>
    (await clinics().unfinished(NOON)).filter((each) => each.clinic === clinic);

  test('is unfinished until it came to the last plan, and remembers how far it came', async () => {
    const publishing = await clinics().publish(named('alder', 'First'), NOON);
    expect(await unfinished('alder')).toEqual([publishing]);
    expect(await clinics().progress(publishing, { ...publishing, after: 'p100' }, NOON)).toBe(true);
    expect(await unfinished('alder')).toEqual([{ ...publishing, after: 'p100' }]);
    expect(await clinics().progress(publishing, undefined, NOON)).toBe(true);
    expect(await unfinished('alder')).toEqual([]);
  });

  test('on which two go on at once is one’s, page by page', async () => {
    const publishing = await clinics().publish(named('willow', 'First'), NOON, 'clinics/willow.yaml');
    const next = { ...publishing, after: 'p100', rev: 2 };
    const tries = await Promise.all([1, 2].map(() => clinics().progress(publishing, next, NOON)));
    expect(tries.sort()).toEqual([false, true]);
    expect(await clinics().progress(publishing, undefined, NOON)).toBe(false);
    expect(await unfinished('willow')).toEqual([{ ...next, file: 'clinics/willow.yaml' }]);
  });

  test('is left alone only when nobody wrote to it for a while', async () => {
    const publishing = await clinics().publish(named('elm', 'First'), NOON);
    await clinics().progress(publishing, { ...publishing, after: 'p100', rev: 2 }, later(5));
    const since = async (at: Instant) => (await clinics().unfinished(at)).filter(({ clinic }) => clinic === 'elm');
    expect(await since(later(4))).toEqual([]);
    expect(await since(later(5))).toHaveLength(1);
  });

  test('puts it on the list of all clinics, once', async () => {
    for (const name of ['First', 'Second']) await clinics().publish(named('oak', name), NOON);
    expect((await clinics().all()).filter(({ clinic }) => clinic === 'oak')).toEqual([{ clinic: 'oak' }]);
  });

  test('that another version overtook goes no further', async () => {
    const first = await clinics().publish(named('hazel', 'First'), NOON);
    const second = await clinics().publish(named('hazel', 'Second'), NOON);
    expect(await clinics().progress(first, { ...first, after: 'p100' }, NOON)).toBe(false);
    expect(await clinics().progress(first, undefined, NOON)).toBe(false);
    expect(await unfinished('hazel')).toEqual([second]);
  });

  test('that broke off before it was current does not stop the next', async () => {
    await clinics().publish(named('maple', 'First'), NOON);
    const Item = { ...settingsKey('maple', 2), json: JSON.stringify(named('maple', 'Broken off')) };
    await stored.table.client.send(new PutCommand({ TableName: stored.table.name, Item }));
    expect(await clinics().current('maple')).toMatchObject({ version: 1 });
    expect(await clinics().publish(named('maple', 'Third'), NOON)).toMatchObject({ version: 3, was: 1 });
    expect(await clinics().current('maple')).toMatchObject({ version: 3, clinic: { name: 'Third' } });
  });

  test('whose answers were lost counts all the same', async () => {
    const { version } = await dynamoClinics(stored.losingAnAnswer()).publish(named('rowan', 'Lost'), NOON);
    expect(await clinics().current('rowan')).toMatchObject({ version, clinic: { name: 'Lost' } });
  });

  test('an error about settings that cannot be read quotes none of them', async () => {
    await clinics().publish(named('aspen', 'First'), NOON);
    const Item = { ...settingsKey('aspen', 1), json: '{"staff":[{"name":"Grace"' };
    await stored.table.client.send(new PutCommand({ TableName: stored.table.name, Item }));
    await expect(clinics().current('aspen')).rejects.toThrow(/^version 1 of clinic aspen cannot be read$/);
  });
});
