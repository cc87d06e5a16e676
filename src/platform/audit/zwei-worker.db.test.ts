import { Client } from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkProtokoll } from './check-protokoll.ts';
import { sealProtokoll } from './seal-protokoll.ts';
import { createTestprotokoll, type Testprotokoll } from './test-protokoll.ts';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';

let protokoll: Testprotokoll;
const worker: Client[] = [];

beforeEach(async () => {
  protokoll = await createTestprotokoll();
  for (let nummer = 0; nummer < 3; nummer += 1) {
    const client = new Client({ connectionString: protokoll.datenbank.appUrl });
    await client.connect();
    worker.push(client);
  }
});
afterEach(async () => {
  await Promise.all(worker.splice(0).map((client) => client.end()));
  await protokoll.close();
});

it('three workers that seal at once during writes leave one whole chain, each row sealed once', async () => {
  const ende = new AbortController();
  let besetzt = 0;
  const siegeln = worker.map(async (client) => {
    // Small blocks, so that they meet often.
    while (!ende.signal.aborted) besetzt += (await sealProtokoll(client, undefined, 3)).besetzt ? 1 : 0;
  });
  for (let runde = 0; runde < 40; runde += 1) {
    await protokoll.log(A, 3);
    await protokoll.log(B, 2);
    await protokoll.log(null, 1);
  }
  ende.abort();
  await Promise.all(siegeln);
  await protokoll.sealAll();
  expect(besetzt).toBeGreaterThan(0);
  expect(await checkProtokoll(protokoll.app)).toMatchObject({
    ok: true,
    befund: null,
    eintraege: 240,
    ketten: 3,
    unversiegelt: 0,
  });
});
