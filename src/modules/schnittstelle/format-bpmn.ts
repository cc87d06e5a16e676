import type { BpmnModdle, Moddleelement } from 'bpmn-moddle';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { createModdle } from './bpmn-kim.ts';
import { ENDE, type Kettenschritt, listFluesse } from './kette.model.ts';
import { BILD, computeKettenbild, type Kettenbild, type Punkt } from './kettenbild.model.ts';
import type { Kettenart } from './wertelisten/ketten.ts';

export type Kettentext = {
  art: Kettenart;
  name: string;
  anlass: string | null;
  ziel: string | null;
  quelle: string | null;
  bemerkung: string | null;
  schritte: readonly Kettenschritt[];
};

/** Half the side of a gateway, which stands below its step. */
const RAUTE = 14;

/**
 * A Kette as BPMN 2.0: a task for each step, an exclusive gateway after a step with branches, start and end for each part, and
 * the coordinates of our own picture. What BPMN cannot say stands in extension elements, so that reading it again loses nothing.
 */
export async function formatBpmn(kette: Kettentext): Promise<string> {
  const moddle = createModdle();
  const bild = computeKettenbild(kette.schritte);
  const knoten = createKnoten(moddle, kette.schritte, bild);
  const fluesse = createFluesse(moddle, kette.schritte, bild, knoten);
  const { art, anlass, ziel, quelle, bemerkung } = kette;
  const prozess = moddle.create('bpmn:Process', {
    id: 'Kette',
    name: kette.name,
    isExecutable: false,
    extensionElements: moddle.create('bpmn:ExtensionElements', {
      values: [moddle.create('kim:Kette', dropNull({ art, anlass, ziel, quelle, bemerkung }))],
    }),
    flowElements: [
      ...[...knoten.values()].map(({ element }) => element),
      ...fluesse.map(({ element }) => element),
    ],
  });
  const diagramm = moddle.create('bpmndi:BPMNDiagram', {
    id: 'Bild',
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: 'Ebene',
      bpmnElement: prozess,
      planeElement: [
        ...[...knoten.values()].map(({ element, ort }) => createForm(moddle, element, ort)),
        ...fluesse.map(({ element, punkte }) => createKante(moddle, element, punkte)),
      ],
    }),
  });
  const definitionen = moddle.create('bpmn:Definitions', {
    id: 'Definitionen',
    targetNamespace: 'urn:kim-plattform:kette:1',
    exporter: 'KIM-Plattform',
    rootElements: [prozess],
    diagrams: [diagramm],
  });
  return (await moddle.toXML(definitionen, { format: true })).xml;
}

type Ort = { x: number; y: number; width: number; height: number };
type Knoten = { element: Moddleelement; ort: Ort };

function createKnoten(
  moddle: BpmnModdle,
  schritte: readonly Kettenschritt[],
  bild: Kettenbild,
): Map<string, Knoten> {
  const knoten = new Map<string, Knoten>();
  for (const { art, abschnitt, x, y } of bild.kreise) {
    const id = `${art === 'START' ? 'Start' : 'Ende'}_${String(abschnitt + 1)}`;
    const titel = bild.spalten[abschnitt]?.titel ?? null;
    const element = moddle.create(art === 'START' ? 'bpmn:StartEvent' : 'bpmn:EndEvent', {
      id,
      ...(titel === null || art === 'ENDE' ? {} : { name: titel }),
    });
    const r = BILD.kreis;
    knoten.set(id, { element, ort: { x: x - r, y: y - r, width: 2 * r, height: 2 * r } });
  }
  for (const schritt of schritte) {
    const kasten = bild.kaesten.find(({ kennung }) => kennung === schritt.kennung);
    const { x = 0, y = 0 } = kasten ?? {};
    const ort = { x, y, width: BILD.kasten, height: BILD.hoehe };
    knoten.set(toId(schritt.kennung), { element: createTask(moddle, schritt), ort });
    if (schritt.zweige.length > 0) {
      const element = moddle.create('bpmn:ExclusiveGateway', { id: toWegId(schritt.kennung) });
      const mitte = { x: x + BILD.kasten / 2 - RAUTE, y: y + BILD.hoehe + 4 };
      knoten.set(toWegId(schritt.kennung), {
        element,
        ort: { ...mitte, width: 2 * RAUTE, height: 2 * RAUTE },
      });
    }
  }
  return knoten;
}

function createTask(moddle: BpmnModdle, schritt: Kettenschritt): Moddleelement {
  const { titel, zweige: _, danach: __, ...angaben } = schritt;
  return moddle.create('bpmn:Task', {
    id: toId(schritt.kennung),
    name: titel,
    documentation: [moddle.create('bpmn:Documentation', { text: describeSchritt(schritt) })],
    extensionElements: moddle.create('bpmn:ExtensionElements', {
      values: [moddle.create('kim:Schritt', dropNull(angaben))],
    }),
  });
}

/** For people who open the file in another program. */
function describeSchritt({
  inhalt,
  akteur,
  schnittstelle,
  fristTage,
  fristAb,
  uebergabe,
}: Kettenschritt): string {
  const ab = fristAb === 'BEGINN' ? 'ab Beginn' : 'ab dem Schritt davor';
  return [
    inhalt,
    `Zuständig: ${akteur} (${textOf(EMPFAENGERARTEN, schnittstelle)})`,
    fristTage === null ? null : `Frist: ${String(fristTage)} Tage ${ab}`,
    uebergabe === null ? null : `Übergabe: ${uebergabe}`,
  ]
    .filter((zeile) => zeile !== null)
    .join('\n');
}

type Kante = { element: Moddleelement; punkte: readonly Punkt[] };

function createFluesse(
  moddle: BpmnModdle,
  schritte: readonly Kettenschritt[],
  bild: Kettenbild,
  knoten: ReadonlyMap<string, Knoten>,
): Kante[] {
  const kanten: Kante[] = [];
  const verbinde = (
    von: string,
    nach: string,
    punkte: readonly Punkt[],
    mehr: Record<string, unknown> = {},
  ) => {
    const quelle = knoten.get(von)?.element;
    const ziel = knoten.get(nach)?.element;
    if (quelle === undefined || ziel === undefined) throw new Error(`No way from ${von} to ${nach}`);
    const id = `Weg_${String(kanten.length + 1)}`;
    const element = moddle.create('bpmn:SequenceFlow', { id, sourceRef: quelle, targetRef: ziel, ...mehr });
    listOf(quelle, 'outgoing').push(element);
    listOf(ziel, 'incoming').push(element);
    kanten.push({ element, punkte });
    return element;
  };
  const teile = [...new Set(schritte.map(({ abschnitt }) => abschnitt))];
  const teilVon = new Map(schritte.map(({ kennung, abschnitt }) => [kennung, teile.indexOf(abschnitt) + 1]));
  for (const { nach, punkte } of bild.linien.filter((linie) => linie.von === 'START')) {
    verbinde(`Start_${String(teilVon.get(nach) ?? 1)}`, toId(nach), punkte);
  }
  for (const { kennung, zweige } of schritte) {
    const fluesse = listFluesse(schritte).filter(({ von }) => von === kennung);
    const linien = bild.linien.filter(({ von }) => von === kennung);
    const ab = zweige.length > 0 ? toWegId(kennung) : toId(kennung);
    if (zweige.length > 0) verbinde(toId(kennung), ab, linien.at(-1)?.punkte.slice(0, 2) ?? []);
    for (const [stelle, { nach, text }] of fluesse.entries()) {
      const ziel = nach === ENDE ? `Ende_${String(teilVon.get(kennung) ?? 1)}` : toId(nach);
      const sonst = stelle === fluesse.length - 1;
      const element = verbinde(ab, ziel, linien[stelle]?.punkte ?? [], text === null ? {} : { name: text });
      if (zweige.length > 0 && sonst) setStandard(knoten.get(ab)?.element, element);
    }
  }
  return kanten;
}

function setStandard(gateway: Moddleelement | undefined, fluss: Moddleelement): void {
  if (gateway !== undefined) Object.assign(gateway, { default: fluss });
}

function listOf(element: Moddleelement, name: string): Moddleelement[] {
  return element.get(name) as Moddleelement[];
}

function createForm(moddle: BpmnModdle, element: Moddleelement, ort: Ort): Moddleelement {
  return moddle.create('bpmndi:BPMNShape', {
    id: `Form_${String(element.get('id'))}`,
    bpmnElement: element,
    bounds: moddle.create('dc:Bounds', ort),
  });
}

function createKante(moddle: BpmnModdle, element: Moddleelement, punkte: readonly Punkt[]): Moddleelement {
  return moddle.create('bpmndi:BPMNEdge', {
    id: `Kante_${String(element.get('id'))}`,
    bpmnElement: element,
    waypoint: punkte.map(([x, y]) => moddle.create('dc:Point', { x, y })),
  });
}

function toId(kennung: string): string {
  return `Schritt_${kennung}`;
}
function toWegId(kennung: string): string {
  return `Verzweigung_${kennung}`;
}

function dropNull(angaben: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(angaben).filter(([, wert]) => wert !== null));
}
