import { worldFromEnvironment } from '../../adapters/aws-world.ts';
import { besideBundle } from '../../adapters/bundle-files.ts';
import { loadLibrary } from '../../adapters/clinic-files.ts';
import { settingsBucket } from '../../adapters/settings-bucket.ts';
import { publishClinicPipe } from './pipe.ts';

export const handler = publishClinicPipe({
  world: worldFromEnvironment(),
  library: loadLibrary(besideBundle('protocols/')),
  bucketNamed: settingsBucket,
  acceptsUnsigned: process.env['BETWEEN_VISITS_UNSIGNED_FILES'] === 'accepted',
});
