import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { Regelparameterform } from '../parameter-form.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { BANKSTAENDE, INHABER_HOECHSTENS } from './bankverbindung.model.ts';
import { TEILBETRAG_ZUSTAENDE, ZAHLUNGSSCHRITTE } from './teilbetrag.model.ts';

export const GRUND_HOECHSTENS = 1_000;
export const RUECKRUF_HOECHSTENS = 500;

const tag = z.iso.date();
const name = z.string().nullable();
/** Whole cents. */
const cent = z.number().int();
const centEingabe = z.number().int().min(0).max(100_000_000_000);
const zweck = 'Auszahlung bewilligter Mittel (Nr. 7.3)';
const params = z.object({ teilbetragId: z.uuid() });
const lesen = {
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'zahlung.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'teilbetrag' },
} as const;
const schreiben = {
  methode: 'POST',
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'VERAENDERUNG', objektart: 'teilbetrag' },
  params,
  antwort: SchreibAntwort,
} as const;

const Befund = z.object({
  code: z.string(),
  regel: z.string(),
  text: z.string(),
  abhilfe: z.string(),
});
const Prognose = z.object({ position: z.enum(POSITIONEN), betrag: centEingabe });

/** One Teilbetrag, in lists and in its Förderfall. */
const Teilbetrag = z.object({
  id: z.uuid(),
  version: z.number().int(),
  lfd: z.number().int(),
  termin: tag,
  vorgesehen: cent,
  betrag: cent,
  zustand: z.enum(TEILBETRAG_ZUSTAENDE),
  angefordertAm: tag.nullable(),
  gezahltAm: tag.nullable(),
  buchung: z.string().nullable(),
  /** First day on which money may move, as far as it is known. */
  ersterTag: tag.nullable(),
  /** Handed to the Landeskasse already. */
  imLauf: z.boolean(),
});

const Bankverbindung = z.object({
  id: z.uuid(),
  version: z.number().int(),
  inhaber: z.string(),
  iban: z.string(),
  bic: z.string().nullable(),
  stand: z.enum(BANKSTAENDE),
  erfasstVon: name,
  erfasstAm: tag,
  gezeichnetVon: name,
  gezeichnetAm: tag.nullable(),
  rueckruf: z.string().nullable(),
  rueckrufVon: name,
  rueckrufAm: tag.nullable(),
  /** The acting account typed it, so another person signs. */
  selbst: z.boolean(),
  /** W-ZA-b holds until this day unless somebody calls back; null: no waiting. */
  ruheBis: tag.nullable(),
});

export const getZahlungenRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getZahlungen',
  pfad: '/foerderfaelle/:foerderfallId/zahlungen',
  beschreibung:
    'Auszahlung eines Förderfalls: Teilbeträge mit Stand und allen Schritten, Bankverbindung, und was einer Auszahlung noch entgegensteht. Beträge in Cent.',
  params: z.object({ foerderfallId: z.uuid() }),
  antwort: z.object({
    foerderfallId: z.uuid(),
    aktenzeichen: z.string(),
    standort: z.string(),
    empfaenger: z.string(),
    foerderjahr: z.number().int(),
    fallzustand: z.enum(FOERDERFALL_ZUSTAENDE),
    stichtag: tag,
    synthetisch: z.boolean(),
    parameter: Regelparameterform,
    bescheid: z
      .object({
        datum: tag.nullable(),
        bewilligt: cent,
        bestandskraeftigAm: tag.nullable(),
        positionen: z.array(z.object({ position: z.enum(POSITIONEN), bewilligt: cent })),
      })
      .nullable(),
    /** Why nothing can be paid yet. */
    befunde: z.array(Befund),
    /** Paid and ordered above what the Bescheid in force grants: to be recovered. */
    zuViel: cent,
    /** What the plan will be while the Bescheid is not bestandskräftig; empty afterwards. */
    vorschau: z.array(z.object({ lfd: z.number().int(), termin: tag, buchung: tag, vorgesehen: cent })),
    /** By the Stellenplan: what each position can need at most by the end of the year. For who prepares a later Teilbetrag, else empty. */
    nachBesetzung: z.array(z.object({ position: z.enum(POSITIONEN), betrag: cent })),
    teilbetraege: z.array(
      Teilbetrag.extend({
        buchungstag: tag,
        /** Teilbeträge before this one. */
        bisher: cent,
        anforderung: z
          .object({
            prognose: z.array(z.object({ position: z.enum(POSITIONEN), betrag: cent })),
            begruendung: z.string().nullable(),
            anerkannt: cent,
            betrag: cent,
          })
          .nullable(),
        vorbereitetVon: name,
        /** The acting account prepared the Mittelanforderung, so another person signs. */
        selbstVorbereitet: z.boolean(),
        /** May be prepared or changed by this account now. */
        vorbereitbar: z.boolean(),
        schritte: z.array(z.enum(ZAHLUNGSSCHRITTE)),
        /** Proposed to be dropped: why, by whom, and whether the acting account did. */
        entfall: z.object({ grund: z.string(), von: name, am: tag, selbst: z.boolean() }).nullable(),
        /** The acting account may propose now that it is dropped, or take the proposal back. */
        entfallVorschlagbar: z.boolean(),
        entfallRuecknehmbar: z.boolean(),
        ereignisse: z.array(
          z.object({
            lfd: z.number().int(),
            ereignis: z.string(),
            von: z.string().nullable(),
            nach: z.string(),
            betrag: cent,
            grund: z.string().nullable(),
            person: name,
            rolle: z.string(),
            am: tag,
          }),
        ),
      }),
    ),
    bank: z.object({
      gueltig: Bankverbindung.nullable(),
      vorgeschlagen: Bankverbindung.nullable(),
      darfErfassen: z.boolean(),
      darfZeichnen: z.boolean(),
      darfBestaetigen: z.boolean(),
      /** Roles that pay nobody do not see accounts. */
      sichtbar: z.boolean(),
    }),
  }),
});

export const listTeilbetraegeRoute = defineRoute({
  ...lesen,
  id: 'foerderung.listTeilbetraege',
  pfad: '/teilbetraege',
  beschreibung:
    'Teilbeträge aller Förderfälle, die das Konto sieht, nach Auszahlungstermin; mit Summe über alle Seiten. Beträge in Cent.',
  query: SeitenQuery.extend({
    zustand: z.enum(TEILBETRAG_ZUSTAENDE).optional(),
    haushaltsjahr: z.coerce.number().int().min(2020).max(2100).optional(),
  }),
  antwort: seiteVon(
    Teilbetrag.extend({
      foerderfallId: z.uuid(),
      aktenzeichen: z.string(),
      standort: z.string(),
      foerderjahr: z.number().int(),
      schritte: z.array(z.enum(ZAHLUNGSSCHRITTE)),
      /** The last person of the procedure is the acting one: another one has to act. */
      selbst: z.boolean(),
    }),
  ).extend({ stichtag: tag, summe: cent, synthetisch: z.boolean() }),
});

export const createBankverbindungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createBankverbindung',
  pfad: '/foerderfaelle/:foerderfallId/bankverbindungen',
  recht: 'zahlung.vorbereiten',
  beschreibung:
    'Schlägt eine Bankverbindung des Zuwendungsempfängers vor. Sie gilt, sobald eine andere Person sie zeichnet; bis dahin gilt die bisherige.',
  params: z.object({ foerderfallId: z.uuid() }),
  protokoll: { art: 'VERAENDERUNG', objektart: 'bankverbindung' },
  body: z.object({
    inhaber: zeile(INHABER_HOECHSTENS),
    iban: z.string().max(60),
    bic: z.string().max(20).optional(),
  }),
});

const bankParams = z.object({ bankverbindungId: z.uuid() });

export const recordBankzeichnungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordBankzeichnung',
  pfad: '/bankverbindungen/:bankverbindungId/zeichnung',
  recht: 'zahlung.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Zeichnet eine vorgeschlagene Bankverbindung; eine andere Person als die, die sie eingetragen hat. Die bisherige gilt ab dann nicht mehr.',
  params: bankParams,
  protokoll: { art: 'VERAENDERUNG', objektart: 'bankverbindung' },
  body: z.object({ version: Version }),
});

export const recordRueckrufRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordRueckruf',
  pfad: '/bankverbindungen/:bankverbindungId/rueckruf',
  recht: 'zahlung.feststellen',
  beschreibung:
    'Hält fest, dass die Bewilligungsbehörde eine neue Bankverbindung durch Rückruf bestätigt hat.',
  params: bankParams,
  protokoll: { art: 'VERAENDERUNG', objektart: 'bankverbindung' },
  body: z.object({ version: Version, rueckruf: absatz(RUECKRUF_HOECHSTENS) }),
});

export const updateMittelanforderungRoute = defineRoute({
  ...schreiben,
  methode: 'PUT',
  id: 'foerderung.updateMittelanforderung',
  pfad: '/teilbetraege/:teilbetragId/mittelanforderung',
  recht: 'zahlung.vorbereiten',
  beschreibung:
    'Bereitet die Mittelanforderung eines Teilbetrags vor: Prognose je Position bis zum Jahresende in Cent; der Betrag folgt aus den Regeln.',
  body: z.object({
    version: Version,
    prognose: z.array(Prognose).max(POSITIONEN.length),
    begruendung: optionalerAbsatz(GRUND_HOECHSTENS),
  }),
});

export const createMittelanforderungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createMittelanforderung',
  pfad: '/teilbetraege/:teilbetragId/mittelanforderung',
  recht: 'zahlung.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Zeichnet die Mittelanforderung; eine andere Person als die, die sie vorbereitet hat. Danach ändert sie niemand mehr.',
  body: z.object({
    version: Version,
    bestaetigt: z.literal(true, 'Bestätigen Sie, dass die Mittel für den Zuwendungszweck gebraucht werden.'),
  }),
});

export const recordFeststellungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordFeststellung',
  pfad: '/teilbetraege/:teilbetragId/feststellung',
  recht: 'zahlung.feststellen',
  beschreibung:
    'Stellt den Teilbetrag sachlich und rechnerisch fest. Ein niedrigerer Betrag als angefordert braucht einen Grund; danach ändert sich der Betrag nicht mehr.',
  body: z.object({ version: Version, betrag: centEingabe, grund: optionalerAbsatz(GRUND_HOECHSTENS) }),
});

const mitGrund = z.object({ version: Version, grund: absatz(GRUND_HOECHSTENS) });

export const recordZurueckweisungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordZurueckweisung',
  pfad: '/teilbetraege/:teilbetragId/zurueckweisung',
  recht: 'zahlung.feststellen',
  beschreibung: 'Weist eine Mittelanforderung mit Grund zurück; sie kann neu gestellt werden.',
  body: mitGrund,
});

export const recordAnordnungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAnordnung',
  pfad: '/teilbetraege/:teilbetragId/anordnung',
  recht: 'zahlung.anordnen',
  erneutAnmelden: true,
  beschreibung:
    'Ordnet die Auszahlung an: nach Bestandskraft, ab dem Auszahlungstermin, durch eine andere Person als die der Feststellung und der Bankverbindung.',
  body: z.object({ version: Version }),
});

export const createEntfallvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createEntfallvorschlag',
  pfad: '/teilbetraege/:teilbetragId/entfallvorschlag',
  recht: 'zahlung.feststellen',
  beschreibung:
    'Schlägt mit Grund vor, dass ein geplanter Teilbetrag entfällt; eine andere Person entscheidet.',
  body: mitGrund,
});

export const recordEntfallruecknahmeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordEntfallruecknahme',
  pfad: '/teilbetraege/:teilbetragId/entfallruecknahme',
  recht: 'zahlung.feststellen',
  beschreibung: 'Nimmt den Vorschlag zurück; der Teilbetrag bleibt geplant.',
  body: z.object({ version: Version }),
});

export const recordEntfallRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordEntfall',
  pfad: '/teilbetraege/:teilbetragId/entfall',
  recht: 'zahlung.anordnen',
  beschreibung: 'Ein geplanter Teilbetrag entfällt; eine andere Person als die, die es vorschlug.',
  body: z.object({ version: Version }),
});

export const recordZahlungsrueckgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordZahlungsrueckgabe',
  pfad: '/teilbetraege/:teilbetragId/rueckgabe',
  recht: 'zahlung.anordnen',
  beschreibung: 'Gibt einen festgestellten Teilbetrag mit Grund an die Sachbearbeitung zurück.',
  body: mitGrund,
});

export const recordZahlungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordZahlung',
  pfad: '/teilbetraege/:teilbetragId/zahlung',
  recht: 'zahlung.bestaetigen',
  beschreibung: 'Die Landeskasse bestätigt die Zahlung mit Tag und Buchungszeichen.',
  body: z.object({ version: Version, gezahltAm: tag, buchung: zeile(60) }),
});

export const recordFehlzahlungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordFehlzahlung',
  pfad: '/teilbetraege/:teilbetragId/fehlzahlung',
  recht: 'zahlung.bestaetigen',
  beschreibung:
    'Die Landeskasse meldet mit Grund, dass eine Zahlung zurückkam oder nicht möglich war. Sie muss neu angeordnet werden.',
  body: mitGrund,
});
