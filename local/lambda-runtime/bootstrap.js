/**
 * What AWS's own bootstrap does with a bundle: load its handler, then ask the Runtime API for one event after the
 * other. It is plain JavaScript on node:http alone, so that what is measured is the bundle.
 */
import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { AWS_LAMBDA_RUNTIME_API: api = '', LAMBDA_TASK_ROOT: root = '', _HANDLER: wanted = '' } = process.env;
const [host = '', port = ''] = api.split(':');
const [file = '', name = ''] = wanted.split('.');
const agent = new Agent({ keepAlive: true });

/** AWS's runtime puts this before every line of `console`, so that a line that must stand alone goes round it. */
let requestId = '';
for (const [method, level] of /** @type {const} */ ([
  ['log', 'INFO'],
  ['info', 'INFO'],
  ['warn', 'WARN'],
  ['error', 'ERROR'],
])) {
  const plain = console[method].bind(console);
  console[method] = (...said) => plain(`${new Date().toISOString()}\t${requestId}\t${level}\t`, ...said);
}

const handler = await load();
for (;;) await serveOne();

/** A bundle that cannot start says so, and the sandbox is gone. */
async function load() {
  try {
    return await createRequire(import.meta.url)(join(root, `${file}.js`))[name];
  } catch (error) {
    await call('POST', 'init/error', described(error));
    process.exit(1);
  }
}

async function serveOne() {
  const { headers, body } = await call('GET', 'invocation/next');
  const id = String(headers['lambda-runtime-aws-request-id']);
  requestId = id;
  try {
    const answer = await handler(JSON.parse(body), contextOf(headers));
    await call('POST', `invocation/${id}/response`, JSON.stringify(answer ?? null));
  } catch (error) {
    await call('POST', `invocation/${id}/error`, described(error));
  }
}

/** @param {import('node:http').IncomingHttpHeaders} headers */
function contextOf(headers) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    awsRequestId: String(headers['lambda-runtime-aws-request-id']),
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

/** @param {unknown} error */
function described(error) {
  const { name: errorType, message, stack } = /** @type {Error} */ (error);
  const trace = stack?.split('\n') ?? [];
  return JSON.stringify({ errorType, errorMessage: message, trace });
}

/**
 * @param {'GET' | 'POST'} method
 * @param {string} path
 * @param {string} [body]
 * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
function call(method, path, body) {
  const to = { host, port, method, path: `/2018-06-01/runtime/${path}`, agent };
  return new Promise((resolve, reject) => {
    const sent = request(to, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
