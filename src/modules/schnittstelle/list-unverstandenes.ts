import type { Moddleelement } from 'bpmn-moddle';

/** Kinds that a Kette holds; for everything else its name is listed. */
const VERSTANDEN = new Set([
  'bpmn:Process',
  'bpmn:Task',
  'bpmn:UserTask',
  'bpmn:ManualTask',
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:ExclusiveGateway',
  'bpmn:SequenceFlow',
]);
const NAMEN: Readonly<Record<string, string>> = {
  'bpmn:Process': 'Weiterer Prozess',
  'bpmn:Participant': 'Beteiligter (Pool)',
  'bpmn:MessageFlow': 'Nachrichtenfluss',
  'bpmn:ServiceTask': 'Besondere Art des Schritts (ServiceTask)',
  'bpmn:SendTask': 'Besondere Art des Schritts (SendTask)',
  'bpmn:ReceiveTask': 'Besondere Art des Schritts (ReceiveTask)',
  'bpmn:ScriptTask': 'Besondere Art des Schritts (ScriptTask)',
  'bpmn:BusinessRuleTask': 'Besondere Art des Schritts (BusinessRuleTask)',
  'bpmn:CallActivity': 'Aufruf eines anderen Prozesses',
  'bpmn:SubProcess': 'Inhalt des Teilprozesses',
  'bpmn:Transaction': 'Inhalt der Transaktion',
  'bpmn:AdHocSubProcess': 'Inhalt des Teilprozesses',
  'bpmn:ParallelGateway': 'Gleichzeitigkeit (ParallelGateway)',
  'bpmn:InclusiveGateway': 'Mehrfachauswahl (InclusiveGateway)',
  'bpmn:EventBasedGateway': 'Warten auf ein Ereignis (EventBasedGateway)',
  'bpmn:ComplexGateway': 'Verzweigung mit Regel (ComplexGateway)',
  'bpmn:BoundaryEvent': 'Angeheftetes Ereignis',
  'bpmn:IntermediateCatchEvent': 'Zwischenereignis',
  'bpmn:IntermediateThrowEvent': 'Zwischenereignis',
  'bpmn:DataObjectReference': 'Datenobjekt',
  'bpmn:DataObject': 'Datenobjekt',
  'bpmn:DataStoreReference': 'Datenspeicher',
  'bpmn:TextAnnotation': 'Anmerkung',
  'bpmn:Association': 'Verbindung zu einer Anmerkung',
  'bpmn:Group': 'Gruppe',
};

/** Lists of a process, of its elements and of a collaboration that hold further elements. */
const LISTEN = ['flowElements', 'artifacts', 'participants', 'messageFlows'] as const;
/** Single values that say more than a Kette can. */
const ZUSATZ = [
  'loopCharacteristics',
  'eventDefinitions',
  'ioSpecification',
  'dataInputAssociations',
  'dataOutputAssociations',
];

/** Everything in the file that did not become part of the Kette, by kind and name; each once. */
export function listUnverstandenes(
  definitionen: Moddleelement,
  gelesen: Moddleelement,
  warnungen: readonly string[],
): string[] {
  const wurzeln = definitionen.get('rootElements') as Moddleelement[];
  return [
    ...new Set([
      ...wurzeln.flatMap((wurzel) => (wurzel === gelesen ? listInnen(wurzel) : listElement(wurzel))),
      ...listFremdes(gelesen),
      ...warnungen.map((warnung) => `Nicht lesbar: ${warnung.split('\n')[0]?.slice(0, 300) ?? ''}`),
    ]),
  ];
}

/** Kind and name as a person would call it. */
export function describeElement(element: Moddleelement): string {
  const text = element.$type === 'bpmn:TextAnnotation' ? element.get('text') : element.get('name');
  const name =
    typeof text === 'string' && text.trim() !== ''
      ? text.trim()
      : ((element.get('id') as string | undefined) ?? 'ohne Namen');
  return `„${name.slice(0, 200)}“`;
}

function listElement(element: Moddleelement): string[] {
  const art = NAMEN[element.$type] ?? element.$type.replace('bpmn:', '');
  // A collaboration is no more than its participants.
  const selbst = element.$type === 'bpmn:Collaboration' ? [] : [`${art}: ${describeElement(element)}`];
  return [...selbst, ...listInnen(element)];
}

function listInnen(element: Moddleelement): string[] {
  return LISTEN.flatMap((liste) => listOf(element, liste)).flatMap((innen) => {
    const teile = [...listZusatz(innen), ...listFremdes(innen)];
    if (VERSTANDEN.has(innen.$type) && istGelesen(element)) return [...teile, ...listBeschriftung(innen)];
    return [...listElement(innen), ...teile];
  });
}

function istGelesen({ $type }: Moddleelement): boolean {
  return $type === 'bpmn:Process';
}

/** A gateway or event passes the way on; its own words would be lost. */
function listBeschriftung(element: Moddleelement): string[] {
  const name = element.get('name');
  const stumm =
    element.$type === 'bpmn:ExclusiveGateway' ||
    element.$type === 'bpmn:EndEvent' ||
    element.$type === 'bpmn:StartEvent';
  const eigener = element.$type === 'bpmn:StartEvent' && String(element.get('id')).startsWith('Start_');
  if (!stumm || eigener || typeof name !== 'string' || name.trim() === '') return [];
  return [`Beschriftung: ${describeElement(element)}`];
}

function listZusatz(element: Moddleelement): string[] {
  return ZUSATZ.flatMap((name) => {
    const wert = element.get(name) as Moddleelement | Moddleelement[] | undefined;
    const werte = Array.isArray(wert) ? wert : wert === undefined ? [] : [wert];
    return werte.map(({ $type }) => `${$type.replace('bpmn:', '')} an ${describeElement(element)}`);
  });
}

/** Attributes and elements of other programs. */
function listFremdes(element: Moddleelement): string[] {
  const attribute = Object.keys(element.$attrs).filter((name) => !/^xmlns(:|$)/.test(name));
  const huelle = element.get('extensionElements') as Moddleelement | undefined;
  const elemente = huelle === undefined ? [] : listOf(huelle, 'values').map(({ $type }) => $type);
  return [...attribute, ...elemente.filter((art) => !art.startsWith('kim:'))].map(
    (art) => `Zusatz eines anderen Programms: ${art} an ${describeElement(element)}`,
  );
}

function listOf(element: Moddleelement, name: string): Moddleelement[] {
  const wert = element.get(name);
  return Array.isArray(wert) ? (wert as Moddleelement[]) : [];
}
