import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listSchritte } from '../foerderfall.model.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { describeBetrag } from '../herleitung.model.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import type { Schritt } from '../regelwerk/schritt.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import {
  type Auflagenzeile,
  type Bescheidzeile,
  listAuflagenzeilen,
  listBescheidzeilen,
} from './bescheid.repo.ts';
import { findAuflagenfrist } from '../bescheid/auflagen-faelligkeit.model.ts';
import type { Auflagenbuchstabe } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import { Bescheidform } from './bescheid-form.model.ts';
import { toBekanntgabefrage } from './bekanntgabe.ts';
import { loadGrundlage, loadUrteile, type Urteil } from './load-grundlage.ts';
import { createVorgabe, type Grundlage, hashBescheid, listVorgabepositionen } from './prepare-auftrag.ts';
import type { getPruefungRoute } from './pruefung.contract.ts';
import { listRegelzeilen } from './pruefpunkte.model.ts';
import { listAusnahmezeilen, listNachforderungszeilen } from './pruefung.repo.ts';

type Form = Antwort<typeof getPruefungRoute>;

const EIGENE: readonly string[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'];

/** Everything about the decision. The Kreis sees what was asked of it and what was made known to it. */
export function getPruefung(
  kontext: Kontext,
  { params: { foerderfallId: id } }: Eingabe<typeof getPruefungRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const eigene = EIGENE.includes(rolle);
    const grundlage = eigene ? undefined : await loadGrundlage(trx, fall);
    const urteile = grundlage === undefined ? [] : await loadUrteile(trx, grundlage);
    const nachforderungen = await listNachforderungszeilen(trx, id);
    const ausnahmen = await listAusnahmezeilen(trx, id);
    const bescheide = await listBescheidzeilen(trx, id);
    const auflagen = await listAuflagenzeilen(trx, id);
    const namen = await loadNamen(trx, [
      ...urteile.map(({ zeile }) => zeile?.kontoId),
      ...nachforderungen.map(({ gestelltVon }) => gestelltVon),
      ...ausnahmen.flatMap(({ gefragtVon, entschiedenVon }) => [gefragtVon, entschiedenVon]),
      ...bescheide.flatMap(({ vorgeschlagenVon, gezeichnetVon }) => [vorgeschlagenVon, gezeichnetVon]),
      ...auflagen.map(({ erledigtVon }) => erledigtVon),
    ]);
    const frage = { stichtag: kontext.stichtag, standortId: fall.standortId };
    const schritte = listSchritte(fall.zustand, rolle);
    return ok({
      ...fall,
      standort: (await listStandorte(trx, frage))[0]?.name ?? fall.zuwendungsempfaenger,
      stichtag: kontext.stichtag,
      synthetisch: fall.herkunft === 'erfunden',
      schritte,
      selbstVorbereitet: fall.vorbereitetVon === kontoId,
      nachforderungstage: PARAMETER.nachforderung_tage.wert,
      pruefung: grundlage === undefined ? null : toPruefung(grundlage, urteile, namen),
      nachforderungen: nachforderungen.map((zeile) => ({ ...zeile, gestelltVon: namen(zeile.gestelltVon) })),
      ausnahmen: ausnahmen.map((zeile) => ({
        ...zeile,
        gefragtVon: namen(zeile.gefragtVon),
        entschiedenVon: namen(zeile.entschiedenVon),
      })),
      vorgabe:
        grundlage === undefined || !schritte.includes('entscheidung_vorschlagen')
          ? null
          : toVorgabe(grundlage, bescheide),
      bescheide: bescheide.map((zeile) => ({
        ...toBescheid(zeile, namen),
        auflagen: auflagen
          .filter(({ bescheidId }) => bescheidId === zeile.id)
          .map((auflage) => toAuflage(auflage, namen, fall.bis)),
        auflagenErledigbar: rolle === 'KI_LEITUNG' || rolle === 'ZE_SACHBEARBEITUNG',
      })),
    });
  });
}

type Namen = (konto: string | null | undefined) => string | null;

async function loadNamen(trx: Trx, konten: readonly (string | null | undefined)[]): Promise<Namen> {
  const gesucht = [...new Set(konten.filter((konto) => konto !== null && konto !== undefined))];
  const gefunden = await listNamen(trx, gesucht);
  return (konto) => (konto === null || konto === undefined ? null : (gefunden.get(konto) ?? null));
}

function toPruefung(grundlage: Grundlage, urteile: readonly Urteil[], namen: Namen): Form['pruefung'] {
  const { fall, fassung, haushalt } = grundlage;
  const frage = { ...grundlage, eingangAm: fassung.eingangAm, parameter: fall.parameter };
  return {
    fassung: fassung.nummer,
    regeln: listRegelzeilen(frage).map((zeile) => ({
      ...zeile,
      schritte: [...zeile.schritte],
      befunde: zeile.befunde.map(({ code, art, text }) => ({ code, art, text })),
    })),
    betraege: grundlage.betraege.map((zeile) => ({
      position: zeile.position,
      beantragt: zeile.beantragt,
      hoechstens: zeile.hoechstens,
      herleitung: describeBetrag(zeile),
    })),
    punkte: urteile.map(({ punkt, zeile }) => ({
      ...punkt,
      stand: zeile?.stand ?? 'OFFEN',
      urteil: zeile?.lfd ?? 0,
      notiz: zeile?.notiz ?? null,
      person: namen(zeile?.kontoId),
      am: zeile?.am ?? null,
    })),
    haushalt,
  };
}

/** After a Rückgabe the clerk goes on from the proposal that came back. */
function toVorgabe(grundlage: Grundlage, bescheide: readonly Bescheidzeile[]): Form['vorgabe'] {
  const vorgabe = createVorgabe(grundlage);
  const zurueck = bescheide.find(({ stand }) => stand === 'ZURUECKGEGEBEN')?.auftrag;
  return {
    positionen: listVorgabepositionen(grundlage),
    gerichtNoetig: grundlage.gericht === undefined,
    vorschlag:
      zurueck === undefined
        ? vorgabe
        : {
            ...vorgabe,
            art: zurueck.art === 'TEILABLEHNUNG' || zurueck.art === 'ABLEHNUNG' ? zurueck.art : 'BEWILLIGUNG',
            positionen: zurueck.positionen.map(({ position, bewilligt }) => ({ position, bewilligt })),
            zweck: zurueck.zweck,
            anschrift: zurueck.empfaenger.anschrift.join('\n'),
            gericht: zurueck.empfaenger.gericht ?? vorgabe.gericht,
            kontakt: zurueck.bearbeitung.kontakt,
            anbestFassung: zurueck.anbestFassung,
            begruendung: zurueck.begruendung,
            ermessen: zurueck.ermessen,
            ablehnungsgruende: zurueck.ablehnungsgruende,
            nebenbestimmungen: [...zurueck.nebenbestimmungen],
          },
  };
}

function toBescheid(
  zeile: Bescheidzeile,
  namen: Namen,
): Omit<Form['bescheide'][number], 'auflagen' | 'auflagenErledigbar'> {
  const { bekanntgabe, klage, auftrag, bescheid } = zeile;
  return {
    ...zeile,
    beantragt: auftrag.summe.beantragt,
    vorgeschlagenVon: namen(zeile.vorgeschlagenVon),
    gezeichnetVon: namen(zeile.gezeichnetVon),
    unveraendert: hashBescheid(zeile) === zeile.pruefsumme,
    text: toText(bescheid),
    bekanntgabe:
      bekanntgabe === null
        ? null
        : {
            weg: bekanntgabe.weg,
            aufgabeAm: bekanntgabe.aufgabe_am,
            bekanntAm: bekanntgabe.bekannt_am,
            zugangAm: bekanntgabe.zugang_am,
            abrufAm: bekanntgabe.abruf_am,
          },
    fristrechnung:
      bekanntgabe === null
        ? []
        : computeBestandskraft(toBekanntgabefrage(bekanntgabe, zeile)).schritte.map(describeFristschritt),
    klage:
      klage === null
        ? null
        : {
            am: klage.am,
            aktenzeichen: klage.aktenzeichen,
            beendetAm: klage.beendet_am,
            ausgang: klage.ausgang,
          },
  };
}

/** The page gets its own copy: what is kept stays as it is. */
export function toText(bescheid: Bescheidzeile['bescheid']): Form['bescheide'][number]['text'] {
  return Bescheidform.parse(bescheid);
}

function describeFristschritt({
  regel,
  quelle,
  ergebnis,
}: Schritt): Form['bescheide'][number]['fristrechnung'][number] {
  const tag = typeof ergebnis === 'string' && isPlainDate(ergebnis) ? formatGerman(ergebnis) : 'kein Tag';
  return { regel, quelle, text: `${REGELN[regel].inhalt}: ${tag}` };
}

function toAuflage(
  zeile: Auflagenzeile,
  namen: Namen,
  bis: PlainDate,
): Form['bescheide'][number]['auflagen'][number] {
  const faellig = findAuflagenfrist(zeile.buchstabe as Auflagenbuchstabe, zeile.faellig, bis);
  return { ...zeile, faellig, erledigtVon: namen(zeile.erledigtVon) };
}
