import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { WOCHENTAGE } from '#src/modules/angebot/angebot.model.ts';
import { BARRIEREFREIHEIT_CODES } from '#src/modules/angebot/wertelisten/angebot.ts';
import type { getAnlaufstelleRoute } from '../anlaufstelle.contract.ts';
import { GEBIETSART_CODES, TERMINART_CODES } from '../wertelisten/anlaufstelle.ts';
import { t } from './texte.ts';

const ZEIT = /^([01]?\d|2[0-3]):[0-5]\d$/;
const uhrzeit = z.string().trim().regex(ZEIT, 'Schreiben Sie die Uhrzeit so: 08:30.');

/** What the form holds; the server says the rest. */
export const Werte = z.object({
  name: z.string().trim().min(1, 'Schreiben Sie den Namen der Stelle.'),
  strasse: z.string(),
  plz: z.string(),
  ort: z.string().trim().min(1, 'Schreiben Sie, in welchem Ort.'),
  anfahrt: z.string(),
  telefon: z.string(),
  email: z.string(),
  webseite: z.string(),
  zeiten: z.array(
    z.object({
      tage: z.array(z.string()).min(1, 'Wählen Sie mindestens einen Tag.'),
      von: uhrzeit,
      bis: uhrzeit,
    }),
  ),
  termin: z.array(z.string()).min(1, 'Wählen Sie, wie jemand beraten wird.'),
  sprachen: z.array(z.string()),
  barrierefreiheit: z.array(z.string()),
  hinweis: z.string(),
  gebiet: z.string().min(1, 'Wählen Sie, für wen sie zuständig ist.'),
  kommunen: z.array(z.string()),
  gueltigVon: z.string().min(1, 'Schreiben Sie, ab wann sie gilt.'),
  gueltigBis: z.string(),
  bestaetigt: z.boolean().refine((wert) => wert, t('bestaetigung.fehlt')),
});
export type Werte = z.infer<typeof Werte>;
type Stelle = Ausgabe<typeof getAnlaufstelleRoute>;

export const LEER: Werte = {
  name: '',
  strasse: '',
  plz: '',
  ort: '',
  anfahrt: '',
  telefon: '',
  email: '',
  webseite: '',
  zeiten: [],
  termin: [],
  sprachen: ['de'],
  barrierefreiheit: [],
  hinweis: '',
  gebiet: 'STANDORT',
  kommunen: [],
  gueltigVon: '',
  gueltigBis: '',
  bestaetigt: false,
};

export function toWerte({
  angaben,
  gueltigVon,
  gueltigBis,
}: Pick<Stelle, 'angaben' | 'gueltigVon' | 'gueltigBis'>): Werte {
  const { zeiten, termin, sprachen, barrierefreiheit, gebiet, kommunen, name, ort, ...texte } = angaben;
  return {
    ...LEER,
    ...(Object.fromEntries(Object.entries(texte).map(([feld, wert]) => [feld, wert ?? ''])) as Record<
      keyof typeof texte,
      string
    >),
    name,
    ort,
    zeiten: zeiten.map((zeit) => ({ ...zeit, tage: [...zeit.tage] })),
    termin: [...termin],
    sprachen: [...sprachen],
    barrierefreiheit: [...barrierefreiheit],
    gebiet,
    kommunen: [...kommunen],
    gueltigVon,
    gueltigBis: gueltigBis ?? '',
  };
}

/** What is sent. Kommunen belong to an Anlaufstelle of single Kommunen and to no other. */
export function toEingabe({ gueltigVon, gueltigBis, bestaetigt: _bestaetigt, ...werte }: Werte) {
  const gebiet = GEBIETSART_CODES.find((code) => code === werte.gebiet) ?? 'STANDORT';
  return {
    gueltigVon,
    gueltigBis: gueltigBis === '' ? null : gueltigBis,
    bestaetigt: true as const,
    angaben: {
      ...werte,
      gebiet,
      kommunen: gebiet === 'KOMMUNEN' ? werte.kommunen : [],
      zeiten: werte.zeiten.map(({ tage, von, bis }) => ({
        tage: WOCHENTAGE.filter((tag) => tage.includes(tag)),
        von: von.padStart(5, '0'),
        bis: bis.padStart(5, '0'),
      })),
      termin: TERMINART_CODES.filter((code) => werte.termin.includes(code)),
      sprachen: SPRACHE_CODES.filter((code) => werte.sprachen.includes(code)),
      barrierefreiheit: BARRIEREFREIHEIT_CODES.filter((code) => werte.barrierefreiheit.includes(code)),
    },
  };
}
