import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isBearbeitend } from './list-themen.ts';
import { isAbgeschlossen } from './massnahme.model.ts';
import { KLEINE_GRUPPE, MESSGRENZEN, STELLUNGNAHME_TAGE, WIRKUNG_FENSTER } from './parameter.ts';
import { isMassnahmeMoeglich } from './record-massnahme.ts';
import { findThemazeile } from './thema.repo.ts';
import type { getUmsetzungRoute } from './umsetzung.contract.ts';
import {
  type Beschlusswahl,
  findBeschlusswahl,
  findEntscheidung,
  listBeschlusswahl,
  listMassnahmezeilen,
  listStellungnahmezeilen,
} from './umsetzung.repo.ts';
import { computeFenster, computeWirkung, explainWirkung } from './wirkung.model.ts';
import {
  findUmsetzungstag,
  listGenannteStellen,
  listHindernisse,
  listMessungszeilen,
  type Messungszeile,
} from './wirkung.repo.ts';

type Umsetzung = Antwort<typeof getUmsetzungRoute>;
const WAHL_HOECHSTENS = 100;

/** From the Beschluss to the effect. */
export function getUmsetzung(
  kontext: Kontext,
  { params: { themaId } }: Eingabe<typeof getUmsetzungRoute>,
): Antwortet<Umsetzung> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = themaId;
  const bearbeitend = isBearbeitend(kontext);
  return withActor(kontext, async (trx) => {
    const thema = await findThemazeile(trx, standortId, themaId);
    if (thema === undefined) return fail(refuseNichtGefunden());
    const { zustand } = thema;
    const beschlussId = (await findEntscheidung(trx, standortId, themaId))?.beschlussId ?? null;
    const beschluss =
      beschlussId === null ? undefined : await findBeschlusswahl(trx, standortId, beschlussId);
    const waehlt = bearbeitend && zustand === 'LENKUNGSGRUPPE';
    const wahl = waehlt ? await listBeschlusswahl(trx, standortId, WAHL_HOECHSTENS) : [];
    const umgesetzt = zustand === 'UMGESETZT' || zustand === 'WIRKUNG_GEPRUEFT';
    const umgesetztAm = umgesetzt ? await findUmsetzungstag(trx, standortId, themaId) : undefined;
    const fenster = umgesetztAm === undefined ? null : computeFenster(umgesetztAm, WIRKUNG_FENSTER);
    const massnahmen = await listMassnahmezeilen(trx, standortId, themaId);
    const messungen = await listMessungszeilen(trx, standortId, themaId);
    return ok({
      version: thema.version,
      beschluss: beschluss === undefined ? null : toBeschluss(beschluss),
      beschlusswahl: wahl.map(toBeschluss),
      stellungnahmen: await listStellungnahmezeilen(trx, standortId, themaId),
      genannteStellen: bearbeitend ? await listGenannteStellen(trx, standortId, themaId) : [],
      stellungnahmeTage: STELLUNGNAHME_TAGE,
      massnahmen: massnahmen.map((eine) => ({
        ...eine,
        ueberfaellig: !isAbgeschlossen(eine.zustand) && eine.faellig < stichtag,
      })),
      massnahmeMoeglich: bearbeitend && isMassnahmeMoeglich(zustand),
      umgesetztAm: umgesetztAm ?? null,
      fenster,
      messbarAb: fenster === null ? null : addDays(fenster.nachherBis, 1),
      hindernisse: bearbeitend
        ? await listHindernisse(trx, standortId, themaId, umgesetztAm ?? stichtag)
        : [],
      grenzen: MESSGRENZEN,
      messungen: messungen.map((zeile) => toMessung(zeile, bearbeitend)),
    });
  });
}

function toBeschluss({ id, gremium, inhalt, beschlossenAm }: Beschlusswahl): {
  id: string;
  gremium: string;
  inhalt: string;
  beschlossenAm: PlainDate;
} {
  return { id, gremium, inhalt, beschlossenAm };
}

/** Who does not handle Themen sees the result; the counts behind it only when no group is small. */
function toMessung(zeile: Messungszeile, alle: boolean): Umsetzung['messungen'][number] {
  const { vorherBetroffen, vorherFaelle, nachherBetroffen, nachherFaelle, vorherTage, nachherTage, ...rest } =
    zeile;
  const vorher = { betroffen: vorherBetroffen, faelle: vorherFaelle };
  const nachher = { betroffen: nachherBetroffen, faelle: nachherFaelle };
  const auswertung = computeWirkung({ vorher, nachher }, MESSGRENZEN);
  const offen = alle || [vorher, nachher].every(isGross);
  return {
    ...rest,
    vorher: offen ? { ...vorher, tage: vorherTage, rate: auswertung.vorher } : null,
    nachher: offen ? { ...nachher, tage: nachherTage, rate: auswertung.nachher } : null,
    unterschied: offen ? auswertung.unterschied : null,
    erklaerung: explainWirkung(auswertung.grund, MESSGRENZEN),
  };
}

function isGross({ betroffen, faelle }: { betroffen: number; faelle: number }): boolean {
  const rest = faelle - betroffen;
  return (
    (betroffen === 0 || betroffen >= KLEINE_GRUPPE.hinweise) && (rest <= 0 || rest >= KLEINE_GRUPPE.hinweise)
  );
}
