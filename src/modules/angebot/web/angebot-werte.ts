import { z } from 'zod';
import type { Angaben } from '../angebot.model.ts';
import type { updateAngebotRoute } from '../angebot.contract.ts';
import { t } from './texte.ts';

const freitext = (hoechstens: number) => z.string().max(hoechstens, t('form.lang'));
const pflichttext = (hoechstens: number) =>
  freitext(hoechstens).refine((wert) => wert.trim() !== '', t('form.fehlt'));
const wahl = z.string().min(1, t('form.waehlen'));
const zahl = z.string().regex(/^\s*\d{0,5}\s*$/, t('form.zahl'));
const plaetze = z
  .object({ stand: wahl, frei: zahl, wartezeitWochen: zahl, am: z.string() })
  .refine(({ stand, frei }) => stand !== 'UNBEKANNT' || Number(frei) === 0, {
    path: ['stand'],
    message: t('form.plaetze'),
  });
const grad = z.string().regex(/^\s*(-?\d{1,3}([.,]\d{1,10})?)?\s*$/, t('form.grad'));
const codes = z.array(z.string());
const mitText = z.object({ art: wahl, text: freitext(500) });
const zeile = freitext(200);

/** Values of the form: texts and codes, as a person types and ticks them. The server looks at the rest. */
export const Werte = z.object({
  anbieterId: wahl,
  gueltigBis: z.string(),
  quelle: zeile,
  oeffentlich: z.boolean(),
  bestaetigt: z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt')),
  angaben: z.object({
    titel: pflichttext(160),
    kurzname: zeile,
    beschreibung: pflichttext(4_000),
    einfach: freitext(2_000),
    uebersetzungen: z.array(
      z.object({ sprache: wahl, titel: pflichttext(160), beschreibung: pflichttext(4_000) }),
    ),
    art: wahl,
    bereiche: codes.min(1, t('form.waehlen')),
    zielgruppen: codes,
    zielgruppeText: freitext(500),
    alterVon: zahl,
    alterBis: zahl,
    rechtskreise: codes,
    programm: zeile,
    sprachen: z.array(z.object({ code: wahl })),
    sprachmittlung: freitext(500),
    kosten: mitText,
    anmeldung: mitText,
    unterlagen: freitext(4_000),
    plaetze,
    termine: z.array(
      z.object({
        beginn: z.string(),
        ende: z.string(),
        wochentage: codes,
        von: freitext(20),
        bis: freitext(20),
        text: freitext(500),
      }),
    ),
    niveaus: codes,
    kinderbetreuung: mitText,
    barrierefreiheit: z.object({ merkmale: codes, text: freitext(500) }),
    orte: z.array(
      z.object({
        art: wahl,
        name: zeile,
        strasse: zeile,
        plz: zeile,
        ort: freitext(120),
        anfahrt: freitext(500),
        breite: grad,
        laenge: grad,
        url: freitext(300),
      }),
    ),
    gebiete: freitext(4_000),
    kontakt: z.object({ funktion: zeile, name: freitext(120), telefon: freitext(40), email: zeile }),
    webseite: freitext(300),
    qualifikation: freitext(500),
    foerderung: zeile,
    hinweis: freitext(500),
  }),
});
export type Werte = z.infer<typeof Werte>;

export const LEERER_ORT = {
  art: 'VOR_ORT',
  name: '',
  strasse: '',
  plz: '',
  ort: '',
  anfahrt: '',
  breite: '',
  laenge: '',
  url: '',
};
export const LEERER_TERMIN = { beginn: '', ende: '', wochentage: [], von: '', bis: '', text: '' };

export const LEER: Werte = {
  anbieterId: '',
  gueltigBis: '',
  quelle: '',
  oeffentlich: true,
  bestaetigt: false,
  angaben: {
    titel: '',
    kurzname: '',
    beschreibung: '',
    einfach: '',
    uebersetzungen: [],
    art: '',
    bereiche: [],
    zielgruppen: [],
    zielgruppeText: '',
    alterVon: '',
    alterBis: '',
    rechtskreise: [],
    programm: '',
    sprachen: [],
    sprachmittlung: '',
    kosten: { art: 'UNBEKANNT', text: '' },
    anmeldung: { art: 'ANMELDUNG', text: '' },
    unterlagen: '',
    plaetze: { stand: 'UNBEKANNT', frei: '', wartezeitWochen: '', am: '' },
    termine: [],
    niveaus: [],
    kinderbetreuung: { art: 'UNBEKANNT', text: '' },
    barrierefreiheit: { merkmale: [], text: '' },
    orte: [LEERER_ORT],
    gebiete: '',
    kontakt: { funktion: '', name: '', telefon: '', email: '' },
    webseite: '',
    qualifikation: '',
    foerderung: '',
    hinweis: '',
  },
};

export type Stand = {
  anbieterId: string;
  angaben: Angaben;
  oeffentlich: boolean;
  gueltigBis: string | null;
  quelle: string;
};

/** What stands in the directory, as the form shows it. */
export function toWerte({ anbieterId, angaben, oeffentlich, gueltigBis, quelle }: Stand): Werte {
  const text = (wert: string | null) => wert ?? '';
  const ziffern = (wert: number | null) => (wert === null ? '' : String(wert).replace('.', ','));
  const { kosten, anmeldung, kinderbetreuung, barrierefreiheit, plaetze, kontakt } = angaben;
  return {
    anbieterId,
    gueltigBis: text(gueltigBis),
    quelle,
    oeffentlich,
    bestaetigt: false,
    angaben: {
      ...angaben,
      kurzname: text(angaben.kurzname),
      einfach: text(angaben.einfach),
      zielgruppeText: text(angaben.zielgruppeText),
      alterVon: ziffern(angaben.alterVon),
      alterBis: ziffern(angaben.alterBis),
      programm: text(angaben.programm),
      sprachen: angaben.sprachen.map((code) => ({ code })),
      sprachmittlung: text(angaben.sprachmittlung),
      kosten: { art: kosten.art, text: text(kosten.text) },
      anmeldung: { art: anmeldung.art, text: text(anmeldung.text) },
      unterlagen: angaben.unterlagen.join('\n'),
      plaetze: {
        stand: plaetze.stand,
        frei: ziffern(plaetze.frei),
        wartezeitWochen: ziffern(plaetze.wartezeitWochen),
        am: text(plaetze.am),
      },
      termine: angaben.termine.map(({ beginn, ende, wochentage, von, bis, text: wort }) => ({
        beginn: text(beginn),
        ende: text(ende),
        wochentage,
        von: text(von),
        bis: text(bis),
        text: text(wort),
      })),
      kinderbetreuung: { art: kinderbetreuung.art, text: text(kinderbetreuung.text) },
      barrierefreiheit: { merkmale: barrierefreiheit.merkmale, text: text(barrierefreiheit.text) },
      orte: angaben.orte.map(({ art, name, strasse, plz, ort, anfahrt, breite, laenge, url }) => ({
        art,
        name: text(name),
        strasse: text(strasse),
        plz: text(plz),
        ort: text(ort),
        anfahrt: text(anfahrt),
        breite: ziffern(breite),
        laenge: ziffern(laenge),
        url: text(url),
      })),
      gebiete: angaben.gebiete.join('\n'),
      kontakt: {
        funktion: text(kontakt.funktion),
        name: text(kontakt.name),
        telefon: text(kontakt.telefon),
        email: text(kontakt.email),
      },
      webseite: text(angaben.webseite),
      qualifikation: text(angaben.qualifikation),
      foerderung: text(angaben.foerderung),
      hinweis: text(angaben.hinweis),
    },
  };
}

export type Angebotangabe = Omit<z.input<(typeof updateAngebotRoute)['body']>, 'version'>;

const zeilen = (text: string) => text.split('\n').filter((zeileText) => zeileText.trim() !== '');
const toZahl = (text: string) => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

/** What is sent. Codes come from the lists of the form; the contract refuses any other. */
export function toAngabe({ angaben, ...kopf }: Werte): Angebotangabe {
  const { alterVon, alterBis, sprachen, unterlagen, gebiete, plaetze, orte } = angaben;
  return {
    ...kopf,
    bestaetigt: true,
    angaben: {
      ...angaben,
      alterVon: toZahl(alterVon),
      alterBis: toZahl(alterBis),
      sprachen: sprachen.map(({ code }) => code),
      unterlagen: zeilen(unterlagen),
      gebiete: zeilen(gebiete),
      plaetze: { ...plaetze, frei: toZahl(plaetze.frei), wartezeitWochen: toZahl(plaetze.wartezeitWochen) },
      orte: orte.map(({ breite, laenge, ...ort }) => ({
        ...ort,
        breite: toZahl(breite),
        laenge: toZahl(laenge),
      })),
    } as Angebotangabe['angaben'],
  };
}

/** Free texts that are looked at before anything is sent, by the name of their field. */
export function toTexte({ angaben }: Werte): Record<string, string> {
  return Object.fromEntries(
    (
      [
        'titel',
        'beschreibung',
        'einfach',
        'zielgruppeText',
        'sprachmittlung',
        'qualifikation',
        'hinweis',
      ] as const
    )
      .map((feld): [string, string] => [feld, angaben[feld]])
      .concat([
        ['kostenText', angaben.kosten.text],
        ['anmeldungText', angaben.anmeldung.text],
        ['kinderbetreuungText', angaben.kinderbetreuung.text],
        ['barrierefreiheitText', angaben.barrierefreiheit.text],
      ])
      .filter(([, text]) => text.trim() !== ''),
  );
}
