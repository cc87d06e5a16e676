import { addDays, comparePlainDate, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import {
  findArt,
  foldGemeindename,
  type Gemeinde,
  type Gemeindesatz,
  type Gemeindestand,
  type Ortsangaben,
} from './gemeinde.model.ts';
import type { Zeilenfehler } from './zeile.model.ts';

export const WIRKUNGEN = ['NEU', 'GEAENDERT', 'ERGAENZT', 'BEENDET'] as const;
export type Wirkung = (typeof WIRKUNGEN)[number];
export type Vorschauzeile = {
  zeile: number;
  standortId: string;
  name: string;
  wirkung: Wirkung;
  was: string;
};

/** A Kommune as it will stand, with what of it is new; the rows are written from this. */
export type Gemeindeplan = Omit<Gemeinde, 'staende'> & {
  neu: boolean;
  geaendert: boolean;
  staende: Gemeindestand[];
};
export type Ortsplan = {
  plzNeu: { standortId: string; ortId: string; plz: string; gueltigVon: PlainDate }[];
  plzBeendet: { standortId: string; ortId: string; plz: string }[];
  einwohner: { standortId: string; ortId: string; stichtag: PlainDate; anzahl: number; quelle: string }[];
};
export type Importplan = {
  gemeinden: Gemeindeplan[];
  orte: Ortsplan;
  vorschau: Vorschauzeile[];
  unveraendert: number;
  fehler: Zeilenfehler[];
};

/**
 * What a file means for the register. A period is never overwritten: a new name or key ends the old one the day before and stands beside
 * it; what was unknown is filled in; what contradicts a period on the same day is an error with its repair.
 */
export function computePlan(
  saetze: readonly Gemeindesatz[],
  bestand: readonly Gemeinde[],
  angaben: Ortsangaben,
  { heute, createId }: { heute: PlainDate; createId: () => string },
): Importplan {
  const plan: Importplan = {
    gemeinden: bestand.map((gemeinde) => ({
      ...gemeinde,
      neu: false,
      geaendert: false,
      staende: [...gemeinde.staende],
    })),
    orte: { plzNeu: [], plzBeendet: [], einwohner: [] },
    vorschau: [],
    unveraendert: 0,
    fehler: [],
  };
  const geordnet = saetze.toSorted(
    (a, b) => comparePlainDate(a.gueltigVon, b.gueltigVon) || a.zeile - b.zeile,
  );
  const orte = new Map<Gemeindesatz, string>();
  for (const satz of geordnet) {
    const vorher = plan.vorschau.length + plan.fehler.length;
    const ortId = satz.istStandort ? satz.standortId : applySatz(plan, satz, createId);
    if (ortId === null) continue;
    orte.set(satz, ortId);
    const gilt = satz.gueltigBis === null || satz.gueltigBis >= heute;
    if (gilt) addPlz(plan, satz, ortId, angaben, heute);
    addEinwohner(plan, satz, ortId, angaben);
    if (plan.vorschau.length + plan.fehler.length === vorher) plan.unveraendert += 1;
  }
  for (const satz of geordnet) addNachfolger(plan, satz, orte.get(satz));
  plan.vorschau.sort((a, b) => a.zeile - b.zeile);
  return plan;
}

/** Kommunen of the Standorte that the file names, but not in the file: they are told, never ended. */
export function listFehlende(saetze: readonly Gemeindesatz[], plan: Importplan, heute: PlainDate): string[] {
  const standorte = new Set(saetze.map(({ standortId }) => standortId));
  return plan.gemeinden
    .filter(
      ({ standortId, staende }) =>
        standorte.has(standortId) && staende.some((stand) => coversTag(stand, heute)),
    )
    .filter((gemeinde) => !saetze.some((satz) => isGleiche(gemeinde, satz)))
    .map(({ staende }) => staende.at(-1)?.name ?? '')
    .sort((a, b) => a.localeCompare(b, 'de'));
}

const coversTag = ({ gueltigVon, gueltigBis }: Gemeindestand, tag: PlainDate): boolean =>
  gueltigVon <= tag && (gueltigBis === null || gueltigBis >= tag);

/** By the key if both have one, else by the name. */
function isGleiche(
  { standortId, staende }: Pick<Gemeinde, 'standortId' | 'staende'>,
  satz: Gemeindesatz,
): boolean {
  if (standortId !== satz.standortId) return false;
  if (satz.ags !== null && staende.some(({ ags }) => ags === satz.ags)) return true;
  const offen = satz.ags === null || staende.every(({ ags }) => ags === null);
  return offen && staende.some(({ name }) => foldGemeindename(name) === foldGemeindename(satz.name));
}

/** Answers the id of the Kommune, or null when the row contradicts what is kept. */
function applySatz(plan: Importplan, satz: Gemeindesatz, createId: () => string): string | null {
  const treffer = plan.gemeinden.filter((gemeinde) => isGleiche(gemeinde, satz));
  if (treffer.length > 1)
    return refuse(
      plan,
      satz,
      'name',
      'Mehrere Kommunen heißen so.',
      'Geben Sie den Gemeindeschlüssel (ags) an.',
    );
  const [gemeinde] = treffer;
  if (gemeinde === undefined) {
    const id = createId();
    plan.gemeinden.push({
      id,
      standortId: satz.standortId,
      nachfolgerId: null,
      neu: true,
      geaendert: true,
      staende: [toStand(satz)],
    });
    tell(plan, satz, 'NEU', `gilt ab ${formatGerman(satz.gueltigVon)}`);
    return id;
  }
  return applyStand(plan, gemeinde, satz) ? gemeinde.id : null;
}

function applyStand(plan: Importplan, gemeinde: Gemeindeplan, satz: Gemeindesatz): boolean {
  const { staende } = gemeinde;
  const stelle = staende.findIndex((stand) => coversTag(stand, satz.gueltigVon));
  const stand = staende[stelle];
  if (stand === undefined) return addStand(plan, gemeinde, satz);
  const anderes = listUnterschiede(stand, satz);
  if (anderes.length > 0 && stand.gueltigVon === satz.gueltigVon) {
    refuse(
      plan,
      satz,
      'gueltig_von',
      `Ab ${formatGerman(stand.gueltigVon)} ist schon etwas anderes eingetragen (${anderes.join(', ')}).`,
      'Setzen Sie gueltig_von auf den Tag der Änderung. Was eingetragen ist, wird nicht überschrieben.',
    );
    return false;
  }
  if (anderes.length > 0) {
    if (stand.gueltigBis !== null) {
      refuse(
        plan,
        satz,
        'gueltig_von',
        `Bis ${formatGerman(stand.gueltigBis)} gilt „${stand.name}“.`,
        'Setzen Sie gueltig_von auf einen Tag danach.',
      );
      return false;
    }
    staende[stelle] = { ...stand, gueltigBis: addDays(satz.gueltigVon, -1) };
    staende.splice(stelle + 1, 0, toStand(satz, stand));
    gemeinde.geaendert = true;
    tell(
      plan,
      satz,
      'GEAENDERT',
      `bisher „${stand.name}“; neu ab ${formatGerman(satz.gueltigVon)}: ${anderes.join(', ')}`,
    );
    return true;
  }
  return fillStand(plan, gemeinde, stelle, satz);
}

/** Nothing contradicts: unknown fields are filled in, and an end is noted. */
function fillStand(plan: Importplan, gemeinde: Gemeindeplan, stelle: number, satz: Gemeindesatz): boolean {
  const stand = gemeinde.staende[stelle];
  if (stand === undefined) return true;
  if (satz.gueltigBis !== null && stand.gueltigBis !== null && satz.gueltigBis !== stand.gueltigBis) {
    refuse(
      plan,
      satz,
      'gueltig_bis',
      `Als Ende ist ${formatGerman(stand.gueltigBis)} eingetragen.`,
      'Berichtigen Sie den Tag in der Datei.',
    );
    return false;
  }
  const gefuellt: Gemeindestand = {
    ...stand,
    art: stand.art ?? satz.art,
    ags: stand.ags ?? satz.ags,
    ars: stand.ars ?? satz.ars,
    breite: stand.breite ?? satz.lage?.breite ?? null,
    laenge: stand.laenge ?? satz.lage?.laenge ?? null,
    gueltigBis: stand.gueltigBis ?? satz.gueltigBis,
  };
  const neues = (['art', 'ags', 'ars', 'breite'] as const).filter((feld) => gefuellt[feld] !== stand[feld]);
  if (neues.length > 0) tell(plan, satz, 'ERGAENZT', neues.map((feld) => FELDNAMEN[feld]).join(', '));
  if (gefuellt.gueltigBis !== stand.gueltigBis && gefuellt.gueltigBis !== null)
    tell(plan, satz, 'BEENDET', `bestand bis ${formatGerman(gefuellt.gueltigBis)}`);
  if (neues.length > 0 || gefuellt.gueltigBis !== stand.gueltigBis) {
    gemeinde.staende[stelle] = gefuellt;
    gemeinde.geaendert = true;
  }
  return true;
}

/** A time of which nothing is known yet: before the first period, or after the last one has ended. */
function addStand(plan: Importplan, gemeinde: Gemeindeplan, satz: Gemeindesatz): boolean {
  const naechster = gemeinde.staende.find(({ gueltigVon }) => gueltigVon > satz.gueltigVon);
  if (naechster !== undefined && (satz.gueltigBis === null || satz.gueltigBis >= naechster.gueltigVon)) {
    // Known only since it was entered here: the file knows since when it is so.
    if (!naechster.gespeichert && listUnterschiede(naechster, satz).length === 0) {
      gemeinde.staende[gemeinde.staende.indexOf(naechster)] = {
        ...toStand(satz, naechster),
        gueltigBis: naechster.gueltigBis,
      };
      gemeinde.geaendert = true;
      tell(plan, satz, 'ERGAENZT', `gilt schon ab ${formatGerman(satz.gueltigVon)}`);
      return true;
    }
    refuse(
      plan,
      satz,
      'gueltig_von',
      `Eingetragen ist „${naechster.name}“ ab ${formatGerman(naechster.gueltigVon)}.`,
      'Setzen Sie gueltig_von auf diesen Tag, oder schreiben Sie eine Zeile für die Zeit davor, mit gueltig_bis.',
    );
    return false;
  }
  gemeinde.staende.push(toStand(satz));
  gemeinde.staende.sort((a, b) => comparePlainDate(a.gueltigVon, b.gueltigVon));
  gemeinde.geaendert = true;
  tell(plan, satz, 'GEAENDERT', `zusätzlicher Zeitraum ab ${formatGerman(satz.gueltigVon)}`);
  return true;
}

const FELDNAMEN = {
  name: 'Name',
  art: 'Art',
  ags: 'Gemeindeschlüssel',
  ars: 'Regionalschlüssel',
  breite: 'Lage',
} as const;

/** Fields that the file says otherwise. What it leaves open, and the spelling of „Stadt“, is no difference. */
function listUnterschiede(stand: Gemeindestand, satz: Gemeindesatz): string[] {
  const artVorher = stand.art ?? findArt(stand.name);
  return [
    ...(foldGemeindename(stand.name) === foldGemeindename(satz.name)
      ? []
      : [`${FELDNAMEN.name} „${satz.name}“`]),
    ...(artVorher === null || satz.art === null || artVorher === satz.art ? [] : [FELDNAMEN.art]),
    ...(stand.ags === null || satz.ags === null || stand.ags === satz.ags
      ? []
      : [`${FELDNAMEN.ags} ${satz.ags}`]),
    ...(stand.ars === null || satz.ars === null || stand.ars === satz.ars
      ? []
      : [`${FELDNAMEN.ars} ${satz.ars}`]),
  ];
}

function toStand(satz: Gemeindesatz, vorher?: Gemeindestand): Gemeindestand {
  return {
    gueltigVon: satz.gueltigVon,
    gueltigBis: satz.gueltigBis,
    name: satz.name,
    art: satz.art ?? vorher?.art ?? null,
    ags: satz.ags ?? vorher?.ags ?? null,
    ars: satz.ars ?? vorher?.ars ?? null,
    breite: satz.lage?.breite ?? vorher?.breite ?? null,
    laenge: satz.lage?.laenge ?? vorher?.laenge ?? null,
    gespeichert: false,
  };
}

function addPlz(
  plan: Importplan,
  satz: Gemeindesatz,
  ortId: string,
  angaben: Ortsangaben,
  heute: PlainDate,
): void {
  if (satz.postleitzahlen.length === 0) return;
  const { standortId } = satz;
  const bisher = angaben.plz.filter((eine) => eine.ortId === ortId).map(({ plz }) => plz);
  const neue = satz.postleitzahlen.filter((plz) => !bisher.includes(plz));
  const alte = satz.plzVollstaendig ? bisher.filter((plz) => !satz.postleitzahlen.includes(plz)) : [];
  plan.orte.plzNeu.push(
    ...neue.map((plz) => ({
      standortId,
      ortId,
      plz,
      gueltigVon: bisher.length === 0 ? satz.gueltigVon : heute,
    })),
  );
  plan.orte.plzBeendet.push(...alte.map((plz) => ({ standortId, ortId, plz })));
  const istNeu = plan.vorschau.some(({ zeile, wirkung }) => zeile === satz.zeile && wirkung === 'NEU');
  if (neue.length > 0 && !istNeu) tell(plan, satz, 'ERGAENZT', `Postleitzahlen ${neue.join(', ')}`);
  if (alte.length > 0) tell(plan, satz, 'BEENDET', `Postleitzahlen ${alte.join(', ')}`);
}

function addEinwohner(plan: Importplan, satz: Gemeindesatz, ortId: string, angaben: Ortsangaben): void {
  const { einwohner, standortId } = satz;
  if (einwohner === null) return;
  const { stichtag, anzahl, quelle } = einwohner;
  const da = [...angaben.einwohner, ...plan.orte.einwohner].find(
    (eine) => eine.ortId === ortId && eine.stichtag === stichtag && eine.quelle === quelle,
  );
  if (da === undefined) {
    plan.orte.einwohner.push({ standortId, ortId, stichtag, anzahl, quelle });
    if (!plan.vorschau.some(({ zeile, wirkung }) => zeile === satz.zeile && wirkung === 'NEU'))
      tell(plan, satz, 'ERGAENZT', `Einwohner am ${formatGerman(stichtag)}`);
    return;
  }
  if (da.anzahl !== anzahl)
    refuse(
      plan,
      satz,
      'einwohner',
      `Aus dieser Quelle ist für diesen Tag ${String(da.anzahl)} eingetragen.`,
      'Berichtigen Sie die Zahl, oder nennen Sie die neue Quelle.',
    );
}

/** Who took a Kommune in; named by its key or name, in the same Standort. */
function addNachfolger(plan: Importplan, satz: Gemeindesatz, ortId: string | undefined): void {
  if (satz.nachfolger === null || ortId === undefined) return;
  const { nachfolger, standortId } = satz;
  const ziele = plan.gemeinden.filter(
    (gemeinde) =>
      gemeinde.standortId === standortId &&
      gemeinde.id !== ortId &&
      gemeinde.staende.some(
        ({ ags, name }) => ags === nachfolger || foldGemeindename(name) === foldGemeindename(nachfolger),
      ),
  );
  const [ziel] = ziele;
  const gemeinde = plan.gemeinden.find(({ id }) => id === ortId);
  if (ziel === undefined || ziele.length > 1 || gemeinde === undefined) {
    refuse(
      plan,
      satz,
      'nachfolger',
      'Diese Kommune ist nicht eindeutig bekannt.',
      'Schreiben Sie ihren Gemeindeschlüssel, und nehmen Sie sie in die Datei auf.',
    );
    return;
  }
  if (gemeinde.nachfolgerId === ziel.id) return;
  gemeinde.nachfolgerId = ziel.id;
  gemeinde.geaendert = true;
  tell(plan, satz, 'BEENDET', `gehört jetzt zu ${ziel.staende.at(-1)?.name ?? ''}`);
}

function tell(
  { vorschau }: Importplan,
  { zeile, standortId, name }: Gemeindesatz,
  wirkung: Wirkung,
  was: string,
): void {
  vorschau.push({ zeile, standortId, name, wirkung, was });
}

function refuse(
  { fehler }: Importplan,
  { zeile }: Gemeindesatz,
  spalte: string,
  grund: string,
  reparatur: string,
): null {
  fehler.push({ zeile, spalte, grund, reparatur });
  return null;
}
