import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatGeboren, type Identitaet } from '#src/modules/person/identitaet.model.ts';
import { BINDUNG_CODES, KINDESWOHLSCHRITT_CODES, type Kindeswohlschritt } from './wertelisten/offenlegung.ts';

export const KindeswohlInhalt = z.object({
  kind: z.string().nullable(),
  kindPersonId: z.uuid().nullable(),
  anhaltspunkte: z.string(),
  gebundenAls: z.enum(BINDUNG_CODES),
});
export type KindeswohlInhalt = z.infer<typeof KindeswohlInhalt>;

/** Sealed: one step, done or left out. `text`: what was done, or why not. */
export const SchrittInhalt = z.object({
  art: z.enum(KINDESWOHLSCHRITT_CODES),
  getan: z.boolean(),
  text: z.string(),
  /** Who advised, which Jugendamt. */
  stelle: z.string().nullable(),
  /** INFORMATION: why the Jugendamt has to act. */
  warum: z.string().nullable(),
  /** INFORMATION: whether the persons were told before (§ 4 Abs. 3 KKG), or why that would endanger the child. */
  hinweisAm: z.string().nullable(),
  ohneHinweisWeil: z.string().nullable(),
});
export type SchrittInhalt = z.infer<typeof SchrittInhalt>;

/** What has to stand before, done or left out with its reason. */
const VORHER = {
  EROERTERUNG: [],
  HILFEN: ['EROERTERUNG'],
  FACHBERATUNG: [],
  INFORMATION: ['EROERTERUNG', 'HILFEN', 'FACHBERATUNG'],
  RUECKMELDUNG: ['INFORMATION'],
  ABSCHLUSS: ['EROERTERUNG'],
} as const satisfies Record<Kindeswohlschritt, readonly Kindeswohlschritt[]>;

const FEHLT = {
  EROERTERUNG:
    'Erst erörtern Sie die Lage mit dem Kind und den Erziehungsberechtigten, oder Sie halten fest, warum das das Kind gefährden würde.',
  HILFEN:
    'Erst wirken Sie auf Hilfen hin, oder Sie halten fest, warum das nicht nötig ist oder das Kind gefährden würde.',
  FACHBERATUNG:
    'Erst lassen Sie sich beraten, pseudonymisiert, oder Sie halten fest, warum dafür keine Zeit ist.',
  INFORMATION: 'Das Jugendamt wurde noch nicht informiert.',
  RUECKMELDUNG: '',
  ABSCHLUSS: '',
} as const satisfies Record<Kindeswohlschritt, string>;

/** Steps that are still missing before this one. */
export function listFehlende(
  schritt: Kindeswohlschritt,
  vorhanden: readonly { art: Kindeswohlschritt }[],
): Kindeswohlschritt[] {
  return VORHER[schritt].filter((noetig) => !vorhanden.some(({ art }) => art === noetig));
}

/** The order of § 4 KKG: nothing is skipped in silence, but everything can be left out with its reason on the same day. */
export function checkSchritt(
  pfad: {
    begonnenAm: PlainDate;
    beendetAm: PlainDate | null;
    schritte: readonly { art: Kindeswohlschritt }[];
  },
  schritt: { art: Kindeswohlschritt; am: PlainDate },
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  if (pfad.beendetAm !== null) return fail(BEENDET);
  const fehler: Feldfehler[] = listFehlende(schritt.art, pfad.schritte).map((noetig) => ({
    pointer: '/art',
    code: `${noetig}_FEHLT`,
    detail: FEHLT[noetig],
  }));
  if (schritt.am > stichtag) {
    const detail = 'Wählen Sie heute oder einen früheren Tag.';
    fehler.push({ pointer: '/am', code: 'DATUM_IN_ZUKUNFT', detail });
  }
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('SCHRITT_NICHT_MOEGLICH', 'Dieser Schritt ist noch nicht dran.', {
      fehler,
      quelle: '§ 4 Abs. 1 bis 4 KKG; DP-C-11',
    }),
  );
}

const BEENDET = refuseRegel('KINDESWOHL_BEENDET', 'Dieser Weg ist beendet.', {
  detail: 'Gibt es neue Anhaltspunkte, beginnen Sie einen neuen.',
});

/** What of these persons a text names. Short parts of a name are words too, so they count from three letters on. */
export function findPersonenbezug(
  text: string,
  personen: readonly Identitaet[],
  nummer: string,
): ('NAME' | 'GEBURTSDATUM' | 'KONTAKT' | 'ANSCHRIFT' | 'AKTENNUMMER')[] {
  const gefaltet = ` ${fold(text)} `;
  const ziffern = text.replaceAll(/\D/g, '');
  const hat = (teil: string | null | undefined): boolean => {
    const wort = fold(teil ?? '');
    return wort.length >= 3 && gefaltet.includes(` ${wort} `);
  };
  const funde = {
    NAME: personen.some(({ familienname, vornamen, weitereNamen }) =>
      [familienname ?? '', vornamen ?? '', ...weitereNamen.map((name) => name.text)].some((name) =>
        [name, ...name.split(/[\s-]+/)].some(hat),
      ),
    ),
    GEBURTSDATUM: personen.some(({ geburtsdatum }) => {
      if (geburtsdatum === null || geburtsdatum.length < 10) return false;
      return text.includes(geburtsdatum) || text.includes(formatGeboren(geburtsdatum));
    }),
    KONTAKT: personen.some(({ kontaktwege }) =>
      kontaktwege.some(({ wert }) => {
        const nur = wert.replaceAll(/\D/g, '');
        return hat(wert) || (nur.length >= 6 && ziffern.includes(nur));
      }),
    ),
    ANSCHRIFT: personen.some(({ anschrift }) => hat(anschrift?.strasse)),
    AKTENNUMMER: text.includes(nummer),
  };
  return (Object.keys(funde) as (keyof typeof funde)[]).filter((art) => funde[art]);
}

/** Letters and digits in small, everything else a blank: „Öztürk,“ is „ozturk“. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase('de')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
