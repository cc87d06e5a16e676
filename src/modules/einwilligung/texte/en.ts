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
  daten: {
    ZUSAMMENARBEIT:
      'For this we record: your name and how we reach you, your languages, your request, your goals and our conversations. For each area of life you decide whether we record it.',
    SCHWEIGEPFLICHT:
      'We pass on only what this office needs for your request. Other offices get nothing. For every further office we ask you again.',
    BESONDERE_KATEGORIEN:
      'Specially protected is information about health, origin, religion, political opinion, sex life and sexual orientation. We store it separately and encrypted.',
    BEFRAGUNG:
      'For this we use only your contact and your language. Your answers are not connected with your file.',
    PARALLELFALL:
      'Only an encrypted code made from name and date of birth is compared. The answer is yes or no, nothing more. So you do not have to do anything twice.',
    FALLKONFERENZ:
      'Only what is needed for the solution is discussed. We bind everybody who takes part to confidentiality. You can be there.',
    NACHRICHTEN:
      'The messages say nothing about your request. Please note: others may be able to read your phone or your mailbox.',
    KIM_DATENBANK:
      'We enter what the form of the state asks for: for example how you came to us, age group, residence status, needs, goals and referrals. Your name, your address and our notes do not belong to it. The state sees from it how the programme works and what is missing.',
  },
  folgen: {
    ZUSAMMENARBEIT:
      'Without this consent we do not open a case for you. You still get a short consultation, also without your name.',
    SCHWEIGEPFLICHT:
      'Without this consent we do not speak with this office. You can go there yourself; we help you to prepare.',
    BESONDERE_KATEGORIEN:
      'Without this consent we do not write down such information. We advise you all the same; you may then have to tell us some things again.',
    BEFRAGUNG: 'Without this consent we do not ask you. Nothing changes for your counselling.',
    PARALLELFALL: 'Without this consent we do not check this. Nothing changes for your counselling.',
    FALLKONFERENZ:
      'Without this consent we speak about such questions only without your name and without details that show who you are.',
    NACHRICHTEN:
      'Without this consent we send you nothing in this way. We tell you appointments when we meet.',
    KIM_DATENBANK:
      'Without this consent we enter only that there was a consultation, without details that show who you are. Nothing changes for your counselling.',
  },
  freiwillig: 'This is voluntary. You may say no. You do not have to give a reason.',
  keineNachteile:
    'Your yes or no has no effect on your benefits and no effect on your residence. No other consent depends on it, and no service under the law.',
  widerruf:
    'You can withdraw the consent at any time. One sentence is enough, spoken or written. From then on we no longer use the data for this. What happened before remains lawful.',
  dauer: 'The consent is valid for twelve months at most. After that we ask you again.',
  grundlage: 'The legal basis is your consent ({grundlage}). This law applies: {recht}.',
  dsb: 'Data protection officer: {dsb}.',
  dsbUeber: 'You reach the data protection officer through the responsible office.',
  beschwerde: 'You can complain to: {aufsicht} ({beschwerde}).',
  verbindlich: 'The German text is binding. This translation helps you to understand it.',
  information: {
    titel: 'Information about your data',
    zweck: 'We use your data only to advise and support you.',
    daten:
      'Only what is needed for your request and what you tell us: for example name, contact, language, request and conversations. You decide what you say.',
    ohneNamen: 'You can also get advice without giving your name.',
    grundlage:
      'A short consultation with your name and the work on your case rest on your consent ({grundlage}). We write down specially protected information only with a consent of its own ({besondere}). This law applies: {recht}.',
    empfaenger:
      'Nobody gets the data without your consent, unless a law obliges us. Whoever runs the technology is bound to secrecy and reads no files. Your data stay in the European Union. No computer decides about you.',
    dauer:
      'We delete a short consultation twelve months after the last contact, a case three years after the end of the year in which it ends. If you withdraw the cooperation, we delete the case after one month; only the proof of your consent stays longer.',
    rechte:
      'You can ask to see your data, to have them corrected, deleted or restricted and to take them with you, and you can object ({rechte}). You can withdraw a consent at any time. You can complain to: {aufsicht} ({beschwerde}).',
  },
};
