import { type Besuch, expect, isTelefon, test } from './support/seite.ts';

type Demokonto = { kennung: string; passwort: string; rolle: string; verantwortlicheStelle: string | null };

/** The DSB of the Stelle in which somebody works, found by what the API of the demo says. */
async function loginDsb({ page }: Besuch, stelle: RegExp): Promise<void> {
  const konten = (await (await page.request.get('/api/v1/demo/konten')).json()) as Demokonto[];
  const konto = konten.find(
    ({ rolle, verantwortlicheStelle }) => rolle === 'DSB' && stelle.test(verantwortlicheStelle ?? ''),
  );
  if (konto === undefined) throw new Error(`no DSB for ${stelle.source}`);
  const { kennung, passwort } = konto;
  await page.request.post('/api/v1/anmeldung', { data: { kennung, passwort } });
}

test('an Akte before its deletion: seen, held with a reason, seen by the DSB without a name, lifted', async ({
  besuch,
  neuerBesuch,
  page,
}) => {
  test.skip(
    isTelefon(),
    'One Akte of the demo stands before its deletion; both screens would hold it at once.',
  );
  await besuch.login('Miriam Ostgard', '/loeschung');
  const zeile = page.getByRole('row', { name: /12\.11\.2026/ });
  await expect(zeile).toContainText('Einwilligung widerrufen: ein Monat');
  const nummer = (await zeile.getByRole('link').textContent()) ?? '';
  await besuch.check();
  await besuch.checkAnsichten();

  await zeile.getByRole('button', { name: `Löschung von ${nummer} anhalten` }).click();
  const dialog = page.getByRole('dialog', { name: `Löschung von ${nummer} anhalten` });
  await dialog.getByRole('button', { name: 'Löschung anhalten' }).click();
  await expect(dialog.getByLabel(/^Grund/)).toHaveAttribute('aria-invalid', 'true');
  await besuch.check();
  await dialog
    .getByLabel(/^Grund/)
    .selectOption({ label: 'Die Person braucht die Angaben für eigene Ansprüche' });
  await dialog.getByLabel(/^Begründung/).fill('Antrag beim Sozialgericht');
  await dialog.getByLabel(/^Anhalten bis/).fill('31.12.2026');
  await dialog.getByRole('button', { name: 'Löschung anhalten' }).click();
  await expect(dialog).toBeHidden();
  await expect(zeile).toContainText('angehalten bis 31.12.2026');
  await besuch.check();

  const dsb = await neuerBesuch();
  await loginDsb(dsb, /Caritas/);
  await dsb.open('/datenschutz/loeschung');
  const dort = dsb.page.getByRole('row', { name: new RegExp(nummer) });
  await expect(dort).toContainText('angehalten bis 31.12.2026');
  await expect(dsb.page.getByText('Sozialgericht')).toHaveCount(0);
  await expect(dsb.page.getByText('Bisher wurde nichts gelöscht')).toBeVisible();
  await dsb.check();
  await dsb.checkAnsichten();
  dsb.assertNoErrors();

  await zeile.getByRole('button', { name: `Sperre von ${nummer} aufheben` }).click();
  await expect(zeile).toContainText('wird gelöscht');
});
