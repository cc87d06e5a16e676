import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import { hasZugang } from '#src/web/seite.ts';
import { SEITEN } from '#src/web/seiten.ts';
import { type Demokonto, expect, isTelefon, test } from './support/seite.ts';

const FREMDE_AKTE = '/akten/01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
/** Pages of one record; the states of an Akte have journeys of their own. */
const OHNE_KENNUNG = SEITEN.filter(({ pfad }) => !toAdresse(pfad).includes(':'));

function toAdresse(pfad: string): string {
  return pfad.replace(/\/:\w+\?$/, '');
}

async function listKonten(page: {
  request: { get(adresse: string): Promise<{ json(): Promise<unknown> }> };
}) {
  return (await (await page.request.get('/api/v1/demo/konten')).json()) as Demokonto[];
}

test('every public page, also the one that does not exist and the one that asks for the login', async ({
  besuch,
}) => {
  const oeffentlich = OHNE_KENNUNG.filter(({ rollen }) => rollen === 'oeffentlich');
  expect(oeffentlich.length).toBeGreaterThan(3);
  for (const { pfad } of oeffentlich) {
    await besuch.open(toAdresse(pfad));
    await besuch.checkAnsichten();
  }
  for (const pfad of ['/gibt-es-nicht', '/mein-tag']) {
    await besuch.open(pfad);
    await besuch.checkAnsichten();
  }
});

test('every page of every role, large, at 400 % zoom, right-to-left and dark', async ({ besuch, page }) => {
  // One walk over all pages: it grows with the product.
  test.setTimeout(900_000);
  const gesehen = new Set<string>();
  for (const rolle of ROLLEN) {
    // Asked anew for each role: a one-time code is good for half a minute.
    const konto = (await listKonten(page)).findLast((eines) => eines.rolle === rolle);
    if (konto === undefined) continue;
    await besuch.loginDirekt(konto);
    await besuch.open('/');
    for (const { pfad } of listSeiten(rolle)) {
      if (isTelefon() && gesehen.has(pfad)) continue;
      await besuch.walk(toAdresse(pfad));
      await expect(page.getByRole('heading', { level: 1 }), `${rolle} ${pfad}`).toHaveCount(1);
      // The layout of a page is the same for every role: looked at once, and on the phone as the first role only.
      if (!gesehen.has(pfad)) await besuch.checkAnsichten();
      gesehen.add(pfad);
    }
    await besuch.logout();
  }
  const fehlend = OHNE_KENNUNG.filter(
    ({ pfad, rollen }) => rollen !== 'oeffentlich' && !gesehen.has(pfad),
  ).map(({ pfad }) => pfad);
  expect(fehlend, 'pages that no account of the demo opens').toEqual([]);
});

/** The start page differs by role; the other pages for everybody are walked once, as Case Manager. */
function listSeiten(rolle: Rolle) {
  return OHNE_KENNUNG.filter(
    ({ pfad, rollen }) =>
      pfad === '/' || (typeof rollen === 'string' ? rolle === 'CASE_MANAGEMENT' : hasZugang(rollen, rolle)),
  );
}

test('what is not there and what is not allowed has a heading, a reason and a way on', async ({
  besuch,
  page,
}) => {
  await besuch.login('Jana Terhorn');
  for (const pfad of [FREMDE_AKTE, '/datenschutzinformation/01a1f8dd-77b2-75df-83da-fa6d40e81c8f']) {
    await besuch.open(pfad);
    await expect(page.getByRole('heading', { level: 1 }), pfad).toHaveCount(1);
    await expect(page.getByRole('alert')).toBeVisible();
    await besuch.checkAnsichten();
  }
  await besuch.open('/stellenbesetzung/import');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Für Ihre Rolle nicht vorgesehen' }),
  ).toBeVisible();
  await besuch.checkAnsichten();
});
