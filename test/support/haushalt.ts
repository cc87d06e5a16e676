import type { Testserver } from './server.ts';
import { createActor } from './welt.ts';

/** Money enough for a year, whatever another test of the same database entered before. */
export async function ensureHaushalt(server: Testserver, jahr: number): Promise<void> {
  const wer = createActor('MINISTERIUM', null);
  const { eintraege } = (await server.rufe(wer, 'GET', '/foerderhaushalt')).body;
  const da = eintraege.find(({ haushaltsjahr }: { haushaltsjahr: number }) => haushaltsjahr === jahr);
  const { status, body } = await server.rufe(wer, 'PUT', `/foerderhaushalt/${jahr}`, {
    version: da?.version ?? 0,
    kapitel: '07 080',
    titel: '633 68',
    ansatz: 4_980_000_000,
    verpflichtungsermaechtigung: 0,
    quelle: `Haushaltsplan ${jahr}`,
  });
  if (status !== 200) throw new Error(`Haushalt ${jahr}: ${status} ${JSON.stringify(body)}`);
}
