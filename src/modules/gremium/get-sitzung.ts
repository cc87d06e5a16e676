import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listBeschluesseDerSitzung } from './beschluss.repo.ts';
import { isGueltig } from './gremium.model.ts';
import { listMitgliederzeilen } from './gremium.repo.ts';
import type { getEinladungRoute, getSitzungRoute } from './sitzung.contract.ts';
import { computeBeschlussfaehigkeit, formatEinladung } from './sitzung.model.ts';
import { findSitzungzeile, listAufgabenzeilen } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import { formatNummer, toVorlagekopf } from './vorlage.model.ts';
import { isOeffentlich, listVorlagenDerSitzung } from './vorlage.repo.ts';

/** A Sitzung with what belongs to it; the tasks of earlier ones stand here until they are done. */
export function getSitzung(
  kontext: Kontext,
  { params: { sitzungId } }: Eingabe<typeof getSitzungRoute>,
): Antwortet<Antwort<typeof getSitzungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = sitzungId;
  return withActor(kontext, async (trx) => {
    const zeile = await findSitzungzeile(trx, standortId, sitzungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { anwesenheit, vorgelegtVon, genehmigtVon, zeitpunkt: _zeitpunkt, ...rest } = zeile;
    const sitze = await listMitgliederzeilen(trx, standortId, zeile.gremiumId);
    const mitglieder = sitze.filter((sitz) => isGueltig(sitz, zeile.datum));
    const aufgaben = await listAufgabenzeilen(trx, standortId, {
      sitzungId,
      gremiumId: zeile.gremiumId,
      datum: zeile.datum,
    });
    const namen = await listNamen(
      trx,
      [vorgelegtVon, genehmigtVon].filter((id) => id !== null),
    );
    const { anwesend, beschlussfaehig } = computeBeschlussfaehigkeit(mitglieder, anwesenheit, zeile.quorum);
    return ok({
      ...rest,
      stichtag: kontext.stichtag,
      vorlagen: (await listVorlagenDerSitzung(trx, standortId, sitzungId)).map((vorlage) =>
        toVorlagekopf(vorlage),
      ),
      oeffentlich: await isOeffentlich(trx, standortId, 'SITZUNG', sitzungId),
      mitglieder: mitglieder.map(({ id, institution, stellvertretung }) => ({
        id,
        institution,
        hatStellvertretung: stellvertretung !== null,
        teilnahme: anwesenheit.find(({ mitgliedId }) => mitgliedId === id)?.teilnahme ?? null,
      })),
      anwesend,
      beschlussfaehig: anwesenheit.length === 0 ? null : beschlussfaehig,
      vorgelegtVon: namen.get(vorgelegtVon ?? '') ?? null,
      selbstVorgelegt: vorgelegtVon === kontoId,
      genehmigtVon: namen.get(genehmigtVon ?? '') ?? null,
      beschluesse: await listBeschluesseDerSitzung(trx, standortId, sitzungId),
      aufgaben: aufgaben.map((aufgabe) => ({
        ...aufgabe,
        ueberfaellig:
          aufgabe.erledigtAm === null && aufgabe.faellig !== null && aufgabe.faellig < kontext.stichtag,
      })),
    });
  });
}

/** The invitation, or the cancellation under the same id, for the own mail program. */
export function getEinladung(
  kontext: Kontext,
  { params: { sitzungId } }: Eingabe<typeof getEinladungRoute>,
): Antwortet<DateiAntwort> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = sitzungId;
  return withActor(kontext, async (trx) => {
    const zeile = await findSitzungzeile(trx, standortId, sitzungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { gremium, datum, zeitpunkt: beginn, dauer, ort, tagesordnung, version } = zeile;
    const vorlagen = await listVorlagenDerSitzung(trx, standortId, sitzungId);
    const inhalt = formatEinladung(
      {
        kennung: sitzungId,
        gremium,
        datum,
        beginn,
        dauer,
        ort,
        tagesordnung: [
          ...tagesordnung,
          ...vorlagen.map(({ art, titel, nr, jahr }) => ({
            art,
            titel: `${titel} (Vorlage ${formatNummer({ nr, jahr })})`,
            vorlage: null,
          })),
        ],
        abgesagt: zeile.zustand === 'ABGESAGT',
        version,
      },
      kontext.stichtag,
    );
    return ok({ dateiname: `sitzung-${datum}.ics`, inhalt });
  });
}
