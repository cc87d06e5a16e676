import type { KontoActor } from '#src/core/contract/actor.ts';
import { createActor, type Welt } from '#test/support/welt.ts';

type Ruf = (methode: 'POST' | 'PUT', pfad: string, body: object) => Promise<string>;

/** An Antrag of the owner's Standort, prepared by one person and signed by another. */
export async function createFoerderfall(welt: Welt, rufAls: (actor: KontoActor) => Ruf): Promise<string> {
  const ruf = rufAls(welt.konto('KI_LEITUNG', welt.stadt));
  const id = await ruf('POST', '/foerderfaelle', { foerderjahr: 2027 });
  await ruf('PUT', `/foerderfaelle/${id}/antrag`, { version: 1, inhalt: ANTRAG });
  await rufAls(welt.konto('ZE_ZEICHNUNG', welt.stadt))('POST', `/foerderfaelle/${id}/einreichung`, {
    version: 2,
    bestaetigt: true,
  });
  return id;
}

const LIEGT_VOR = { stand: 'ERFUELLT', nachweis: 'Az. 1' };
/** From the beginning of the Prüfung to the Bekanntgabe, by two persons of the Bezirksregierung. */
export async function createBekanntgabe(
  rufAls: (actor: KontoActor) => Ruf,
  foerderfallId: string,
): Promise<void> {
  const als = {
    anke: rufAls(createActor('BR_SACHBEARBEITUNG', null)),
    jens: rufAls(createActor('BR_FREIGABE', null)),
  };
  let version = 3;
  const act = async (wer: keyof typeof als, akt: string, body: object = {}) => {
    await als[wer]('POST', `/foerderfaelle/${foerderfallId}/${akt}`, { version, ...body });
    version += 1;
  };
  await act('anke', 'pruefungsbeginn');
  for (const schluessel of ['4.1:a', '4.1:b', '4.1:c', '4.1:d', '4.1:e', '4.2', '1.3'])
    await act('anke', 'pruefpunkte', { schluessel, stand: 'ERFUELLT', notiz: 'Akte Blatt 7' });
  await act('anke', 'vorschlag', VORSCHLAG);
  await act('jens', 'schlusszeichnung', { funktion: 'Im Auftrag' });
  await act('anke', 'bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-19' });
}

const VORSCHLAG = {
  art: 'BEWILLIGUNG',
  positionen: [{ position: 'veranst', bewilligt: 100_000 }],
  zweck: 'Sie setzen das Kommunale Integrationsmanagement um.',
  anschrift: 'Rathausplatz 1\n59000 Musterstadt',
  gericht: 'Arnsberg',
  kontakt: 'Dezernat 36',
  anbestFassung: 'Stand 25.05.2025',
  begruendung: 'Die Voraussetzungen liegen vor.',
  ermessen: 'Für die Förderung spricht das Konzept.',
  ablehnungsgruende: '',
  nebenbestimmungen: [],
};

/** No posts, no errors. */
export const ANTRAG = {
  voraussetzungen: { a: LIEGT_VOR, b: LIEGT_VOR, c: LIEGT_VOR, d: LIEGT_VOR, e: LIEGT_VOR, f: LIEGT_VOR },
  konzeptkapitel: [
    'Umsetzung',
    'Schnittstellen',
    'Abgrenzung zu anderen Programmen',
    'Übersicht der Beratungsansätze',
    'Einbindung des kreisangehörigen Raums',
  ],
  keineDoppelfoerderung: true,
  veranstaltungen: '1.000',
};
