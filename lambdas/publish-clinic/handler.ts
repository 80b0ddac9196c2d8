import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { besideBundle } from '../../adapters/bundle-files.ts';
import { loadLibrary } from '../../adapters/clinic-files.ts';
import { settingsBucket } from '../../adapters/s3/settings-bucket.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { publishClinicPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = publishClinicPipe({
  world,
  library: loadLibrary(besideBundle('protocols/')),
  bucket: process.env['BETWEEN_VISITS_SETTINGS_BUCKET'] ?? '',
  filesIn: settingsBucket,
  needsApproval: process.env['BETWEEN_VISITS_UNSIGNED_FILES'] !== 'accepted',
}).use(flushMetrics(metrics));
