import { AUFLAGENBUCHSTABEN, checkAuflagen } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import type { Bescheidart, Bescheidfehler } from './bescheid-typen.model.ts';
import { listPlatzhalter, PLATZHALTER } from './platzhalter.model.ts';
import {
  EINSATZSTUECKE,
  PFLICHTBLOECKE,
  type Vorlage,
  type Vorlagenblock,
  WEITERE_BLOECKE,
} from './vorlage-typen.model.ts';

/** What a block is for: without it the block would stand there and say nothing. */
const PFLICHTINHALT: Readonly<Record<string, string>> = {
  betraege: 'BETRAEGE',
  auszahlung: 'ZAHLUNGSPLAN',
  auflagen: 'AUFLAGEN',
  aenderung: 'AENDERUNG',
  abrechnung: 'ABRECHNUNG',
  aufhebung: 'AUFHEBUNG',
  zinsen: '{zinssatz}',
  begruendung: '{begruendung}',
  ermessen: '{ermessen}',
  ablehnung: '{ablehnungsgruende}',
  rechtsbehelf: '{gericht}',
  verwendungsnachweis: '{nachweisfrist}',
  nebenbestimmungen: '{anbest_ausgenommen}',
};

/** GL-BS-a, FR-6-a..h: every compulsory block once and filled, nothing unknown; otherwise no Bescheid comes of it. */
export function checkVorlage(vorlage: Vorlage, art: Bescheidart): Bescheidfehler[] {
  const bloecke = vorlage.bloecke[art];
  const ids = bloecke.map(({ id }) => id);
  const verlangt: readonly string[] = PFLICHTBLOECKE[art];
  const bekannt = [...verlangt, ...WEITERE_BLOECKE];
  const ort = (id: string): string => `vorlage.bloecke.${art}.${id}`;
  return [
    ...verlangt
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        ort: ort(id),
        text: `In der Vorlage ${vorlage.version} fehlt der Block „${id}“.`,
        abhilfe: 'Ergänzen Sie den Block oder nehmen Sie eine vollständige Fassung der Vorlage.',
        regel: 'GL-BS-a',
      })),
    ...ids
      .filter((id) => !bekannt.includes(id))
      .map((id) => ({
        ort: ort(id),
        text: `Den Block „${id}“ gibt es in dieser Art von Bescheid nicht.`,
        abhilfe: `Streichen Sie ihn. Möglich sind: ${bekannt.join(', ')}.`,
        regel: null,
      })),
    ...ids
      .filter((id, platz) => ids.indexOf(id) !== platz)
      .map((id) => ({
        ort: ort(id),
        text: `Der Block „${id}“ steht zweimal in der Vorlage.`,
        abhilfe: 'Lassen Sie ihn einmal stehen.',
        regel: null,
      })),
    ...bloecke.flatMap((block) => checkBlock(block, ort(block.id))),
    ...(verlangt.includes('auflagen') ? checkAuflagentexte(vorlage) : []),
    ...checkTitel(vorlage, art),
  ];
}

function checkBlock({ id, teile }: Vorlagenblock, ort: string): Bescheidfehler[] {
  const texte = teile.flatMap((teil) => ('text' in teil ? [teil.text] : []));
  const einsaetze: string[] = teile.flatMap((teil) => ('einsatz' in teil ? [teil.einsatz] : []));
  const fremd = texte.flatMap(listPlatzhalter).filter((name) => !Object.hasOwn(PLATZHALTER, name));
  const unbekannt = einsaetze.filter((name) => !EINSATZSTUECKE.some((stueck) => stueck === name));
  const pflicht = PFLICHTINHALT[id];
  const vorhanden = pflicht === undefined || einsaetze.includes(pflicht) || texte.join(' ').includes(pflicht);
  return [
    ...(teile.length === 0 || texte.some((text) => text.trim() === '')
      ? [
          {
            ort,
            text: `Der Block „${id}“ hat einen leeren Text.`,
            abhilfe: 'Schreiben Sie den Text oder streichen Sie den Absatz.',
            regel: 'GL-BS-a',
          },
        ]
      : []),
    ...fremd.map((name) => ({
      ort,
      text: `Der Block „${id}“ nennt den Platzhalter {${name}}, den es nicht gibt.`,
      abhilfe: `Möglich sind: ${Object.keys(PLATZHALTER).join(', ')}.`,
      regel: null,
    })),
    ...unbekannt.map((name) => ({
      ort,
      text: `Der Block „${id}“ setzt „${name}“ ein, das es nicht gibt.`,
      abhilfe: `Möglich sind: ${EINSATZSTUECKE.join(', ')}.`,
      regel: null,
    })),
    ...(vorhanden
      ? []
      : [
          {
            ort,
            text: `Im Block „${id}“ fehlt ${pflicht}.`,
            abhilfe: 'Ergänzen Sie es: Ohne es sagt der Block nicht, wozu er da ist.',
            regel: 'GL-BS-a',
          },
        ]),
  ];
}

function checkAuflagentexte({ auflagen, version }: Vorlage): Bescheidfehler[] {
  const vorhanden = AUFLAGENBUCHSTABEN.filter((buchstabe) => (auflagen[buchstabe]?.trim() ?? '') !== '');
  return checkAuflagen(vorhanden).map(({ feld, text, regel }) => ({
    ort: `vorlage.${feld}`,
    text,
    abhilfe: `Ergänzen Sie den Text in der Vorlage ${version}.`,
    regel,
  }));
}

function checkTitel({ titel, kennzeichen, version }: Vorlage, art: Bescheidart): Bescheidfehler[] {
  const leer = [
    { ort: `vorlage.titel.${art}`, wert: titel[art] },
    { ort: 'vorlage.kennzeichen', wert: kennzeichen },
    { ort: 'vorlage.version', wert: version },
  ].filter(({ wert }) => wert.trim() === '');
  return leer.map(({ ort }) => ({
    ort,
    text: 'Diese Angabe der Vorlage ist leer.',
    abhilfe: 'Tragen Sie sie ein.',
    regel: null,
  }));
}
