import { createUuidV7 } from '#src/core/ids.ts';
import { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import { createTestanbieter, createTestangaben } from '#src/modules/angebot/test-angebot.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Gremienstand } from './test-handgremien.ts';
import type { Stellenstand } from './test-handstellen.ts';
import type { Themenstand } from './test-handthemen.ts';
import type { Vertragsstand } from './test-handvertraege.ts';

export type Stand = Gremienstand & Themenstand & Vertragsstand & Stellenstand;
type Zeile = Readonly<Record<string, unknown>>;

const KONTO = '00000000-0000-4000-8000-000000000099';
const toTag = (tag: string): string => (tag.length === 5 ? `2026-${tag}` : tag);
/** A day with its mark: `!05-05` is cancelled, `~05-05` of another kind. */
const parseTag = (tag: string): { tag: string; marke: string } =>
  /^[!~]/u.test(tag) ? { tag: toTag(tag.slice(1)), marke: tag.slice(0, 1) } : { tag: toTag(tag), marke: '' };

/** Writes what was told of many Standorte behind the walls, a table at a time. Answers their ids in the same order. */
export async function createHandstaende(
  { admin }: Pick<Testdienste, 'admin'>,
  staende: readonly Stand[],
): Promise<string[]> {
  const tabellen = new Map<string, Zeile[]>();
  const add = (tabelle: string, zeile: Zeile): string => {
    const zeilen = tabellen.get(tabelle) ?? [];
    tabellen.set(tabelle, [...zeilen, zeile]);
    return typeof zeile['id'] === 'string' ? zeile['id'] : '';
  };
  const traeger = {
    CARITAS: add('stamm.traeger', { id: createUuidV7(), name: 'Verband', verband: 'CARITAS' }),
    ANDERER: add('stamm.traeger', { id: createUuidV7(), name: 'Verein', verband: null }),
  };
  const ids = staende.map((stand) => {
    const standortId = createUuidV7();
    const kennung = `hand-${standortId.slice(-12)}`;
    add('stamm.standort', {
      id: standortId,
      kennung,
      typ: stand.kreisfrei === true ? 'KREISFREIE_STADT' : 'KREIS',
      regierungsbezirk: 'Arnsberg',
      herkunft: 'erfunden',
    });
    add('stamm.standort_name', { standort_id: standortId, name: kennung, gueltig_von: '2020-01-01' });
    addGremien(add, standortId, stand);
    addThemen(add, standortId, stand);
    addVertraege(add, standortId, stand);
    addStellen(add, standortId, stand, traeger);
    addAngebote(add, standortId, stand);
    return standortId;
  });
  for (const [tabelle, zeilen] of [...tabellen].toSorted(([a], [b]) => toRang(a) - toRang(b))) {
    const spalten = Object.keys(zeilen[0] ?? {}).join(', ');
    await admin.query(
      `INSERT INTO ${tabelle} (${spalten}) SELECT ${spalten} FROM jsonb_populate_recordset(NULL::${tabelle}, $1)`,
      [JSON.stringify(zeilen)],
    );
  }
  return ids;
}

/** Tables that others lean on come first. */
const ZUERST = [
  'stamm.traeger',
  'stamm.standort',
  'stamm.kommune',
  'stamm.mandant',
  'steuerung.gremium',
  'foerderung.stelle',
];
const toRang = (tabelle: string): number =>
  (ZUERST.indexOf(tabelle) + ZUERST.length + 1) % (ZUERST.length + 1);

type Add = (tabelle: string, zeile: Zeile) => string;

function addGremien(
  add: Add,
  standort_id: string,
  { sitzungen, beschluesse, mitglieder }: Gremienstand,
): void {
  const gremium = (art: string): string =>
    add('steuerung.gremium', {
      id: createUuidV7(),
      standort_id,
      name: art,
      art,
      beginn: '2020-01-01',
      entstehung: 'NEU',
      turnus: 'QUARTALSWEISE',
      bearbeitet_von: KONTO,
    });
  const [lenkung, andere] = [gremium('LENKUNGSGRUPPE'), gremium('BEGLEITGRUPPE')];
  const sitzung = (gremium_id: string, datum: string, abgesagt: boolean): string =>
    add('steuerung.gremiensitzung', {
      id: createUuidV7(),
      standort_id,
      gremium_id,
      datum,
      dauer: 90,
      form: 'PRAESENZ',
      tagesordnung: [],
      zustand: abgesagt ? 'ABGESAGT' : 'GEPLANT',
      absagegrund: abgesagt ? 'Krankheit' : null,
      bearbeitet_von: KONTO,
    });
  for (const angabe of sitzungen ?? []) {
    const { tag, marke } = parseTag(angabe);
    sitzung(marke === '~' ? andere : lenkung, tag, marke === '!');
  }
  if (beschluesse !== undefined) {
    const sitzung_id = sitzung(andere, '2020-02-01', false);
    for (const [tag, zustand] of beschluesse)
      add('steuerung.beschluss', {
        id: createUuidV7(),
        standort_id,
        gremium_id: andere,
        sitzung_id,
        inhalt: 'Beschluss',
        verfahren: 'KONSENS',
        verantwortlich: 'Koordination',
        beschlossen_am: toTag(tag),
        zustand,
        bearbeitet_von: KONTO,
      });
  }
  for (const [art, von, bis] of mitglieder ?? [])
    add('steuerung.gremium_mitglied', {
      id: createUuidV7(),
      standort_id,
      gremium_id: art.startsWith('~') ? andere : lenkung,
      institution: 'Stelle',
      institutionstyp: art.replace('~', ''),
      funktionsebene: 'LEITUNG',
      entscheidet: true,
      herkunft: 'INTERN',
      von,
      bis: bis ?? null,
      erfasst_von: KONTO,
    });
}

function addThemen(add: Add, standort_id: string, { themen, hinweise }: Themenstand): void {
  for (const { am, zustand, operativ, rueckmeldungen, wirkungen } of themen ?? []) {
    const thema_id = add('steuerung.thema', {
      id: createUuidV7(),
      standort_id,
      titel: 'Thema',
      beschreibung: 'Beschreibung',
      herkunft: 'STEUERUNG',
      verantwortlich: KONTO,
      angelegt_am: toTag(am),
      seit: toTag(am),
      zustand,
      weg: operativ === true ? 'OPERATIV_GELOEST' : null,
    });
    for (const tag of rueckmeldungen ?? [])
      add('steuerung.rueckmeldung', {
        id: createUuidV7(),
        standort_id,
        thema_id,
        anlass: 'GESICHTET',
        inhalt: 'Antwort',
        konto_id: KONTO,
        am: toTag(tag),
      });
    for (const [lfd, [tag, ergebnis]] of (wirkungen ?? []).entries())
      add('steuerung.wirkung', {
        standort_id,
        thema_id,
        lfd: lfd + 1,
        grundlage: 'HINWEISE',
        umgesetzt_am: '2025-06-01',
        vorher_von: '2025-01-01',
        vorher_bis: '2025-05-31',
        vorher_betroffen: 5,
        vorher_faelle: 5,
        nachher_von: '2025-06-01',
        nachher_bis: '2025-10-31',
        nachher_betroffen: 5,
        nachher_faelle: 5,
        am: toTag(tag),
        ergebnis,
        konto_id: KONTO,
      });
  }
  for (const [monat, anzahl] of hinweise ?? [])
    for (let i = 0; i < anzahl; i += 1)
      add('steuerung.systemhinweis', {
        id: createUuidV7(),
        standort_id,
        monat: `${monat.length === 2 ? `2026-${monat}` : monat}-01`,
        huerde: 'SONSTIGES',
        schnittstelle: 'SONSTIGES',
        themenbereich: 'SPRACHE',
      });
}

function addVertraege(
  add: Add,
  standort_id: string,
  { vertraege, fortbildungen, kommunen, fassungen }: Vertragsstand,
): void {
  for (const { unterzeichnet, beginn, pruefen, ende, gekuendigtZum } of vertraege ?? [])
    add('steuerung.vereinbarung', {
      id: createUuidV7(),
      standort_id,
      art: 'WEITERE',
      titel: 'Vereinbarung',
      gegenstand: 'Zusammenarbeit',
      partner: [{}],
      unterzeichnet_am: unterzeichnet,
      beginn,
      pruefen_am: pruefen,
      ende: ende ?? null,
      gekuendigt_zum: gekuendigtZum ?? null,
      grund: gekuendigtZum === undefined ? null : 'Grund',
      zustand:
        unterzeichnet === null ? 'ENTWURF' : gekuendigtZum === undefined ? 'UNTERZEICHNET' : 'GEKUENDIGT',
      bearbeitet_von: KONTO,
    });
  for (const angabe of fortbildungen ?? []) {
    const { tag, marke } = parseTag(angabe);
    add('steuerung.registereintrag', {
      id: createUuidV7(),
      standort_id,
      art: marke === '~' ? 'PROZESSBEGLEITUNG' : 'FORTBILDUNG',
      titel: 'Eintrag',
      felder: {},
      tag,
      am: tag,
      gestrichen: marke === '!',
      bearbeitet_von: KONTO,
    });
  }
  const orte = (kommunen ?? []).map(([gueltig_von, gueltig_bis], stelle) =>
    add('stamm.kommune', {
      id: createUuidV7(),
      standort_id,
      name: `Kommune ${stelle + 1}`,
      gueltig_von,
      gueltig_bis: gueltig_bis ?? null,
    }),
  );
  for (const [stelle, { ab, deckt, art, leer }] of (fassungen ?? []).entries()) {
    const abgeloest =
      fassungen?.some((weitere, i) => i > stelle && weitere.ab !== null && weitere.art === art) ?? false;
    const fassung_id = add('steuerung.konzept_fassung', {
      id: createUuidV7(),
      standort_id,
      art: art ?? 'HANDLUNGSKONZEPT',
      nummer: stelle + 1,
      vorgabe: 'HK',
      federfuehrung: 'KI',
      begonnen_am: '2020-01-01',
      gueltig_ab: ab,
      zustand: ab === null ? 'ENTWURF' : abgeloest ? 'ABGELOEST' : 'GUELTIG',
      bearbeitet_von: KONTO,
    });
    const nenne = (name: string) => (ort: number) => ({
      kommuneId: orte[ort],
      werte: { anlaufstelle: name },
    });
    add('steuerung.konzept_kapitel', {
      standort_id,
      fassung_id,
      kapitel: 'KOMMUNEN',
      felder: {},
      zeilen: [...deckt.map(nenne('Case Management')), ...(leer ?? []).map(nenne(' '))],
      bearbeitet_am: '2025-01-01',
      bearbeitet_von: KONTO,
    });
  }
}

function addStellen(
  add: Add,
  standort_id: string,
  { kontingente, summen, stellen }: Stellenstand,
  traeger: { CARITAS: string; ANDERER: string },
): void {
  const erfasst_am = '2022-01-01T00:00:00Z';
  for (const [baustein, zugewiesen_vzae, vorgesehen_vzae, gueltig_von, gueltig_bis] of kontingente ?? [])
    add('foerderung.kontingent', {
      id: createUuidV7(),
      standort_id,
      baustein,
      zugewiesen_vzae,
      vorgesehen_vzae,
      gueltig_von,
      gueltig_bis: gueltig_bis ?? null,
      quelle: 'Hand',
      erfasst_am,
    });
  const besetze = (
    baustein: number,
    vzae: number,
    von: string,
    bis?: string,
    stelle_id: string | null = null,
  ) =>
    add('foerderung.besetzung', {
      id: createUuidV7(),
      standort_id,
      baustein,
      stelle_id,
      vzae,
      gueltig_von: von,
      gueltig_bis: bis ?? null,
      quelle: 'Hand',
      erfasst_am,
    });
  for (const [baustein, vzae, von, bis] of summen ?? []) besetze(baustein, vzae, von, bis);
  const mandanten = new Map<string, string>();
  const findMandant = (bei: string): string | null => {
    if (bei === 'UNBEKANNT') return null;
    const bekannt = mandanten.get(bei);
    if (bekannt !== undefined) return bekannt;
    const kommune_id =
      bei === 'STADT'
        ? add('stamm.kommune', {
            id: createUuidV7(),
            standort_id,
            name: 'Stadt',
            // Only so that its Stelle has one: for KP-07 it is not there any more.
            gueltig_von: '2020-01-01',
            gueltig_bis: '2020-12-31',
          })
        : null;
    const id = add('stamm.mandant', {
      id: createUuidV7(),
      standort_id,
      kommune_id,
      traeger_id: bei === 'CARITAS' || bei === 'ANDERER' ? traeger[bei] : null,
      art: bei === 'KREIS' ? 'KREISVERWALTUNG' : bei === 'STADT' ? 'KREISANGEHOERIGE_KOMMUNE' : 'TRAEGER',
      name: bei,
      rechtsrahmen: 'DSGVO_DSG_NRW',
      aufsichtsbehoerde: 'Aufsicht',
      gueltig_von: '2020-01-01',
    });
    mandanten.set(bei, id);
    return id;
  };
  for (const { baustein, bei, vzae, von, bis, assistenz } of stellen ?? []) {
    const stelle = add('foerderung.stelle', {
      id: createUuidV7(),
      standort_id,
      baustein,
      mandant_id: findMandant(bei),
      verwaltungsassistenz: assistenz ?? false,
      erfasst_am,
    });
    besetze(baustein, vzae, von, bis, stelle);
  }
}

function addAngebote(add: Add, standort_id: string, { angebote }: Stellenstand): void {
  if (angebote === undefined) return;
  const anbieter_id = add('steuerung.anbieter', {
    id: createUuidV7(),
    standort_id,
    name: 'Anbieter',
    angaben: Anbieterangaben.parse(createTestanbieter()),
  });
  for (const { bis, bestaetigt, geschichte } of angebote) {
    const archiviert = geschichte.at(-1)?.[1] === 'ARCHIVIERT';
    const angebot_id = add('steuerung.angebot', {
      id: createUuidV7(),
      standort_id,
      anbieter_id,
      titel: 'Angebot',
      // Other files search the same directory: what they find must be whole.
      angaben: Angaben.parse(createTestangaben()),
      oeffentlich: true,
      quelle: 'Hand',
      suche: '',
      gueltig_bis: bis ?? null,
      bestaetigt_am: bestaetigt,
      bestaetigt_durch: 'KONTO',
      zustand: archiviert ? 'ARCHIVIERT' : 'GUELTIG',
      archiv_grund: archiviert ? 'EINGESTELLT' : null,
    });
    for (const [lfd, [am, art, durch]] of geschichte.entries())
      add('steuerung.angebot_aenderung', {
        standort_id,
        angebot_id,
        lfd: lfd + 1,
        am,
        art,
        durch: durch ?? 'KONTO',
        konto_id: durch === undefined ? KONTO : null,
      });
  }
}
