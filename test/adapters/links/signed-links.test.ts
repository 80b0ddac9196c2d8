import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { tableDefinition } from '../../../adapters/dynamo/table.ts';
import { openTable, type Table } from '../../../adapters/dynamo/table-client.ts';
import type { LinkSecrets } from '../../../adapters/links/secrets.ts';
import { signedLinks } from '../../../adapters/links/signed-links.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import type { Links } from '../../../jobs/ports/alerts.ts';
import { createTable } from '../../../local/dynamo/create-table.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../../local/embedded-dynamo.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import { moment } from '../../builders.ts';

const ADDRESS = 'https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.us-east-1.on.aws/';
const ALERT: Alert = {
  ...{ id: 'emergency/3f0a5d6e-8f1c-4b7e-9a57-2f6f8c1f6a11', clinic: 'harbor', plan: 'p-1001', level: 'emergency' },
  ...{ about: 'emergency', to: ['ana'], at: '2026-03-02T17:00:00Z', pages: 1, phone: '+12065550123' },
};

let dynamo: EmbeddedDynamo;
let table: Table;

beforeAll(async () => {
  dynamo = await startEmbeddedDynamo();
  table = openTable('links', { ...LOCAL_ACCESS, endpoint: dynamo.endpoint });
  await createTable(dynamo.endpoint, tableDefinition('links'));
});

afterAll(async () => {
  table.client.destroy();
  await dynamo.stop();
});

function links(newest: string, before?: string, now = '2026-03-02T09:00'): Links {
  const secrets: LinkSecrets = { newest: async () => newest, before: async () => before };
  return signedLinks({ table, secrets, address: ADDRESS, clock: { now: () => moment(now) } });
}

const codeOf = (link: string) => link.slice(ADDRESS.length);

test('a link is short enough to stand in a text, and says nothing of whose it is', async () => {
  const link = await links('one').linkTo(ALERT, 'ana');
  expect(link).toMatch(/^https:\/\/[^/]+\/[\w-]{34}$/);
  expect(link.length).toBeLessThanOrEqual(105);
});

test('it says which alert it opens, as whom and until when', async () => {
  const link = await links('one').linkTo(ALERT, 'ana');
  expect(await links('one').read(codeOf(link))).toEqual({
    ...{ clinic: 'harbor', plan: 'p-1001', alert: ALERT.id, staff: 'ana', expiresAt: '2026-03-03T17:00:00Z' },
  });
});

test.each([
  { newest: 'one', before: undefined, opens: true, because: 'that secret signed it' },
  { newest: 'two', before: 'one', opens: true, because: 'links on their way outlive one change of the secret' },
  { newest: 'three', before: 'two', opens: false, because: 'two changes later it is closed' },
  { newest: 'two', before: undefined, opens: false, because: 'another secret signed it' },
])('signed with one, read with $newest and $before: $opens, for $because', async ({ newest, before, opens }) => {
  const code = codeOf(await links('one').linkTo(ALERT, 'ana'));
  expect((await links(newest, before).read(code)) !== undefined).toBe(opens);
});

test('two people, two alerts and two moments have each their own', async () => {
  const { plan: _, ...ofClinic } = ALERT;
  const made = await Promise.all([
    links('one').linkTo(ALERT, 'ana'),
    links('one').linkTo(ALERT, 'ben'),
    links('one').linkTo({ ...ALERT, id: 'emergency/other' }, 'ana'),
    links('one').linkTo(ofClinic, 'ana'),
    links('one', undefined, '2026-03-02T09:05').linkTo(ALERT, 'ana'),
  ]);
  expect(new Set(made).size).toBe(made.length);
});

test('whoever reads the table cannot open a link, and finds no phone and no words in it', async () => {
  const code = codeOf(await links('one').linkTo(ALERT, 'ana'));
  const { Items } = await table.client.send(new ScanCommand({ TableName: table.name }));
  const all = JSON.stringify(Items);
  expect(all).toContain(code.slice(0, 12));
  expect(all).not.toContain(code.slice(12));
  expect(all).not.toContain('+12065550123');
});

test('what is remembered of a link goes a week after it expired', async () => {
  await links('one').linkTo(ALERT, 'zoe');
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  const { ttl } = Items.find(({ staff }) => staff === 'zoe')!;
  expect(new Date(Number(ttl) * 1000).toISOString()).toBe('2026-03-10T17:00:00.000Z');
});

test.each([
  { change: { staff: 'ben' }, because: 'it was made for somebody else' },
  { change: { expiresAt: '2027-03-03T17:00:00Z' }, because: 'it was made for a day' },
  { change: { alert: 'emergency/other' }, because: 'it was made for another alert' },
  { change: { clinic: 'riverside' }, because: 'it was made for another clinic' },
])('what a link says cannot be changed behind its back: $because', async ({ change }) => {
  const code = codeOf(await links('one').linkTo(ALERT, 'ana'));
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  const item = Items.find(({ pk }) => pk === `LINK#${code.slice(0, 12)}`);
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item, ...change } }));
  expect(await links('one').read(code)).toBeUndefined();
});
