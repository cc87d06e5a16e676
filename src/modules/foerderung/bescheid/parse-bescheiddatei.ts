import '#src/core/contract/meldungen.ts';
import { z } from 'zod';
import { NULL_CENT } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findJsonfehler } from '#src/core/json-liste.ts';
import { formatVzae, sumVzae, type Vzae } from '#src/core/vzae.ts';
import { ANTRAG_SCHEMA, toAntrag } from '../pruefdatei/antrag-form.ts';
import { Betrag, Datum, Jahr } from '../pruefdatei/form.ts';
import { toBruch } from '../regelwerk/bruch.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { checkAntrag } from '../regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { listZinsabschnitte } from '../regelwerk/rl-2024-12/erstattung.model.ts';
import {
  BESCHEIDARTEN,
  type Bescheidauftrag,
  type Widerruf,
  AUFHEBUNGSGRUENDE,
  type Zinsfestsetzung,
} from './bescheid-typen.model.ts';
import { GERICHTSSITZE } from './verwaltungsgerichte.model.ts';

/** An empty text is no mistake of the file: the Bescheid names the field that is missing. */
const Freitext = z.string().max(20_000).default('');
const Zeile = z.string().max(300).default('');
const Positionsname = z.enum(POSITIONEN);

const AENDERUNG = z.strictObject({
  bescheid_vom: Datum,
  anlass: Freitext,
  bisher: z.partialRecord(Positionsname, Betrag),
  ausgezahlt: Betrag.default(NULL_CENT),
});

/** Basiszins in hundredths of a percent: 127 is 1,27 %, -88 is -0,88 %. */
const Basiszins = z.strictObject({ ab: Datum, hundertstel_prozent: z.int().min(-1000).max(2000) });

const WIDERRUF = z.strictObject({
  bescheid_vom: Datum,
  grund: z.enum(AUFHEBUNGSGRUENDE),
  positionen: z
    .array(z.strictObject({ position: Positionsname, bewilligt: Betrag, hoechstbetrag: Betrag, ist: Betrag }))
    .min(1)
    .max(50),
  ausgezahlt: Betrag,
  erstattung: Betrag,
  anhoerung_vom: Datum,
  stellungnahme: Freitext,
  kenntnis_am: Datum,
  unwirksam_ab: Datum,
  zinsen_bis: Datum.optional(),
  basiszins: z.array(Basiszins).max(60).default([]),
  zinsverzicht: Freitext,
  zahlbar_bis: Datum,
});

const ZINSEN = z.strictObject({
  bescheid_vom: Datum,
  klage_vom: Datum,
  klage_aktenzeichen: Zeile,
  bestaetigt_am: Datum,
  erstattung: Betrag,
  ab: Datum,
  bis: Datum,
  eingaenge: z.array(z.strictObject({ am: Datum, betrag: Betrag })).max(200),
  basiszins: z.array(Basiszins).max(60),
  zinsen: Betrag,
  anhoerung_vom: Datum,
  stellungnahme: Freitext,
  zahlbar_bis: Datum,
});

const SCHEMA = z.strictObject({
  art: z.enum(BESCHEIDARTEN),
  synthetisch: z.boolean().default(false),
  aktenzeichen: Zeile,
  datum: Datum,
  empfaenger: z.strictObject({
    name: Zeile,
    anschrift: z.array(z.string().max(300)).max(8).default([]),
    gericht: z.enum(GERICHTSSITZE).nullable().default(null),
  }),
  bearbeitung: z.strictObject({ name: Zeile, kontakt: Zeile }),
  zeichnung: z.strictObject({ name: Zeile, funktion: Zeile }),
  antrag_vom: Datum,
  foerderjahr: Jahr,
  zeitraum: z.strictObject({ von: Datum, bis: Datum }),
  zweck: Freitext,
  umfang: ANTRAG_SCHEMA,
  antrag: ANTRAG_SCHEMA.optional(),
  positionen: z
    .array(z.strictObject({ position: Positionsname, beantragt: Betrag, bewilligt: Betrag }))
    .max(50)
    .default([]),
  summe: z.strictObject({ beantragt: Betrag, bewilligt: Betrag }),
  haushalt: z.strictObject({
    kapitel: Zeile,
    titel: Zeile,
    verfuegbar: Betrag,
    bereits_bewilligt: Betrag.default(NULL_CENT),
  }),
  begruendung: Freitext,
  ermessen: Freitext,
  ablehnungsgruende: Freitext,
  nebenbestimmungen: z.array(z.string().max(5000)).max(50).default([]),
  anbest_fassung: Zeile,
  anbest: z.array(z.string().max(20)).max(50).default([]),
  aenderung: AENDERUNG.nullable().default(null),
  widerruf: WIDERRUF.nullable().default(null),
  zinsen: ZINSEN.optional(),
});

type Datei = z.infer<typeof SCHEMA>;
type Gelesen = { readonly auftrag: Bescheidauftrag; readonly synthetisch: boolean };

/** Reads the file of `npx kim foerderung bescheid`; every mistake of form at once, each with its place. */
export function parseBescheiddatei(text: string): Result<Gelesen, readonly string[]> {
  let inhalt: unknown;
  const roh = text.replace(/^\uFEFF/, '');
  try {
    inhalt = JSON.parse(roh);
  } catch {
    const ort = findJsonfehler(roh);
    const wo = ort === null ? '' : ` Der Fehler steht in Zeile ${ort.zeile}, Spalte ${ort.spalte}.`;
    return fail([
      `Die Datei ist kein gültiges JSON.${wo} Prüfen Sie Anführungszeichen, Kommas und Klammern.`,
    ]);
  }
  const geprueft = SCHEMA.safeParse(inhalt);
  if (!geprueft.success) {
    return fail(geprueft.error.issues.map(({ path, message }) => `${formatPfad(path)}: ${message}`));
  }
  const zinsen = readZinsabschnitte(geprueft.data);
  if (!zinsen.ok) return zinsen;
  return ok({
    auftrag: toAuftrag(geprueft.data, zinsen.wert),
    synthetisch: geprueft.data.synthetisch,
  });
}

function toAuftrag(datei: Datei, zinsabschnitte: Widerruf['zinsabschnitte']): Bescheidauftrag {
  const zeitraum = datei.zeitraum;
  const toUmfang = (eingabe: Datei['umfang']): Antrag => ({
    ...toAntrag(eingabe),
    foerderjahr: datei.foerderjahr,
    zeitraum: zeitraum.von <= zeitraum.bis ? zeitraum : null,
  });
  const umfang = toUmfang(datei.umfang);
  const { aenderung, widerruf, empfaenger, haushalt } = datei;
  return {
    art: datei.art,
    aktenzeichen: datei.aktenzeichen,
    datum: datei.datum,
    empfaenger,
    bearbeitung: datei.bearbeitung,
    zeichnung: datei.zeichnung,
    antragVom: datei.antrag_vom,
    foerderjahr: datei.foerderjahr,
    zeitraum,
    zweck: datei.zweck,
    umfang: checkAntrag(umfang, REGELPARAMETER),
    stellen: listStellen(umfang),
    befunde: checkAntrag(toUmfang(datei.antrag ?? datei.umfang), REGELPARAMETER).befunde,
    positionen: datei.positionen,
    summe: datei.summe,
    parameter: REGELPARAMETER,
    haushalt: {
      kapitel: haushalt.kapitel,
      titel: haushalt.titel,
      verfuegbar: haushalt.verfuegbar,
      bereitsBewilligt: haushalt.bereits_bewilligt,
    },
    begruendung: datei.begruendung,
    ermessen: datei.ermessen,
    ablehnungsgruende: datei.ablehnungsgruende,
    nebenbestimmungen: datei.nebenbestimmungen,
    anbestFassung: datei.anbest_fassung,
    anbest: datei.anbest,
    aenderung:
      aenderung === null
        ? null
        : {
            bescheidVom: aenderung.bescheid_vom,
            anlass: aenderung.anlass,
            bisher: aenderung.bisher,
            ausgezahlt: aenderung.ausgezahlt,
          },
    widerruf: widerruf === null ? null : toWiderruf(widerruf, zinsabschnitte),
    ...(datei.zinsen === undefined ? {} : { zinsen: toZinsfestsetzung(datei.zinsen) }),
  };
}

function toZinsfestsetzung(zinsen: z.infer<typeof ZINSEN>): Zinsfestsetzung {
  return {
    bescheidId: null,
    bescheidVom: zinsen.bescheid_vom,
    klageVom: zinsen.klage_vom,
    klageAktenzeichen: zinsen.klage_aktenzeichen,
    bestaetigtAm: zinsen.bestaetigt_am,
    erstattung: zinsen.erstattung,
    ab: zinsen.ab,
    bis: zinsen.bis,
    eingaenge: zinsen.eingaenge,
    saetze: zinsen.basiszins.map(({ ab, hundertstel_prozent }) => ({
      ab,
      satz: formatHundertstel(hundertstel_prozent),
    })),
    zinsen: zinsen.zinsen,
    anhoerungVom: zinsen.anhoerung_vom,
    stellungnahme: zinsen.stellungnahme,
    zahlbarBis: zinsen.zahlbar_bis,
  };
}

/** 127 is `1,27`, as a person types it. */
function formatHundertstel(satz: number): string {
  const betrag = Math.abs(satz);
  return `${satz < 0 ? '-' : ''}${Math.trunc(betrag / 100)},${String(betrag % 100).padStart(2, '0')}`;
}

function toWiderruf(
  widerruf: z.infer<typeof WIDERRUF>,
  zinsabschnitte: Widerruf['zinsabschnitte'],
): Widerruf {
  return {
    bescheidVom: widerruf.bescheid_vom,
    grund: widerruf.grund,
    positionen: widerruf.positionen,
    ausgezahlt: widerruf.ausgezahlt,
    erstattung: widerruf.erstattung,
    anhoerungVom: widerruf.anhoerung_vom,
    stellungnahme: widerruf.stellungnahme,
    kenntnisAm: widerruf.kenntnis_am,
    unwirksamAb: widerruf.unwirksam_ab,
    zinsabschnitte,
    zinsverzicht: widerruf.zinsverzicht,
    zahlbarBis: widerruf.zahlbar_bis,
  };
}

/** Cut where the Basiszins changes. Without rates there is no interest, and the Bescheid asks for the reason. */
function readZinsabschnitte({ widerruf }: Datei): Result<Widerruf['zinsabschnitte'], readonly string[]> {
  if (widerruf === null || widerruf.basiszins.length === 0) return ok([]);
  const { unwirksam_ab: von, zinsen_bis: bis } = widerruf;
  if (bis === undefined || bis <= von) {
    return fail(['widerruf.zinsen_bis: Nennen Sie einen Tag nach dem Beginn der Zinsen.']);
  }
  const tabelle = widerruf.basiszins
    .map(({ ab, hundertstel_prozent }) => ({ ab, satz: toBruch(hundertstel_prozent, 10_000) }))
    .toSorted((a, b) => (a.ab < b.ab ? -1 : 1));
  if (tabelle[0] === undefined || tabelle[0].ab > von) {
    return fail([`widerruf.basiszins: Für den ${von} ist kein Basiszinssatz genannt. Ergänzen Sie ihn.`]);
  }
  const grenzen = [von, ...tabelle.map(({ ab }) => ab).filter((ab) => ab > von && ab < bis), bis];
  return ok(
    grenzen.slice(0, -1).flatMap((beginn, platz) => {
      const ende = grenzen[platz + 1] ?? bis;
      return listZinsabschnitte(beginn, ende, tabelle, REGELPARAMETER).map((abschnitt) => ({
        ...abschnitt,
        von: beginn,
        bis: ende,
      }));
    }),
  );
}

function listStellen(antrag: Antrag): { was: string; vzae: string }[] {
  const zeile = (was: string, anteile: readonly Vzae[]) =>
    anteile.length === 0
      ? []
      : [{ was: `${was} (${anteile.map(formatVzae).join(' + ')})`, vzae: formatVzae(sumVzae(anteile)) }];
  return [
    ...zeile('Koordination', antrag.koordination),
    ...zeile('Verwaltungsassistenz', antrag.verwaltungsassistenz),
    ...antrag.zusatz.flatMap(({ kommune, anteile }) =>
      zeile(`Weitere Koordinationsstelle für ${kommune}`, anteile),
    ),
    ...zeile('Case Management', antrag.caseManagement),
  ];
}

function formatPfad(pfad: readonly PropertyKey[]): string {
  if (pfad.length === 0) return 'Datei';
  return pfad
    .map((teil) => (typeof teil === 'number' ? `[${teil}]` : `.${String(teil)}`))
    .join('')
    .slice(1);
}
