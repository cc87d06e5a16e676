import { fileURLToPath } from 'node:url';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import { AUFLAGEN } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import { PUNKT_NAMEN, PUNKT_TEXTE } from './vertragstexte.model.ts';
import {
  EMPFAENGERART_NAMEN,
  FORM_NAMEN,
  listVertragspunkte,
  POSTENART_NAMEN,
  type Weiterleitungsinhalt,
} from './weiterleitung.model.ts';

const VORLAGE = fileURLToPath(new URL('../bescheid/bescheid.typ', import.meta.url));

export type Vertragsentwurf = {
  inhalt: Weiterleitungsinhalt;
  aktenzeichen: string;
  zuwendungsempfaenger: string;
  foerderjahr: number;
  synthetisch: boolean;
};

/** A draft as PDF/UA-1: every compulsory content as a numbered part. An assumption until Anlage 4 is known (OQ-F-62). */
export function createVertragsentwurfPdf(entwurf: Vertragsentwurf): Promise<Buffer> {
  const { inhalt, aktenzeichen, zuwendungsempfaenger, foerderjahr, synthetisch } = entwurf;
  const titel = FORM_NAMEN[inhalt.form];
  const abschnitte = listVertragspunkte(inhalt.posten).map((punkt, platz) => ({
    ueberschrift: `${platz + 1}. ${PUNKT_NAMEN[punkt]}`,
    teile: [
      { art: 'absatz', text: PUNKT_TEXTE[punkt](toWerte(entwurf)) },
      ...(punkt === 'STELLEN' ? [toStellen(inhalt)] : []),
      ...(punkt === 'AUFLAGEN'
        ? [
            {
              art: 'liste',
              punkte: Object.entries(AUFLAGEN).map(
                ([buchstabe, { inhalt: text }]) => `${buchstabe}) ${text}`,
              ),
            },
          ]
        : []),
      ...(punkt === 'ZWECK' && inhalt.begruendung.trim() !== ''
        ? [{ art: 'absatz', text: inhalt.begruendung.trim() }]
        : []),
      ...(punkt === 'STELLEN' && inhalt.zusammenarbeit.trim() !== ''
        ? [{ art: 'absatz', text: inhalt.zusammenarbeit.trim() }]
        : []),
    ],
  }));
  return createPdf(
    VORLAGE,
    {
      kennzeichen:
        'Entwurf. Annahme: Das verbindliche Muster (Anlage 4 der Richtlinie) liegt nicht vor; der Text folgt den Pflichtinhalten.',
      absender: zuwendungsempfaenger,
      empfaenger: [inhalt.empfaenger, EMPFAENGERART_NAMEN[inhalt.empfaengerart]],
      angaben: [
        { name: 'Aktenzeichen', wert: aktenzeichen },
        { name: 'Förderjahr', wert: String(foerderjahr) },
      ],
      abschnitte,
      zeichnung: ['Ort, Datum, Unterschriften'],
      fuss: `${titel}, Entwurf`,
    },
    { titel: `${titel}: ${inhalt.empfaenger}`, synthetisch, sprache: 'de' },
  );
}

function toWerte({ inhalt, aktenzeichen, zuwendungsempfaenger, foerderjahr }: Vertragsentwurf) {
  const tag = (iso: string): string => formatGerman(toPlainDate(iso));
  const summe = inhalt.posten.reduce((alle, { betrag }) => alle + betrag, 0);
  return {
    aktenzeichen,
    geber: zuwendungsempfaenger,
    nehmer: inhalt.empfaenger,
    jahr: String(foerderjahr),
    von: tag(inhalt.von),
    bis: tag(inhalt.bis),
    nachweisBis: tag(inhalt.nachweisBis),
    betrag: formatCent(toCent(summe)),
    anbest: inhalt.empfaengerart === 'KOMMUNE' ? 'ANBest-G' : 'ANBest-P',
    jmdMbe: inhalt.jmdMbe.trim(),
  };
}

function toStellen({ posten }: Weiterleitungsinhalt): unknown {
  return {
    art: 'tabelle',
    kopf: ['Stelle', 'Art', 'VZÄ', 'Höchstbetrag'],
    anteile: [1, 0, 0, 0],
    rechts: [2, 3],
    zeilen: posten.map(({ bezeichnung, art, vzae, betrag }) => [
      bezeichnung,
      POSTENART_NAMEN[art],
      formatVzae(toVzae(vzae)),
      formatCent(toCent(betrag)),
    ]),
    summe: null,
  };
}
