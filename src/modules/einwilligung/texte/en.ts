import type { Uebersetzung } from './typen.ts';

export const en: Uebersetzung = {
  geprueft: false,
  titel: 'Consent',
  verantwortlich: '{stelle} is responsible for your data.',
  zwecke: {
    ZUSAMMENARBEIT:
      'I agree that {stelle} works with me in KIM Case Management and records and uses my data for this.',
    SCHWEIGEPFLICHT:
      'I agree that {stelle} and {empfaenger} exchange the information that is needed for my request. For this I release both from their duty of confidentiality.',
    BESONDERE_KATEGORIEN:
      'I agree that {stelle} also records specially protected information about me, for example about health, religion or origin, in these areas: {bereiche}.',
    BEFRAGUNG:
      'I agree that {stelle} asks me whether I want to take part in a survey about this counselling.',
    PARALLELFALL:
      'I agree that {stelle} checks whether another KIM office already works with me. The answer is only yes or no.',
    FALLKONFERENZ:
      'I agree that {stelle} discusses my situation with {empfaenger} in order to find a solution.',
    NACHRICHTEN: 'I agree that {stelle} sends me messages by {kanal}, for example about appointments.',
    KIM_DATENBANK:
      'I agree that {stelle} enters information about my counselling, without my name, into the KIM database of the state of North Rhine-Westphalia.',
  },
  freiwillig: 'This is voluntary. You may say no. You do not have to give a reason.',
  keineNachteile: 'Yes or no: it has no effect on your benefits and no effect on your residence.',
  widerruf: 'You can withdraw your consent at any time. One sentence is enough.',
  verbindlich: 'The German text is binding. This translation helps you to understand it.',
  information: {
    titel: 'Information about your data',
    zweck: 'We use your data only to advise and support you.',
    daten: 'We write down only what is needed. You decide what you tell us.',
    ohneNamen: 'You can also get advice without giving your name.',
    dauer: 'We delete your data: 12 months after a short consultation, 3 years after the end of a case.',
    rechte:
      'You can see your data, have it corrected and have it deleted. You can complain to the data protection authority: {aufsicht}.',
  },
};
