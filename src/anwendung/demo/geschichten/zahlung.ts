import { listFoerderfaelleRoute } from '#src/modules/foerderung/foerderfall.contract.ts';
import { createZahlungslaufRoute } from '#src/modules/foerderung/zahlung/kasse.contract.ts';
import {
  createBankverbindungRoute,
  createMittelanforderungRoute,
  getZahlungenRoute,
  recordAnordnungRoute,
  recordBankzeichnungRoute,
  recordFeststellungRoute,
  recordRueckrufRoute,
  recordZahlungRoute,
  updateMittelanforderungRoute,
} from '#src/modules/foerderung/zahlung/zahlung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

/** Who pays and who is paid: the Kommune prepares and signs, the Land states, orders and confirms. */
export type Zahlende = Record<'vorbereitung' | 'zeichnung' | 'anke' | 'jens' | 'kasse', Erzaehler>;

/** Accounts that nobody has: the bank code is not given out. */
const KREISKASSE = { inhaber: 'Kreiskasse Lennetal', iban: 'DE97999999990000012345' };
const LANDESKASSE = { name: 'Landeshauptkasse', iban: 'DE02999999990000067890' };

/** Lennetal 2026: the first Teilbetrag is paid, the second one requested. Left alone once the first is on its way. */
export async function createDemoZahlungen(wer: Zahlende): Promise<void> {
  const { eintraege } = await wer.vorbereitung.act(listFoerderfaelleRoute, '2026-03-16', {
    query: { foerderjahr: 2026 },
  });
  const fall = eintraege[0];
  if (fall === undefined) return;
  const params = { foerderfallId: fall.id };
  const { teilbetraege } = await wer.vorbereitung.act(getZahlungenRoute, '2026-03-16', { params });
  if (teilbetraege[0]?.zustand !== 'GEPLANT') return;
  await tellBankverbindung(wer, fall.id);
  await tellAnforderung(wer, fall.id, 1, ['2026-04-07', '2026-04-09']);
  await tellAuszahlung(wer, fall.id, 1, {
    fest: '2026-04-14',
    anordnung: '2026-05-04',
    gezahlt: '2026-05-05',
  });
  await tellAnforderung(wer, fall.id, 2, ['2026-09-24', '2026-09-28']);
}

async function tellBankverbindung(
  { vorbereitung, zeichnung, anke }: Zahlende,
  foerderfallId: string,
): Promise<void> {
  const { id } = await vorbereitung.act(createBankverbindungRoute, '2026-03-16', {
    params: { foerderfallId },
    body: KREISKASSE,
  });
  const params = { bankverbindungId: id };
  await zeichnung.act(recordBankzeichnungRoute, '2026-03-17', { params, body: { version: 1 } });
  await anke.act(recordRueckrufRoute, '2026-03-19', {
    params,
    body: { version: 2, rueckruf: 'Rückruf bei der Kämmerei unter der Nummer aus der Akte; bestätigt.' },
  });
}

async function tellAnforderung(
  { vorbereitung, zeichnung }: Zahlende,
  foerderfallId: string,
  lfd: number,
  [vorbereitet, gezeichnet]: readonly [string, string],
): Promise<void> {
  const { id, version } = await findTeilbetrag(vorbereitung, vorbereitet, foerderfallId, lfd);
  const params = { teilbetragId: id };
  await vorbereitung.act(updateMittelanforderungRoute, vorbereitet, {
    params,
    body: { version, prognose: [] },
  });
  const body = { version: version + 1, bestaetigt: true as const };
  await zeichnung.act(createMittelanforderungRoute, gezeichnet, { params, body });
}

async function tellAuszahlung(
  { anke, jens, kasse }: Zahlende,
  foerderfallId: string,
  lfd: number,
  am: { fest: string; anordnung: string; gezahlt: string },
): Promise<void> {
  const { id, version, betrag } = await findTeilbetrag(anke, am.fest, foerderfallId, lfd);
  const params = { teilbetragId: id };
  await anke.act(recordFeststellungRoute, am.fest, { params, body: { version, betrag } });
  await jens.act(recordAnordnungRoute, am.anordnung, { params, body: { version: version + 1 } });
  await kasse.act(createZahlungslaufRoute, am.anordnung, {
    body: { teilbetraege: [{ id, version: version + 2 }], konto: LANDESKASSE },
  });
  await kasse.act(recordZahlungRoute, am.gezahlt, {
    params,
    body: { version: version + 3, gezahltAm: am.gezahlt, buchung: 'HKR-2026-0412' },
  });
}

async function findTeilbetrag(wer: Erzaehler, tag: string, foerderfallId: string, lfd: number) {
  const { teilbetraege } = await wer.act(getZahlungenRoute, tag, { params: { foerderfallId } });
  const zeile = teilbetraege.find((eine) => eine.lfd === lfd);
  if (zeile === undefined) throw new Error(`No Teilbetrag ${lfd}`);
  return zeile;
}
