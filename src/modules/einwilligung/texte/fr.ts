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
  daten: {
    ZUSAMMENARBEIT:
      'Pour cela, nous notons : votre nom et comment vous joindre, vos langues, votre demande, vos objectifs et nos entretiens. Pour chaque domaine de vie, vous décidez si nous le notons.',
    SCHWEIGEPFLICHT:
      'Nous transmettons seulement ce qui est nécessaire à votre demande auprès de ce service. Les autres services ne reçoivent rien. Pour chaque autre service, nous vous demandons à nouveau.',
    BESONDERE_KATEGORIEN:
      'Sont particulièrement protégées les informations sur la santé, l’origine, la religion, les opinions politiques, la vie sexuelle et l’orientation sexuelle. Nous les enregistrons séparément et chiffrées.',
    BEFRAGUNG:
      'Pour cela, nous utilisons seulement votre contact et votre langue. Vos réponses ne sont pas reliées à votre dossier.',
    PARALLELFALL:
      'Seul un code chiffré, formé du nom et de la date de naissance, est comparé. La réponse est oui ou non, rien de plus. Ainsi, vous n’avez rien à faire deux fois.',
    FALLKONFERENZ:
      'On parle seulement de ce qui est nécessaire à la solution. Nous obligeons toutes les personnes présentes à la confidentialité. Vous pouvez être présent.',
    NACHRICHTEN:
      'Les messages ne disent rien de votre demande. Attention : d’autres personnes peuvent peut-être lire votre téléphone ou votre boîte aux lettres.',
    KIM_DATENBANK:
      'Nous inscrivons ce que demande le formulaire du Land : par exemple comment vous êtes venu chez nous, tranche d’âge, statut de séjour, besoins, objectifs et orientations. Votre nom, votre adresse et nos notes n’en font pas partie. Le Land voit ainsi comment le programme fonctionne et ce qui manque.',
  },
  folgen: {
    ZUSAMMENARBEIT:
      'Sans ce consentement, nous n’ouvrons pas de dossier d’accompagnement pour vous. Vous recevez quand même un conseil court, aussi sans votre nom.',
    SCHWEIGEPFLICHT:
      'Sans ce consentement, nous ne parlons pas avec ce service. Vous pouvez y aller vous-même ; nous vous aidons à vous préparer.',
    BESONDERE_KATEGORIEN:
      'Sans ce consentement, nous ne notons pas ces informations. Nous vous conseillons quand même ; vous devrez peut-être nous raconter certaines choses une nouvelle fois.',
    BEFRAGUNG: 'Sans ce consentement, nous ne vous demandons rien. Rien ne change pour votre conseil.',
    PARALLELFALL: 'Sans ce consentement, nous ne vérifions pas cela. Rien ne change pour votre conseil.',
    FALLKONFERENZ:
      'Sans ce consentement, nous parlons de ces questions seulement sans votre nom et sans détails qui permettent de vous reconnaître.',
    NACHRICHTEN:
      'Sans ce consentement, nous ne vous envoyons rien par ce moyen. Nous vous disons les rendez-vous pendant l’entretien.',
    KIM_DATENBANK:
      'Sans ce consentement, nous inscrivons seulement qu’il y a eu un conseil, sans détails qui permettent de vous reconnaître. Rien ne change pour votre conseil.',
  },
  freiwillig: 'C’est volontaire. Vous pouvez dire non. Vous n’avez pas besoin de donner une raison.',
  keineNachteile:
    'Votre oui ou votre non n’a aucun effet sur vos prestations et aucun effet sur votre séjour. Aucun autre consentement n’en dépend, ni aucune prestation prévue par la loi.',
  widerruf:
    'Vous pouvez retirer le consentement à tout moment. Une phrase suffit, à l’oral ou par écrit. À partir de là, nous n’utilisons plus les données pour cela. Ce qui s’est passé avant reste légal.',
  dauer: 'Le consentement est valable douze mois au plus. Ensuite, nous vous demandons à nouveau.',
  grundlage: 'La base juridique est votre consentement ({grundlage}). Cette loi s’applique : {recht}.',
  dsb: 'Personne chargée de la protection des données : {dsb}.',
  dsbUeber: 'Vous joignez la personne chargée de la protection des données par le service responsable.',
  beschwerde: 'Vous pouvez vous plaindre auprès de : {aufsicht} ({beschwerde}).',
  verbindlich: 'Le texte allemand fait foi. Cette traduction vous aide à le comprendre.',
  information: {
    titel: 'Informations sur vos données',
    zweck: 'Nous utilisons vos données uniquement pour vous conseiller et vous accompagner.',
    daten:
      'Seulement ce qui est nécessaire à votre demande et ce que vous nous dites : par exemple nom, contact, langue, demande et entretiens. Vous décidez de ce que vous dites.',
    ohneNamen: 'Vous pouvez aussi être conseillé sans donner votre nom.',
    grundlage:
      'Un conseil court avec votre nom et l’accompagnement reposent sur votre consentement ({grundlage}). Nous notons les informations particulièrement protégées seulement avec un consentement à part ({besondere}). Cette loi s’applique : {recht}.',
    empfaenger:
      'Personne ne reçoit les données sans votre consentement, sauf si une loi nous y oblige. Ceux qui gèrent la technique sont tenus au secret et ne lisent aucun dossier. Vos données restent dans l’Union européenne. Aucun ordinateur ne décide à votre sujet.',
    dauer:
      'Nous effaçons un conseil court douze mois après le dernier contact, un accompagnement trois ans après la fin de l’année où il se termine. Si vous retirez votre accord à l’accompagnement, nous effaçons le dossier après un mois ; seule la preuve de votre consentement reste plus longtemps.',
    rechte:
      'Vous pouvez demander à voir vos données, à les faire corriger, effacer ou limiter et à les emporter, et vous pouvez vous opposer ({rechte}). Vous pouvez retirer un consentement à tout moment. Vous pouvez vous plaindre auprès de : {aufsicht} ({beschwerde}).',
  },
};
