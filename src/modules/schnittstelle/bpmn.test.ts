import { describe, expect, it } from 'vitest';
import { formatBpmn, type Kettentext } from './format-bpmn.ts';
import { ENDE } from './kette.model.ts';
import { parseBpmn } from './open-bpmn.ts';
import { createSchritt } from './test-kette.ts';
import { KETTENVORLAGEN } from './vorlagen.model.ts';

const KOPF = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="x">`;
const toXml = (innen: string, davor = ''): string =>
  `${KOPF}${davor}<bpmn:process id="p" name="Anmeldung zum Sprachkurs">${innen}</bpmn:process></bpmn:definitions>`;
const fluss = (id: string, von: string, nach: string, name = '', mehr = '') =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${von}" targetRef="${nach}"${name === '' ? '' : ` name="${name}"`}>${mehr}</bpmn:sequenceFlow>`;

function toKette(vorlage: (typeof KETTENVORLAGEN)[number]): Kettentext {
  const { code: _, ...kette } = vorlage;
  return kette;
}

async function lies(xml: string) {
  const gelesen = await parseBpmn(xml);
  if (!gelesen.ok) throw new Error(gelesen.fehler.code);
  return gelesen.wert;
}

describe('what we write and read again', () => {
  const BESONDERES: Kettentext = {
    art: 'FALL',
    name: 'Kette mit "Zeichen" & <Klammern>',
    anlass: 'Zeile eins\nZeile zwei  mit Abstand',
    ziel: null,
    quelle: null,
    bemerkung: 'ä ö ü ß € „Anführung“ العربية',
    schritte: [
      createSchritt('1', {
        titel: 'Beraten & planen',
        inhalt: 'Erstens\nzweitens <b>',
        fristTage: 0,
        fristAb: 'BEGINN',
        zweige: [
          { bedingung: 'Arbeit > Ausbildung', nach: '3' },
          { bedingung: 'nichts davon', nach: ENDE },
        ],
      }),
      createSchritt('2', { uebergabe: 'Blatt', form: 'FORMULAR', danach: '4', wer: 'KLIENT' }),
      createSchritt('3', { geplant: true, zeitpunkt: 'Ende 2026', fristTage: 30 }),
      createSchritt('4', { wer: 'CASE_MANAGEMENT' }),
      createSchritt('B1', { abschnitt: 'Daneben', zweige: [{ bedingung: 'eilig', nach: 'B3' }] }),
      createSchritt('B2', { abschnitt: 'Daneben' }),
      createSchritt('B3', { abschnitt: 'Daneben' }),
    ],
  };

  it.each([...KETTENVORLAGEN.map(toKette), BESONDERES])('$name loses nothing', async (kette) => {
    const xml = await formatBpmn(kette);
    expect(await lies(xml)).toEqual({ ...kette, nichtUebernommen: [] });
  });

  it('carries a place for every element, so that a drawing program shows it', async () => {
    const xml = await formatBpmn(BESONDERES);
    const mit = (marke: string) => xml.match(new RegExp(`<${marke} `, 'g'))?.length ?? 0;
    expect(mit('bpmndi:BPMNShape')).toBe(
      mit('bpmn:task') + mit('bpmn:startEvent') + mit('bpmn:endEvent') + mit('bpmn:exclusiveGateway'),
    );
    expect(mit('bpmndi:BPMNEdge')).toBe(mit('bpmn:sequenceFlow'));
    expect(xml).not.toContain('NaN');
  });
});

describe('what others drew', () => {
  it('is read as steps in their order, with the lane as Akteur and a branch with its condition', async () => {
    const gelesen = await lies(
      toXml(`<bpmn:laneSet><bpmn:lane name="Jobcenter"><bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
        <bpmn:userTask id="b" name="Antrag prüfen"><bpmn:documentation>Mit allen Unterlagen.</bpmn:documentation></bpmn:userTask>
        <bpmn:startEvent id="s"/><bpmn:task id="a" name="Beraten"/><bpmn:exclusiveGateway id="g"/><bpmn:task id="c" name="Anmelden"/><bpmn:endEvent id="e"/>
        ${fluss('f1', 's', 'a')}${fluss('f2', 'a', 'g')}${fluss('f3', 'g', 'b', 'Antrag nötig')}${fluss('f4', 'g', 'c')}${fluss('f5', 'b', 'c')}${fluss('f6', 'c', 'e')}`),
    );
    expect(gelesen.name).toBe('Anmeldung zum Sprachkurs');
    expect(gelesen.nichtUebernommen).toEqual([]);
    expect(gelesen.schritte).toMatchObject([
      { kennung: '1', titel: 'Beraten', zweige: [{ bedingung: 'Antrag nötig', nach: '2' }], danach: '3' },
      {
        kennung: '2',
        titel: 'Antrag prüfen',
        akteur: 'Jobcenter',
        inhalt: 'Mit allen Unterlagen.',
        danach: null,
      },
      { kennung: '3', titel: 'Anmelden', akteur: 'Nicht angegeben', danach: null },
    ]);
  });

  it('names everything that a Kette cannot hold, each by its name', async () => {
    const { nichtUebernommen, schritte } = await lies(
      toXml(
        `<bpmn:startEvent id="s"><bpmn:timerEventDefinition id="t"/></bpmn:startEvent>
        <bpmn:serviceTask id="a" name="Mail senden" camunda:type="external"/>
        <bpmn:intermediateCatchEvent id="w" name="Bescheid kommt"/>
        <bpmn:subProcess id="u" name="Prüfen"><bpmn:task id="u1" name="Pass ansehen"/></bpmn:subProcess>
        <bpmn:boundaryEvent id="bo" name="Frist vorbei" attachedToRef="u"/>
        <bpmn:parallelGateway id="pg" name="Beides"/><bpmn:task id="x" name="X"/><bpmn:task id="y" name="Y"/>
        <bpmn:dataObjectReference id="o" name="Übergabeblatt"/><bpmn:textAnnotation id="n"><bpmn:text>Nur montags</bpmn:text></bpmn:textAnnotation>
        ${fluss('f1', 's', 'a')}${fluss('f2', 'a', 'w')}${fluss('f3', 'w', 'u')}${fluss('f4', 'u', 'pg')}${fluss('f5', 'pg', 'x')}${fluss('f6', 'pg', 'y')}${fluss('f7', 'y', 'a')}
        <bpmn:gibtsnicht id="q"/>`,
        '<bpmn:collaboration id="k"><bpmn:participant id="pa" name="Ausländerbehörde"/></bpmn:collaboration><bpmn:process id="p0" name="Leerer Nachbar"/>',
      ),
    );
    const text = nichtUebernommen.join('\n');
    for (const was of [
      'TimerEventDefinition an „s“',
      '(ServiceTask): „Mail senden“',
      'camunda:type an „Mail senden“',
      'Zwischenereignis: „Bescheid kommt“',
      'Inhalt des Teilprozesses: „Prüfen“',
      'Task: „Pass ansehen“',
      'Angeheftetes Ereignis: „Frist vorbei“',
      'Gleichzeitigkeit (ParallelGateway): „Beides“',
      'Gleichzeitige Wege sind als Verzweigung gelesen',
      'Datenobjekt: „Übergabeblatt“',
      'Anmerkung: „Nur montags“',
      'Beteiligter (Pool): „Ausländerbehörde“',
      'Weiterer Prozess: „Leerer Nachbar“',
      'Weg zurück von „Y“ nach „Mail senden“',
      'Nicht lesbar: unparsable content <bpmn:gibtsnicht',
    ]) {
      expect(text).toContain(was);
    }
    expect(schritte.map(({ titel }) => titel).toSorted()).toEqual(['Mail senden', 'Prüfen', 'X', 'Y']);
  });

  it('cuts what is too long, and says what is missing', async () => {
    const lang = `${'a'.repeat(200)}ENDE_DES_NAMENS`;
    const { schritte, nichtUebernommen } = await lies(toXml(`<bpmn:task id="a" name="${lang}"/>`));
    expect(schritte[0]?.titel).toHaveLength(200);
    expect(nichtUebernommen.join()).toContain('ENDE_DES_NAMENS');
  });
});

describe('hostile and broken files', () => {
  const aufgabe = '<bpmn:task id="a" name="A"/>';
  it.each([
    ['entities', toXml(aufgabe).replace('?>', '?><!DOCTYPE x [<!ENTITY a "AAAA">]>'), 'BPMN_MIT_DTD'],
    [
      'an external entity',
      toXml(aufgabe).replace('?>', '?><!doctype x SYSTEM "file:///etc/passwd">'),
      'BPMN_MIT_DTD',
    ],
    ['ten megabytes', toXml(aufgabe + ' '.repeat(10_000_000)), 'BPMN_ZU_GROSS'],
    ['deep nesting', toXml('<bpmn:subProcess id="s">'.repeat(5_000)), 'BPMN_ZU_TIEF'],
    ['an end in the middle', toXml(aufgabe).slice(0, -40), 'BPMN_UNLESBAR'],
    ['a page', '<html><body>Hallo</body></html>', 'BPMN_UNLESBAR'],
    ['no XML', 'Das ist ein Brief.', 'BPMN_UNLESBAR'],
    ['nothing', '', 'BPMN_UNLESBAR'],
    ['no step', toXml('<bpmn:startEvent id="s"/>'), 'BPMN_LEER'],
    [
      '61 steps',
      toXml(Array.from({ length: 61 }, (_, i) => `<bpmn:task id="t${String(i)}" name="T"/>`).join('')),
      'BPMN_ZU_VIELE_SCHRITTE',
    ],
  ])('%s is refused, and says how to mend it', async (_was, xml, code) => {
    const gelesen = await parseBpmn(xml);
    expect(gelesen).toMatchObject({ ok: false, fehler: { code, detail: expect.any(String) } });
  });

  it('forty gateways in a row have more ways than anybody follows: it says so and goes on', async () => {
    const tore = Array.from({ length: 40 }, (_, i) => {
      const [von, nach] = [`g${String(i)}`, i === 39 ? 'b' : `g${String(i + 1)}`];
      return `<bpmn:exclusiveGateway id="${von}"/>${fluss(`o${String(i)}`, von, nach, 'ja')}${fluss(`u${String(i)}`, von, nach, 'nein')}`;
    }).join('');
    const { schritte, nichtUebernommen } = await lies(
      toXml(`${aufgabe}<bpmn:task id="b" name="B"/>${fluss('f1', 'a', 'g0')}${tore}`),
    );
    expect(schritte.map(({ titel }) => titel)).toEqual(['A', 'B']);
    expect(nichtUebernommen.join()).toContain('Mehr als 200 Wege');
  });

  it('a way in a circle ends, and is named', async () => {
    const { schritte, nichtUebernommen } = await lies(
      toXml(`${aufgabe}<bpmn:task id="b" name="B"/>${fluss('f1', 'a', 'b')}${fluss('f2', 'b', 'a')}`),
    );
    expect(schritte).toHaveLength(2);
    expect(nichtUebernommen.join()).toContain('Weg zurück von „B“ nach „A“');
  });
});
