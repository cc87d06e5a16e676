import { BpmnModdle } from 'bpmn-moddle';

const text = (name: string) => ({ name, isAttr: true, type: 'String' });

/** What BPMN has no place for stands in elements of our own namespace; other programs keep them as they are. */
const KIM = {
  name: 'KIM-Kette',
  uri: 'urn:kim-plattform:kette:1',
  prefix: 'kim',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Kette',
      superClass: ['Element'],
      properties: ['art', 'anlass', 'ziel', 'quelle', 'bemerkung'].map(text),
    },
    {
      name: 'Schritt',
      superClass: ['Element'],
      properties: [
        ...[
          'kennung',
          'abschnitt',
          'inhalt',
          'schnittstelle',
          'akteur',
          'wer',
          'fristAb',
          'zeitpunkt',
          'uebergabe',
          'form',
        ].map(text),
        { name: 'fristTage', isAttr: true, type: 'Integer' },
        { name: 'geplant', isAttr: true, type: 'Boolean' },
      ],
    },
  ],
} as const;

export function createModdle(): BpmnModdle {
  return new BpmnModdle({ kim: KIM });
}
