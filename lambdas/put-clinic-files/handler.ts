import { bytesBeside } from '../../adapters/bundle-files.ts';
import { settingsBucket } from '../../adapters/s3/settings-bucket.ts';
import { customResourcePipe } from '../custom-resource.ts';
import { changedFiles } from './changed-files.ts';

const bucket = settingsBucket(process.env['BETWEEN_VISITS_SETTINGS_BUCKET'] ?? '');

/**
 * Puts the clinic files of a deploy into the settings bucket: those that changed since the deploy before, so that a
 * file which somebody published meanwhile stays until its clinic's own changes here. One that is gone here stays there.
 */
export const handler = customResourcePipe('clinic-files', async ({ wanted, before }) => {
  for (const id of changedFiles(wanted['Files'], before['Files'])) {
    const name = `clinics/${id}.yaml`;
    await bucket.put(name, await bytesBeside(name));
  }
});
