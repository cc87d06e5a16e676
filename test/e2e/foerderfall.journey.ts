import type { Locator } from '@playwright/test';
import {
  getFoerderfallRoute,
  listFoerderfaelleRoute,
  recordPruefungsbeginnRoute,
} from '#src/modules/foerderung/foerderfall.contract.ts';
import { getNachweisRoute, updateNachweisRoute } from '#src/modules/foerderung/nachweis/nachweis.contract.ts';
import {
  getPruefungRoute,
  recordPruefpunktRoute,
} from '#src/modules/foerderung/pruefung/pruefung.contract.ts';
import { createZahlungslaufRoute } from '#src/modules/foerderung/zahlung/kasse.contract.ts';
import {
  createMittelanforderungRoute,
  getZahlungenRoute,
  recordAnordnungRoute,
  recordFeststellungRoute,
  recordZahlungRoute,
  updateMittelanforderungRoute,
} from '#src/modules/foerderung/zahlung/zahlung.contract.ts';
import { isTelefon } from './support/seite.ts';
import { expect, type Mensch, test } from './support/uhr.ts';

/**
 * One Förderfall of a Kreis, from the Antrag to its end. By hand, in Euro:
 * granted          3,5 × 57.000 + 57.000 + 22.500 + 12 × 57.000 + 25.650 + 2.850 + 5.000 + 10.000 = 1.006.500,00
 * first Teilbetrag half of it                                                                    =   503.250,00
 * Case Management  684.000 − 28.500 (one post filled from July on) − 1.876,55 (55.123,45 spent)   =   653.623,45
 * recognised       1.006.500 − 30.376,55 − 888,89 (Veranstaltungen 4.111,11)                      =   975.234,56
 * second Teilbetrag 975.234,56 − 503.250,00                                                       =   471.984,56
 */
const BEWILLIGT = '1.006.500,00';
const ERSTER = '503.250,00';
const CASE_MANAGEMENT = '653.623,45';
const ANERKANNT = '975.234,56';
const ZWEITER = '471.984,56';

const SEIT_JULI = 'KIM-Case Management 5';
const BERICHT = {
  ziele: 'Die Übergänge von der Schule in den Beruf verbessern.',
  baustein1: 'Vier Sitzungen der Lenkungsgruppe und eine Analyse der Schnittstellen.',
  baustein2: 'Case Management mit zwölf Stellen, eine davon ab Juli besetzt.',
  ergebnisse: 'Zwei Absprachen mit der Ausländerbehörde.',
  auflagen: 'Alle Auflagen sind erfüllt.',
};

test('a Förderfall of a Kreis from the Antrag to its end: Ulrich, Petra, Anke, Jens, and Karin who checks the Nachweis', async ({
  uhr,
  mensch,
}) => {
  test.skip(
    isTelefon(),
    'Made at the desk; its pages are looked at on the small screen by their own journeys.',
  );
  const ulrich = await mensch('Ulrich Bramfeld');
  const petra = await mensch('Petra Lindhoff');
  const anke = await mensch('Anke Sollbach');
  const jens = await mensch('Jens Markwart');
  const karin = await mensch('Karin Dellwig');
  const kasse = await mensch('Landeskasse');
  const { eintraege } = await ulrich.sende(listFoerderfaelleRoute, { query: { foerderjahr: 2027 } });
  const id = eintraege[0]?.id ?? '';
  const fall = `/foerderung/${id}`;

  await test.step('Antrag: Ulrich repairs it, Petra signs', async () => {
    await ulrich.open(fall);
    const form = ulrich.page.getByRole('form', { name: 'Antrag 2027' });
    const anteil = form.getByRole('group', { name: 'KIM-Case Management 8, zweiter Anteil', exact: true });
    await anteil.getByLabel('VZÄ').fill('0,5');
    await form.getByRole('button', { name: 'Bearbeiten: KIM-Case Management 8', exact: true }).press('Enter');
    await form
      .getByRole('group', { name: 'KIM-Case Management 8', exact: true })
      .getByLabel('VZÄ')
      .fill('0,50');
    await expect(form.getByText('Der Antrag ist ohne Fehler.')).toBeVisible();
    await expect(form.getByText('Entwurf gesichert')).toBeVisible();
    await petra.open(fall);
    await sign(petra.page.getByRole('main'));
    await expect(petra.page.getByRole('region', { name: 'Eingangsbestätigung' })).toBeVisible();
  });

  await test.step('Prüfung and Bescheid: Anke proposes, Jens signs, Anke makes it known, Petra waives', async () => {
    await judge(anke, id);
    await anke.open(`${fall}/pruefung`);
    await propose(anke.page.getByRole('region', { name: 'Nächster Schritt' }));
    const bescheid = anke.page.getByRole('region', { name: 'Bewilligungsbescheid Nr. 1' });
    await expect(bescheid).toContainText(BEWILLIGT);
    await jens.open(`${fall}/pruefung`);
    await jens.page.getByRole('button', { name: 'Schlusszeichnen' }).click();
    await expect(jens.page.getByText('Jens Markwart, 19.10.2026')).toBeVisible();
    await anke.page.reload();
    await bescheid.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
    await bescheid.getByLabel('Weg').selectOption('ZUSTELLUNG');
    await bescheid.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
    await expect(bescheid).toContainText('Klage bis 19.11.2026');
    await petra.open(`${fall}/pruefung`);
    await petra.page.getByRole('button', { name: 'Auf die Klage verzichten' }).click();
    await petra.page.getByRole('checkbox', { name: /^Wir verzichten auf die Klage/ }).check();
    await petra.page.getByRole('button', { name: 'Verzicht erklären' }).click();
    await expect(petra.page.getByText('Der Bescheid ist bestandskräftig.')).toBeVisible();
  });

  await test.step('Payment: the first Teilbetrag in May, the second one as it is needed', async () => {
    await uhr.stelle('2027-05-03');
    const erster = await findTeilbetrag(ulrich, id, 1);
    await ulrich.sende(updateMittelanforderungRoute, {
      params: { teilbetragId: erster.id },
      body: { version: erster.version, prognose: [] },
    });
    await petra.sende(createMittelanforderungRoute, {
      params: { teilbetragId: erster.id },
      body: { version: erster.version + 1, bestaetigt: true },
    });
    await pay({ anke, jens, kasse }, id, 1, '2027-05-03');

    await uhr.stelle('2027-10-01');
    await ulrich.open(`${fall}/zahlungen`);
    await expect(ulrich.page.getByRole('region', { name: /^Teilbetrag 1 / })).toContainText(ERSTER);
    const zweiter = ulrich.page.getByRole('region', { name: 'Teilbetrag 2 zum 01.10.2027' });
    const form = zweiter.getByRole('form', { name: 'Mittelanforderung zum Teilbetrag 2' });
    await form.getByLabel('Case Management', { exact: true }).fill(CASE_MANAGEMENT);
    await form.getByLabel('Veranstaltungsformate', { exact: true }).fill('4,111.11');
    await form.getByLabel(/^Warum wird weniger gebraucht/).fill('Eine Stelle war bis Juni frei.');
    await expect(form).toContainText(ZWEITER);
    await form.getByRole('button', { name: 'Mittelanforderung speichern' }).click();
    await expect(zweiter).toContainText('Zeichnen muss eine andere Person');
    await petra.open(`${fall}/zahlungen`);
    const zeichnung = petra.page.getByRole('region', { name: 'Teilbetrag 2 zum 01.10.2027' });
    await zeichnung.getByRole('checkbox', { name: /Zuwendungszweck gebraucht/ }).check();
    await zeichnung.getByRole('button', { name: new RegExp(`^Zeichnen und ${ZWEITER}`) }).click();
    await expect(zeichnung.getByRole('button', { name: /^Zeichnen und/ })).toBeHidden();
    await pay({ anke, jens, kasse }, id, 2, '2027-10-01');
    await petra.page.reload();
    await expect(zeichnung).toContainText('gezahlt');
    await jens.open('/haushaltsmittel');
    const haushalt = jens.page.getByRole('table', { name: 'Haushaltsmittel je Haushaltsjahr in Euro' });
    await expect(haushalt.getByRole('row', { name: /^2027/ })).toContainText(ANERKANNT);
  });

  await test.step('Verwendungsnachweis: the year ends, Ulrich fills, Petra signs', async () => {
    expect(await uhr.stelle('2028-01-10')).toBeGreaterThan(0);
    await fillNachweis(ulrich, id);
    await ulrich.open(`${fall}/nachweis`);
    const form = ulrich.page.getByRole('form', { name: 'Verwendungsnachweis 2027' });
    const stelle = form.getByRole('group', { name: 'KIM-Case Management 1, 1,00 VZÄ' });
    await stelle.getByLabel('Personalausgaben des Jahres').fill('55.123,45');
    const jePosition = form.getByRole('table', { name: 'Je Position, so wie das Land es sieht' });
    await expect(jePosition.getByRole('row', { name: /^Case Management/ })).toContainText(CASE_MANAGEMENT);
    await expect(jePosition.getByRole('row', { name: /^Zusammen/ })).toContainText(ANERKANNT);
    await expect(form.getByText('Entwurf gesichert')).toBeVisible();
    await form.getByRole('button', { name: 'Nachweis prüfen' }).click();
    await expect(form.getByText('Der Verwendungsnachweis ist vollständig.')).toBeVisible();
    await ulrich.check();
    await petra.open(`${fall}/nachweis`);
    await sign(petra.page.getByRole('main'));
    await expect(petra.page.getByText('Verwendungsnachweis eingereicht')).toBeVisible();
  });

  await test.step('Prüfung of the Nachweis: Karin notes, Jens closes, Ulrich reads the end', async () => {
    await karin.open(`${fall}/nachweis`);
    await karin.page.getByRole('button', { name: 'Prüfung beginnen' }).click();
    const abrechnung = karin.page.getByRole('table', { name: 'Abrechnung je Position' });
    await expect(abrechnung.getByRole('row', { name: /^Zusammen/ })).toContainText(ANERKANNT);
    await expect(karin.page.getByRole('main')).not.toContainText('55.123,45');
    await karin.page.getByRole('button', { name: 'Prüfvermerk schreiben' }).click();
    await karin.page.getByLabel('Prüfvermerk').fill('Rechnerisch nachvollzogen, ohne Beanstandung.');
    await karin.page.getByRole('button', { name: 'Prüfvermerk schreiben' }).click();
    await expect(karin.page.getByText('Der Prüfvermerk steht im Verlauf.')).toBeVisible();
    await jens.open(`${fall}/nachweis`);
    await jens.page.getByRole('button', { name: 'Ohne Beanstandung abschließen' }).click();
    await expect(jens.page.getByText('Der Verwendungsnachweis ist abgeschlossen.')).toBeVisible();
    await ulrich.open(fall);
    await expect(ulrich.page.getByRole('region', { name: 'Verlauf' })).toContainText('→ abgeschlossen');
    const { zustand, ereignisse } = await ulrich.sende(getFoerderfallRoute, {
      params: { foerderfallId: id },
    });
    expect(zustand).toBe('ABGESCHLOSSEN');
    expect(ereignisse.filter(({ rolle }) => rolle === 'SYSTEM').map(({ ereignis }) => ereignis)).toEqual([
      'bwz_ende',
    ]);
  });
  for (const person of [ulrich, petra, anke, jens, karin]) person.assertNoErrors();
});

async function sign(seite: Locator): Promise<void> {
  await seite.getByRole('checkbox', { name: /vollständig und richtig/ }).check();
  await seite.getByRole('button', { name: 'Zeichnen und einreichen' }).click();
}

/** Every point of the checklist, as the journey of the decision does it at the page. */
async function judge(anke: Mensch, foerderfallId: string): Promise<void> {
  const params = { foerderfallId };
  const { version } = await anke.sende(getPruefungRoute, { params });
  await anke.sende(recordPruefungsbeginnRoute, { params, body: { version } });
  const { pruefung } = await anke.sende(getPruefungRoute, { params });
  for (const { schluessel } of pruefung?.punkte ?? []) {
    const stand = await anke.sende(getPruefungRoute, { params });
    await anke.sende(recordPruefpunktRoute, {
      params,
      body: { version: stand.version, schluessel, stand: 'ERFUELLT', notiz: 'Akte, Blatt 12' },
    });
  }
}

async function propose(schritt: Locator): Promise<void> {
  await schritt.getByRole('button', { name: 'Entscheidung vorschlagen' }).click();
  await schritt.getByLabel(/^Anschrift/).fill('Die Landrätin\nKreishausplatz 1\n59999 Lennetal');
  await schritt.getByLabel('Zuständiges Verwaltungsgericht').selectOption('Arnsberg');
  await schritt.getByLabel(/^Ihr Dezernat/).fill('Dezernat 36');
  await schritt
    .getByLabel('Ermessenserwägungen')
    .fill('Für die Förderung spricht das Konzept, dagegen nichts.');
  await expect(schritt.getByText('Der Text ist vollständig.')).toBeVisible();
  await schritt.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
}

async function findTeilbetrag(wer: Mensch, foerderfallId: string, lfd: number) {
  const { teilbetraege } = await wer.sende(getZahlungenRoute, { params: { foerderfallId } });
  const zeile = teilbetraege.find((eine) => eine.lfd === lfd);
  if (zeile === undefined) throw new Error(`No Teilbetrag ${lfd}`);
  return zeile;
}

/** Stated, ordered, handed to the Landeskasse and paid, as the journey of the payment does it at the page. */
async function pay(
  { anke, jens, kasse }: Record<'anke' | 'jens' | 'kasse', Mensch>,
  foerderfallId: string,
  lfd: number,
  gezahltAm: string,
): Promise<void> {
  const { id, version, betrag } = await findTeilbetrag(anke, foerderfallId, lfd);
  const params = { teilbetragId: id };
  await anke.sende(recordFeststellungRoute, { params, body: { version, betrag } });
  await jens.sende(recordAnordnungRoute, { params, body: { version: version + 1 } });
  await kasse.sende(createZahlungslaufRoute, {
    body: {
      teilbetraege: [{ id, version: version + 2 }],
      konto: { name: 'Landeshauptkasse', iban: 'DE02999999990000067890' },
    },
  });
  await kasse.sende(recordZahlungRoute, {
    params,
    body: { version: version + 3, gezahltAm, buchung: `HKR-2027-${lfd}` },
  });
}

/** Everything but the salary that Ulrich types himself: each post costs its Höchstbetrag. */
async function fillNachweis(ulrich: Mensch, foerderfallId: string): Promise<void> {
  const params = { foerderfallId };
  const { stellen, entwurf } = await ulrich.sende(getNachweisRoute, { params });
  if (entwurf === null) throw new Error('Ulrich sees no draft');
  const beleg = (
    nummer: string,
    position: 'sach_koord' | 'sach_va' | 'veranst' | 'massn',
    betrag: string,
  ) => ({
    nummer,
    position,
    datum: '12.03.2027',
    zweck: 'Nach der Belegakte des Kreises',
    betrag,
  });
  await ulrich.sende(updateNachweisRoute, {
    params,
    body: {
      version: entwurf.version,
      nachweis: {
        ...entwurf.inhalt,
        besetzung: stellen.map(({ schluessel, bezeichnung, vzae }) => ({
          stelle: schluessel,
          abschnitte: [
            {
              von: bezeichnung === SEIT_JULI ? '01.07.2027' : '01.01.2027',
              bis: '31.12.2027',
              vzae: (vzae / 100).toFixed(2).replace('.', ','),
            },
          ],
          grund: 'Nach den Unterlagen des Personalamts.',
        })),
        belege: [
          beleg('2027-0001', 'sach_koord', '25.650,00'),
          beleg('2027-0002', 'sach_va', '2.850,00'),
          beleg('2027-0003', 'veranst', '4.111,11'),
          beleg('2027-0004', 'massn', '10.000,00'),
        ],
        sachbericht: BERICHT,
        letztempfaenger: 'GEPRUEFT',
        notwendig: true,
      },
      personal: stellen
        .filter(({ bezeichnung }) => bezeichnung !== 'KIM-Case Management 1')
        .map(({ schluessel, position, bezeichnung, vzae }) => ({
          stelle: schluessel,
          betrag: toHoechstbetrag(position, bezeichnung === SEIT_JULI ? vzae / 2 : vzae),
        })),
    },
  });
}

/** 57.000 Euro a post, 22.500 for the half of the Verwaltungsassistenz. */
function toHoechstbetrag(position: string, vzae: number): string {
  return position === 'va' ? '22.500,00' : `${570 * vzae},00`;
}
