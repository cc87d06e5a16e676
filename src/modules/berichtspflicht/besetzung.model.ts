import {
  BAUSTEIN_NAMEN,
  BAUSTEINE,
  type Baustein,
  SPALTENTITEL,
} from '#src/modules/stelle/baustein.model.ts';
import type { Angaben } from '#src/modules/stelle/stellenbesetzung.model.ts';
import type { Feld, Werte } from './felder.model.ts';

/** Every Besetzungsmeldung belongs to this Reihe, so that each is compared with the one before. */
export const BESETZUNG_REIHE = '0190a0a0-0000-7000-8000-0000000000b1';

const GROESSEN = ['zugewiesen', 'vorgesehen', 'besetzt'] as const;
type Groesse = (typeof GROESSEN)[number];
/** Letters of a question above a column. */
const KURZNAME = 24;

const toCode = (baustein: Baustein, groesse: Groesse): string => `b${baustein}-${groesse}`;
const toName = (baustein: Baustein, groesse: Groesse): string =>
  `Baustein ${baustein}: ${SPALTENTITEL[baustein][groesse]}`;

/** What the system can compute for a field, by code; hundredths of a VZÄ from Stellenplan and Besetzung. */
export const VORBELEGUNGEN: Readonly<Record<string, string>> = Object.fromEntries(
  BAUSTEINE.flatMap((baustein) =>
    GROESSEN.map((groesse) => [toCode(baustein, groesse), toName(baustein, groesse)]),
  ),
);

/** The nine numbers of the three tables (Landtag NRW, answer 498); fixed, so that Meldungen stay comparable. */
export const BESETZUNG_FELDER: readonly Feld[] = BAUSTEINE.flatMap((baustein) =>
  GROESSEN.map((groesse): Feld => {
    const code = toCode(baustein, groesse);
    return {
      code,
      name: toName(baustein, groesse),
      art: 'VZAE',
      einheit: 'VZÄ',
      definition: `${BAUSTEIN_NAMEN[baustein]}, Stand des Stichtags. Verwaltungsassistenz zählt nicht mit.`,
      quelle: 'Landtag NRW, Antwort 498 auf die Kleine Anfrage, Köpfe der drei Tabellen',
      pflicht: true,
      vorbelegung: code,
      auswahl: [],
      min: null,
      max: null,
      summe: [],
      vorperiode: null,
      pflichtWenn: '',
      streng: true,
    };
  }),
);

/** Heading of a narrow column. Baustein 1 and Bausteine 2 and 3 name different facts here as well. */
export function formatKurzname({ code, name }: Pick<Feld, 'code' | 'name'>, nummer: number): string {
  const [baustein, groesse] = BAUSTEINE.flatMap((einer) =>
    GROESSEN.map((eine) => [einer, eine] as const),
  ).find(([einer, eine]) => toCode(einer, eine) === code) ?? [null, null];
  if (baustein === null)
    return name.length <= KURZNAME ? `${nummer}. ${name}` : `${nummer}. ${name.slice(0, KURZNAME)}…`;
  const { wortZugewiesen, wortVorgesehen } = SPALTENTITEL[baustein];
  return `B${baustein} ${{ zugewiesen: wortZugewiesen, vorgesehen: wortVorgesehen, besetzt: 'besetzt' }[groesse]}`;
}

/** The computed values of one Standort; a Baustein about which nothing is known is missing. */
export function toVorbelegung(
  jeBaustein: readonly { baustein: Baustein; angaben: Pick<Angaben, Groesse> | undefined }[],
): Werte {
  return Object.fromEntries(
    jeBaustein.flatMap(({ baustein, angaben }) =>
      GROESSEN.flatMap((groesse) => {
        const wert = angaben?.[groesse] ?? null;
        return wert === null ? [] : [[toCode(baustein, groesse), wert]];
      }),
    ),
  );
}
