import { type Cent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import { contains } from '#src/core/period.ts';
import { parsePlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { sumVzae, toVzae } from '#src/core/vzae.ts';
import {
  isNachgewiesen,
  listBesetzungen,
  listProfile,
  listQualifikationen,
  type Besetzung,
  type Profil,
  type Qualifikation,
} from '#src/modules/stelle/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { readBetrag } from '../eingabe.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { computeNachweis, type Stellenzeile } from '../nachweis/abrechnung.model.ts';
import {
  loadNachweisgrund,
  loadZuordnung,
  type Nachweisgrund,
  type Zuordnung,
} from '../nachweis/load-nachweislage.ts';
import { listPersonalzeilen } from '../nachweis/nachweis.repo.ts';
import type { Nachweisstelle, Personalposition } from '../nachweis/stellen.model.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { findRegelsatz, RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import type { Besetzungsabschnitt } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import { findErsteBewilligung } from './anzeige.repo.ts';
import { checkDoppelfoerderung } from './doppelfoerderung.model.ts';
import type { Finanzierung } from './kofinanzierung.model.ts';
import {
  type Fremdanteilszeile,
  type Kofinanzierungszeile,
  listBelegfunde,
  listFremdanteilszeilen,
} from './laufjahr.repo.ts';
import { type Aenderung, listAenderungen } from './meldepflicht.model.ts';
import { type Belegung, cutAbschnitte } from './luecken.model.ts';

/** Rows of a Stelle that hold today, with what is known of who fills it. */
export type Besetzt = Besetzung & { readonly qualifikation: Qualifikation | null };

export type Jahresstelle = {
  readonly stelle: Nachweisstelle;
  readonly planId: string | null;
  readonly besetzt: readonly Besetzt[];
  /** Of the Bewilligungszeitraum. */
  readonly abschnitte: readonly Besetzungsabschnitt[];
  readonly profil: Profil | null;
};

export type Laufjahr = {
  readonly grund: Nachweisgrund;
  readonly stellen: readonly Jahresstelle[];
  /** Day of the first Bescheid that grants. */
  readonly bewilligtAm: PlainDate | null;
};

/** The Stellen of the signed Antrag with the Stellenplan beside them. */
export async function loadLaufjahr(trx: Trx, fall: Foerderfallzeile, stichtag: PlainDate): Promise<Laufjahr> {
  const grund = await loadNachweisgrund(trx, fall);
  const zuordnung = await loadZuordnung(trx, fall, grund.stellen);
  const profile = await listProfile(
    trx,
    zuordnung.flatMap(({ plan }) => (plan === null ? [] : [plan.id])),
  );
  const geltend = zuordnung.flatMap(({ besetzungen }) => besetzungen.filter(isGeltend)).map(({ id }) => id);
  const abschluesse = new Map(
    (await listQualifikationen(trx, geltend)).map(
      ({ besetzungId, abschluss, nachgewiesen, grund: warum }) => [
        besetzungId,
        { abschluss, nachgewiesen, grund: warum },
      ],
    ),
  );
  return {
    grund,
    bewilligtAm: await findErsteBewilligung(trx, fall.id),
    stellen: zuordnung.map((eine) => toJahresstelle(eine, fall, { profile, abschluesse, stichtag })),
  };
}

const isGeltend = ({ ersetztAm }: Besetzung): boolean => ersetztAm === null;

function toJahresstelle(
  { stelle, plan, besetzungen }: Zuordnung,
  fall: Foerderfallzeile,
  {
    profile,
    abschluesse,
    stichtag,
  }: {
    profile: readonly Profil[];
    abschluesse: ReadonlyMap<string, Qualifikation>;
    stichtag: PlainDate;
  },
): Jahresstelle {
  const besetzt = besetzungen
    .filter(isGeltend)
    .map((eine) => ({ ...eine, qualifikation: abschluesse.get(eine.id) ?? null }));
  return {
    stelle,
    planId: plan?.id ?? null,
    besetzt,
    abschnitte: cutAbschnitte(
      besetzt.map(({ von, bis, vzae }) => ({ von, bis: bis ?? fall.bis, vzae })),
      fall,
    ),
    // Rows come by first day and number: the last one that begins by then holds.
    profil: profile.findLast(({ stelleId, von }) => stelleId === plan?.id && von <= stichtag) ?? null,
  };
}

/** Shares inside the Bewilligungszeitraum, with whether a degree was seen; `mit`: the acting role may know. */
export function listBelegung({ besetzt }: Jahresstelle, fall: Foerderfallzeile, mit: boolean): Belegung[] {
  return cutAbschnitte(
    besetzt.map(({ von, bis, vzae, qualifikation }) => ({
      von,
      bis: bis ?? fall.bis,
      vzae,
      nachgewiesen: mit ? isNachgewiesen(qualifikation) : null,
    })),
    fall,
  );
}

export function sumBesetzt({ besetzt }: Jahresstelle, stichtag: PlainDate): number {
  return sumVzae(besetzt.filter((eine) => contains(eine, stichtag)).map(({ vzae }) => vzae));
}

/** Changes of every Stelle that the Stellenplan knows, by day. */
export function listJahresaenderungen(
  { stellen, bewilligtAm }: Laufjahr,
  fall: Foerderfallzeile,
): Aenderung[] {
  return stellen
    .filter(({ planId }) => planId !== null)
    .flatMap(({ stelle, abschnitte }) => listAenderungen(stelle, abschnitte, fall, bewilligtAm ?? fall.von))
    .toSorted((a, b) => (a.ab === b.ab ? 0 : a.ab < b.ab ? -1 : 1));
}

/** Granted amount, Höchstbetrag and, for the own Standort, expenses of each Stelle. */
export async function loadStellenzeilen(
  trx: Trx,
  fall: Foerderfallzeile,
  { grund, stellen }: Laufjahr,
  eigene: boolean,
): Promise<(Stellenzeile & { hatAusgaben: boolean })[]> {
  const personal = eigene ? await listPersonalzeilen(trx, fall.id, 0) : [];
  const betraege = new Map<string, Cent>(
    personal.flatMap(({ stelle, betrag }) => {
      const gelesen = readBetrag(betrag);
      return gelesen.ok && betrag.trim() !== '' ? [[stelle, gelesen.wert] as const] : [];
    }),
  );
  const zeiten = stellen.map(({ stelle, abschnitte }) => ({ ...stelle, abschnitte }));
  const { stellen: zeilen } = computeNachweis(
    zeiten,
    { personal: Object.fromEntries(betraege), sach: {} },
    grund.rahmen,
  );
  return zeilen.map((zeile) => ({ ...zeile, hatAusgaben: betraege.has(zeile.stelle.schluessel) }));
}

export function toFinanzierungen(
  zeilen: readonly (Stellenzeile & { hatAusgaben: boolean })[],
  kofinanzierung: readonly Kofinanzierungszeile[],
): Finanzierung[] {
  return zeilen.map(({ stelle, bewilligt, hoechstbetrag, ist, hatAusgaben }) => ({
    stelle,
    kofinanziert: sumBetraege(kofinanzierung.filter((eine) => eine.stelle === stelle.schluessel)),
    zuwendung: toCent(Math.min(bewilligt, hoechstbetrag)),
    ausgaben: hatAusgaben ? ist : null,
  }));
}

export function sumBetraege(zeilen: readonly Kofinanzierungszeile[]): Cent {
  return zeilen.length === 0
    ? NULL_CENT
    : sumCent(zeilen.filter(({ gestrichen }) => !gestrichen).map(({ betrag }) => toCent(betrag)));
}

/** FR-4.2-a for the own Standort; nobody else can read what it is made of. */
export async function loadDoppelfoerderung(
  trx: Trx,
  fall: Foerderfallzeile,
  stellen: readonly Nachweisstelle[],
): Promise<{ befunde: Befund[]; fremdanteile: Fremdanteilszeile[]; kuerzel: string[] }> {
  const fremdanteile = await listFremdanteilszeilen(trx, fall.standortId);
  // Every Stelle of the Standort counts, also those that stand in no Förderfall: one person, one post.
  const alle = (await listBesetzungen(trx, { standortId: fall.standortId })).filter(isGeltend);
  const zuordnung = await loadZuordnung(trx, fall, stellen);
  const namen = new Map(
    zuordnung.flatMap(({ stelle, plan }): [string, { name: string; position: Personalposition }][] =>
      plan === null ? [] : [[plan.id, { name: stelle.bezeichnung, position: stelle.position }]],
    ),
  );
  const eigene = alle.flatMap(({ kuerzel, stelleId, vzae, von, bis }) => {
    const stelle = stelleId === null ? undefined : namen.get(stelleId);
    return kuerzel === null || stelleId === null
      ? []
      : [
          {
            kuerzel,
            stelle: stelle?.name ?? 'Stelle des Stellenplans',
            position: stelle?.position ?? null,
            vzae,
            zeitraum: { von, bis },
          },
        ];
  });
  const im = { von: fall.von, bis: fall.bis };
  const befunde = checkDoppelfoerderung(
    eigene.flatMap((eine) => cutAnteil(eine, im)),
    fremdanteile
      .filter(({ gestrichen }) => !gestrichen)
      .map(({ kuerzel, programm, vzae, von, bis }) => ({
        kuerzel,
        programm,
        vzae: toVzae(vzae),
        zeitraum: { von, bis },
      }))
      .flatMap((eine) => cutAnteil(eine, im)),
    await loadBelege(trx, fall),
    findRegelsatz(fall.foerderjahr) ?? RL_2024_12,
  );
  return { befunde, fremdanteile, kuerzel: [...new Set(eigene.map(({ kuerzel }) => kuerzel))].toSorted() };
}

/** Only the days of this Förderfall: a finding belongs to the year in which it can be put right. */
function cutAnteil<T extends { zeitraum: { von: PlainDate; bis: PlainDate | null } }>(
  eine: T,
  im: { von: PlainDate; bis: PlainDate },
): T[] {
  const { von, bis } = eine.zeitraum;
  const beginn = von < im.von ? im.von : von;
  const ende = bis === null || bis > im.bis ? im.bis : bis;
  return beginn > ende ? [] : [{ ...eine, zeitraum: { von: beginn, bis: ende } }];
}

/** One Beleg is the same number with the same day and amount, however it was typed. */
async function loadBelege(
  trx: Trx,
  fall: Foerderfallzeile,
): Promise<{ nummer: string; traeger: string; foerderfall: string }[]> {
  const funde = await listBelegfunde(trx, fall);
  const gesehen = new Set<string>();
  const belege = funde.flatMap(({ aktenzeichen, nummer, datum, betrag }) => {
    const kern = nummer.trim().toLocaleLowerCase('de-DE');
    const gelesen = readBetrag(betrag);
    if (kern === '' || !gelesen.ok) return [];
    const tag = parsePlainDate(datum);
    const traeger = `${tag.ok ? tag.wert : datum.trim()} ${gelesen.wert}`;
    // Twice in one Nachweis is refused there, with the line.
    const einmal = JSON.stringify([aktenzeichen, kern, traeger]);
    if (gesehen.has(einmal)) return [];
    gesehen.add(einmal);
    return [{ nummer: kern, traeger, foerderfall: aktenzeichen }];
  });
  // A finding belongs to the Nachweis that is being written.
  const eigene = belege.filter(({ foerderfall }) => foerderfall === fall.aktenzeichen);
  return belege.filter((beleg) =>
    eigene.some(({ nummer, traeger }) => nummer === beleg.nummer && traeger === beleg.traeger),
  );
}
