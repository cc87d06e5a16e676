import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toKapitelzeilen } from '#src/modules/beratungsansatz/kapitel.model.ts';
import { computeUeberblick } from '#src/modules/beratungsansatz/ueberblick.model.ts';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Ansatzvorschlag } from './ansatzvorschlag.tsx';

const STAND = '2026-10-19';
const UEBERBLICK = { stand: STAND, ...computeUeberblick([], [], null) };
const zeige = async (bisher: Parameters<typeof Ansatzvorschlag>[0]['listZeilen']) => {
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /beratungsansaetze': () => ({ json: UEBERBLICK }),
  });
  const uebernimm = vi.fn();
  await renderSeite(
    <main>
      <h1>Kapitel</h1>
      <h2>Beratung</h2>
      <h3>Beratungsansätze</h3>
      <Ansatzvorschlag listZeilen={bisher} uebernimm={uebernimm} />
    </main>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Aus dem Verzeichnis vorschlagen' }));
  return uebernimm;
};

test('shows what would change, takes it over with a click, and keeps rows that somebody has added', async () => {
  const eigene = { name: 'Mobile Beratung', kommuneId: null, werte: { angebote: 'Bus am Markt' } };
  const uebernimm = await zeige(() => [
    { name: 'Wohnen', kommuneId: null, werte: { angebote: 'Alt' } },
    eigene,
  ]);
  const tabelle = await screen.findByRole('table', { name: 'Was sich ändern würde' });
  expect(within(tabelle).getByRole('row', { name: /^Wohnen/ })).toHaveTextContent(
    'WohnenAlt0 nutzbare Angebote (Verzeichnis, Stand 19.10.2026)',
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'In das Kapitel übernehmen' }));
  const [zeilen] = uebernimm.mock.lastCall ?? [];
  expect(zeilen).toHaveLength(12);
  expect(zeilen.at(-1)).toEqual(eigene);
});

test('says when nothing would change', async () => {
  await zeige(() => toKapitelzeilen(UEBERBLICK, toPlainDate(STAND)));
  expect(await screen.findByText('Die Tabelle sagt schon, was das Verzeichnis sagt.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'In das Kapitel übernehmen' })).toBeNull();
});
