import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { hashFassung } from '../antragsstand.ts';
import type { Feldbefund } from '../check-inhalt.model.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type {
  createAenderungRoute,
  createAenderungsantragRoute,
  recordAenderungsverwerfungRoute,
  updateAenderungRoute,
} from './aenderung.contract.ts';
import { AENDERUNG_EREIGNIS_NAMEN, Aenderungsinhalt, listAenderungshandlungen } from './aenderung.model.ts';
import {
  type Aenderungszeile,
  insertAenderung,
  insertAenderungsereignis,
  updateAenderungsinhalt,
} from './aenderung.repo.ts';
import { checkAenderung } from './check-aenderung.model.ts';
import { loadAenderungslage, loadVorgabe } from './load-aenderungslage.ts';
import { refuseSchritt, refuseSelbst, saveAenderungsschritt, withAenderung } from './with-aenderung.ts';

/** The Kreis begins a draft; the Bezirksregierung begins of its own accord, at once visible as such to its own house. */
export function createAenderung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { anlass, beschreibung } }: Eingabe<typeof createAenderungRoute>,
): Antwortet<Antwort<typeof createAenderungRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof createAenderungRoute>, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    if (fall.zustand !== 'BESTANDSKRAEFTIG') {
      return fail(
        refuseRegel(
          'NICHT_BESTANDSKRAEFTIG',
          `Der Förderfall ist: ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`,
          {
            detail:
              'Eine Änderung beginnt, solange der Bescheid bestandskräftig ist und der Bewilligungszeitraum läuft.',
          },
        ),
      );
    }
    const lage = await loadAenderungslage(trx, fall);
    if (lage === undefined) throw new Error('A final Förderfall has a Bescheid');
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const vonAmtsWegen = rolle === 'BR_SACHBEARBEITUNG';
    const vorgabe = await loadVorgabe(trx, fall, lage, { mitBesetzung: !vonAmtsWegen });
    const aenderung = { id: createUuidV7(), foerderfallId: fall.id, standortId: fall.standortId };
    const zustand = vonAmtsWegen ? 'ANGEZEIGT' : 'ENTWURF';
    const neu = await insertAenderung(trx, {
      ...aenderung,
      herkunft: vonAmtsWegen ? 'AMT' : 'ANTRAG',
      zustand,
      inhalt: Aenderungsinhalt.parse({ anlass, beschreibung, ...vorgabe }),
      bearbeitetVon: kontoId,
      angelegtAm: kontext.stichtag,
    });
    if (!neu) {
      return fail(
        refuseRegel('AENDERUNG_LAEUFT', 'Zu diesem Förderfall läuft schon eine Änderung.', {
          detail: 'Sie wird zuerst beendet; danach kann eine neue beginnen.',
        }),
      );
    }
    await insertAenderungsereignis(trx, {
      aenderung,
      lfd: 1,
      ereignis: 'anlegen',
      von: null,
      nach: zustand,
      grund: null,
      kontoId,
      rolle,
      am: kontext.stichtag,
    });
    return ok({ id: aenderung.id, version: 1 });
  });
}

/** Kept as typed, also while it has errors: the page says what is still wrong. */
export function updateAenderung(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version, inhalt } }: Eingabe<typeof updateAenderungRoute>,
): Antwortet<Antwort<typeof updateAenderungRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile) => {
    const { kontoId, rolle } = getFoerderkonto(kontext);
    if (!listAenderungshandlungen(zeile, rolle, false).includes('bearbeiten'))
      return fail(refuseSchritt(zeile, 'Bearbeiten'));
    if (!(await updateAenderungsinhalt(trx, zeile, inhalt, kontoId)))
      return fail(refuseKonflikt({ version }));
    return ok({ id, version: version + 1 });
  });
}

export function recordAenderungsverwerfung(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version } }: Eingabe<typeof recordAenderungsverwerfungRoute>,
): Antwortet<Antwort<typeof recordAenderungsverwerfungRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile) =>
    zeile.zustand === 'ENTWURF'
      ? saveAenderungsschritt(trx, kontext, zeile, { schritt: 'verwerfen', nach: 'VERWORFEN', grund: null })
      : fail(refuseSchritt(zeile, AENDERUNG_EREIGNIS_NAMEN.verwerfen)),
  );
}

/** Signed by another person: frozen with what the rules answered. From now on the Bezirksregierung sees it. */
export function createAenderungsantrag(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version } }: Eingabe<typeof createAenderungsantragRoute>,
): Antwortet<Antwort<typeof createAenderungsantragRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    if (zeile.zustand !== 'ENTWURF') return fail(refuseSchritt(zeile, AENDERUNG_EREIGNIS_NAMEN.anzeigen));
    const { kontoId } = getFoerderkonto(kontext);
    if (zeile.vorbereitetVon === kontoId && fall.parameter.vierAugenZuwendungsempfaenger)
      return fail(await refuseSelbst(trx, zeile));
    const lage = await loadAenderungslage(trx, fall);
    if (lage === undefined) throw new Error('A change belongs to a Bescheid');
    const { hindernisse, zeilen, umfang } = checkAenderung(zeile.inhalt, lage.rahmen);
    if (hindernisse.length > 0) return fail(refuseHindernisse(hindernisse));
    const ergebnis = { zeilen, umfang };
    return saveAenderungsschritt(trx, kontext, zeile, {
      schritt: 'anzeigen',
      nach: 'ANGEZEIGT',
      grund: null,
      neu: {
        ergebnis,
        pruefsumme: hashAenderung(zeile.inhalt, ergebnis),
        gezeichnetVon: kontoId,
        eingangAm: kontext.stichtag,
      },
    });
  });
}

/** Every point at once, each with its field. */
function refuseHindernisse(hindernisse: readonly Feldbefund[]): Ablehnung {
  return refuseRegel('AENDERUNG_UNVOLLSTAENDIG', 'Die Änderung kann noch nicht gezeichnet werden.', {
    detail: 'Es wurde nichts angezeigt. Die Sachbearbeitung behebt zuerst die folgenden Punkte.',
    fehler: hindernisse.map(({ feld, code, text, abhilfe }) => ({
      pointer: `/${feld}`,
      code,
      detail: `${text} ${abhilfe}`.trim(),
    })),
  });
}

/** SHA-256 over what was signed and what the rules answered, as the database keeps it. */
export function hashAenderung(inhalt: Aenderungszeile['inhalt'], ergebnis: object): string {
  return hashFassung(inhalt, JSON.parse(JSON.stringify(ergebnis)) as object);
}
