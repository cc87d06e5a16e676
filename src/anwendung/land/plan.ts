import { createWeitenZufall, type Zufall } from '../demo/zufall.ts';
import { BESTIMMUNG, GRUND, STAEDTE_ENDE } from './namen.ts';
import { LAND } from './umfang.ts';

/** One case worker of the synthetic Land; `seit`: share of the build-up from which the account exists. */
export type Kraft = { kontoId: string; kennung: string; name: string; dienstalter: number; tempo: number };
export type Landmandant = {
  id: string;
  standortId: string;
  kommuneId: string | null;
  traegerId: string | null;
  art: 'KREISVERWALTUNG' | 'KREISFREIE_STADT' | 'KREISANGEHOERIGE_KOMMUNE' | 'TRAEGER';
  name: string;
  rechtsrahmen: 'DSGVO_DSG_NRW' | 'KDG' | 'DSG_EKD' | 'DSGVO_BDSG';
  /** Kommunen in which its clients live. */
  gebiet: string[];
  kraefte: Kraft[];
};
export type Landkommune = { id: string; name: string; auslaenderbehoerde: boolean; jugendamt: boolean };
export type Landstandort = {
  nummer: number;
  id: string;
  kennung: string;
  name: string;
  typ: 'KREIS' | 'KREISFREIE_STADT';
  regierungsbezirk: string;
  kommunen: Landkommune[];
  traeger: { id: string; name: string; verband: string }[];
  mandanten: Landmandant[];
};

const BEZIRKE = ['Arnsberg', 'Detmold', 'Düsseldorf', 'Köln', 'Münster'] as const;
const VERBAENDE = [
  ['CARITAS', 'Caritasverband', 'KDG'],
  ['DIAKONIE', 'Diakonisches Werk', 'DSG_EKD'],
  ['AWO', 'Arbeiterwohlfahrt', 'DSGVO_BDSG'],
  ['DRK', 'Deutsches Rotes Kreuz', 'DSGVO_BDSG'],
  ['PARITAET', 'Paritätischer Verein', 'DSGVO_BDSG'],
] as const;

/** Kreise and cities mixed, so that a part of the Land looks like the whole. */
export function createLandplan(saat: number, standorte: number): Landstandort[] {
  const gesamt = LAND.kreise + LAND.kreisfreieStaedte;
  return Array.from({ length: Math.min(standorte, gesamt) }, (_, stelle) => {
    const kreiseBisher = Math.floor((stelle * LAND.kreise) / gesamt);
    const istKreis = Math.floor(((stelle + 1) * LAND.kreise) / gesamt) > kreiseBisher;
    return createStandort(saat, stelle + 1, istKreis);
  });
}

/** One city with a single Stelle of so many people: how a large Mandant behaves, with nothing beside it. */
export function createMandantplan(saat: number, kraefte: number): Landstandort[] {
  const standort = createStandort(saat, 1, false);
  const [mandant] = standort.mandanten;
  if (mandant === undefined) throw new Error('A Standort has a Stelle');
  const zufall = createWeitenZufall('land-mandant', saat);
  // Everybody has been there from the begin: the same number of Akten for each.
  const alle = createKraefte(zufall, 1, 1, kraefte).map((kraft) => ({ ...kraft, dienstalter: 0 }));
  return [{ ...standort, traeger: [], mandanten: [{ ...mandant, kraefte: alle }] }];
}

function createStandort(saat: number, nummer: number, istKreis: boolean): Landstandort {
  const zufall = createWeitenZufall(`land-standort-${nummer}`, saat);
  const ort = toOrt(nummer);
  const id = createFesteId(zufall);
  const kommunen = istKreis ? createKommunen(zufall, ort, nummer) : [];
  const anzahlTraeger = between(zufall, istKreis ? LAND.traegerJeKreis : LAND.traegerJeStadt);
  const traeger = VERBAENDE.slice(0, anzahlTraeger).map(([verband, titel], stelle) => ({
    id: createFesteId(zufall),
    name: `${titel} ${ort}`,
    verband,
    rechtsrahmen: VERBAENDE[stelle]?.[2] ?? 'DSGVO_BDSG',
  }));
  const standort: Landstandort = {
    nummer,
    id,
    kennung: `land-${String(nummer).padStart(2, '0')}`,
    name: istKreis ? `Kreis ${ort}` : `Stadt ${ort}`,
    typ: istKreis ? 'KREIS' : 'KREISFREIE_STADT',
    regierungsbezirk: BEZIRKE[nummer % BEZIRKE.length] ?? 'Arnsberg',
    kommunen,
    traeger,
    mandanten: [],
  };
  const gebiet = kommunen.map((kommune) => kommune.id);
  const add = (
    angabe: Pick<Landmandant, 'art' | 'name' | 'rechtsrahmen'> & Partial<Landmandant>,
    kraefte: Spanne,
  ): void => {
    const stelle = standort.mandanten.length + 1;
    standort.mandanten.push({
      id: createFesteId(zufall),
      standortId: id,
      kommuneId: null,
      traegerId: null,
      gebiet,
      kraefte: createKraefte(zufall, nummer, stelle, between(zufall, kraefte)),
      ...angabe,
    });
  };
  const rechtsrahmen = 'DSGVO_DSG_NRW';
  if (istKreis)
    add({ art: 'KREISVERWALTUNG', name: `Kreisverwaltung ${ort}`, rechtsrahmen }, LAND.kraefteKreis);
  else add({ art: 'KREISFREIE_STADT', name: `Stadtverwaltung ${ort}`, rechtsrahmen }, LAND.kraefteStadt);
  for (const kommune of kommunen.slice(0, -1)) {
    const art = 'KREISANGEHOERIGE_KOMMUNE';
    add(
      { art, name: kommune.name, rechtsrahmen, kommuneId: kommune.id, gebiet: [kommune.id] },
      LAND.kraefteKommune,
    );
  }
  for (const einer of traeger)
    add(
      { art: 'TRAEGER', name: einer.name, rechtsrahmen: einer.rechtsrahmen, traegerId: einer.id },
      LAND.kraefteTraeger,
    );
  return standort;
}

type Spanne = readonly [number, number];
const between = (zufall: Zufall, [von, bis]: Spanne): number => zufall.between(von, bis);

/** One Kommune more than has a Stelle of its own: a gap that the Kreis covers. */
function createKommunen(zufall: Zufall, ort: string, nummer: number): Landkommune[] {
  const anzahl = between(zufall, LAND.kommunenJeKreis) + 1;
  return Array.from({ length: anzahl }, (_, stelle) => ({
    id: createFesteId(zufall),
    name: `${stelle < 2 ? 'Stadt' : 'Gemeinde'} ${GRUND[(nummer * 7 + stelle * 3) % GRUND.length] ?? ort}${BESTIMMUNG[(nummer + stelle) % BESTIMMUNG.length] ?? ''}`,
    auslaenderbehoerde: stelle === 0,
    jugendamt: stelle < 2,
  }));
}

function createKraefte(zufall: Zufall, standort: number, mandant: number, anzahl: number): Kraft[] {
  const kennung = `land-s${String(standort).padStart(2, '0')}-m${String(mandant).padStart(2, '0')}`;
  return Array.from({ length: anzahl }, (_, stelle) => ({
    kontoId: createFesteId(zufall),
    kennung: `${kennung}-cm${String(stelle + 1).padStart(2, '0')}`,
    name: `Case Management ${standort}-${mandant}-${stelle + 1}`,
    // The first of a Stelle has always been there.
    dienstalter: stelle === 0 ? 0 : zufall.next(),
    tempo: 0.7 + zufall.next() * 0.6,
  }));
}

function toOrt(nummer: number): string {
  const grund = GRUND[(nummer * 5) % GRUND.length] ?? 'Land';
  return `${grund}${STAEDTE_ENDE[nummer % STAEDTE_ENDE.length] ?? 'tal'}`;
}

/** The same for the same seed, so that a later run finds what is there. Version 7 with a fixed day. */
function createFesteId(zufall: Zufall): string {
  const hex = (stellen: number): string =>
    Math.floor(zufall.next() * 16 ** stellen)
      .toString(16)
      .padStart(stellen, '0');
  return `0176bb3e-${hex(4)}-7${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
}
