import { loadLibrary } from '../../adapters/clinic-files.ts';
import { type SettingsBucket, settingsBucket } from '../../adapters/s3/settings-bucket.ts';
import { reportText } from '../../core/clinic/file-report.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { finishUploads, takeUpload } from '../../jobs/clinic-files/take-upload.ts';
import type { World } from '../../jobs/ports/world.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { type LocalBucket, startLocalBucket } from '../local-bucket.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const NAME = 'clinics/lakeside.yaml';
const GOOD = `clinic: lakeside
name: Lakeside
phone: "+12065550100"
timeZone: America/Los_Angeles
approved: { by: "Dr. Jo Park, medical director", on: 2026-02-02 }
staff:
  - { id: desk, name: Front desk, email: desk@lakeside.example, roles: [front-desk, nurse, prescriber] }
protocols:
  series:
    visitLasts: 1h
    reminders:
      two-hours: { before: 2h, text: two-hours }
    notices: { welcome: off, moved: off, cancelled: off }
texts:
  two-hours:
    en: "{clinicName}: your visit is {visitDay} at {visitTime}."
`;
const library = await loadLibrary();
const CLINIC = readClinic({ path: NAME, text: GOOD }, library).clinic!;

let bucket: LocalBucket;
beforeAll(async () => {
  bucket = await startLocalBucket();
});
afterAll(() => bucket.stop());

const files = (): SettingsBucket => settingsBucket('settings', { ...LOCAL_ACCESS, endpoint: bucket.endpoint });
const put = (content: string | Uint8Array, name = NAME) => files().put(name, Buffer.from(content));
const take = (world: World, more: object = {}) =>
  takeUpload(world, files(), { name: NAME, library, needsApproval: true, ...more });
const report = () => bucket.objects.text('settings/reports/lakeside.yaml.txt');

test.each<{ what: string; content: string | Uint8Array; says: RegExp }>([
  { what: 'not UTF-8', content: Buffer.from([0x63, 0xff, 0xfe]), says: /:1:1: error: The file is not UTF-8 text/ },
  { what: 'too large', content: '#'.repeat(1_000_001), says: /:1:1: error: The file is larger than 1 MB/ },
  { what: 'empty', content: '', says: /:1:1: error: The file is empty/ },
  { what: 'malformed', content: GOOD.replace('name: Lakeside', 'name: [Lakeside'), says: /:\d+:\d+: error: / },
  { what: 'no map', content: 'just words', says: /:1:1: error: / },
  { what: 'with a wrong time', content: GOOD.replace('2h,', '2hours,'), says: /:12:\d+: error: "2hours"/ },
  { what: 'of another clinic', content: GOOD.replace('clinic: lakeside', 'clinic: juniper'), says: /:1:9: error: / },
  { what: 'unsigned', content: GOOD.replace(/^approved.*\n/m, ''), says: /:1:1: error: Nobody has approved these/ },
])('a file that is $what changes nothing, and its report says so; staff are told once', ({ content, says }) =>
  onStage([CLINIC], async (test) => {
    await put(content);
    for (const _ of [1, 2]) expect(await take(test.world)).toMatchObject({ outcome: 'refused', version: 1 });
    expect(report()).toMatch(new RegExp(`^Refused\\. Version 1 stays\\.\\nclinics/lakeside\\.yaml${says.source}`));
    expect(await test.world.clinics.current('lakeside')).toEqual({ clinic: CLINIC, version: 1 });
    expect(test.told('alert').map(({ alert, to }) => [alert.plan, alert.level, alert.about, to])).toEqual([
      [undefined, 'today', 'settings-refused', ['desk']],
    ]);
  }),
);

test('a file that takes many plans their treatment calls staff a few times, and leaves them a task for each plan', () =>
  onStage([CLINIC], async (test) => {
    const plans = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    for (const [index, plan] of plans.entries()) {
      await test.enter(plan, CLINIC, { patient: { phone: phone(index) }, visits: ['2026-03-05T12:00'] });
    }
    await publishClinic(test.world, { ...CLINIC, protocols: {} });
    const told = test.told('alert').map(({ alert }) => [alert.plan, alert.level, alert.about]);
    const level = (index: number) => (index < 5 ? 'today' : 'task');
    expect(told).toEqual([
      ...plans.map((plan, index) => [plan, level(index), 'no-protocol']),
      [undefined, 'today', 'no-protocol'],
    ]);
  }));

test('a first file that is refused leaves nobody to be told, and a report all the same', () =>
  onStage([], async (test) => {
    await put('');
    expect(await take(test.world)).toMatchObject({ outcome: 'refused' });
    expect(report()).toMatch(/^Refused\. Nothing is published\.\n/);
    expect(test.happened).toEqual([]);
  }));

test('a byte-order mark is a warning, and in a sandbox so is a missing signature', () =>
  onStage([], async (test) => {
    await put(`\uFEFF${GOOD.replace(/^approved.*\n/m, '')}`);
    const taken = await take(test.world, { needsApproval: false });
    expect(taken).toMatchObject({ outcome: 'accepted', version: 1 });
    expect(taken?.problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(report()).toBe(reportText(taken!));
  }));

test.each([
  { content: GOOD, because: 'it is the same file' },
  { content: `# Checked in March.\n${GOOD}`, because: 'a comment changes nothing' },
])('what is current already is not published again: $because', ({ content }) =>
  onStage([CLINIC], async (test) => {
    await put(content);
    expect(await take(test.world)).toMatchObject({ outcome: 'current', version: 1 });
    expect(report()).toBe('Already current as version 1.\n');
  }),
);

test('a file that is gone by the time it is looked for is nothing to speak of', () =>
  onStage([], async (test) => {
    expect(await takeUpload(test.world, files(), { name: 'clinics/gone.yaml', library, needsApproval: true })).toBe(
      undefined,
    );
  }));

test('of two uploads the last one counts, whoever is slower', () =>
  onStage([CLINIC], async (test) => {
    await put(GOOD.replace('name: Lakeside', 'name: Second'));
    const { clinics } = test.world;
    // The third is uploaded, and taken by another run, while this one is about to publish the second.
    let isFirst = true;
    const publish: World['clinics']['publish'] = async (...args) => {
      if (isFirst) {
        isFirst = false;
        await put(GOOD.replace('name: Lakeside', 'name: Third'));
        await take(test.world);
      }
      return clinics.publish(...args);
    };
    const taken = await take({ ...test.world, clinics: { ...clinics, publish } });
    expect(taken).toMatchObject({ outcome: 'accepted', version: 4 });
    expect((await clinics.current('lakeside'))?.clinic.name).toBe('Third');
  }));

const PLANS = 230;

async function enterAll(test: TestStage): Promise<void> {
  const plans = Array.from({ length: PLANS }, (_, index) => index);
  for (let from = 0; from < PLANS; from += 46) {
    await Promise.all(
      plans.slice(from, from + 46).map((plan) =>
        test.enter(`p${String(plan).padStart(3, '0')}`, CLINIC, {
          patient: { phone: phone(plan) },
          visits: ['2026-03-02T16:00'],
        }),
      ),
    );
  }
}

/** The same world, whose clock shows `stopAt` after so many pages; or whose run dies then. */
function after(pages: number, test: TestStage, happens: () => void): World {
  let begun = 0;
  const { plans } = test.world;
  const ofClinic: World['plans']['ofClinic'] = (...asked) => {
    begun += 1;
    if (begun === pages) happens();
    return plans.ofClinic(...asked);
  };
  return { ...test.world, plans: { ...plans, ofClinic } };
}

const LATER = GOOD.replace('two-hours: { before: 2h', 'two-hours: { before: 1h');

test('a publishing that runs out of time is finished later, and its report with it', () =>
  onStage([CLINIC], async (test) => {
    await enterAll(test);
    await put(LATER);
    const stopAt = plus(test.clock.now(), minutes(14));
    const slow = after(1, test, () => test.clock.jumpTo(stopAt));
    expect(await take(slow, { stopAt })).toMatchObject({ outcome: 'accepted', version: 2, plans: { repointed: 100 } });
    expect(report()).toBe(
      'Accepted as version 2.\n100 plans were pointed anew, so far.\n' +
        'The others follow within minutes, and this report with them.\n',
    );
    test.clock.jumpTo(plus(stopAt, minutes(5)));
    const again = plus(test.clock.now(), minutes(14));
    const slower = after(1, test, () => test.clock.jumpTo(again));
    expect(await finishUploads(slower, files(), { stopAt: again })).toMatchObject([{ plans: { repointed: 200 } }]);
    test.clock.jumpTo(plus(again, minutes(5)));
    expect(await finishUploads(test.world, files(), {})).toMatchObject([{ version: 2 }]);
    expect(report()).toBe(`Accepted as version 2.\n${PLANS} plans were pointed anew.\n`);
    expect(await finishUploads(test.world, files(), {})).toEqual([]);
    expect(await test.tick('2026-03-02T14:00')).toMatchObject({ due: 0 });
    expect(await test.tick('2026-03-02T15:00')).toMatchObject({ due: PLANS });
  }));

test('a run that dies in the middle leaves an upload that is taken again, and finished', () =>
  onStage([CLINIC], async (test) => {
    await enterAll(test);
    await put(LATER);
    const dying = after(2, test, () => {
      throw new Error('it died');
    });
    await expect(take(dying)).rejects.toThrow('it died');
    expect(await test.world.clinics.current('lakeside')).toMatchObject({ version: 2 });
    // The queue hands it over again when the run's time is over.
    test.clock.jumpTo(plus(test.clock.now(), minutes(16)));
    expect(await take(test.world)).toMatchObject({
      outcome: 'current',
      plans: { state: 'finished', repointed: PLANS },
    });
    expect(report()).toBe(`Already current as version 2.\n${PLANS} plans were pointed anew.\n`);
  }));

test('plans whose treatment is gone, and one that nobody can read, are in the report', () =>
  onStage([CLINIC], async (test) => {
    for (const plan of ['p1', 'p2']) await test.enter(plan, CLINIC, { visits: ['2026-03-02T16:00'] });
    await test.overwrite({ pk: 'CLINIC#lakeside#PLAN#p2', sk: 'PLAN', json: '{"patient":{"firstName":"Maria"' });
    await put(GOOD.replace('  series:', '  circle:'));
    await take(test.world);
    expect(report()).toBe(
      'Accepted as version 2.\n1 plan was pointed anew.\n' +
        '1 plan (p1) cannot go on without a treatment that this file does not have. Staff are told of each.\n' +
        '1 plan (p2) could not be worked on. The log says why.\n',
    );
  }));
