import { toCent } from '#src/core/cent.ts';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { Stellenzeile } from '../nachweis/abrechnung.model.ts';
import { PERSONALPOSITIONEN } from '../nachweis/stellen.model.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import { isAnzeigbar, listAnzeigehandlungen } from './anzeige.model.ts';
import { type Anzeigezeile, listAnzeigeereignisse, listAnzeigezeilen } from './anzeige.repo.ts';
import { checkFinanzierung } from './kofinanzierung.model.ts';
import type { getLaufendesJahrRoute, Jahresbefund } from './laufjahr.contract.ts';
import { listKofinanzierungszeilen } from './laufjahr.repo.ts';
import {
  type Jahresstelle,
  type Laufjahr,
  listBelegung,
  listJahresaenderungen,
  loadDoppelfoerderung,
  loadLaufjahr,
  loadStellenzeilen,
  sumBesetzt,
  sumBetraege,
  toFinanzierungen,
} from './load-laufjahr.ts';
import { checkBelegung, computeLueckenkosten } from './luecken.model.ts';
import { listOffenePflichten } from './meldepflicht.model.ts';

type Form = Antwort<typeof getLaufendesJahrRoute>;
const EIGENE: readonly Rolle[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'];
const BEARBEITET: readonly Rolle[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'];
/** They read besetzung_qualifikation; to everybody else nothing is known and nothing is missing. */
const KENNT_ABSCHLUSS: readonly Rolle[] = [
  ...EIGENE,
  'BR_SACHBEARBEITUNG',
  'BR_PRUEFUNG',
  'BR_FREIGABE',
  'PRUEFUNG_LESEND',
];

/** The Stellen of a Förderfall on a day, what is missing and what it costs, what was told and answered. */
export function getLaufendesJahr(
  kontext: Kontext,
  { params: { foerderfallId: id }, query }: Eingabe<typeof getLaufendesJahrRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const { rolle } = getFoerderkonto(kontext);
    const stichtag = query.stichtag ?? kontext.stichtag;
    const jahr = await loadLaufjahr(trx, fall, stichtag);
    const eigene = EIGENE.includes(rolle);
    const zeilen = await loadStellenzeilen(trx, fall, jahr, eigene);
    const anzeigen = await listAnzeigezeilen(trx, id);
    const mitQualifikation = KENNT_ABSCHLUSS.includes(rolle);
    const [standort] = await listStandorte(trx, { stichtag: kontext.stichtag, standortId: fall.standortId });
    return ok({
      foerderfall: { ...fall, standort: standort?.name ?? fall.zuwendungsempfaenger },
      stichtag,
      heute: kontext.stichtag,
      bearbeitbar: BEARBEITET.includes(rolle),
      anzeigbar: BEARBEITET.includes(rolle) && isAnzeigbar(fall.zustand),
      stellen: jahr.stellen.map((eine) =>
        toStelle(eine, fall, {
          zeile: zeilen.find(({ stelle }) => stelle.schluessel === eine.stelle.schluessel),
          jahr,
          stichtag,
          mitQualifikation,
        }),
      ),
      mitQualifikation,
      eigenes: eigene ? await loadEigenes(trx, fall, { jahr, zeilen, anzeigen }) : null,
      anzeigen: await loadAnzeigen(trx, kontext, id, anzeigen),
      synthetisch: fall.herkunft === 'erfunden',
    });
  });
}

function toStelle(
  eine: Jahresstelle,
  fall: Foerderfallzeile,
  rest: {
    zeile: Stellenzeile | undefined;
    jahr: Laufjahr;
    stichtag: Foerderfallzeile['von'];
    mitQualifikation: boolean;
  },
): Form['stellen'][number] {
  const { stelle, planId, besetzt, abschnitte, profil } = eine;
  const bewilligt = rest.zeile?.bewilligt ?? toCent(0);
  const kosten = computeLueckenkosten(stelle, abschnitte, rest.jahr.grund.rahmen, rest.stichtag);
  return {
    ...stelle,
    bewilligt,
    stelleId: planId,
    besetzt: sumBesetzt(eine, rest.stichtag),
    profil:
      profil === null ? null : { profil: profil.profil, schwerpunkt: profil.schwerpunkt, von: profil.von },
    belegung: besetzt
      .filter(({ von, bis }) => von <= fall.bis && (bis === null || bis >= fall.von))
      .map(({ id, von, bis, vzae, kuerzel, qualifikation }) => ({
        besetzungId: id,
        von,
        bis,
        vzae,
        kuerzel,
        qualifikation,
      })),
    // Without a Stelle of the plan nothing is known of its days.
    luecken: planId === null ? [] : [...kosten.luecken],
    bisher: planId === null ? 0 : Math.min(kosten.bisher, bewilligt),
    bisEnde: planId === null ? 0 : Math.min(kosten.bisEnde, bewilligt),
    befunde: [
      ...(planId === null ? [refuseZuordnung(stelle.bezeichnung)] : []),
      ...checkBelegung(stelle, listBelegung(eine, fall, rest.mitQualifikation)).map(toJahresbefund),
    ],
  };
}

function refuseZuordnung(bezeichnung: string): Jahresbefund {
  return {
    art: 'HINWEIS',
    code: 'ZUORDNUNG',
    text: `Im Stellenplan gibt es keine Stelle „${bezeichnung}“. Geben Sie der Stelle dort denselben Namen wie im Antrag, dann stehen Besetzung und Lücken hier.`,
    regel: null,
    quelle: null,
  };
}

export function toJahresbefund({ art, code, text, abhilfe, regel }: Befund): Jahresbefund {
  return {
    art: art === 'FEHLER' ? 'FEHLER' : 'HINWEIS',
    code,
    text: `${text} ${abhilfe}`,
    regel,
    quelle: REGELN[regel].quelle,
  };
}

async function loadEigenes(
  trx: Trx,
  fall: Foerderfallzeile,
  {
    jahr,
    zeilen,
    anzeigen,
  }: {
    jahr: Laufjahr;
    zeilen: Awaited<ReturnType<typeof loadStellenzeilen>>;
    anzeigen: readonly Anzeigezeile[];
  },
): Promise<NonNullable<Form['eigenes']>> {
  const kofinanzierung = await listKofinanzierungszeilen(trx, fall.id);
  const doppelt = await loadDoppelfoerderung(trx, fall, jahr.grund.stellen);
  return {
    kofinanzierung,
    kofinanzierungJePosition: PERSONALPOSITIONEN.map((position) => ({
      position,
      betrag: sumBetraege(kofinanzierung.filter(({ stelle }) => stelle.startsWith(`${position}-`))),
    })).filter(({ betrag }) => betrag > 0),
    fremdanteile: doppelt.fremdanteile,
    kuerzel: doppelt.kuerzel,
    ueberfinanzierung: checkFinanzierung(toFinanzierungen(zeilen, kofinanzierung)).map(
      ({ text, abhilfe }) => ({
        art: 'FEHLER',
        code: 'OQ-F-71',
        text: `${text} ${abhilfe}`,
        regel: 'FR-4.2-a',
        quelle: REGELN['FR-4.2-a'].quelle,
      }),
    ),
    doppelfoerderung: doppelt.befunde.map(toJahresbefund),
    pflichten: isAnzeigbar(fall.zustand)
      ? listOffenePflichten(listJahresaenderungen(jahr, fall), anzeigen)
      : [],
  };
}

async function loadAnzeigen(
  trx: Trx,
  kontext: Kontext,
  foerderfallId: string,
  zeilen: readonly Anzeigezeile[],
): Promise<Form['anzeigen']> {
  const { rolle, kontoId } = getFoerderkonto(kontext);
  const ereignisse = await listAnzeigeereignisse(trx, foerderfallId);
  const namen = await listNamen(
    trx,
    ereignisse.map((eines) => eines.kontoId),
  );
  return zeilen.map((zeile) => ({
    ...zeile,
    handlungen: listAnzeigehandlungen(zeile.zustand, rolle),
    selbstVorbereitet: zeile.vorbereitetVon === kontoId,
    ereignisse: ereignisse
      .filter(({ anzeigeId }) => anzeigeId === zeile.id)
      .map(({ kontoId: wer, ...eines }) => ({ ...eines, person: namen.get(wer) ?? null })),
  }));
}
