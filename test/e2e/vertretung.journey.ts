import { createName, fillKontakt, getAkteId } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

const NAME = 'K., Lamin';

/** Both work for Stadt Werdeck today, and both may open this Akte: Orhan as responsible, Jana in Vertretung. */
async function openLamin(besuch: Besuch): Promise<string> {
  const { page } = besuch;
  await besuch.open('/akten');
  await page.getByRole('link', { name: NAME, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await besuch.check();
  return getAkteId(page);
}

test('a draft belongs to one person: not even a colleague with access to the same Akte sees it', async ({
  besuch: orhan,
  neuerBesuch,
}) => {
  const notiz = createName('Noch nicht fertig ');
  await orhan.login('Orhan Yelkenci');
  const akteId = await openLamin(orhan);
  const formular = await fillKontakt(orhan, notiz);
  await expect(formular.getByText('Entwurf gesichert')).toBeVisible();
  const entwurf = `/api/v1/entwuerfe/fall.kontakt/${akteId}`;
  expect((await (await orhan.page.request.get(entwurf)).json()).inhalt.notiz).toBe(notiz);

  const jana = await neuerBesuch();
  await jana.login('Jana Terhorn');
  await jana.switchTo('Stadt Werdeck');
  expect(await openLamin(jana)).toBe(akteId);
  await expect(jana.page.getByText('Sie vertreten bis 30.10.2026.')).toBeVisible();
  const leer = await fillKontakt(jana, '');
  await expect(leer.getByText(/wiederhergestellt/)).toHaveCount(0);
  await jana.check();
  const antwort = await jana.page.request.get(entwurf);
  expect(antwort.status()).toBe(200);
  expect(await antwort.json()).toBeNull();
  for (const pfad of [`akten/${akteId}`, `akten/${akteId}/zeitleiste`]) {
    const gelesen = await jana.page.request.get(`/api/v1/${pfad}`);
    expect(gelesen.status(), pfad).toBe(200);
    expect(await gelesen.text(), pfad).not.toContain(notiz);
  }
  await jana.switchTo('Stadt Altenbrück');
  jana.assertNoErrors();

  await orhan.logout();
  await orhan.login('Orhan Yelkenci');
  await openLamin(orhan);
  const wieder = orhan.page.getByRole('dialog', { name: 'Kontakt erfassen' });
  await orhan.page.getByRole('button', { name: 'Kontakt erfassen', exact: true }).click();
  await expect(wieder.getByText(/Entwurf vom .* wiederhergestellt/)).toBeVisible();
  await expect(wieder.getByLabel(/^Notiz/)).toHaveValue(notiz);
  await orhan.check();
  await wieder.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(wieder.getByLabel(/^Notiz/)).toHaveValue('');
  // The field is empty at once; the server hears of it a moment later.
  await expect.poll(async () => (await orhan.page.request.get(entwurf)).json()).toBeNull();
});

test('the DSB sees that an access was in Vertretung, and which was not', async ({ besuch, neuerBesuch }) => {
  const orhan = await neuerBesuch();
  await orhan.login('Orhan Yelkenci');
  const akteId = await openLamin(orhan);
  await besuch.login('Jana Terhorn');
  await besuch.switchTo('Stadt Werdeck');
  await openLamin(besuch);
  const { akte } = (await (await besuch.page.request.get(`/api/v1/akten/${akteId}`)).json()) as {
    akte: { nummer: string };
  };

  const dsb = await neuerBesuch();
  await dsb.login('Renate Holtvogt');
  await dsb.switchTo('Stadt Werdeck');
  await dsb.open(`/datenschutz/protokoll?objekt=${akte.nummer}`);
  const gelesen = /Öffnet eine eigene Akte/;
  const zeilen = dsb.page.getByRole('row').filter({ hasText: gelesen });
  await expect(zeilen.filter({ hasText: 'Jana Terhorn' }).first()).toContainText('Grund: Vertretung');
  await expect(zeilen.filter({ hasText: 'Orhan Yelkenci' }).first()).not.toContainText('Grund:');
  await dsb.check();
  await dsb.switchTo('Kreisverwaltung Lennetal');
  await besuch.switchTo('Stadt Altenbrück');
  for (const eine of [orhan, dsb]) eine.assertNoErrors();
});
