import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type Beside, writeBundle } from './bundle.ts';

/** The code of `lambdas/<name>`, with everything that it imports, and what it reads as files. */
export function bundled(name: string, beside: Beside = {}): Code {
  return Code.fromAsset(fileURLToPath(new URL(`../../lambdas/${name}`, import.meta.url)), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: bundling happens here, or it fails.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: (folder) => {
          writeBundle(name, folder, beside);
          return true;
        },
      },
    },
  });
}
