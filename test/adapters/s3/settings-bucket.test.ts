import { settingsBucket } from '../../../adapters/s3/settings-bucket.ts';
import type { FileReport } from '../../../core/clinic/file-report.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import { type LocalBucket, startLocalBucket } from '../../local-bucket.ts';

let bucket: LocalBucket;
beforeAll(async () => {
  bucket = await startLocalBucket();
});
afterAll(() => bucket.stop());

const files = () => settingsBucket('settings', { ...LOCAL_ACCESS, endpoint: bucket.endpoint });
const NAME = 'clinics/harbor.yaml';

test('a file is read as it was put, with the name of its upload', async () => {
  const upload = await files().put(NAME, Buffer.from('clinic: harbor\n'));
  expect(await files().read(NAME)).toEqual({ name: NAME, upload, bytes: Buffer.from('clinic: harbor\n') });
  expect(await files().upload(NAME)).toBe(upload);
  const later = await files().put(NAME, Buffer.from('clinic: harbor\n'));
  expect(await files().upload(NAME)).toBe(later);
  expect(later).not.toBe(upload);
});

test('of a file that is too large no more is read than shows that', async () => {
  await files().put('clinics/large.yaml', Buffer.alloc(5_000_000, 'x'));
  expect((await files().read('clinics/large.yaml'))?.bytes).toHaveLength(1_000_001);
});

test('an empty file is one, and a missing one is none', async () => {
  await files().put('clinics/empty.yaml', Buffer.alloc(0));
  expect((await files().read('clinics/empty.yaml'))?.bytes).toHaveLength(0);
  expect(await files().read('clinics/missing.yaml')).toBeUndefined();
  expect(await files().upload('clinics/missing.yaml')).toBeUndefined();
  expect(await files().reported('clinics/missing.yaml')).toBeUndefined();
});

test('a report stands beside its file, for people and for programs', async () => {
  const report: FileReport = {
    ...{ file: NAME, upload: 'u1', at: '2026-03-02T18:00:00Z', outcome: 'accepted', version: 3, problems: [] },
  };
  await files().report(report);
  expect(bucket.objects.text('settings/reports/harbor.yaml.txt')).toBe('Accepted as version 3.\n');
  expect(await files().reported(NAME)).toEqual(report);
});
