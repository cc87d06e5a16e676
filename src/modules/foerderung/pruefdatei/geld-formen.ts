import { z } from 'zod';
import type { Cent } from '#src/core/cent.ts';
import { formatBruch, multiplyBetrag, multiplyBruch, roundBruch, toBruch } from '../regelwerk/bruch.model.ts';
import { listCodes } from '../regelwerk/meldungen.model.ts';
import { REGELPARAMETER, ZEITFAKTOR_METHODEN } from '../regelwerk/parameter.model.ts';
import { RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import { splitTeilbetraege } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { computeBaustein3, computeJeStelle } from '../regelwerk/rl-2024-12/baustein3.model.ts';
import { computeStellenbetrag } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { computeZinsen } from '../regelwerk/rl-2024-12/erstattung.model.ts';
import { STELLEN_BAUSTEIN_2_2022 } from '../regelwerk/rl-2024-12/historie.model.ts';
import { computeProzessbegleitung } from '../regelwerk/rl-2024-12/prozessbegleitung.model.ts';
import { computeVerteilung } from '../regelwerk/rl-2024-12/verteilschluessel.model.ts';
import { computeAbrechnung } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { computeVorrang } from '../regelwerk/rl-2024-12/vorrang.model.ts';
import { computeJahresanteil, computeZeitfaktor } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import { Anzahl, Betrag, Datum, defineForm, type Form, Stellensumme, Text } from './form.ts';

const Methode = z.enum(ZEITFAKTOR_METHODEN);
const VERKEHRT = { path: ['bis'], error: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Daten.' };

const ZEITFAKTOR = defineForm({
  name: 'Anteiliger Jahresbetrag',
  merkmale: ['von', 'bis', 'vzae'],
  schema: z
    .looseObject({ von: Datum, bis: Datum, vzae: Stellensumme, methode: Methode.optional() })
    .refine(({ von, bis }) => von <= bis, VERKEHRT),
  compute: ({ von, bis, vzae, methode }) => {
    const faktor = computeZeitfaktor({ von, bis }, methode ?? REGELPARAMETER.zeitfaktor);
    const hoechstbetrag = computeStellenbetrag(RL_2024_12.koordination, vzae, faktor).wert;
    return methode === undefined ? { hoechstbetrag } : { faktor: formatBruch(faktor), hoechstbetrag };
  },
});

const ABSCHNITTE = defineForm({
  name: 'Anteiliger Jahresbetrag in Abschnitten',
  merkmale: ['abschnitte'],
  schreibweisen: { abschnitte: ['perioden', 'zeitraeume', 'besetzungen'] },
  schema: z.looseObject({
    abschnitte: z
      .array(
        z
          .looseObject({ von: Datum, bis: Datum, vzae: Stellensumme })
          .refine(({ von, bis }) => von <= bis, VERKEHRT),
      )
      .max(400),
    methode: Methode.default(REGELPARAMETER.zeitfaktor),
  }),
  compute: ({ abschnitte, methode }) => ({
    hoechstbetrag: multiplyBetrag(RL_2024_12.koordination, computeJahresanteil(abschnitte, methode)),
  }),
});

const VORRANG = defineForm({
  name: 'Kontingent',
  merkmale: ['kontingent'],
  schema: z.looseObject({
    stellen: z.array(z.looseObject({ kennung: Text, vzae: Stellensumme, besetzt: z.boolean() })).max(5000),
    kontingent: Stellensumme,
  }),
  compute: ({ stellen, kontingent }) => computeVorrang(stellen, kontingent, REGELPARAMETER).wert,
});

const TEILBETRAEGE = defineForm({
  name: 'Teilbeträge',
  merkmale: ['bewilligt'],
  schema: z.looseObject({ bewilligt: Betrag }),
  compute: ({ bewilligt }) => {
    const { wert } = splitTeilbetraege(bewilligt, REGELPARAMETER);
    return { rate_1_mai: wert.MAI, rate_1_okt: wert.OKTOBER };
  },
});

const ABRECHNUNG = defineForm({
  name: 'Abrechnung',
  merkmale: ['positionen'],
  schema: z.looseObject({
    positionen: z
      .array(z.looseObject({ bewilligt: Betrag, hoechstbetrag: Betrag.optional(), ist: Betrag }))
      .max(5000),
    ausgezahlt: Betrag,
  }),
  compute: ({ positionen, ausgezahlt }) => {
    const eigene = positionen.map((position, platz) => ({
      gruppe: String(platz),
      bewilligt: position.bewilligt,
      hoechstbetrag: position.hoechstbetrag ?? position.bewilligt,
      ist: position.ist,
    }));
    const { anerkannt, rueckforderung, nachzahlung } = computeAbrechnung(
      eigene,
      ausgezahlt,
      REGELPARAMETER,
    ).wert;
    return { anerkannt, rueckforderung, nachzahlung };
  },
});

/** `1,27 %`, `-0,88 %`: up to four decimals; a JSON number is read as it is written. */
const Zinssatz = z
  .union([z.string(), z.number()])
  .transform((wert) => String(wert).trim())
  .refine((text) => /^[-−]?\d{1,2}(?:[.,]\d{1,4})?\s*%?$/.test(text), {
    error: 'Schreiben Sie den Basiszins so: 1,27 %.',
    abort: true,
  })
  .transform((text) => {
    const ziffern = /^([-−])?(\d+)(?:[.,](\d+))?/.exec(text);
    const ganz = Number(`${ziffern?.[2] ?? ''}${(ziffern?.[3] ?? '').padEnd(4, '0')}`);
    return toBruch(ziffern?.[1] === undefined ? ganz : -ganz, 1_000_000);
  });

/**
 * A case that names an amount and no days is the example of two stretches: 90 days at 2,27 % and 60 days at 1,27 %, the
 * Basiszins before and after 1 July 2025.
 */
const BEISPIELABSCHNITTE = [
  { tage: 90, basiszins: toBruch(227, 10_000) },
  { tage: 60, basiszins: toBruch(127, 10_000) },
];

/** A hundred years: more is a slip of the pen. */
const Zinstage = z.int().min(0).max(36_525);

const ZINSEN = defineForm({
  name: 'Zinsen',
  merkmale: ['betrag'],
  schreibweisen: { abschnitte: ['zinsabschnitte'] },
  schema: z
    .looseObject({
      betrag: Betrag,
      tage: Zinstage.optional(),
      basiszins: Zinssatz.optional(),
      abschnitte: z
        .array(z.looseObject({ tage: Zinstage, basiszins: Zinssatz }))
        .max(60)
        .optional(),
    })
    .refine(({ tage, basiszins }) => (tage === undefined) === (basiszins === undefined), {
      path: ['tage'],
      error: 'Tage und Basiszins gehören zusammen. Ergänzen Sie die fehlende Angabe.',
    }),
  compute: ({ betrag, tage, basiszins, abschnitte }): { zinsen: Cent } => {
    const einer = tage === undefined || basiszins === undefined ? undefined : [{ tage, basiszins }];
    const alle = (abschnitte ?? einer ?? BEISPIELABSCHNITTE).map((abschnitt) => ({
      jahre: toBruch(abschnitt.tage, 365),
      basiszins: abschnitt.basiszins,
    }));
    return { zinsen: computeZinsen(betrag, alle).wert };
  },
});

const VERTEILUNG = defineForm({
  name: 'Verteilschlüssel',
  merkmale: ['gk'],
  schema: z
    .looseObject({
      gk: z
        .array(z.looseObject({ name: Text, flueag: Anzahl, awov: Anzahl }))
        .min(1)
        .max(1000),
      stellen: Anzahl,
    })
    .refine(({ gk }) => gk.some(({ flueag }) => flueag > 0) && gk.some(({ awov }) => awov > 0), {
      path: ['gk'],
      error: 'FlüAG- oder AWoV-Bestand ist überall 0. Tragen Sie die Bestände ein.',
    }),
  compute: ({ gk, stellen }) => {
    const { wert } = computeVerteilung(gk, stellen);
    return {
      verteilung: wert.map((zeile) => ({
        name: zeile.name,
        anteil_prozent: roundBruch(multiplyBruch(zeile.anteil, toBruch(10_000))) / 100,
        stellen: zeile.stellen,
      })),
      summe: wert.reduce((summe, zeile) => summe + zeile.stellen, 0),
    };
  },
});

const BAUSTEIN_3 = defineForm({
  name: 'Baustein 3 im Jahr 2021',
  merkmale: ['abh', 'ebh'],
  schema: z.looseObject({
    abh: z.int().min(0).max(100_000).default(0),
    ebh: z.int().min(0).max(100_000).default(0),
    zusatz: z.int().min(0).max(100_000).default(0),
  }),
  compute: ({ abh, ebh, zusatz }) => {
    const { wert } = computeBaustein3({
      auslaenderbehoerden: abh,
      einbuergerungsbehoerden: ebh,
      weitere: zusatz,
    });
    return {
      abh: wert.auslaenderbehoerden,
      ebh: wert.einbuergerungsbehoerden,
      zusatz: wert.weitere,
      gesamt: wert.gesamt,
    };
  },
});

const JE_STELLE = defineForm({
  name: 'Mittel je Stelle',
  merkmale: ['mittel'],
  schema: z.looseObject({ mittel: Betrag, stellen: z.int().min(1).max(1_000_000).optional() }),
  compute: ({ mittel, stellen }) => {
    if (stellen !== undefined) return { je_stelle: computeJeStelle(mittel, stellen).wert };
    const { finanziert, moeglich } = STELLEN_BAUSTEIN_2_2022;
    return {
      [`je_${finanziert}`]: computeJeStelle(mittel, finanziert).wert,
      [`je_${moeglich}`]: computeJeStelle(mittel, moeglich).wert,
    };
  },
});

const PROZESSBEGLEITUNG = defineForm({
  name: 'Prozessbegleitung',
  merkmale: ['beratungstage', 'austauschtage', 'tagessaetze'],
  schema: z
    .looseObject({
      beratungstage: z.int().min(0).max(366).default(0),
      austauschtage: z.int().min(0).max(366).default(0),
      tagessaetze: z.array(Betrag).max(732),
      qualifiziert: z.boolean().default(true),
      richtlinie_2024: z.boolean().default(false),
    })
    .refine(
      ({ beratungstage, austauschtage, tagessaetze }) => tagessaetze.length === beratungstage + austauschtage,
      {
        path: ['tagessaetze'],
        error: 'Nennen Sie für jeden Tag einen Tagessatz.',
      },
    ),
  compute: (eingabe) => {
    const { wert, befunde } = computeProzessbegleitung(
      { ...eingabe, nachRichtlinie2024: eingabe.richtlinie_2024 },
      REGELPARAMETER,
    );
    const warnungen = listCodes(befunde, 'WARNUNG');
    const ergebnis = { fehler: listCodes(befunde, 'FEHLER'), zuschuss: wert };
    return warnungen.length > 0 ? { ...ergebnis, warnungen } : ergebnis;
  },
});

/** Groups C, D, F, G and H as far as they ask for amounts and posts. */
export const GELD_FORMEN: readonly Form[] = [
  ABRECHNUNG,
  VORRANG,
  VERTEILUNG,
  PROZESSBEGLEITUNG,
  BAUSTEIN_3,
  JE_STELLE,
  ZINSEN,
  ABSCHNITTE,
  ZEITFAKTOR,
  TEILBETRAEGE,
];
