import { createHash } from 'node:crypto';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { listZuwendungszeilen } from '#src/modules/foerderung/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { HINWEIS_FEHLT, refuseHindernisse, SCHON_VORGESCHLAGEN, ZUWENDUNGEN_QUELLE } from '../absagen.ts';
import type { createZuwendungsvorschlagRoute, getZuwendungsvorschauRoute } from '../offenedaten.contract.ts';
import { insertAusgabe } from '../offenedaten.repo.ts';
import { OFFENE_DATEN } from '../parameter.ts';
import { loadZuwendungsvorlage } from './load-zuwendungen.ts';

type V = typeof getZuwendungsvorschauRoute;
type C = typeof createZuwendungsvorschlagRoute;

/** What everybody would read of the grants of a year; without a year, of the newest. */
export function getZuwendungsvorschau(
  kontext: Kontext,
  { query: { foerderjahr } }: Eingabe<V>,
): Antwortet<Antwort<V>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<V>, Ablehnung>> => {
    const { stichtag, dienste } = kontext;
    const alle = await listZuwendungszeilen(trx, { stichtag, foerderjahr: null });
    const jahre = alle.filter(({ synthetisch }) => dienste.demo || !synthetisch);
    const foerderjahre = [...new Set(jahre.map((zeile) => zeile.foerderjahr))].toSorted((a, b) => b - a);
    const jahr = foerderjahr ?? foerderjahre[0];
    if (jahr === undefined) return ok({ foerderjahre, vorschau: null });
    const { dateien: _, ...vorlage } = await loadZuwendungsvorlage(
      trx,
      kontext,
      jahr,
      OFFENE_DATEN.letztempfaenger,
    );
    kontext.protokoll.anzahl = vorlage.tabelle.zeilen.length - 1;
    return ok({ foerderjahre, vorschau: { ...vorlage, foerderjahr: jahr, lizenz: OFFENE_DATEN.lizenz } });
  });
}

/** Freezes the grants of a year and lays them before a second account. */
export function createZuwendungsvorschlag(kontext: Kontext, { body }: Eingabe<C>): Antwortet<Antwort<C>> {
  const { foerderjahr, berichtigung, erklaerungen } = body;
  const hinweis = body.hinweis ?? null;
  return withActor(kontext, async (trx): Promise<Result<Antwort<C>, Ablehnung>> => {
    if (kontext.actor.art !== 'konto') throw new Error('Accounts only');
    const { letztempfaenger, lizenz } = OFFENE_DATEN;
    const vorlage = await loadZuwendungsvorlage(trx, kontext, foerderjahr, letztempfaenger);
    const { kennung, ausgabe, tabelle, dateien, hindernisse, vorhanden } = vorlage;
    if (vorhanden !== null) return fail(SCHON_VORGESCHLAGEN);
    if (hindernisse.length > 0) return fail(refuseHindernisse(hindernisse, ZUWENDUNGEN_QUELLE));
    if (berichtigung && ausgabe === 1) return fail(NICHTS_ZU_BERICHTIGEN);
    if (berichtigung && hinweis === null) return fail(HINWEIS_FEHLT);
    const geprueft = checkFormen({ hinweis: hinweis ?? '' }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const neu = await insertAusgabe(trx, {
      id,
      veroeffentlichungId: null,
      foerderjahr,
      tabelle,
      kennung,
      ausgabe,
      beschreibung: berichtigung ? { ...vorlage.beschreibung, anlass: 'BERICHTIGUNG' } : vorlage.beschreibung,
      csv: dateien.csv,
      csvPruefsumme: hashDatei(dateien.csv),
      json: dateien.json,
      jsonPruefsumme: hashDatei(dateien.json),
      lizenz,
      hinweis,
      erklaert: geprueft.wert,
      kontoId: kontext.actor.kontoId,
      am: kontext.stichtag,
    });
    return neu ? ok({ id, version: 1 }) : fail(SCHON_VORGESCHLAGEN);
  });
}

const hashDatei = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const NICHTS_ZU_BERICHTIGEN = refuseRegel('KEINE_FRUEHERE_AUSGABE', 'Es gibt noch keine Ausgabe.', {
  detail: 'Nehmen Sie den Haken bei „Die frühere Ausgabe war falsch“ weg: Dies ist die erste Ausgabe.',
});
