import { LOCAL_ACCESS } from '../local/local-access.ts';
import type { CommandIo } from './io.ts';
import { usageMistake } from './options.ts';

/** Set for every program that speaks to a service, as the SDK documents them. */
const VARIABLES = {
  DynamoDB: ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL'],
  SNS: ['AWS_ENDPOINT_URL_SNS', 'AWS_ENDPOINT_URL'],
  S3: ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'],
} as const;

interface Asking {
  readonly command: string;
  readonly service: keyof typeof VARIABLES;
  readonly given: string | undefined;
}

/** Where a service answers that a command was told of; AWS when absent. */
export function endpointOf({ command, service, given }: Asking, { environment }: CommandIo): string | undefined {
  const endpoint = given ?? VARIABLES[service].map((name) => environment[name]).find(Boolean);
  if (endpoint === undefined || isHttp(endpoint)) return endpoint;
  throw usageMistake(command, `"${endpoint}" is not an address. Write one such as http://127.0.0.1:8000.`);
}

/** How an SDK client reaches a service there. One on this machine checks no credentials, and keeps data by those it is shown. */
export function accessTo(endpoint: string | undefined) {
  if (endpoint === undefined) return {};
  return { endpoint, ...(isOnThisMachine(endpoint) ? LOCAL_ACCESS : {}) };
}

export function isOnThisMachine(endpoint: string | undefined): endpoint is string {
  return endpoint !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
