/** What a queue hands over: S3's notices of what was uploaded. */
export interface QueuedNotices {
  readonly Records: readonly { readonly body: string }[];
}

export interface Upload {
  readonly bucket: string;
  readonly key: string;
}

interface Notice {
  readonly Records?: readonly {
    readonly s3: { readonly bucket: { readonly name: string }; readonly object: { readonly key: string } };
  }[];
}

/**
 * The uploads among S3's notices. The one by which it tries a new queue speaks of none, and a folder that somebody made
 * in the console is no file.
 */
export function uploadsIn({ Records }: QueuedNotices): Upload[] {
  const notices = Records.map(({ body }) => JSON.parse(body) as Notice);
  return notices
    .flatMap(({ Records: uploads = [] }) =>
      uploads.map(({ s3: { bucket, object } }) => ({ bucket: bucket.name, key: plainKey(object.key) })),
    )
    .filter(({ key }) => !key.endsWith('/'));
}

/** S3 writes keys in notices as forms do: a space is a plus. */
function plainKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}
