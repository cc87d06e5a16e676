import { z } from 'zod';
import { maxDate, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { listCodes } from '../regelwerk/meldungen.model.ts';
import { REGELPARAMETER, WOCHENENDREGELN } from '../regelwerk/parameter.model.ts';
import { checkEingang, findAntragsfrist } from '../regelwerk/rl-2024-12/antragsfrist.model.ts';
import { computeTermin, findAuszahlungstag, type Termin } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { BEKANNTGABEWEGE, computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { Datum, defineForm, type Form, Jahr } from './form.ts';

const Foerderjahr = z.int().min(1).max(9999);

const EINGANG = defineForm({
  name: 'Eingang eines Antrags',
  merkmale: ['eingang'],
  schema: z.looseObject({
    foerderjahr: Foerderjahr,
    eingang: Datum,
    wochenendregel: z.enum(WOCHENENDREGELN).default(REGELPARAMETER.wochenendregel),
    ausschlussfrist: z.boolean().default(REGELPARAMETER.ausschlussfrist),
  }),
  compute: ({ foerderjahr, eingang, wochenendregel, ausschlussfrist }) => {
    const befunde = checkEingang(foerderjahr, eingang, {
      ...REGELPARAMETER,
      wochenendregel,
      ausschlussfrist,
    });
    return { fehler: listCodes(befunde, 'FEHLER'), warnungen: listCodes(befunde, 'WARNUNG') };
  },
});

const FRIST = defineForm({
  name: 'Antragsfrist',
  merkmale: ['foerderjahr'],
  schema: z.looseObject({ foerderjahr: Foerderjahr }),
  compute: ({ foerderjahr }) => {
    const werktag = findAntragsfrist(foerderjahr, 'NAECHSTER_WERKTAG');
    const fix = findAntragsfrist(foerderjahr, 'FIXTERMIN');
    if (werktag === undefined || fix === undefined) return { frist: null, fehler: ['E-8-a'] };
    return { naechster_werktag: werktag.wert, fixtermin: fix.wert };
  },
});

const WEGE: Readonly<Record<string, (typeof BEKANNTGABEWEGE)[number]>> = {
  EMAIL: 'ELEKTRONISCH',
  E_MAIL: 'ELEKTRONISCH',
  DE_MAIL: 'ELEKTRONISCH',
  ELEKTRONISCHE_UEBERMITTLUNG: 'ELEKTRONISCH',
  ABRUF: 'ABRUF_VWVFG',
  POSTFACH: 'POSTFACH_OZG',
  PZU: 'ZUSTELLUNG',
  EB: 'ZUSTELLUNG',
  FOERMLICHE_ZUSTELLUNG: 'ZUSTELLUNG',
  EMPFANGSBEKENNTNIS: 'ZUSTELLUNG',
};

const BEKANNTGABE = defineForm({
  name: 'Bekanntgabe und Bestandskraft',
  merkmale: ['weg'],
  schema: z
    .looseObject({
      weg: z.preprocess(
        (wert) => (typeof wert === 'string' ? (WEGE[wert] ?? wert) : wert),
        z.enum(BEKANNTGABEWEGE),
      ),
      datum: Datum,
      zugang: Datum.nullable().default(null),
      nicht_zugegangen: z.boolean().default(false),
      abruf: Datum.nullable().default(null),
      belehrung: z.boolean().default(true),
      verzicht: Datum.nullable().default(null),
      klage: z.boolean().default(false),
    })
    .refine(({ abruf, datum }) => abruf === null || abruf >= datum, {
      path: ['abruf'],
      error: 'Der Abruf liegt vor der Bereitstellung. Prüfen Sie beide Tage.',
    }),
  compute: (eingabe) => {
    const { wert } = computeBestandskraft({ ...eingabe, nichtZugegangen: eingabe.nicht_zugegangen });
    return {
      bekanntgabe: wert.bekanntgabe,
      fristende: wert.fristende,
      bestandskraeftig_ab: wert.bestandskraeftigAb,
    };
  },
});

const AUSZAHLUNG = defineForm({
  name: 'Erster Tag der Auszahlung',
  merkmale: ['bestandskraft', 'anforderung'],
  schreibweisen: { jahr: ['foerderjahr'] },
  schema: z.looseObject({
    bestandskraft: Datum.nullable().default(null),
    anforderung: Datum.nullable().default(null),
    jahr: Jahr.optional(),
    termin: z.enum(['MAI', 'OKTOBER']).default('MAI'),
  }),
  compute: ({ bestandskraft, anforderung, jahr, termin }) => {
    const tage = [bestandskraft, anforderung].filter((tag) => tag !== null);
    const spaetester = tage.reduce<PlainDate | null>((bisher, tag) => maxDate(bisher ?? tag, tag), null);
    // Without any day there is no payment, whatever the year.
    const frage = {
      jahr: jahr ?? (spaetester === null ? 2025 : yearOf(spaetester)),
      termin,
      bestandskraeftigAb: bestandskraft,
      angefordertAm: anforderung,
    };
    const { wert, befunde } = findAuszahlungstag(frage, REGELPARAMETER);
    const fehler = listCodes(befunde, 'FEHLER');
    const feld = termin === 'MAI' ? 'rate1_ab' : 'rate2_ab';
    return fehler.length > 0 ? { [feld]: wert, fehler } : { [feld]: wert };
  },
});

const TERMINE = defineForm({
  name: 'Fälligkeit und Buchungstag',
  merkmale: ['jahr'],
  schema: z.looseObject({ jahr: Jahr }),
  compute: ({ jahr }) => {
    const formatTermin = (termin: Termin): string => {
      const { faellig, buchung } = computeTermin(jahr, termin, REGELPARAMETER);
      return `${faellig} -> ${buchung}`;
    };
    return { mai: formatTermin('MAI'), oktober: formatTermin('OKTOBER') };
  },
});

const NACHWEISFRIST = defineForm({
  name: 'Frist des Verwendungsnachweises',
  merkmale: ['ende'],
  schema: z.looseObject({ ende: Datum }),
  compute: ({ ende }) => ({ vn_frist: computeNachweisfrist(ende, REGELPARAMETER).wert }),
});

/** Groups E, F and G as far as they ask for days. */
export const FRISTEN_FORMEN: readonly Form[] = [
  BEKANNTGABE,
  AUSZAHLUNG,
  EINGANG,
  FRIST,
  NACHWEISFRIST,
  TERMINE,
];
