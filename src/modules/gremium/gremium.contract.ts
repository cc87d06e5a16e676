import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { LAENGE, optionalerText } from './angaben.model.ts';
import { PRUEFPUNKT_CODES, PRUEFSTAENDE } from './gremium.model.ts';
import { PROTOKOLL_ZUSTAENDE, SITZUNG_ZUSTAENDE } from './sitzung.model.ts';
import {
  ENTSTEHUNG_CODES,
  FUNKTIONSEBENE_CODES,
  GREMIUMART_CODES,
  HERKUNFT_CODES,
  TURNUS_CODES,
  UNTERART_CODES,
} from './wertelisten/gremien.ts';
import { INSTITUTION_CODES } from './wertelisten/institutionen.ts';

const tag = z.iso.date();
const zweck = 'Gremien der strategischen Steuerung';
const params = z.object({ gremiumId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'gremium.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'gremium.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'gremium' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'gremium' } as const;

const Kopf = z.object({
  id: z.uuid(),
  art: z.enum(GREMIUMART_CODES),
  unterart: z.enum(UNTERART_CODES).nullable(),
  name: z.string(),
  turnus: z.enum(TURNUS_CODES),
  beginn: tag,
  ende: tag.nullable(),
  /** It holds on the Stichtag. */
  aktiv: z.boolean(),
});

export const listGremienRoute = defineRoute({
  ...lesen,
  id: 'gremium.listGremien',
  methode: 'GET',
  pfad: '/gremien',
  protokoll: abfrage,
  beschreibung:
    'Gremien des KIM-Standorts, die Prüfpunkte des Handlungskonzepts dazu, und welche der 14 benannten Institutionen in der Lenkungsgruppe vertreten sind.',
  antwort: z.object({
    stichtag: tag,
    gremien: z.array(
      Kopf.extend({
        mitglieder: z.number().int(),
        naechsteSitzung: tag.nullable(),
        ober: z.string().nullable(),
      }),
    ),
    pruefpunkte: z.array(
      z.object({
        code: z.enum(PRUEFPUNKT_CODES),
        titel: z.string(),
        stand: z.enum(PRUEFSTAENDE),
        text: z.string(),
        quelle: z.string(),
      }),
    ),
    vertretung: z.array(z.object({ typ: z.enum(INSTITUTION_CODES), vertreten: z.boolean() })),
  }),
});

export const getGremiumRoute = defineRoute({
  ...lesen,
  id: 'gremium.getGremium',
  methode: 'GET',
  pfad: '/gremien/:gremiumId',
  protokoll: abfrage,
  beschreibung: 'Ein Gremium mit Auftrag, Mitgliedern (auch früheren), Sitzungen und offenen Aufgaben.',
  params,
  antwort: Kopf.extend({
    version: z.number().int(),
    stichtag: tag,
    entstehung: z.enum(ENTSTEHUNG_CODES),
    beschlussDokument: z.string().nullable(),
    beschlussAm: tag.nullable(),
    auftrag: z.string().nullable(),
    oberId: z.uuid().nullable(),
    ober: z.string().nullable(),
    quorum: z.number().int().nullable(),
    oeffentlich: z.boolean(),
    /** Minutes that the form of a Sitzung proposes. */
    vorschlagDauer: z.number().int(),
    mitglieder: z.array(
      z.object({
        id: z.uuid(),
        institutionstyp: z.enum(INSTITUTION_CODES),
        institution: z.string(),
        herkunft: z.enum(HERKUNFT_CODES),
        funktionsebene: z.enum(FUNKTIONSEBENE_CODES),
        entscheidet: z.boolean(),
        stellvertretung: z.enum(FUNKTIONSEBENE_CODES).nullable(),
        stellvertretungEntscheidet: z.boolean().nullable(),
        von: tag,
        bis: tag.nullable(),
        aktiv: z.boolean(),
      }),
    ),
    sitzungen: z.array(
      z.object({
        id: z.uuid(),
        datum: tag,
        beginn: z.string().nullable(),
        zustand: z.enum(SITZUNG_ZUSTAENDE),
        protokollZustand: z.enum(PROTOKOLL_ZUSTAENDE),
      }),
    ),
  }),
});

const Angabe = {
  art: z.enum(GREMIUMART_CODES, 'Wählen Sie die Art des Gremiums.'),
  unterart: z.enum(UNTERART_CODES).nullable().default(null),
  name: zeile(LAENGE.name),
  entstehung: z.enum(ENTSTEHUNG_CODES, 'Wählen Sie, wie das Gremium entstanden ist.'),
  beschlussDokument: optionalerText(LAENGE.dokument),
  beschlussAm: Datum.nullable().default(null),
  auftrag: optionalerText(LAENGE.lang),
  beginn: Datum,
  ende: Datum.nullable().default(null),
  oberId: z.uuid().nullable().default(null),
  turnus: z.enum(TURNUS_CODES, 'Wählen Sie, wie oft das Gremium tagt.'),
  quorum: z
    .number('Geben Sie eine Zahl ein.')
    .int('Geben Sie eine ganze Zahl ein.')
    .min(1, 'Geben Sie 1 bis 100 Prozent ein.')
    .max(100, 'Geben Sie 1 bis 100 Prozent ein.')
    .nullable()
    .default(null),
  erklaerungen: Bestaetigung.erklaerungen,
};

export const createGremiumRoute = defineRoute({
  ...pflegen,
  id: 'gremium.createGremium',
  methode: 'POST',
  pfad: '/gremien',
  protokoll: veraenderung,
  beschreibung: 'Legt ein Gremium an: neu eingerichtet, oder ein vorhandenes mit Beschluss beauftragt.',
  body: z.object(Angabe),
  antwort: SchreibAntwort,
});

export const updateGremiumRoute = defineRoute({
  ...pflegen,
  id: 'gremium.updateGremium',
  methode: 'PUT',
  pfad: '/gremien/:gremiumId',
  protokoll: veraenderung,
  beschreibung: 'Ändert die Angaben zu einem Gremium, auch sein Ende.',
  params,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});

export const createMitgliedRoute = defineRoute({
  ...pflegen,
  id: 'gremium.createMitglied',
  methode: 'POST',
  pfad: '/gremien/:gremiumId/mitglieder',
  protokoll: veraenderung,
  beschreibung: 'Nimmt eine Institution als Mitglied auf; Namen von Personen werden nicht geführt.',
  params,
  body: z.object({
    institutionstyp: z.enum(INSTITUTION_CODES, 'Wählen Sie die Art der Institution.'),
    institution: zeile(LAENGE.institution),
    herkunft: z.enum(HERKUNFT_CODES, 'Wählen Sie intern oder extern.'),
    funktionsebene: z.enum(FUNKTIONSEBENE_CODES, 'Wählen Sie die Funktionsebene.'),
    entscheidet: z.boolean(),
    stellvertretung: z.enum(FUNKTIONSEBENE_CODES).nullable().default(null),
    stellvertretungEntscheidet: z.boolean().default(false),
    von: Datum,
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: z.object({ id: z.uuid() }),
});

export const closeMitgliedRoute = defineRoute({
  ...pflegen,
  id: 'gremium.closeMitglied',
  methode: 'POST',
  pfad: '/gremien/:gremiumId/mitglieder/:mitgliedId/ende',
  protokoll: veraenderung,
  beschreibung: 'Beendet eine Mitgliedschaft an einem Tag; sie bleibt in der Geschichte des Gremiums lesbar.',
  params: params.extend({ mitgliedId: z.uuid() }),
  body: z.object({ bis: Datum }),
  antwort: z.object({ id: z.uuid() }),
});
