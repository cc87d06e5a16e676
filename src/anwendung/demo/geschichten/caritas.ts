import { recordWiderrufRoute } from '#src/modules/einwilligung/einwilligung.contract.ts';
import { closeKurzberatungRoute } from '#src/modules/kurzberatung/kurzberatung.contract.ts';
import type { Fallerzaehler, Kontakt, Kurzberatung } from '../fallerzaehler.ts';
import type { Geschichte } from './geschichte.ts';
import { createVerweiserzaehler } from './verweise.ts';

const BESUCHE: readonly { tag: string; zweiter: string; bedarfe: Kurzberatung['bedarfe']; notiz: string }[] =
  [
    {
      tag: '2026-06-15',
      zweiter: '2026-06-22',
      bedarfe: ['WOHNEN'],
      notiz:
        'Rumänisch, Familie mit drei Kindern. Möchte keinen Namen nennen. Mietvertrag gelesen und erklärt.',
    },
    {
      tag: '2026-08-10',
      zweiter: '2026-08-17',
      bedarfe: ['EXISTENZSICHERUNG', 'KINDERBETREUUNG'],
      notiz: 'Dieselbe Familie kommt wieder, weiter ohne Namen. Kindergeld erklärt, Formular mitgegeben.',
    },
    {
      tag: '2026-10-08',
      zweiter: '2026-10-15',
      bedarfe: ['BILDUNG'],
      notiz: 'Zum dritten Mal da. Ein Fall wäre möglich; sie lehnt ab und kommt lieber so.',
    },
  ];

/** Family D.: three times without a name. A Fall is offered and declined; nothing is lost by that. */
export const FAMILIE_D: Geschichte = {
  konto: 'miriam.ostgard',
  name: 'familie-d',
  akten: BESUCHE.length,
  tell: async (fall) => {
    const gespraech = { art: 'PERSOENLICH', ort: 'FAMILIENZENTRUM', dauerMinuten: 30 } as const;
    const wieder: Kontakt = { ...gespraech, sprache: 'ro', sprachmittlung: 'DOLMETSCHENDE_PERSON' };
    for (const [stelle, { tag, zweiter, bedarfe, notiz }] of BESUCHE.entries()) {
      const akteId = await fall.createKurzberatung(tag, {
        zugangsweg: stelle === 0 ? 'FAMILIE_FREUNDE' : 'OFFENE_SPRECHSTUNDE',
        sprache: 'ro',
        sprachmittlung: 'DOLMETSCHENDE_PERSON',
        bedarfe,
        notiz,
        gespraech: { datum: tag, ...gespraech },
      });
      await fall.recordKontakt(zweiter, akteId, { ...wieder, themen: bedarfe });
      const letzter = stelle === BESUCHE.length - 1;
      if (letzter) {
        await fall.createEinwilligung(zweiter, akteId, null, {
          zweck: 'ZUSAMMENARBEIT',
          entscheidung: 'ABGELEHNT',
          form: 'MUENDLICH_DOKUMENTIERT',
          textSprache: 'ro',
        });
      }
      await fall.act(closeKurzberatungRoute, zweiter, {
        params: { akteId },
        body: {
          version: 1,
          ergebnis: letzter ? 'INFORMIERT' : 'ANLIEGEN_GEKLAERT',
          bemerkung: letzter ? 'Kein Fall, auf Wunsch der Familie. Sie kann jederzeit wiederkommen.' : null,
        },
      });
    }
  },
};

/** Oksana V.: sent on to the Jugendmigrationsdienst, with what came of it; no Fall of her own. */
export const OKSANA_V: Geschichte = {
  konto: 'miriam.ostgard',
  name: 'oksana-v',
  akten: 1,
  tell: async (fall) => {
    const akteId = await fall.createKurzberatung('2026-09-03', {
      zugangsweg: 'JOBCENTER_AGENTUR',
      sprache: 'uk',
      sprachmittlung: 'MEHRSPRACHIGE_FACHKRAFT',
      bedarfe: ['BILDUNG', 'AUSBILDUNG_ARBEIT'],
      notiz:
        'Will eine Ausbildung beginnen, kennt die Wege nicht. Mit 19 ist der Jugendmigrationsdienst richtig.',
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'V.',
          vornamen: 'Oksana',
          weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'Оксана В.', sprache: 'uk' }],
          geburtsdatum: '2007-02-11',
          geschlecht: 'WEIBLICH',
          sprachen: [{ sprache: 'uk', niveau: 'ERSTSPRACHE' }],
        },
      },
      gespraech: { datum: '2026-09-03', art: 'PERSOENLICH', ort: 'TRAEGER', dauerMinuten: 40 },
    });
    await tellVerweis(fall, akteId);
    await fall.recordKontakt('2026-10-01', akteId, {
      art: 'TELEFON',
      dauerMinuten: 10,
      sprache: 'uk',
      sprachmittlung: 'MEHRSPRACHIGE_FACHKRAFT',
      themen: ['BILDUNG'],
      notiz: 'Sie war am 17. September beim Jugendmigrationsdienst und fühlt sich dort gut aufgehoben.',
    });
    await fall.act(closeKurzberatungRoute, '2026-10-01', {
      params: { akteId },
      body: {
        version: 1,
        ergebnis: 'VERWIESEN',
        bemerkung: 'Jugendmigrationsdienst hat angenommen: Beratung zur Ausbildung läuft. Kein eigener Fall.',
      },
    });
  },
};

/** The whole way: consent, call, accepted, result, merged. */
async function tellVerweis(fall: Fallerzaehler, akteId: string): Promise<void> {
  const stelle = { art: 'JMD', name: 'Jugendmigrationsdienst Lennetal' } as const;
  const personId = await fall.getPersonId(akteId, '2026-09-03');
  await fall.createEinwilligung('2026-09-03', akteId, personId, {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: stelle,
    textSprache: 'uk',
  });
  const verweise = createVerweiserzaehler(fall, akteId);
  const id = await verweise.propose('2026-09-03', {
    empfaenger: stelle,
    anliegen: 'Bitte um Beratung auf dem Weg in eine Ausbildung.',
    angaben: ['NAME', 'SPRACHEN'],
  });
  await verweise.issue('2026-09-03', id, 'TELEFON');
  await verweise.recordAntwort('2026-09-10', id, { code: 'ANGENOMMEN', text: 'Termin am 17. September.' });
  await verweise.recordAntwort('2026-09-30', id, { code: 'ERGEBNIS', ergebnis: 'HILFE_BEGONNEN' });
  await verweise.recordZusammenfuehrung(
    '2026-10-01',
    id,
    'Der Jugendmigrationsdienst berät weiter. Kein eigener Fall nötig.',
  );
}

/** Emir T.: he withdrew his consent on 12 October; the Akte is frozen and goes on 12 November. */
export const EMIR_T: Geschichte = {
  konto: 'miriam.ostgard',
  name: 'emir-t',
  akten: 1,
  tell: async (fall) => {
    const akteId = await fall.createKurzberatung('2026-08-24', {
      zugangsweg: 'FACHBERATUNGSSTELLE',
      sprache: 'tr',
      sprachmittlung: 'DOLMETSCHENDE_PERSON',
      bedarfe: ['WOHNEN', 'EXISTENZSICHERUNG'],
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'T.',
          vornamen: 'Emir',
          geburtsdatum: '1988-12-05',
          sprachen: [{ sprache: 'tr', niveau: 'ERSTSPRACHE' }],
        },
      },
      gespraech: { datum: '2026-08-24', art: 'PERSOENLICH', ort: 'TRAEGER', dauerMinuten: 45 },
    });
    const tag = '2026-09-07';
    const personId = await fall.getPersonId(akteId, tag);
    const tuerkisch = { textSprache: 'tr' } as const;
    const id = await fall.createEinwilligung(tag, akteId, personId, {
      zweck: 'ZUSAMMENARBEIT',
      ...tuerkisch,
    });
    await fall.createEinwilligung(tag, akteId, personId, {
      zweck: 'SCHWEIGEPFLICHT',
      empfaenger: { art: 'WOHNUNGSAMT', name: 'Wohnungsamt der Stadt Altenbrück' },
      ...tuerkisch,
    });
    await fall.startFall(tag, akteId, { HOHE_AKTEURSDICHTE: 'Wohnungsamt, Jobcenter, Vermieter.' });
    await fall.recordAufnahme(tag, akteId);
    await fall.recordKontakt('2026-09-21', akteId, {
      art: 'PERSOENLICH',
      ort: 'TRAEGER',
      dauerMinuten: 50,
      sprache: 'tr',
      sprachmittlung: 'DOLMETSCHENDE_PERSON',
      themen: ['WOHNEN'],
      notiz: 'Wohnungsamt angefragt.',
    });
    // The withdrawal of the Zusammenarbeit takes it back, and closes its link.
    const verweise = createVerweiserzaehler(fall, akteId);
    const wohnungsamt = await verweise.propose('2026-09-21', {
      empfaenger: { art: 'WOHNUNGSAMT', name: 'Wohnungsamt der Stadt Altenbrück' },
      anliegen: 'Bitte um Beratung zur Räumungsklage.',
      angaben: ['NAME'],
    });
    await verweise.issueLink('2026-09-21', wohnungsamt);
    await fall.act(recordWiderrufRoute, '2026-10-12', {
      params: { einwilligungId: id },
      body: { version: 1 },
    });
  },
};

/** A Kurzberatung that goes on. */
export const ANH_TUYET: Geschichte = {
  konto: 'miriam.ostgard',
  name: 'anh-tuyet',
  akten: 1,
  tell: async (fall) => {
    const akteId = await fall.createKurzberatung('2026-10-05', {
      zugangsweg: 'EHRENAMT_VEREIN_MSO',
      sprache: 'vi',
      sprachmittlung: 'ANGEHOERIGE',
      bedarfe: ['AUSBILDUNG_ARBEIT'],
      notiz: 'Ausbildung in der Pflege: Vertrag verstanden, Fragen zum Visum offen.',
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'Nguyễn',
          vornamen: 'Thị Ánh Tuyết',
          geburtsdatum: '2003-09',
          sprachen: [{ sprache: 'vi', niveau: 'ERSTSPRACHE' }],
        },
      },
      gespraech: { datum: '2026-10-05', art: 'PERSOENLICH', ort: 'TRAEGER', dauerMinuten: 35 },
    });
    await fall.recordKontakt('2026-10-13', akteId, { art: 'TELEFON', dauerMinuten: 15, sprache: 'vi' });
    await fall.setTermin('2026-10-13', akteId, '2026-10-26');
  },
};
