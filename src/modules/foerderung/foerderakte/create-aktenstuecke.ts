import { strToU8 } from 'fflate';
import { formatCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { createTabellenPdf } from '#src/platform/pdf/create-tabellen-pdf.ts';
import { createBescheidPdf } from '../bescheid/create-bescheid-pdf.ts';
import { computeBetraege, POSITION_NAMEN } from '../betraege.model.ts';
import { listAnspruchsbescheide } from '../nachweis/anspruch.model.ts';
import type { Fassungsergebnis } from '../nachweis/fassung.model.ts';
import { Nachweisinhalt } from '../nachweis/nachweisinhalt.model.ts';
import { listStellen } from '../pruefung/pruefpunkte.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import type { Aktenstueck } from './create-archiv.ts';
import type { Aktenantrag, Aktennachweis } from './foerderakte.repo.ts';
import type { Foerderakte } from './load-foerderakte.ts';

/** Documents and data of an Akte; what was uploaded is added by who reads it. */
export async function createAktenstuecke(akte: Foerderakte): Promise<Aktenstueck[]> {
  const stuecke: Aktenstueck[] = [];
  for (const fassung of akte.fassungen) stuecke.push(await createAntrag(akte, fassung));
  for (const bescheid of akte.bescheide.toReversed()) {
    stuecke.push({
      pfad: `bescheide/bescheid-${bescheid.lfd}-${bescheid.art.toLowerCase()}.pdf`,
      titel: `Bescheid ${bescheid.lfd}: ${bescheid.bescheid.titel}`,
      inhalt: await createBescheidPdf(
        bescheid.bescheid,
        isSynthetisch(akte),
        bescheid.datum ?? bescheid.vorgeschlagenAm,
      ),
      schonDicht: true,
    });
  }
  for (const [platz, { bescheid, gezeichnetAm, angelegtAm }] of akte.berichtigungen.toReversed().entries()) {
    if (bescheid === null) continue;
    stuecke.push({
      pfad: `bescheide/berichtigung-${platz + 1}.pdf`,
      titel: `Berichtigung ${platz + 1}: ${bescheid.titel}`,
      inhalt: await createBescheidPdf(bescheid, isSynthetisch(akte), gezeichnetAm ?? angelegtAm),
      schonDicht: true,
    });
  }
  for (const { lfd, art, am, bescheid } of listAnspruchsbescheide(akte.vorgaenge)) {
    stuecke.push({
      pfad: `bescheide/${art.toLowerCase()}-${lfd}.pdf`,
      titel: `${bescheid.titel} vom ${formatGerman(am)}`,
      inhalt: await createBescheidPdf(bescheid, isSynthetisch(akte), am),
      schonDicht: true,
    });
  }
  for (const nachweis of akte.nachweise) stuecke.push(await createNachweis(akte, nachweis));
  return [...stuecke, createDaten(akte)];
}

function isSynthetisch({ fall }: Foerderakte): boolean {
  return fall.herkunft === 'erfunden';
}

type Betrag = { position: string; beantragt: number; hoechstens: number; regel: string };

async function createAntrag(akte: Foerderakte, fassung: Aktenantrag): Promise<Aktenstueck> {
  const { nummer, pruefsumme, eingang, eingangAm, gezeichnetVon, bearbeitetVon } = fassung;
  const regelantrag = fassung.regelantrag as Antrag;
  const { zeilen, gesamt } = computeBetraege(regelantrag, akte.fall);
  const titel = `Antrag ${akte.fall.foerderjahr}, Fassung ${nummer}`;
  const pdf = await createTabellenPdf<Betrag>({
    titel,
    untertitel: `${akte.fall.zuwendungsempfaenger}, ${akte.fall.aktenzeichen}`,
    archivtag: eingangAm,
    spalten: [
      { kopf: 'Position', art: 'text', breite: 30, wert: ({ position }) => position },
      { kopf: 'Beantragt in Euro', art: 'hundertstel', wert: ({ beantragt }) => beantragt },
      { kopf: 'Höchstbetrag in Euro', art: 'hundertstel', wert: ({ hoechstens }) => hoechstens },
      { kopf: 'Regel und Quelle', art: 'text', breite: 26, wert: ({ regel }) => regel },
    ],
    zeilen: zeilen.map(({ position, beantragt, hoechstens, regel, quelle }) => ({
      position: POSITION_NAMEN[position],
      beantragt,
      hoechstens,
      regel: `${regel}, ${quelle}`,
    })),
    hinweise: [
      `Beantragt zusammen: ${formatCent(gesamt)}.`,
      ...listStellen(regelantrag).map(({ was, vzae }) => `${was}: ${vzae} VZÄ.`),
      `Eingegangen am ${formatGerman(eingangAm)} (Zeit des Servers: ${eingang.toISOString()}).`,
      `Gezeichnet von ${nameOf(akte, gezeichnetVon)}, zuletzt bearbeitet von ${nameOf(akte, bearbeitetVon)}.`,
      `Prüfsumme der Fassung: ${pruefsumme}.`,
      'Alle Angaben und jeder Rechenschritt stehen in daten/foerderakte.json.',
    ],
    stand: eingangAm,
    synthetisch: isSynthetisch(akte),
  });
  return { pfad: `antrag/antrag-fassung-${nummer}.pdf`, titel, inhalt: pdf, schonDicht: true };
}

type Nachweiszeile = { position: string; bewilligt: number; hoechstbetrag: number; anerkannt: number };

async function createNachweis(akte: Foerderakte, fassung: Aktennachweis): Promise<Aktenstueck> {
  const { nummer, pruefsumme, eingangAm, gezeichnetVon, bearbeitetVon } = fassung;
  const { positionen } = fassung.ergebnis as Fassungsergebnis;
  const { sachbericht } = Nachweisinhalt.parse(fassung.inhalt);
  const titel = `Verwendungsnachweis ${akte.fall.foerderjahr}, Fassung ${nummer}`;
  const pdf = await createTabellenPdf<Nachweiszeile>({
    titel,
    untertitel: `${akte.fall.zuwendungsempfaenger}, ${akte.fall.aktenzeichen}`,
    archivtag: eingangAm,
    spalten: [
      { kopf: 'Position', art: 'text', breite: 30, wert: ({ position }) => position },
      { kopf: 'Bewilligt in Euro', art: 'hundertstel', wert: ({ bewilligt }) => bewilligt },
      { kopf: 'Höchstbetrag in Euro', art: 'hundertstel', wert: ({ hoechstbetrag }) => hoechstbetrag },
      { kopf: 'Anerkannt in Euro', art: 'hundertstel', wert: ({ anerkannt }) => anerkannt },
    ],
    zeilen: positionen.map(({ position, ...betraege }) => ({
      ...betraege,
      position: POSITION_NAMEN[position],
    })),
    hinweise: [
      ...Object.values(sachbericht).filter((text) => text.trim() !== ''),
      `Eingegangen am ${formatGerman(eingangAm)}. Gezeichnet von ${nameOf(akte, gezeichnetVon)}, zuletzt bearbeitet von ${nameOf(akte, bearbeitetVon)}.`,
      `Prüfsumme der Fassung: ${pruefsumme}.`,
      'Personalausgaben einzelner Stellen gehören nicht zur Akte.',
    ],
    stand: eingangAm,
    synthetisch: isSynthetisch(akte),
  });
  return { pfad: `nachweis/nachweis-fassung-${nummer}.pdf`, titel, inhalt: pdf, schonDicht: true };
}

/** Every row with the steps of the calculation and the Ereignisse; accounts as names, since ids say nothing outside. */
function createDaten({ dateien, namen, ...teile }: Foerderakte): Aktenstueck {
  const daten = {
    ...teile,
    dateien: dateien.map(({ id, name, zu, groesse }) => ({ id, name, zu, groesse })),
  };
  const text = JSON.stringify(
    daten,
    (feld, wert: unknown) =>
      typeof wert === 'string' && (feld === 'kontoId' || feld.endsWith('Von'))
        ? (namen.get(wert) ?? wert)
        : wert,
    2,
  );
  return {
    pfad: 'daten/foerderakte.json',
    titel: 'Alle Daten mit Rechenschritten und Verlauf',
    inhalt: strToU8(`${text}\n`),
  };
}

function nameOf({ namen }: Foerderakte, konto: string): string {
  return namen.get(konto) ?? 'einem Konto, das nicht mehr besteht';
}
