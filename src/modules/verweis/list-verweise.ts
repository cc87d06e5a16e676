import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkBearbeitbar, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { LEERE_IDENTITAET } from '#src/modules/person/identitaet.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { matchEingang } from './eingang.model.ts';
import { listStelleneingaenge } from './eingang.repo.ts';
import { VERWEIS_FRISTEN } from './fristen.ts';
import { loadAbsender } from './issue-verweis.ts';
import { toEintragOrt, toVerweisOrt } from './siegelorte.ts';
import { type listVerweiseRoute, VerweisAnsicht } from './verweis.contract.ts';
import { type EinwilligungFuerStelle, findTragend } from '#src/modules/einwilligung/tragend.model.ts';
import {
  type Angabewerte,
  computeAufgaben,
  EintragInhalt,
  toAngabewerte,
  toUebergabe,
  type Uebergabe,
  VerweisInhalt,
} from './verweis.model.ts';
import {
  type Eintragzeile,
  type Linkzeile,
  listEintragzeilen,
  listLinks,
  listPersonalnamen,
  listVerweiszeilen,
  type Verweiszeile,
} from './verweis.repo.ts';
import { findHauptperson } from './with-verweis.ts';
import { listVerweisAkte } from './zustand.model.ts';

type R = typeof listVerweiseRoute;

/** Verweise of an own Akte for its page, and what the form for a new one starts from. */
export function listVerweise(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getKonto(kontext);
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listVerweiszeilen(trx, mandantId, akte.id);
    const ids = zeilen.map(({ id }) => id);
    const links = await listLinks(trx, mandantId, ids);
    const eintraege = await listEintragzeilen(trx, mandantId, ids);
    const namen = await listPersonalnamen(
      trx,
      eintraege.flatMap(({ erfasst_von: konto }) => (konto === null ? [] : [konto])),
    );
    const person = await findHauptperson(trx, kontext, akte.id);
    const einwilligungen = await findEinwilligungen(trx, kontext, akte.id);
    const grundlage: Grundlage = {
      kontext,
      bearbeitbar: checkBearbeitbar(akte).ok,
      einwilligungen,
      personId: person?.personId,
      werte: toAngabewerte(person?.identitaet ?? LEERE_IDENTITAET),
      absender: await loadAbsender(trx, kontext),
      texte: await openTexte(kontext, eintraege),
      namen,
    };
    const inhalte = await openInhalte(kontext, zeilen);
    const eingaenge = zeilen.length === 0 ? [] : await listStelleneingaenge(trx);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      eintraege: zeilen.flatMap((zeile, stelle) => {
        const inhalt = inhalte[stelle];
        if (inhalt === undefined) return [];
        const link = links.find(({ verweis_id: id }) => id === zeile.id);
        const eigene = eintraege.filter(({ verweis_id: id }) => id === zeile.id);
        const empfaenger = { art: zeile.empfaenger_art, name: inhalt.empfaenger.name };
        const eingang = matchEingang(eingaenge, empfaenger);
        const zugaenge = eingang === undefined ? null : { zugaenge: eingang.zugaenge };
        return [{ ...toAnsicht(grundlage, zeile, inhalt, link, eigene), eingang: zugaenge }];
      }),
      vorlage: {
        werte: grundlage.werte,
        absender: grundlage.absender,
        frist: addDays(kontext.stichtag, VERWEIS_FRISTEN.antwort),
        einwilligungen: listTragbareStellen(grundlage),
      },
    });
  });
}

type Grundlage = {
  kontext: Kontext;
  bearbeitbar: boolean;
  einwilligungen: readonly EinwilligungFuerStelle[];
  personId: string | undefined;
  werte: Angabewerte;
  absender: Uebergabe['absender'];
  texte: ReadonlyMap<string, string | null>;
  namen: ReadonlyMap<string, string>;
};

function toAnsicht(
  grundlage: Grundlage,
  zeile: Verweiszeile,
  inhalt: VerweisInhalt,
  link: Linkzeile | undefined,
  eintraege: readonly Eintragzeile[],
): Omit<VerweisAnsicht, 'eingang'> {
  const { kontext, einwilligungen, personId, werte, absender, bearbeitbar } = grundlage;
  const { zustand, frist } = zeile;
  const empfaenger = { art: zeile.empfaenger_art, name: inhalt.empfaenger.name };
  const tragend = findTragend(einwilligungen, empfaenger, personId);
  const lage = {
    zustand,
    frist,
    vermitteltAm: zeile.vermittelt_am,
    neu: zeile.neu,
    rueckfrageOffen: zeile.rueckfrage_offen,
  };
  return {
    id: zeile.id,
    version: zeile.version,
    empfaenger: {
      art: VerweisAnsicht.shape.empfaenger.shape.art.parse(zeile.empfaenger_art),
      name: inhalt.empfaenger.name,
      ansprechperson: inhalt.empfaenger.ansprechperson,
      angebotId: zeile.angebot_id,
    },
    form: VerweisAnsicht.shape.form.parse(zeile.form),
    zustand,
    zustandSeit: zeile.zustand_seit,
    vorgeschlagenAm: zeile.vorgeschlagen_am,
    frist,
    weg: zeile.weg,
    vermitteltAm: zeile.vermittelt_am,
    grund: inhalt.grund,
    anliegen: inhalt.anliegen,
    angaben: inhalt.angaben,
    uebergabe: toUebergabe({ ...inhalt, empfaenger: inhalt.empfaenger.name }, werte, absender),
    einwilligung: tragend === undefined ? null : { id: tragend.id, gueltigBis: tragend.gueltigBis },
    abweisungsgrund: VerweisAnsicht.shape.abweisungsgrund.parse(zeile.abweisungsgrund),
    ergebnis: VerweisAnsicht.shape.ergebnis.parse(zeile.ergebnis),
    ergebnisAm: zeile.ergebnis_am,
    neu: zeile.neu,
    aufgaben: bearbeitbar ? computeAufgaben(lage, kontext.stichtag, VERWEIS_FRISTEN.ergebnis) : [],
    moeglich: bearbeitbar ? listVerweisAkte(zustand) : [],
    link: link === undefined ? null : toLinkstand(link, kontext),
    eintraege: eintraege.map((eintrag) => ({
      id: eintrag.id,
      art: eintrag.art,
      code: eintrag.code,
      ueber: eintrag.ueber,
      datum: eintrag.datum,
      text: grundlage.texte.get(eintrag.id) ?? null,
      autor: eintrag.erfasst_von === null ? null : (grundlage.namen.get(eintrag.erfasst_von) ?? '–'),
    })),
  };
}

function toLinkstand(link: Linkzeile, kontext: Kontext): VerweisAnsicht['link'] {
  const abgelaufen = link.gueltig_bis < kontext.stichtag;
  return {
    imEingang: link.partnerstelle_id !== null,
    stand: link.geschlossen_grund ?? (abgelaufen ? 'ABGELAUFEN' : 'OFFEN'),
    ausgegebenAm: link.ausgegeben_am,
    gueltigBis: link.gueltig_bis,
    geoeffnet: link.geoeffnet_am !== null,
    fehlversuche: link.fehlversuche_gesamt,
  };
}

function listTragbareStellen({ einwilligungen, personId }: Grundlage) {
  return einwilligungen.flatMap((eine) => {
    const { empfaengerArt, empfaenger } = eine;
    if (empfaengerArt === null || empfaenger === null) return [];
    const stelle = { art: empfaengerArt, name: empfaenger };
    const gilt = findTragend([eine], stelle, personId) !== undefined;
    return gilt
      ? [{ art: VerweisAnsicht.shape.empfaenger.shape.art.parse(empfaengerArt), name: empfaenger }]
      : [];
  });
}

function openInhalte(kontext: Kontext, zeilen: readonly Verweiszeile[]): Promise<VerweisInhalt[]> {
  return kontext.dienste.tresor.openMany(
    zeilen.map(({ mandant_id, akte_id, id, siegel }) => ({
      ort: toVerweisOrt(mandant_id, akte_id, id),
      siegel,
    })),
    VerweisInhalt,
  );
}

async function openTexte(
  kontext: Kontext,
  eintraege: readonly Eintragzeile[],
): Promise<Map<string, string | null>> {
  const gesiegelt = eintraege.flatMap(({ mandant_id, akte_id, id, siegel }) =>
    siegel === null ? [] : [{ id, ort: toEintragOrt(mandant_id, akte_id, id), siegel }],
  );
  const offen = await kontext.dienste.tresor.openMany(gesiegelt, EintragInhalt);
  return new Map(gesiegelt.map(({ id }, stelle) => [id, offen[stelle]?.text ?? null]));
}
