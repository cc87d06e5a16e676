import { createUuidV7 } from '#src/core/ids.ts';
import { Angaben } from '#src/modules/angebot/angebot.model.ts';
import { createDokument, toOrtsname, toTsvector } from '#src/modules/angebot/suche.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { deleteDatei } from './datei/datei.repo.ts';
import {
  type Bestand,
  type Herkunft,
  type Importsatz,
  insertAnbieterImport,
  insertImportierte,
  insertQuellenverlauf,
  listAnbieterbestand,
  listBestand,
  listHerkunft,
  saveHerkunft,
  setVerschwunden,
  updateAnbieterImport,
  updateImportierte,
} from './herkunft.repo.ts';
import { findAuffaelliges } from './kandidat.ts';
import { compareStand, type Feldabgleich, toStand, type Kandidat } from './quelle.model.ts';
import {
  deleteZeilen,
  findQuelle,
  type Lauf,
  listKandidaten,
  type Quellenzeile,
  setFortschritt,
  setLaufErgebnis,
} from './quelle.repo.ts';
import { asQuelle, GRUND_VERSCHWUNDEN, LaufGestoppt } from './run-vorschau.ts';

const PORTION = 500;

type Zeile = Awaited<ReturnType<typeof listKandidaten>>[number];
type Umfeld = {
  trx: Trx;
  lauf: Lauf;
  quelle: Quellenzeile;
  am: ReturnType<Dienste['stichtag']>;
  gilt: ReadonlySet<number>;
};

/**
 * Brings a preview into the directory, all in one transaction: either everything that was decided stands there, or nothing. What
 * changed here since the preview is compared once more. The progress is told beside it, in transactions of its own. Somebody who
 * stops it is heard after each portion, and at the end once more.
 */
export async function runUebernahme(dienste: Dienste, lauf: Lauf): Promise<void> {
  const { standortId, id } = lauf;
  const ohne = new Set(lauf.auswahl.ohne);
  const angesehen = new Set(lauf.auswahl.angesehen);
  const { neu, geaendert, konflikt, verschwunden } = lauf.zahlen;
  const gesamt = neu + geaendert + konflikt + verschwunden + lauf.zahlen.abgewiesen;
  await asQuelle(dienste, id, 'Übernahme einer Vorschau', async (trx) => {
    const quelle = await findQuelle(trx, standortId, lauf.quelleId);
    if (quelle === undefined) throw new Error('A reading without its source');
    const umfeld: Umfeld = {
      trx,
      lauf,
      quelle,
      am: dienste.stichtag(),
      gilt: new Set(lauf.auswahl.quelleGilt),
    };
    for (let nach = 0, gelesen = 0; ; ) {
      const zeilen = await listKandidaten(trx, standortId, id, { nach, hoechstens: PORTION });
      if (zeilen.length === 0) break;
      await applyZeilen(
        umfeld,
        zeilen.filter(({ lfd, auffaellig }) => !ohne.has(lfd) && (!auffaellig || angesehen.has(lfd))),
      );
      nach = zeilen.at(-1)?.lfd ?? nach;
      gelesen += zeilen.length;
      const weiter = await asQuelle(dienste, id, 'Fortschritt der Übernahme', (neben) =>
        setFortschritt(neben, standortId, { id, gelesen, gesamt }),
      );
      if (!weiter) throw new LaufGestoppt();
    }
    const uebernommen = { id, zahlen: lauf.zahlen, zustand: 'UEBERNOMMEN' as const };
    if (!(await setLaufErgebnis(trx, standortId, uebernommen))) throw new LaufGestoppt();
    await deleteZeilen(trx, standortId, lauf.quelleId);
    await deleteDatei(trx, lauf);
  });
}

async function applyZeilen(umfeld: Umfeld, zeilen: readonly Zeile[]): Promise<void> {
  const { trx, lauf, quelle, am } = umfeld;
  const { standortId } = lauf;
  const weg = zeilen.flatMap(({ art, angebotId }) =>
    art === 'VERSCHWUNDEN' && angebotId !== null ? [angebotId] : [],
  );
  if (weg.length > 0) {
    const archiviert = await setVerschwunden(trx, standortId, weg, GRUND_VERSCHWUNDEN);
    await insertQuellenverlauf(trx, standortId, {
      am,
      zeilen: archiviert.map((id) => ({ id, art: 'ARCHIVIERT', grund: GRUND_VERSCHWUNDEN, felder: [] })),
    });
  }
  const mit = zeilen.flatMap(({ kandidat, ...zeile }) => (kandidat === null ? [] : [{ ...zeile, kandidat }]));
  if (mit.length === 0) return;
  const anbieter = await applyAnbieter(
    umfeld,
    mit.map(({ kandidat }) => kandidat.anbieter),
  );
  const bekannt = new Map(
    (
      await listHerkunft(trx, standortId, {
        quelleId: quelle.id,
        art: 'ANGEBOT',
        fremdIds: mit.map(({ fremdId }) => fremdId),
      })
    ).map((eine) => [eine.fremdId, eine]),
  );
  const bestand = new Map(
    (
      await listBestand(
        trx,
        standortId,
        // By what came before, else by the Angebot that the preview named.
        mit.flatMap(({ fremdId, angebotId }) => bekannt.get(fremdId)?.objektId ?? angebotId ?? []),
        true,
      )
    ).map((einer) => [einer.id, einer]),
  );
  const neue: Importsatz[] = [];
  const geaenderte: Importsatz[] = [];
  const verlauf: { id: string; art: string; grund: string | null; felder: object[] }[] = [];
  const herkunft: Herkunft[] = [];
  for (const { lfd, fremdId, angebotId, felder, kandidat } of mit) {
    const vorher = bekannt.get(fremdId);
    const hier = bestand.get(vorher?.objektId ?? angebotId ?? '');
    // Its first reading: what stood here when the preview was made is what the file has changed.
    const basis = vorher?.stand ?? (hier === undefined ? null : toBasis(kandidat, felder));
    const stelle = anbieter.get(kandidat.anbieter.fremdId);
    if (stelle === undefined) throw new Error('An Angebot without its Organisation');
    const ergebnis = combineKandidat(kandidat, basis, hier, umfeld.gilt.has(lfd));
    const id = hier?.id ?? createUuidV7();
    (hier === undefined ? neue : geaenderte).push(
      toSatz(umfeld, { id, fremdId, stelle, kandidat, hier, erstmals: vorher === undefined, ...ergebnis }),
    );
    verlauf.push({
      id,
      art:
        hier === undefined ? 'ANGELEGT' : hier.zustand === 'ARCHIVIERT' ? 'WIEDERHERGESTELLT' : 'GEAENDERT',
      grund: null,
      felder: ergebnis.felder,
    });
    herkunft.push({
      fremdId,
      objektId: id,
      stand: toStand(kandidat.angaben, kandidat.gueltigBis),
      abdruck: kandidat.abdruck,
    });
  }
  if (neue.length > 0) await insertImportierte(trx, standortId, neue);
  if (geaenderte.length > 0) await updateImportierte(trx, standortId, geaenderte);
  await insertQuellenverlauf(trx, standortId, { am, zeilen: verlauf });
  await saveHerkunft(trx, standortId, {
    quelleId: quelle.id,
    art: 'ANGEBOT',
    lizenz: quelle.lizenz,
    am,
    saetze: herkunft,
  });
}

/** What stands here with what the source brings; where both changed, ours, unless the office said that the source counts. */
function combineKandidat(
  kandidat: Kandidat,
  basis: Record<string, unknown> | null,
  hier: Bestand | undefined,
  quelleGilt: boolean,
) {
  if (hier === undefined)
    return { angaben: kandidat.angaben, gueltigBis: kandidat.gueltigBis, felder: [] as Feldabgleich[] };
  const felder = compareStand(
    basis,
    toStand(hier.angaben, hier.gueltigBis),
    toStand(kandidat.angaben, kandidat.gueltigBis),
  ).filter(({ konflikt }) => !konflikt || quelleGilt);
  const { gueltigBis = hier.gueltigBis, ...neu } = Object.fromEntries(
    felder.map(({ feld, neu: wert }) => [feld, wert]),
  ) as Partial<typeof hier.angaben> & {
    gueltigBis?: typeof hier.gueltigBis;
  };
  const gemischt = { ...hier.angaben, ...neu };
  const angaben = Angaben.safeParse({
    ...gemischt,
    kontakt: { ...gemischt.kontakt, name: hier.angaben.kontakt.name },
  });
  // Two halves that do not fit together (an age from there, one from here): then nothing of it changes.
  return angaben.success
    ? { angaben: angaben.data, gueltigBis, felder }
    : { angaben: hier.angaben, gueltigBis: hier.gueltigBis, felder: [] };
}

type Fertig = {
  id: string;
  fremdId: string;
  stelle: { id: string; name: string };
  kandidat: Kandidat;
  hier: Bestand | undefined;
  erstmals: boolean;
} & ReturnType<typeof combineKandidat>;

function toSatz(
  { quelle, am }: Umfeld,
  { id, fremdId, stelle, kandidat, hier, erstmals, angaben, gueltigBis }: Fertig,
): Importsatz {
  const orte = angaben.orte.flatMap(({ ort, breite, laenge }) =>
    breite === null || laenge === null ? [] : [{ name: toOrtsname(ort ?? ''), breite, laenge }],
  );
  const bestaetigtAm = computeBestaetigt(quelle, kandidat, hier);
  // A file that names an Angebot of this directory changes it; where it came from stays.
  const eigenes = hier !== undefined && erstmals;
  return {
    id,
    anbieterId: eigenes ? hier.anbieterId : stelle.id,
    titel: angaben.titel,
    angaben,
    oeffentlich: kandidat.kopf?.oeffentlich ?? quelle.oeffentlich,
    gueltigBis,
    // A source cannot vouch for tomorrow.
    bestaetigtAm: bestaetigtAm === null || bestaetigtAm > am ? am : bestaetigtAm,
    quelle: eigenes
      ? null
      : (kandidat.kopf?.quelle ?? `${quelle.name} (${quelle.lizenz}), Kennung ${fremdId}`.slice(0, 200)),
    fremdangaben: eigenes ? null : kandidat.fremd,
    erklaert: [
      ...new Set(findAuffaelliges(angaben, hier?.angaben ?? null).map(({ art }) => `${art}:STELLE`)),
    ].toSorted(),
    suche: toTsvector(createDokument(angaben, eigenes ? hier.anbieter : stelle.name)),
    ortsnamen: orte.map(({ name }) => name),
    breiten: orte.map(({ breite }) => breite),
    laengen: orte.map(({ laenge }) => laenge),
  };
}

/** A change by a file is no confirmation unless the file names a later day. */
function computeBestaetigt(quelle: Quellenzeile, { bestaetigtAm }: Kandidat, hier: Bestand | undefined) {
  if (quelle.art !== 'DATEI' || hier === undefined) return bestaetigtAm;
  return bestaetigtAm === null || bestaetigtAm < hier.bestaetigtAm ? hier.bestaetigtAm : bestaetigtAm;
}

/** What stood here when the preview was made: the fields it shows, and beside them what the file says, too. */
function toBasis(kandidat: Kandidat, felder: readonly Feldabgleich[]): Record<string, unknown> {
  return {
    ...toStand(kandidat.angaben, kandidat.gueltigBis),
    ...Object.fromEntries(felder.map(({ feld, alt }) => [feld, alt])),
  };
}

/** Organisations of these lines: known by the source, else by their name, else new. What was corrected here stays. */
async function applyAnbieter(
  { trx, lauf, quelle, am }: Umfeld,
  alle: readonly Kandidat['anbieter'][],
): Promise<Map<string, { id: string; name: string }>> {
  const { standortId } = lauf;
  const kandidaten = [...new Map(alle.map((einer) => [einer.fremdId, einer])).values()];
  const bekannt = new Map(
    (
      await listHerkunft(trx, standortId, {
        quelleId: quelle.id,
        art: 'ANBIETER',
        fremdIds: kandidaten.map(({ fremdId }) => fremdId),
      })
    ).map((eine) => [eine.fremdId, eine]),
  );
  const bestand = await listAnbieterbestand(trx, standortId, {
    ids: [...bekannt.values()].map(({ objektId }) => objektId),
    namen: kandidaten.map(({ angaben }) => angaben.name),
  });
  const neue = new Map<
    string,
    { id: string; angaben: Kandidat['anbieter']['angaben']; fremdangaben: object }
  >();
  const geaenderte = [];
  const herkunft: Herkunft[] = [];
  const ergebnis = new Map<string, { id: string; name: string }>();
  for (const { fremdId, angaben, fremd, abdruck } of kandidaten) {
    const vorher = bekannt.get(fremdId);
    const hier = bestand.find(({ id, name }) =>
      vorher === undefined ? name === angaben.name : id === vorher.objektId,
    );
    const id = hier?.id ?? neue.get(angaben.name)?.id ?? createUuidV7();
    let name = angaben.name;
    if (hier === undefined) neue.set(angaben.name, { id, angaben, fremdangaben: fremd });
    else {
      const stand = ohnePflege(hier.angaben);
      const felder =
        vorher === undefined
          ? []
          : compareStand(vorher.stand, stand, ohnePflege(angaben)).filter(({ konflikt }) => !konflikt);
      const neu = {
        ...hier.angaben,
        ...(Object.fromEntries(felder.map(({ feld, neu: wert }) => [feld, wert])) as Partial<typeof angaben>),
      };
      name = neu.name;
      if (vorher !== undefined && vorher.abdruck !== abdruck)
        geaenderte.push({ id, angaben: neu, fremdangaben: fremd });
    }
    if (vorher?.abdruck !== abdruck)
      herkunft.push({ fremdId, objektId: id, stand: ohnePflege(angaben), abdruck });
    ergebnis.set(fremdId, { id, name });
  }
  if (neue.size > 0) await insertAnbieterImport(trx, standortId, [...neue.values()]);
  if (geaenderte.length > 0) await updateAnbieterImport(trx, standortId, geaenderte);
  if (herkunft.length > 0)
    await saveHerkunft(trx, standortId, {
      quelleId: quelle.id,
      art: 'ANBIETER',
      lizenz: quelle.lizenz,
      am,
      saetze: herkunft,
    });
  return ergebnis;
}

/** Who keeps the entries is ours alone: no source says it. */
function ohnePflege(angaben: Kandidat['anbieter']['angaben']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(angaben).filter(([feld]) => feld !== 'pflege'));
}
