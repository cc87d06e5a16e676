import type { Moddleelement } from 'bpmn-moddle';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { SCHRITT_WER } from '#src/modules/fall/fall.model.ts';
import { LAENGE } from './felder.model.ts';
import type { Kettentext } from './format-bpmn.ts';
import { ENDE, findFolge, FRIST_AB, type Kettenschritt } from './kette.model.ts';
import { listUnverstandenes, describeElement } from './list-unverstandenes.ts';
import { KETTENART_CODES, UEBERGABEFORM_CODES } from './wertelisten/ketten.ts';

export type Gelesen = Kettentext & { nichtUebernommen: string[] };

const SCHRITTE =
  /^bpmn:(Task|UserTask|ManualTask|ServiceTask|SendTask|ReceiveTask|ScriptTask|BusinessRuleTask|CallActivity|SubProcess|Transaction|AdHocSubProcess)$/;
/** Label of the way out of a foreign parallel gateway. */
const GLEICHZEITIG = 'gleichzeitig';

/** Ways that are followed from one step on: two to the power of its gateways could be drawn. */
const HOECHSTENS_WEGE = 200;

type Weg = { bedingung: string | null; nach: Moddleelement | null };

/**
 * Reads the first process with steps: its tasks in their order, its ways and branches. What a Kette cannot hold is named in
 * `nichtUebernommen`, so that nothing is lost in silence. undefined: there is no step in it.
 */
export function readBpmn(definitionen: Moddleelement, warnungen: readonly string[]): Gelesen | undefined {
  const prozess = findProzess(definitionen);
  if (prozess === undefined) return undefined;
  fillAusgaenge(prozess);
  const verloren: string[] = [];
  const { reihe, zurueck } = toReihe(listSchritte(prozess));
  const kennungen = toKennungen(reihe);
  const spuren = toSpuren(prozess);
  const roh = reihe.map((element) => toSchritt(element, kennungen, spuren, verloren));
  const schritte = roh.map((schritt, stelle) => ({ ...schritt, danach: foldDanach(roh, stelle) }));
  verloren.push(
    ...zurueck.map(
      ([von, nach]) =>
        `Weg zurück von ${describeElement(von)} nach ${describeElement(nach)}: Eine Kette führt nur nach vorn`,
    ),
    ...listUnverstandenes(definitionen, prozess, warnungen),
  );
  const kette = findErweiterung(prozess, 'kim:Kette');
  const text = (name: string) => (kette?.get(name) as string | undefined) ?? null;
  const dokument = listOf(prozess, 'documentation')
    .map((eins) => (eins.get('text') as string | undefined) ?? '')
    .join('\n');
  return {
    name: kurz(
      (prozess.get('name') as string | undefined) ?? 'Kette aus einer BPMN-Datei',
      LAENGE.name,
      verloren,
      'Name',
    ),
    art: KETTENART_CODES.find((code) => code === text('art')) ?? 'FALL',
    anlass: text('anlass'),
    ziel: text('ziel'),
    quelle: text('quelle'),
    bemerkung:
      text('bemerkung') ?? (dokument === '' ? null : kurz(dokument, LAENGE.text, verloren, 'Dokumentation')),
    schritte,
    nichtUebernommen: verloren,
  };
}

/** Steps that would be read; 0: there is none. */
export function countSchritte(definitionen: Moddleelement): number {
  const prozess = findProzess(definitionen);
  return prozess === undefined ? 0 : listSchritte(prozess).length;
}

function findProzess(definitionen: Moddleelement): Moddleelement | undefined {
  return listOf(definitionen, 'rootElements').find(
    (eines) => eines.$type === 'bpmn:Process' && listSchritte(eines).length > 0,
  );
}

function listOf(element: Moddleelement, name: string): Moddleelement[] {
  return (element.get(name) as Moddleelement[] | undefined) ?? [];
}

function listSchritte(prozess: Moddleelement): Moddleelement[] {
  return listOf(prozess, 'flowElements').filter(({ $type }) => SCHRITTE.test($type));
}

/** The ways out of an element may stand at it or only at the way itself; here at both. */
function fillAusgaenge(prozess: Moddleelement): void {
  for (const fluss of listOf(prozess, 'flowElements')) {
    if (fluss.$type !== 'bpmn:SequenceFlow') continue;
    const quelle = fluss.get('sourceRef') as Moddleelement | undefined;
    const ausgaenge = quelle === undefined ? [] : listOf(quelle, 'outgoing');
    if (quelle !== undefined && !ausgaenge.includes(fluss)) ausgaenge.push(fluss);
  }
}

/** In the order of the file when all ways lead forward in it; else along the ways. Ways back are taken out and named. */
function toReihe(schritte: readonly Moddleelement[]): {
  reihe: Moddleelement[];
  zurueck: [Moddleelement, Moddleelement][];
} {
  const ziele = new Map(
    schritte.map((schritt) => [
      schritt,
      listWege(schritt).flatMap(({ nach }) => (nach === null ? [] : [nach])),
    ]),
  );
  const stelle = new Map(schritte.map((schritt, nummer) => [schritt, nummer]));
  const istVorwaerts = (von: Moddleelement, nach: Moddleelement) =>
    (stelle.get(nach) ?? 0) > (stelle.get(von) ?? 0);
  if ([...ziele].every(([von, alle]) => alle.every((nach) => istVorwaerts(von, nach)))) {
    return { reihe: [...schritte], zurueck: [] };
  }
  const zurueck: [Moddleelement, Moddleelement][] = [];
  const fertig = new Set<Moddleelement>();
  const unterwegs = new Set<Moddleelement>();
  const reihe: Moddleelement[] = [];
  const besuche = (schritt: Moddleelement): void => {
    if (fertig.has(schritt)) return;
    unterwegs.add(schritt);
    for (const nach of (ziele.get(schritt) ?? []).toReversed()) {
      if (unterwegs.has(nach)) zurueck.push([schritt, nach]);
      else besuche(nach);
    }
    unterwegs.delete(schritt);
    fertig.add(schritt);
    reihe.unshift(schritt);
  };
  const erreicht = new Set([...ziele.values()].flat());
  const anfaenge = schritte.filter((schritt) => !erreicht.has(schritt));
  for (const schritt of [...schritte, ...anfaenge].toReversed())
    if (anfaenge.includes(schritt)) besuche(schritt);
  for (const schritt of schritte) besuche(schritt);
  return { reihe, zurueck };
}

/** Ways out of a step, through gateways and events between: condition and next step, null: the end. */
function listWege(schritt: Moddleelement, verloren: string[] = []): Weg[] {
  const vorrat = { wege: HOECHSTENS_WEGE };
  const wege = folge(schritt, null, new Set(), vorrat);
  if (vorrat.wege <= 0) {
    verloren.push(
      `${describeElement(schritt)}: Mehr als ${String(HOECHSTENS_WEGE)} Wege führen von hier weiter; die übrigen sind nicht gelesen`,
    );
  }
  return wege.length === 0 ? [{ bedingung: null, nach: null }] : wege;
}

function folge(
  knoten: Moddleelement,
  bedingung: string | null,
  gesehen: ReadonlySet<Moddleelement>,
  vorrat: { wege: number },
): Weg[] {
  if (gesehen.has(knoten)) return [];
  const bisher = new Set([...gesehen, knoten]);
  const ausgaenge = listOf(knoten, 'outgoing');
  const standard = knoten.get('default');
  const parallel = knoten.$type.endsWith('ParallelGateway') && ausgaenge.length > 1;
  return ausgaenge.flatMap((fluss): Weg[] => {
    if (vorrat.wege <= 0) return [];
    vorrat.wege -= 1;
    const ziel = fluss.get('targetRef') as Moddleelement | undefined;
    const eigene = fluss === standard ? null : (bedingungOf(fluss) ?? (parallel ? GLEICHZEITIG : null));
    const weiter = [bedingung, eigene].filter((text) => text !== null).join(', ') || null;
    if (ziel === undefined) return [];
    if (SCHRITTE.test(ziel.$type)) return [{ bedingung: weiter, nach: ziel }];
    if (ziel.$type === 'bpmn:EndEvent') return [{ bedingung: weiter, nach: null }];
    const danach = folge(ziel, weiter, bisher, vorrat);
    return danach.length === 0 ? [{ bedingung: weiter, nach: null }] : danach;
  });
}

function bedingungOf(fluss: Moddleelement): string | null {
  const ausdruck = (fluss.get('conditionExpression') as Moddleelement | undefined)?.get('body');
  const text = ((fluss.get('name') as string | undefined) ?? (ausdruck as string | undefined) ?? '').trim();
  return text === '' ? null : text;
}

/** Our own stay; others are counted. */
function toKennungen(reihe: readonly Moddleelement[]): Map<Moddleelement, string> {
  const eigene = reihe.map((element) => {
    const kennung = findErweiterung(element, 'kim:Schritt')?.get('kennung') as string | undefined;
    return kennung !== undefined && /^[A-Za-z0-9]{1,6}$/.test(kennung) && kennung !== ENDE ? kennung : null;
  });
  const alle = eigene.every((kennung) => kennung !== null) && new Set(eigene).size === reihe.length;
  return new Map(
    reihe.map((element, stelle) => [element, (alle ? eigene[stelle] : null) ?? String(stelle + 1)]),
  );
}

/** Whose lane a step stands in. */
function toSpuren(prozess: Moddleelement): Map<unknown, string> {
  const spuren = new Map<unknown, string>();
  const sammle = (lanes: readonly Moddleelement[]): void => {
    for (const lane of lanes) {
      const name = lane.get('name') as string | undefined;
      if (name !== undefined) for (const knoten of listOf(lane, 'flowNodeRef')) spuren.set(knoten, name);
      const innen = lane.get('childLaneSet') as Moddleelement | undefined;
      if (innen !== undefined) sammle(listOf(innen, 'lanes'));
    }
  };
  for (const satz of listOf(prozess, 'laneSets')) sammle(listOf(satz, 'lanes'));
  return spuren;
}

function toSchritt(
  element: Moddleelement,
  kennungen: ReadonlyMap<Moddleelement, string>,
  spuren: ReadonlyMap<unknown, string>,
  verloren: string[],
): Kettenschritt {
  const eigenes = findErweiterung(element, 'kim:Schritt');
  const text = (name: string) => (eigenes?.get(name) as string | undefined) ?? null;
  const kennung = kennungen.get(element) ?? '';
  const wo = `Schritt ${kennung}`;
  const dokument = listOf(element, 'documentation')
    .map((eins) => (eins.get('text') as string | undefined) ?? '')
    .join('\n');
  const tage = eigenes?.get('fristTage');
  const wege = listWege(element, verloren)
    .filter(({ nach }) => nach === null || istSpaeter(kennungen, element, nach))
    .map(({ bedingung, nach }) => ({
      bedingung,
      nach: nach === null ? ENDE : (kennungen.get(nach) ?? ENDE),
    }));
  const ohne = wege.filter(({ bedingung }) => bedingung === null);
  const zweige = wege
    .filter((weg) => weg !== ohne[0])
    .map(({ bedingung, nach }) => ({
      bedingung: kurz(bedingung ?? GLEICHZEITIG, LAENGE.titel, verloren, wo),
      nach,
    }));
  if (zweige.some(({ bedingung }) => bedingung.includes(GLEICHZEITIG))) {
    verloren.push(`${wo}: Gleichzeitige Wege sind als Verzweigung gelesen`);
  }
  if (zweige.length > 6)
    verloren.push(...zweige.slice(6).map(({ bedingung }) => `${wo}: Zweig „${bedingung}“`));
  const inhalt = eigenes === undefined ? (dokument === '' ? null : dokument) : text('inhalt');
  return {
    kennung,
    abschnitt: text('abschnitt'),
    titel: kurz(
      (element.get('name') as string | undefined)?.trim() || 'Ohne Namen',
      LAENGE.titel,
      verloren,
      wo,
    ),
    inhalt: inhalt === null ? null : kurz(inhalt, LAENGE.text, verloren, wo),
    schnittstelle: EMPFAENGERART_CODES.find((code) => code === text('schnittstelle')) ?? 'WEITERES',
    akteur: kurz(text('akteur') ?? spuren.get(element) ?? 'Nicht angegeben', LAENGE.titel, verloren, wo),
    wer: SCHRITT_WER.find((code) => code === text('wer')) ?? 'DRITTE',
    fristTage: typeof tage === 'number' && Number.isInteger(tage) && tage >= 0 && tage <= 730 ? tage : null,
    fristAb: FRIST_AB.find((code) => code === text('fristAb')) ?? 'VORHER',
    zeitpunkt: text('zeitpunkt'),
    uebergabe: text('uebergabe'),
    form: UEBERGABEFORM_CODES.find((code) => code === text('form')) ?? null,
    geplant: eigenes?.get('geplant') === true,
    zweige: zweige.slice(0, 6),
    danach: (ohne[0] ?? wege.at(-1))?.nach ?? ENDE,
  };
}

function istSpaeter(
  kennungen: ReadonlyMap<Moddleelement, string>,
  von: Moddleelement,
  nach: Moddleelement,
): boolean {
  const reihe = [...kennungen.keys()];
  return reihe.indexOf(nach) > reihe.indexOf(von);
}

/** Where the way goes on anyway, nothing is said. */
function foldDanach(schritte: readonly Kettenschritt[], stelle: number): string | null {
  const danach = schritte[stelle]?.danach ?? null;
  return danach === (findFolge(schritte, stelle)?.kennung ?? ENDE) ? null : danach;
}

function findErweiterung(element: Moddleelement, art: string): Moddleelement | undefined {
  const huelle = element.get('extensionElements') as Moddleelement | undefined;
  return huelle === undefined ? undefined : listOf(huelle, 'values').find(({ $type }) => $type === art);
}

/** What is too long is cut, and what was cut is named. */
function kurz(text: string, hoechstens: number, verloren: string[], wo: string): string {
  const zeichen = Array.from(text);
  if (zeichen.length <= hoechstens) return text;
  verloren.push(`${wo}: Text gekürzt, es fehlt „${zeichen.slice(hoechstens, hoechstens + 300).join('')}“`);
  return zeichen.slice(0, hoechstens).join('');
}
