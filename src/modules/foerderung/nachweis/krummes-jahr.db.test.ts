import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { runWeiterleitungsfristen } from '../index.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { computeZeitfaktor } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import { VERTRAGSPUNKTE } from '../weiterleitung/weiterleitung.model.ts';
import { createBezahlten } from './test-foerderfall.ts';
import { createNachweiswelt, jens, karin, NACHWEIS } from './test-nachweiswelt.ts';

const { dienste, admin, server, renew, lies, save, act, sign } = await createNachweiswelt();
const dokument = readFileSync('docs/beispiele/krummes-jahr.md', 'utf8').replaceAll('\u00a0', ' ');
const inDokument = (cent: number) =>
  expect(dokument).toContain(formatCent(toCent(cent)).replaceAll('\u00a0', ' '));

const PDF = Buffer.from('%PDF-1.7\nVertrag\n%%EOF\n');
/** Section 6 of the document: one post, two Träger one after the other. */
const VERTRAEGE = [
  {
    empfaenger: 'Erster Träger',
    von: '2025-01-01',
    bis: '2025-05-16',
    vzae: 100,
    betrag: 21_451_61,
    ausgaben: 22_310_40,
  },
  {
    empfaenger: 'Zweiter Träger',
    von: '2025-09-01',
    bis: '2025-12-31',
    vzae: 72,
    betrag: 13_680_00,
    ausgaben: 15_593_72,
  },
];
const JAHRESBETRAG = 57_000_00;

it('the crooked year in one go: two Träger, the second one late, hearing, Erstattung in part', async () => {
  dienste.setStichtag('2026-01-05');
  const { welt, hanne, edgar } = await renew();
  const id = await createBezahlten(admin, welt);
  const liste = async () =>
    (await server.rufe(hanne, 'GET', `/foerderfaelle/${id}/weiterleitungen`)).body.weiterleitungen;
  const lade = (pfad: string) =>
    server.rufe(hanne, 'POST', `${pfad}&name=Scan.pdf`, PDF, { 'content-type': 'application/octet-stream' });
  const handle = async (wer: typeof hanne, eine: string, akt: string, body: object) => {
    const { version } = (await liste()).find((zeile: { id: string }) => zeile.id === eine);
    const antwort = await server.rufe(wer, 'POST', `/weiterleitungen/${eine}/${akt}`, { version, ...body });
    expect([akt, antwort.status, antwort.body.errors]).toEqual([akt, 201, undefined]);
  };

  // The caps of both times are those of the post.
  const caps = VERTRAEGE.map(({ von, bis, vzae }) => {
    const { zaehler, nenner } = computeZeitfaktor(
      { von: toPlainDate(von), bis: toPlainDate(bis) },
      REGELPARAMETER.zeitfaktor,
    );
    return Math.round((JAHRESBETRAG * vzae * Number(zaehler)) / (100 * Number(nenner)));
  });
  expect(caps).toEqual(VERTRAEGE.map(({ betrag }) => betrag));
  expect(sumCent(caps.map((cent) => toCent(cent)))).toBe(35_131_61);
  for (const { betrag, ausgaben } of VERTRAEGE) for (const zahl of [betrag, ausgaben]) inDokument(zahl);

  const ids: string[] = [];
  for (const { empfaenger, von, bis, vzae, betrag } of VERTRAEGE) {
    const { body } = await server.rufe(hanne, 'POST', `/foerderfaelle/${id}/weiterleitungen`, {
      inhalt: {
        empfaengerart: 'FREIE_WOHLFAHRTSPFLEGE',
        empfaenger,
        form: 'VERTRAG',
        von,
        bis,
        nachweisBis: '2026-02-28',
        posten: [{ art: 'CASE_MANAGEMENT', bezeichnung: 'KIM-Case Management 3', vzae, betrag }],
        begruendung: 'Konzept, Kapitel 4',
        zusammenarbeit: '',
        jmdMbe: 'Stellenplan des Trägers',
        punkte: [...VERTRAGSPUNKTE],
      },
    });
    ids.push(body.id);
    await handle(hanne, body.id, 'schritte', { schritt: 'vertrag_pruefen', grund: null });
    expect((await lade(`/weiterleitungen/${body.id}/dateien?zu=VERTRAG`)).status).toBe(201);
    await handle(edgar, body.id, 'zeichnung', { schritt: 'unterzeichnen', grund: null });
  }
  // Two nights: in force, then over.
  await runWeiterleitungsfristen(dienste);
  await runWeiterleitungsfristen(dienste);
  expect((await liste()).map(({ zustand }: { zustand: string }) => zustand)).toEqual([
    'NACHWEIS_OFFEN',
    'NACHWEIS_OFFEN',
  ]);
  const weiseNach = async (platz: number) => {
    const eine = ids[platz] ?? '';
    const { betrag, ausgaben } = VERTRAEGE[platz] ?? { betrag: 0, ausgaben: 0 };
    expect((await lade(`/weiterleitungen/${eine}/dateien?zu=LE_NACHWEIS`)).status).toBe(201);
    const nachweis = { sachbericht: 'Beraten.', ausgaben, erhalten: betrag };
    await handle(hanne, eine, 'nachweis', { nachweis });
    await handle(edgar, eine, 'nachweispruefung', { anerkannt: betrag, vermerk: 'Belege gesehen' });
  };
  dienste.setStichtag('2026-02-20');
  await weiseNach(0);

  // The day of the contract has passed: the own proof is complete and waits for the second one.
  dienste.setStichtag('2026-03-09');
  expect((await save(id, { nachweis: { ...NACHWEIS, letztempfaenger: 'GEPRUEFT' } })).status).toBe(200);
  expect((await lies(id)).weiterleitungen).toEqual([
    { letztempfaenger: 'Erster Träger', frist: '2026-02-28', offen: false },
    { letztempfaenger: 'Zweiter Träger', frist: '2026-02-28', offen: true },
  ]);
  await handle(hanne, ids[1] ?? '', 'erinnerungen', { bis: '2026-03-16', text: 'Ihr Nachweis fehlt.' });
  const frueh = await sign(id, edgar);
  expect(frueh.body.errors).toMatchObject([{ code: 'E-WL-NW-a' }]);
  dienste.setStichtag('2026-03-16');
  await weiseNach(1);
  expect(
    sumCent((await liste()).map(({ pruefung }: { pruefung: { anerkannt: number } }) => pruefung.anerkannt)),
  ).toBe(35_131_61);
  expect((await sign(id, edgar)).status).toBe(201);

  const { abrechnung } = (await lies(id, karin)).fassung;
  expect(abrechnung).toMatchObject({ anerkannt: 276_202_61, rueckforderung: 25_197_39 });
  inDokument(abrechnung.anerkannt);
  inDokument(abrechnung.rueckforderung);
  expect((await act(karin, id, 'pruefungsbeginn')).status).toBe(201);
  expect((await act(karin, id, 'anhoerung', { text: 'Zur Lücke', frist: '2026-04-20' })).status).toBe(201);
  dienste.setStichtag('2026-04-21');
  const vorschlag = await act(karin, id, 'erstattungsvorschlag', {
    grund: 'ZWECK',
    kenntnisAm: '2026-03-16',
    unwirksamAb: '2025-10-01',
    zahlbarBis: '2026-06-15',
    zinsenBis: '2026-06-15',
    basiszinsen: [{ ab: '2025-07-01', satz: '1,27' }],
    zinsverzicht: '',
    wuerdigung: 'Keine Stellungnahme.',
    begruendung: 'Die Stelle war vom 17. Mai bis 31. August 2025 unbesetzt.',
    ermessen: 'Sparsamkeit überwiegt.',
  });
  expect([vorschlag.status, vorschlag.body.errors]).toEqual([201, undefined]);
  expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
  expect((await lies(id, jens)).zustand).toBe('RUECKFORDERUNG');
});
