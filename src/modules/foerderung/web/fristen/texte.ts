import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from '../titel.ts';

/** German texts of the list of deadlines. What a row says comes from the model. */
export const t = createTexte({
  ...TITEL,
  einleitung:
    'Alles aus Ihren Förderfällen, das einen Tag hat. Jede Zeile nennt ihre Regel und führt dorthin, wo es erledigt wird.',
  'anzahl.ueberfaellig': 'überfällig',
  'anzahl.bald': 'in den nächsten 30 Tagen',
  'anzahl.spaeter': 'später',
  'anzahl.erledigt': 'erledigt',
  ueberfaellig: 'Überfällig',
  offen: 'Offen',
  'offen.leer': 'Nichts offen',
  'offen.leer.text':
    'Zurzeit läuft keine Frist. Sobald ein Förderfall weitergeht, steht hier, was als Nächstes kommt.',
  erledigt: 'Erledigt: {anzahl}',
  tag: 'Bis wann',
  'tag.erledigt': 'Erledigt am',
  'tag.ohne': 'vorbei',
  was: 'Was',
  fall: 'Förderfall',
  'fall.meldung': 'ohne Förderfall',
  'fall.ohne': '{jahr}, noch kein Aktenzeichen',
  'fall.wert': '{jahr}, {aktenzeichen}',
  wer: 'Wer',
  regel: 'Regel und Quelle',
  'regel.wert': '{regel}, {quelle}',
  annahme: 'Annahme {id}',
  zeile: 'Fristen: {ueberfaellig} überfällig, {bald} in den nächsten 30 Tagen.',
  'zeile.link': 'Alle Fristen',
});
