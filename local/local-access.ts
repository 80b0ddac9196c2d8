/** What an AWS client needs beside the endpoint to speak to the services on this machine, which check none of it. */
export const LOCAL_ACCESS = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;
