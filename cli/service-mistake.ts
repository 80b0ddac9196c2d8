/** A service of AWS that a command uses, as its person named it. */
export interface ServiceAddress {
  /** Such as `DynamoDB`. */
  readonly service: string;
  /** Where it answers; AWS by the SDK's usual configuration when absent. */
  readonly endpoint: string | undefined;
}

export interface Failure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  /** Of the service's answer; 0 when there was none. */
  readonly status: number;
}

export interface Said extends Failure {
  readonly service: string;
  readonly place: string;
}

export interface Reason {
  readonly is: (failure: Failure) => boolean;
  readonly say: (said: Said) => string;
}

/** What the person can mend of a failure, by the names that Node and the SDK give it; nothing for any other. */
export function reasonOf(
  cause: unknown,
  { service, endpoint }: ServiceAddress,
  ofService: readonly Reason[],
): string | undefined {
  const { name = '', code = '', message = '', $metadata } = (cause ?? {}) as Partial<Thrown>;
  const failure = { name, code, message, status: $metadata?.httpStatusCode ?? 0 };
  const place = endpoint === undefined ? 'in AWS' : `at ${endpoint}`;
  return [...REASONS, ...ofService].find(({ is }) => is(failure))?.say({ ...failure, service, place });
}

/** An error as Node or the SDK throws it. */
interface Thrown extends Omit<Failure, 'status'> {
  readonly $metadata: { readonly httpStatusCode?: number };
}

const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPROTO)$/;
/** Those that come with a status of 400, which a mistake of ours has too. A key that cannot be used is among them. */
const REFUSED =
  /^(AccessDenied|ExpiredToken|InvalidSignature|InvalidToken|MissingAuthenticationToken|UnrecognizedClient)(Exception)?$|^IncompleteSignature$|^KMS/;
const BUSY = /^(ProvisionedThroughputExceeded|Throttling)Exception$|^RequestLimitExceeded$/;
/** Not signed in, and not allowed. */
const STATUS_REFUSED = [401, 403];
const STATUS_TOO_MANY = 429;
const STATUS_OWN_FAULT = 500;

const REASONS: readonly Reason[] = [
  {
    is: ({ code, name }) => UNREACHABLE.test(code) || name === 'TimeoutError',
    say: ({ service, place, code, name }) =>
      `${service} cannot be reached ${place} (${code || name}). Look at the address and the network.`,
  },
  {
    is: ({ message }) => /Deserialization error|is not valid JSON|^UnknownError$|Parse Error/.test(message),
    say: ({ service, place }) => `What answers ${place} is not ${service}. Look at the address.`,
  },
  {
    is: ({ message }) => /^Region is missing/.test(message),
    say: () => 'No AWS region is set. Set AWS_REGION, or give --endpoint for a local service.',
  },
  {
    is: ({ message }) => /^Region not accepted/.test(message),
    say: () => 'What is set as AWS region is none. Set AWS_REGION to one such as us-east-1.',
  },
  {
    is: ({ name }) => /^(CredentialsProvider|TokenProvider)Error$/.test(name),
    say: () => 'No AWS credentials were found. Sign in or set AWS_PROFILE, or give --endpoint for a local service.',
  },
  {
    is: ({ name, status }) => REFUSED.test(name) || STATUS_REFUSED.includes(status),
    say: ({ service, place, name }) =>
      `${service} ${place} refused (${name}). Look at your credentials and permissions.`,
  },
  {
    is: ({ name, status }) => BUSY.test(name) || status === STATUS_TOO_MANY || STATUS_OWN_FAULT <= status,
    say: ({ service, place, name }) => `${service} ${place} is too busy or out (${name}). Run it again later.`,
  },
];
