import type { Uebersetzung } from './typen.ts';

export const fr: Uebersetzung = {
  geprueft: false,
  titel: 'Consentement',
  verantwortlich: '{stelle} est responsable de vos données.',
  zwecke: {
    ZUSAMMENARBEIT:
      'J’accepte que {stelle} m’accompagne dans le cadre du KIM Case Management et enregistre et utilise mes données à cette fin.',
    SCHWEIGEPFLICHT:
      'J’accepte que {stelle} et {empfaenger} échangent les informations nécessaires à ma demande. Pour cela, je les délie tous deux du secret professionnel.',
    BESONDERE_KATEGORIEN:
      'J’accepte que {stelle} enregistre aussi des informations particulièrement protégées, par exemple sur la santé, la religion ou l’origine, dans ces domaines : {bereiche}.',
    BEFRAGUNG: 'J’accepte que {stelle} me demande si je veux participer à une enquête sur ce conseil.',
    PARALLELFALL:
      'J’accepte que {stelle} vérifie si un autre service KIM m’accompagne déjà. La réponse est seulement oui ou non.',
    FALLKONFERENZ:
      'J’accepte que {stelle} parle de ma situation avec {empfaenger} pour trouver une solution.',
    NACHRICHTEN: 'J’accepte que {stelle} m’envoie des messages par {kanal}, par exemple pour un rendez-vous.',
    KIM_DATENBANK:
      'J’accepte que {stelle} inscrive des informations sur mon suivi, sans mon nom, dans la base de données KIM du Land de Rhénanie-du-Nord-Westphalie.',
  },
  freiwillig: 'C’est volontaire. Vous pouvez dire non. Vous n’avez pas besoin de donner une raison.',
  keineNachteile: 'Oui ou non : cela n’a aucun effet sur vos prestations ni sur votre séjour.',
  widerruf: 'Vous pouvez retirer votre consentement à tout moment. Une phrase suffit.',
  verbindlich: 'Le texte allemand fait foi. Cette traduction vous aide à le comprendre.',
  information: {
    titel: 'Informations sur vos données',
    zweck: 'Nous utilisons vos données uniquement pour vous conseiller et vous accompagner.',
    daten: 'Nous notons seulement ce qui est nécessaire. Vous décidez de ce que vous nous dites.',
    ohneNamen: 'Vous pouvez aussi être conseillé sans donner votre nom.',
    dauer:
      'Nous effaçons vos données : 12 mois après un conseil court, 3 ans après la fin d’un accompagnement.',
    rechte:
      'Vous pouvez voir vos données, les faire corriger et les faire effacer. Vous pouvez vous plaindre auprès de l’autorité de protection des données : {aufsicht}.',
  },
};
