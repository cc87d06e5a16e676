import { type Cent, formatCentBare, sumCent, toCent } from '#src/core/cent.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { Bescheidauftrag, Bescheidfehler } from '../bescheid/bescheid-typen.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import type { Haushaltszeile } from '../pruefung/pruefung.repo.ts';
import type { Aenderungsvorschlag } from './aenderung.contract.ts';
import type { Aenderungsinhalt } from './aenderung.model.ts';
import type { Aenderungszeile } from './aenderung.repo.ts';
import { checkAenderung, listStellentexte } from './check-aenderung.model.ts';
import type { Aenderungslage } from './load-aenderungslage.ts';

export type Aenderungsgrundlage = {
  readonly fall: Foerderfallzeile;
  readonly zeile: Aenderungszeile;
  readonly lage: Aenderungslage;
  readonly haushalt: Haushaltszeile | null;
};

/** What a proposal begins with: what was applied for, as far as the rules allow it; the texts a person completes. */
export function createAenderungsvorgabe({ zeile, lage }: Aenderungsgrundlage): Aenderungsvorschlag {
  const { zeilen } = checkAenderung(zeile.inhalt, lage.rahmen);
  return {
    positionen: zeilen.map(({ position, hoechstens, neu }) => ({
      position,
      bewilligt: Math.min(neu, hoechstens),
    })),
    anlass: zeile.inhalt.beschreibung,
    begruendung:
      'Der Umfang der Förderung hat sich geändert. Die Beträge folgen aus Nr. 5.4.1 und 5.4.2 der Richtlinie.',
    ermessen: '',
    nebenbestimmungen: [],
    anhoerungAm: null,
  };
}

/** GL-ANH-a: nothing is taken away of the authority's own accord before the Kreis was heard. */
export function checkAnhoerung(
  { zeile, lage }: Aenderungsgrundlage,
  { positionen, anhoerungAm }: Aenderungsvorschlag,
  stichtag: PlainDate,
): Bescheidfehler[] {
  const neu = positionen.reduce((summe, { bewilligt }) => summe + bewilligt, 0);
  if (zeile.herkunft === 'ANTRAG' || neu >= sumCent(Object.values(lage.rahmen.bisher))) return [];
  if (anhoerungAm !== null && anhoerungAm <= stichtag) return [];
  return [
    {
      ort: 'anhoerungAm',
      text:
        anhoerungAm === null
          ? 'Die Bezirksregierung verringert den Betrag von Amts wegen. Dazu fehlt der Tag der Anhörung.'
          : 'Der Tag der Anhörung liegt in der Zukunft.',
      abhilfe: 'Hören Sie den Zuwendungsempfänger zuerst an und nennen Sie den Tag (§ 28 VwVfG NRW).',
      regel: 'GL-ANH-a',
    },
  ];
}

type Zeichnung = { datum: PlainDate; bearbeitung: string; name: string; funktion: string };

/**
 * Everything the engine makes the Änderungsbescheid of: recipient, purpose and enclosures from the Bescheid in force, the new
 * extent from the change, the amounts from the proposal. Applied for is what was applied for; of its own accord the authority
 * grants at most what it granted before.
 */
export function toAenderungsauftrag(
  { fall, zeile, lage, haushalt }: Aenderungsgrundlage,
  vorschlag: Aenderungsvorschlag,
  zeichnung: Zeichnung,
): Bescheidauftrag {
  const { rahmen, auftrag, bewilligung, gebunden } = lage;
  const beantragt = checkAenderung(zeile.inhalt, rahmen).zeilen;
  const { umfang, zeiten, zeilen } = checkAenderung(withBetraege(zeile.inhalt, vorschlag), rahmen);
  const positionen = zeilen.map(({ position, neu, bisher }) => ({
    position,
    beantragt:
      zeile.herkunft === 'AMT'
        ? bisher
        : (beantragt.find((eine) => eine.position === position)?.neu ?? toCent(0)),
    bewilligt: neu,
  }));
  return {
    ...auftrag,
    art: 'AENDERUNG',
    aktenzeichen: fall.aktenzeichen,
    datum: zeichnung.datum,
    bearbeitung: { ...auftrag.bearbeitung, name: zeichnung.bearbeitung },
    zeichnung: { name: zeichnung.name, funktion: zeichnung.funktion },
    antragVom: zeile.eingangAm ?? auftrag.antragVom,
    foerderjahr: fall.foerderjahr,
    zeitraum: { von: fall.von, bis: fall.bis },
    umfang,
    stellen: listStellentexte(zeiten),
    befunde: [],
    positionen,
    summe: {
      beantragt: sumCent(positionen.map((eine) => eine.beantragt)),
      bewilligt: sumCent(positionen.map((eine) => eine.bewilligt)),
    },
    parameter: fall.parameter,
    haushalt: toHaushalt(haushalt, rahmen.bisher, auftrag.haushalt),
    begruendung: describeBegruendung(vorschlag),
    ermessen: vorschlag.ermessen,
    ablehnungsgruende: '',
    nebenbestimmungen: vorschlag.nebenbestimmungen,
    anbest: [],
    aenderung: {
      bescheidVom: bewilligung.datum,
      anlass: vorschlag.anlass,
      bisher: rahmen.bisher,
      ausgezahlt: gebunden,
    },
    widerruf: null,
  };
}

function describeBegruendung({ begruendung, anhoerungAm }: Aenderungsvorschlag): string {
  if (anhoerungAm === null || begruendung.trim() === '') return begruendung;
  return `Mit Schreiben vom ${formatGerman(anhoerungAm)} haben wir Sie angehört (§ 28 VwVfG NRW).\n${begruendung}`;
}

/** The change with the amounts of the proposal: the rules are asked about what would be granted. */
function withBetraege(inhalt: Aenderungsinhalt, { positionen }: Aenderungsvorschlag): Aenderungsinhalt {
  return {
    ...inhalt,
    betraege: positionen.map(({ position, bewilligt }) => ({
      position,
      betrag: formatCentBare(toCent(bewilligt)),
    })),
  };
}

/** What this Förderfall holds already is not counted against it a second time (E-1.3-b). */
export function toHaushalt(
  haushalt: Haushaltszeile | null,
  bisher: Readonly<Record<string, Cent>>,
  alt: Bescheidauftrag['haushalt'],
): Bescheidauftrag['haushalt'] {
  if (haushalt === null) return { ...alt, verfuegbar: toCent(0), bereitsBewilligt: toCent(0) };
  const eigen = sumCent(Object.values(bisher));
  return {
    kapitel: haushalt.kapitel,
    titel: haushalt.titel,
    verfuegbar: toCent(haushalt.ansatz),
    bereitsBewilligt: toCent(Math.max(0, haushalt.bewilligt - eigen)),
  };
}
