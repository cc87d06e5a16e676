import { randomBytes } from 'node:crypto';
import { addMonths, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { formatName, toExakteTexte, toNamenTokens } from '#src/modules/person/index.ts';
import type { Identitaet } from '#src/modules/person/identitaet.model.ts';
import { computeTexthash } from '#src/modules/einwilligung/index.ts';
import type { Hauptschluessel } from '#src/platform/crypto/hauptschluessel.ts';
import { createSiegel, type Datenschluessel, parseSchluesselId } from '#src/platform/crypto/siegel.ts';
import { computeTokens } from '#src/platform/crypto/suchtoken.ts';
import { createVerpackung } from '#src/platform/crypto/verpackung.ts';
import type { Zufall } from '../../demo/zufall.ts';
import type { Landmandant } from '../plan.ts';
import type { Stelle, Stueck, Vorlage, Vorlagensiegel, Zeile } from '../vorlagen/vorlage.ts';
import type { Ablage } from './ablage.ts';
import { createAndereIdentitaet } from './identitaet.ts';
import { createIdV4, createIdV7 } from './ids.ts';

export type Druckauftrag = {
  mandant: Landmandant;
  hauptschluessel: Hauptschluessel;
  ablage: Ablage;
  zufall: Zufall;
  heute: PlainDate;
  /** Older log rows are past their time (LK-08). */
  protokollAb: PlainDate;
  /** Prints Zählsätze alone: what is left of Akten that were all deleted in time. */
  nurZaehlung: boolean;
};

/** Who the copy belongs to, and when it happens: whole years before the Vorlage, or on one given day. */
export type Abzug = {
  kontoId: string;
  kommuneId: string | null;
  lage: { jahre: number } | { tag: PlainDate };
};

const STUNDE = 3_600_000;

/** Prints Vorlagen for one verantwortliche Stelle, with keys, tokens and running numbers of its own. */
export class Drucker {
  readonly #auftrag: Druckauftrag;
  readonly #nummern = new Map<string, number>();
  readonly #suchschluessel: Datenschluessel;

  constructor(auftrag: Druckauftrag) {
    this.#auftrag = auftrag;
    this.#suchschluessel = this.#createSuchschluessel();
  }

  /** Answers whether the Akte is still there; of a deleted one only count rows and log rows remain. */
  print(vorlage: Vorlage, abzug: Abzug): boolean {
    const { heute, protokollAb, ablage, nurZaehlung } = this.#auftrag;
    const blatt = new Blatt(this.#auftrag, vorlage, abzug, (art, jahr) => this.#nextNummer(art, jahr));
    const bleibt = !nurZaehlung && (vorlage.loeschenAb === null || blatt.move(vorlage.loeschenAb) > heute);
    for (const zeile of vorlage.zaehlsaetze) blatt.write(zeile);
    if (nurZaehlung) return false;
    for (const zeile of vorlage.protokoll) if (blatt.dayOf(zeile.takt) >= protokollAb) blatt.write(zeile);
    if (!bleibt) return false;
    for (const zeile of vorlage.zeilen) blatt.write(zeile);
    for (const [nummer, person] of vorlage.personen.entries()) {
      const identitaet = blatt.identitaetOf(nummer);
      const exakt = computeTokens(this.#suchschluessel, toExakteTexte(identitaet, identitaet.geburtsdatum));
      const namen = computeTokens(this.#suchschluessel, toNamenTokens(identitaet));
      const monat = blatt.dayOf(person.takt).slice(0, 7);
      const arten = new Map([
        ...namen.map((token) => [token, 'NAME'] as const),
        ...exakt.map((token) => [token, 'EXAKT'] as const),
      ]);
      for (const [token, art] of arten) {
        ablage.put(
          'fall.person_suche',
          monat,
          `${this.#auftrag.mandant.id}\t${token}\t${blatt.idOf(person.id)}\t${art}\n`,
        );
      }
    }
    return true;
  }

  /** Running numbers, as the product goes on from them. */
  finish(): void {
    const { ablage, mandant, heute } = this.#auftrag;
    const monat = heute.slice(0, 7);
    for (const [name, letzte] of this.#nummern) {
      const [art, jahr] = name.split('/');
      if (art === 'PERSON') ablage.put('fall.person_nummer', monat, `${mandant.id}\t${jahr}\t${letzte}\n`);
      else ablage.put('fall.akte_nummer', monat, `${mandant.id}\t${art}\t${jahr}\t${letzte}\n`);
    }
  }

  #nextNummer(art: string, jahr: number): number {
    const name = `${art}/${jahr}`;
    const nummer = (this.#nummern.get(name) ?? 0) + 1;
    this.#nummern.set(name, nummer);
    return nummer;
  }

  #createSuchschluessel(): Datenschluessel {
    const { mandant, ablage, hauptschluessel, heute } = this.#auftrag;
    const schluesselId = formatZufallsId();
    const bytes = randomBytes(32);
    const ort = { mandantId: mandant.id, schluesselId, art: 'suche', id: mandant.id, klasse: 'suche' };
    const { verpackt, version } = createVerpackung(hauptschluessel, ort, bytes);
    ablage.put(
      'schluessel.mandantschluessel',
      heute.slice(0, 7),
      `${mandant.id}\tsuche\t${schluesselId}\t\\\\x${verpackt.toString('hex')}\t${version}\t2021-01-04 08:00:00+00\n`,
    );
    return { id: parseSchluesselId(schluesselId), bytes };
  }
}

/** One copy while it is made. */
class Blatt {
  readonly #auftrag: Druckauftrag;
  readonly #vorlage: Vorlage;
  readonly #abzug: Abzug;
  readonly #nextNummer: (art: string, jahr: number) => number;
  readonly #ids: (string | undefined)[] = [];
  readonly #tage: PlainDate[];
  readonly #zeiten: number[];
  readonly #texte: (string | undefined)[] = [];
  readonly #identitaeten: (Identitaet | undefined)[] = [];
  readonly #pseudonyme: (string | undefined)[] = [];
  readonly #schluessel = new Map<string, Datenschluessel>();
  readonly #daten = new Map<string, PlainDate>();

  constructor(
    auftrag: Druckauftrag,
    vorlage: Vorlage,
    abzug: Abzug,
    nextNummer: (art: string, jahr: number) => number,
  ) {
    this.#auftrag = auftrag;
    this.#vorlage = vorlage;
    this.#abzug = abzug;
    this.#nextNummer = nextNummer;
    this.#tage = vorlage.takte.map((tag) => this.move(tag));
    this.#zeiten = this.#createZeiten();
  }

  /** Office hours; what happens on one day happens one after the other. */
  #createZeiten(): number[] {
    const { zufall } = this.#auftrag;
    let letzter: PlainDate | undefined;
    let zeit = 0;
    return this.#tage.map((tag) => {
      zeit =
        tag === letzter
          ? zeit + zufall.between(20_000, 400_000)
          : Date.parse(`${tag}T00:00:00Z`) + zufall.between(7 * STUNDE, 14 * STUNDE);
      letzter = tag;
      return zeit;
    });
  }

  move(datum: PlainDate): PlainDate {
    const { lage } = this.#abzug;
    if ('tag' in lage) return lage.tag;
    if (lage.jahre === 0) return datum;
    const schon = this.#daten.get(datum);
    if (schon !== undefined) return schon;
    const neu = addMonths(datum, -12 * lage.jahre);
    this.#daten.set(datum, neu);
    return neu;
  }

  dayOf(takt: number): PlainDate {
    const tag = this.#tage[takt];
    if (tag === undefined) throw new Error('A row of an operation that was not told');
    return tag;
  }

  idOf(nummer: number): string {
    const schon = this.#ids[nummer];
    if (schon !== undefined) return schon;
    const id = this.#vorlage.ids[nummer];
    if (id === undefined) throw new Error('An id that the Vorlage does not have');
    const { zufall } = this.#auftrag;
    const neu = id.v === 4 ? createIdV4(zufall) : createIdV7(zufall, this.#zeiten[id.takt] ?? 0, id.zaehler);
    this.#ids[nummer] = neu;
    return neu;
  }

  identitaetOf(person: number): Identitaet {
    const schon = this.#identitaeten[person];
    if (schon !== undefined) return schon;
    const vorlage = this.#vorlage.personen[person];
    if (vorlage === undefined) throw new Error('A person that the Vorlage does not have');
    const neu = createAndereIdentitaet(this.#auftrag.zufall, vorlage.identitaet, (datum) =>
      this.move(datum as PlainDate),
    );
    this.#identitaeten[person] = neu;
    return neu;
  }

  write({ tabelle, takt, stuecke }: Zeile): void {
    let text = '';
    for (const stueck of stuecke) text += typeof stueck === 'string' ? stueck : this.#fill(stueck);
    this.#auftrag.ablage.put(tabelle, this.dayOf(takt).slice(0, 7), text);
  }

  #fill(stelle: Stelle): string {
    switch (stelle.o) {
      case 'id':
        return this.idOf(stelle.n);
      case 'ref':
        return this.#ref(stelle.ref);
      case 'datum':
        return this.move(stelle.datum);
      case 'quartal':
        return this.#moveQuartal(stelle.quartal);
      case 'zeit':
        return new Date((this.#zeiten[stelle.takt] ?? 0) + stelle.ms).toISOString();
      case 'siegel':
        return `\\\\x${this.#seal(stelle.n).toString('hex')}`;
      case 'texthash':
        return `\\\\x${computeTexthash(JSON.parse(this.#textOf(stelle.n)).text).toString('hex')}`;
      case 'nummer': {
        const jahr = yearOf(this.dayOf(stelle.takt));
        const nummer = this.#nextNummer(stelle.art === 'CM' ? 'FALL' : 'KURZBERATUNG', jahr);
        return `${stelle.art}-${jahr}-${String(nummer).padStart(4, '0')}`;
      }
      case 'pseudonym':
        return this.#pseudonymOf(stelle.person);
      case 'name':
        return toJsonText(formatName(this.identitaetOf(stelle.person)));
      case 'geboren':
        return this.identitaetOf(stelle.person).geburtsdatum ?? '';
      case 'stelle':
        return toJsonText(this.#auftrag.mandant.name);
    }
  }

  #ref(ref: 'mandant' | 'standort' | 'konto' | 'kommune'): string {
    const { mandant } = this.#auftrag;
    switch (ref) {
      case 'mandant':
        return mandant.id;
      case 'standort':
        return mandant.standortId;
      case 'konto':
        return this.#abzug.kontoId;
      case 'kommune':
        return this.#abzug.kommuneId ?? '\\N';
    }
  }

  #moveQuartal(quartal: string): string {
    const { lage } = this.#abzug;
    const jahr = Number(quartal.slice(0, 4)) - ('jahre' in lage ? lage.jahre : 0);
    return `${jahr}${quartal.slice(4)}`;
  }

  #pseudonymOf(person: number): string {
    const schon = this.#pseudonyme[person];
    if (schon !== undefined) return schon;
    const jahr = yearOf(this.dayOf(this.#vorlage.personen[person]?.takt ?? 0));
    const neu = `K-${jahr}-${String(this.#nextNummer('PERSON', jahr)).padStart(4, '0')}`;
    this.#pseudonyme[person] = neu;
    return neu;
  }

  #siegelOf(nummer: number): Vorlagensiegel {
    const siegel = this.#vorlage.siegel[nummer];
    if (siegel === undefined) throw new Error('A sealed value that the Vorlage does not have');
    return siegel;
  }

  #textOf(nummer: number): string {
    const schon = this.#texte[nummer];
    if (schon !== undefined) return schon;
    const { text, subjektId } = this.#siegelOf(nummer);
    const klartext =
      text === null
        ? JSON.stringify(this.identitaetOf(this.#vorlage.personen.findIndex(({ id }) => id === subjektId)))
        : this.#join(text);
    this.#texte[nummer] = klartext;
    return klartext;
  }

  #join(stuecke: readonly Stueck[]): string {
    let text = '';
    for (const stueck of stuecke) text += typeof stueck === 'string' ? stueck : this.#fill(stueck);
    return text;
  }

  #seal(nummer: number): Buffer {
    const siegel = this.#siegelOf(nummer);
    const ort = {
      mandantId: this.#auftrag.mandant.id,
      subjekt: { art: siegel.subjekt, id: this.idOf(siegel.subjektId) },
      klasse: siegel.klasse,
      name: siegel.name,
      zeileId: this.idOf(siegel.zeileId),
    };
    return createSiegel('json', this.#keyOf(siegel), ort, Buffer.from(this.#textOf(nummer), 'utf8'));
  }

  /** One data key per subject and class; its wrapped form goes to the key database. */
  #keyOf({ subjekt, subjektId, klasse }: Vorlagensiegel): Datenschluessel {
    const name = `${subjekt}/${subjektId}/${klasse}`;
    const schon = this.#schluessel.get(name);
    if (schon !== undefined) return schon;
    const { mandant, hauptschluessel, ablage } = this.#auftrag;
    const schluesselId = formatZufallsId();
    const bytes = randomBytes(32);
    const id = this.idOf(subjektId);
    const ort = { mandantId: mandant.id, schluesselId, art: subjekt, id, klasse };
    const { verpackt, version } = createVerpackung(hauptschluessel, ort, bytes);
    const vorlageId = this.#vorlage.ids[subjektId];
    const takt = vorlageId?.v === 7 ? vorlageId.takt : 0;
    ablage.put(
      'schluessel.datenschluessel',
      this.dayOf(takt).slice(0, 7),
      `${mandant.id}\t${subjekt}\t${id}\t${klasse}\t${schluesselId}\t\\\\x${verpackt.toString('hex')}\t${version}\t${new Date(this.#zeiten[takt] ?? 0).toISOString()}\n`,
    );
    const neu = { id: parseSchluesselId(schluesselId), bytes };
    this.#schluessel.set(name, neu);
    return neu;
  }
}

/** Text inside a JSON string. */
function toJsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function formatZufallsId(): string {
  const bytes = randomBytes(16);
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
