import { z } from 'zod';
import { NULL_CENT } from '#src/core/cent.ts';
import { NULL_VZAE } from '#src/core/vzae.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { checkAntrag } from '../regelwerk/rl-2024-12/antrag.model.ts';
import {
  type Antrag,
  GREMIEN,
  type Gremium,
  PRUEFSTAENDE,
  type Pruefstand,
  VORAUSSETZUNGEN,
  type Voraussetzung,
  type WeiterleitungCm,
} from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { Betrag, defineForm, JaOderText, Stellenanteil, Stellensumme, Text } from './form.ts';

const GREMIUM_KURZ: Readonly<Record<string, Gremium>> = {
  INTEGRATIONSRAT: 'RAT',
  INTEGRATIONSAUSSCHUSS: 'AUSSCHUSS',
  KEIN: 'KEINES',
};

const GremiumFeld = z
  .preprocess(
    (wert) => (wert === null ? 'KEINES' : typeof wert === 'string' ? (GREMIUM_KURZ[wert] ?? wert) : wert),
    z.enum(GREMIEN),
  )
  .default('KEINES');

const ZusatzFeld = z.looseObject({
  kommune: Text.optional(),
  abh: z.boolean(),
  jugendamt: z.boolean(),
  gremium: GremiumFeld,
  anteile: z.array(Stellenanteil).max(100),
  weiterleitung: z.boolean().default(false),
  ablehnung: JaOderText.default(true),
  kooperation: JaOderText.default(true),
});

const WeiterleitungFeld = z.looseObject({
  fw: Stellensumme.default(NULL_VZAE),
  kreisangehoerig: Stellensumme.default(NULL_VZAE),
  sonstige: Stellensumme.default(NULL_VZAE),
  koordinierende_stelle: Stellensumme.nullable().default(null),
  vertrag_anlage4: z.boolean().default(false),
  ausserhalb_jmd_mbe: z.boolean().default(true),
  begruendung: JaOderText.default(true),
  ausnahme: JaOderText.default(false),
});

/** true = ERFUELLT, false = NICHT_ERFUELLT; what is not named is taken for granted. */
const StandFeld = z
  .union([z.boolean(), z.enum(PRUEFSTAENDE)])
  .transform((wert): Pruefstand => (wert === true ? 'ERFUELLT' : wert === false ? 'NICHT_ERFUELLT' : wert));

const VoraussetzungenFeld = z.looseObject({
  a: StandFeld.default('ERFUELLT'),
  b: StandFeld.default('ERFUELLT'),
  c: StandFeld.default('ERFUELLT'),
  d: StandFeld.default('ERFUELLT'),
  e: StandFeld.default('ERFUELLT'),
  f: StandFeld.default('ERFUELLT'),
  b_ausnahme: JaOderText.default(false),
  ausnahme_b: JaOderText.default(false),
});

/** A whole application as files write it. */
export const ANTRAG_SCHEMA = z.looseObject({
  typ: z.string().regex(/^[\p{Lu}\d_]{1,60}$/u, { error: 'Schreiben Sie den Typ so: KREISFREIE_STADT.' }),
  jahr: z.int().min(1).max(9999).default(2025),
  koord: z.array(Stellenanteil).max(200).default([]),
  va: z.array(Stellenanteil).max(200).default([]),
  cm: z.array(Stellenanteil).max(2000).default([]),
  zusatz: z.array(ZusatzFeld).max(100).default([]),
  voraussetzungen: VoraussetzungenFeld.optional(),
  ausnahme_b: JaOderText.default(false),
  doppelfoerderung: z.boolean().default(false),
  sach_koord: Betrag.default(NULL_CENT),
  sach_va: Betrag.default(NULL_CENT),
  sach_cm: Betrag.default(NULL_CENT),
  veranst: Betrag.default(NULL_CENT),
  massn: Betrag.default(NULL_CENT),
  analyse: z.boolean().default(true),
  cm_kontingent: Stellensumme.nullable().default(null),
  weiterleitung_cm: WeiterleitungFeld.nullable().default(null),
  beginn_vor_bewilligung: z.boolean().default(false),
  fortsetzung: z.boolean().default(false),
  vorzeitiger_beginn_zugelassen: z.boolean().default(false),
  laufender_foerderfall: Text.nullable().default(null),
});

type Eingabe = z.infer<typeof ANTRAG_SCHEMA>;

/** Groups A to D: a whole application. Amounts only when no error stands. */
export const ANTRAG_FORM = defineForm({
  name: 'Antrag',
  merkmale: ['typ'],
  schreibweisen: {
    ausnahme_b: ['b_ausnahme', 'ausnahme_ministerium', 'ausnahme_4_1_b', 'ministerium_ausnahme'],
    fortsetzung: [
      'fortsetzung44',
      'fortsetzung_44',
      'fortsetzung_4_4',
      'fortsetzung_2024',
      'gefoerdert_2024',
      'pauschale_2024',
    ],
    vorzeitiger_beginn_zugelassen: [
      'zulassung',
      'vorzeitiger_beginn',
      'vorzeitiger_massnahmenbeginn_zugelassen',
    ],
    analyse: ['schnittstellenanalyse', 'analyse_schnittstellen', 'massn_analyse'],
    jahr: ['foerderjahr'],
  },
  schema: ANTRAG_SCHEMA,
  compute: (eingabe) => {
    const pruefung = checkAntrag(toAntrag(eingabe), REGELPARAMETER);
    return {
      fehler: pruefung.fehler,
      warnungen: pruefung.warnungen,
      hoechstbetraege: pruefung.hoechstbetraege ?? {},
    };
  },
});

/** The application of a file as the rules read it; what a file does not name is taken for granted. */
export function toAntrag(eingabe: Eingabe): Antrag {
  return {
    typ: eingabe.typ,
    foerderjahr: eingabe.jahr,
    koordination: eingabe.koord,
    verwaltungsassistenz: eingabe.va,
    caseManagement: eingabe.cm,
    zusatz: eingabe.zusatz.map((stelle, platz) => ({
      kommune: stelle.kommune ?? `Kommune ${platz + 1}`,
      eigeneAuslaenderbehoerde: stelle.abh,
      eigenesJugendamt: stelle.jugendamt,
      gremium: stelle.gremium,
      anteile: stelle.anteile,
      weiterleitung: stelle.weiterleitung,
      verbleibBegruendet: stelle.ablehnung,
      kooperationGeregelt: stelle.kooperation,
    })),
    organisationseinheiten: [],
    trennungBegruendet: true,
    voraussetzungen: toVoraussetzungen(eingabe),
    fehlendeKapitel: [],
    doppelfoerderung: eingabe.doppelfoerderung
      ? [{ bezug: 'des Antrags', programm: 'einer anderen Förderung' }]
      : [],
    sachausgaben: {
      koordination: eingabe.sach_koord,
      verwaltungsassistenz: eingabe.sach_va,
      caseManagement: eingabe.sach_cm,
      posten: [],
    },
    veranstaltungen: eingabe.veranst,
    massnahmen: eingabe.massn,
    schnittstellenanalyse: eingabe.analyse,
    kontingentCm: eingabe.cm_kontingent,
    weiterleitungCm: eingabe.weiterleitung_cm === null ? null : toWeiterleitung(eingabe.weiterleitung_cm),
    beginnVorBewilligung: eingabe.beginn_vor_bewilligung,
    fortsetzung: eingabe.fortsetzung,
    vorzeitigerBeginnZugelassen: eingabe.vorzeitiger_beginn_zugelassen,
    laufenderFoerderfall: eingabe.laufender_foerderfall,
    zeitraum: null,
  };
}

function toVoraussetzungen(eingabe: Eingabe): Record<Voraussetzung, Pruefstand> {
  const genannt = eingabe.voraussetzungen;
  const staende = Object.fromEntries(
    VORAUSSETZUNGEN.map((buchstabe) => [buchstabe, genannt?.[buchstabe] ?? 'ERFUELLT']),
  ) as Record<Voraussetzung, Pruefstand>;
  const ausnahme = eingabe.ausnahme_b || genannt?.b_ausnahme === true || genannt?.ausnahme_b === true;
  return ausnahme ? { ...staende, b: 'AUSNAHME' } : staende;
}

function toWeiterleitung(eingabe: z.infer<typeof WeiterleitungFeld>): WeiterleitungCm {
  return {
    fw: eingabe.fw,
    kreisangehoerig: eingabe.kreisangehoerig,
    sonstige: eingabe.sonstige,
    koordinierendeStelle: eingabe.koordinierende_stelle,
    vertragAnlage4: eingabe.vertrag_anlage4,
    ausserhalbJmdMbe: eingabe.ausserhalb_jmd_mbe,
    konzeptionellBegruendet: eingabe.begruendung,
    ausnahmeFw: eingabe.ausnahme,
  };
}
