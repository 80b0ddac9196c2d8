import { GetObjectCommand, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** The bucket to which clinics publish their files. */
export interface SettingsBucket {
  /** A file as it is now, whichever upload woke its reader: of two, the later one counts. */
  read(key: string): Promise<string>;
  write(key: string, text: string): Promise<void>;
}

export function settingsBucket(bucket: string, config: S3ClientConfig = {}): SettingsBucket {
  const client = new S3Client(config);
  return {
    async read(key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (!Body) throw new Error('a file in the settings bucket has no content');
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await Body.transformToByteArray());
    },
    async write(key, text) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: 'text/plain; charset=utf-8' }),
      );
    },
  };
}
