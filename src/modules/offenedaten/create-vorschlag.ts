import { createHash } from 'node:crypto';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { HINWEIS_FEHLT, refuseHindernisse, SCHON_VORGESCHLAGEN, TABELLEN_QUELLE } from './absagen.ts';
import { formatCsv, formatJson, toOffeneDatei } from './dateien.model.ts';
import { loadVorlage, toAusgabetabelle } from './load-vorlage.ts';
import type { createVorschlagRoute, getVorschauRoute } from './offenedaten.contract.ts';
import { findVorhandene, insertAusgabe } from './offenedaten.repo.ts';
import { OFFENE_DATEN } from './parameter.ts';

type V = typeof getVorschauRoute;
type C = typeof createVorschlagRoute;

/** What everybody would read. */
export function getVorschau(
  kontext: Kontext,
  { params: { veroeffentlichungId } }: Eingabe<V>,
): Antwortet<Antwort<V>> {
  kontext.protokoll.objektId = veroeffentlichungId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<V>, Ablehnung>> => {
    const vorlage = await loadVorlage(trx, kontext, veroeffentlichungId);
    if (!vorlage.ok) return vorlage;
    return ok({
      ...vorlage.wert,
      tabelle: toAusgabetabelle(vorlage.wert.tabelle),
      lizenz: OFFENE_DATEN.lizenz,
      vorhanden: await findVorhandene(trx, veroeffentlichungId),
    });
  });
}

/** Lays a frozen table before a second account, with the files as they will be handed out. */
export function createVorschlag(kontext: Kontext, { body }: Eingabe<C>): Antwortet<Antwort<C>> {
  const { veroeffentlichungId, erklaerungen } = body;
  const hinweis = body.hinweis ?? null;
  return withActor(kontext, async (trx): Promise<Result<Antwort<C>, Ablehnung>> => {
    if (kontext.actor.art !== 'konto') throw new Error('Accounts only');
    const vorlage = await loadVorlage(trx, kontext, veroeffentlichungId);
    if (!vorlage.ok) return vorlage;
    const { kennung, ausgabe, beschreibung, tabelle, hindernisse } = vorlage.wert;
    if (hindernisse.length > 0) return fail(refuseHindernisse(hindernisse, TABELLEN_QUELLE));
    if (beschreibung.anlass === 'BERICHTIGUNG' && hinweis === null) return fail(HINWEIS_FEHLT);
    const geprueft = checkFormen({ hinweis: hinweis ?? '' }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const { lizenz, herausgeber } = OFFENE_DATEN;
    const datei = toOffeneDatei({ kennung, ausgabe, lizenz, herausgeber, hinweis, beschreibung, tabelle });
    const [csv, json] = [formatCsv(datei), formatJson(datei)];
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const neu = await insertAusgabe(trx, {
      id,
      veroeffentlichungId,
      foerderjahr: null,
      tabelle: null,
      kennung,
      ausgabe,
      beschreibung,
      csv,
      csvPruefsumme: hashDatei(csv),
      json,
      jsonPruefsumme: hashDatei(json),
      lizenz,
      hinweis,
      erklaert: geprueft.wert,
      kontoId: kontext.actor.kontoId,
      am: kontext.stichtag,
    });
    return neu ? ok({ id, version: 1 }) : fail(SCHON_VORGESCHLAGEN);
  });
}

function hashDatei(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
