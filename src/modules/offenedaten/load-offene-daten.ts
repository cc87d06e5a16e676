import { z } from 'zod';
import type { Dienste } from '#src/platform/dienste.ts';
import { Beschreibung, LIZENZ_CODES, Offentabelle } from './offenedaten.model.ts';
import type { Datensatz, Offen, Zurueckgezogen } from './seitendaten.model.ts';

/**
 * What anybody may read, without an account and without a row in the log: there is no personal data in it, and a log of what people
 * look up would be one. Reading goes through two functions that hand out nothing but what is open (migrations 0086, 0097).
 */
type Umfeld = Pick<Dienste, 'pool'>;

const Kopf = z.object({
  kennung: z.string(),
  ausgabe: z.number().int(),
  titel: z.string(),
  am: z.string(),
  um: z.date(),
  lizenz: z.enum(LIZENZ_CODES),
});
const Offenzeile = Kopf.extend({
  offen: z.literal(true),
  beschreibung: Beschreibung,
  hinweis: z.string().nullable(),
  csv_bytes: z.number().int(),
  csv_pruefsumme: z.string(),
  json_bytes: z.number().int(),
  json_pruefsumme: z.string(),
});
const Rueckzugszeile = Kopf.extend({
  offen: z.literal(false),
  zurueckgezogen_am: z.string(),
  grund: z.string(),
});
const Zeile = z.discriminatedUnion('offen', [Offenzeile, Rueckzugszeile]);

/** Every Datensatz with all its Ausgaben, by Kennzahl; those of which nothing is open any more have no `aktuell`. */
export async function listDatensaetze({ pool }: Umfeld): Promise<Datensatz[]> {
  const { rows } = await pool.query<object>({
    name: 'offene_daten_liste',
    text: `SELECT kennung, ausgabe, offen, titel, beschreibung, csv_bytes, csv_pruefsumme, json_bytes, json_pruefsumme, lizenz, hinweis,
                  am::text AS am, um, zurueckgezogen_am::text AS zurueckgezogen_am, grund FROM bericht.liste_offene_daten()`,
  });
  const je = new Map<string, Datensatz>();
  for (const roh of rows) {
    const zeile = Zeile.parse(roh);
    const datensatz = je.get(zeile.kennung) ?? {
      kennung: zeile.kennung,
      titel: zeile.titel,
      aktuell: null,
      ausgaben: [],
      geaendert: zeile.um,
    };
    const ausgabe = zeile.offen ? toOffen(zeile) : toZurueckgezogen(zeile);
    je.set(zeile.kennung, {
      ...datensatz,
      titel: zeile.titel,
      aktuell: ausgabe.offen ? ausgabe : datensatz.aktuell,
      ausgaben: [ausgabe, ...datensatz.ausgaben],
      geaendert: zeile.um > datensatz.geaendert ? zeile.um : datensatz.geaendert,
    });
  }
  return [...je.values()];
}

function toOffen(zeile: z.infer<typeof Offenzeile>): Offen {
  const { kennung, ausgabe, titel, am, um, lizenz, beschreibung, hinweis } = zeile;
  return {
    offen: true,
    kennung,
    ausgabe,
    titel,
    am,
    um,
    lizenz,
    beschreibung,
    hinweis,
    csv: { bytes: zeile.csv_bytes, pruefsumme: zeile.csv_pruefsumme },
    json: { bytes: zeile.json_bytes, pruefsumme: zeile.json_pruefsumme },
  };
}

function toZurueckgezogen(zeile: z.infer<typeof Rueckzugszeile>): Zurueckgezogen {
  const { kennung, ausgabe, titel, am, um, zurueckgezogen_am: zurueckgezogenAm, grund } = zeile;
  return { offen: false, kennung, ausgabe, titel, am, um, zurueckgezogenAm, grund };
}

type Inhalt = { tabelle: Offentabelle; csv: string; json: string };

/** Frozen table and files of an open Ausgabe. */
export async function findInhalt(
  { pool }: Umfeld,
  { kennung, ausgabe }: { kennung: string; ausgabe: number },
): Promise<Inhalt | undefined> {
  const { rows } = await pool.query<{ tabelle: unknown; csv: string; json: string }>({
    name: 'offene_daten_ausgabe',
    text: 'SELECT tabelle, csv_datei AS csv, json_datei AS "json" FROM bericht.lies_offene_ausgabe($1, $2)',
    values: [kennung, ausgabe],
  });
  const [zeile] = rows;
  return zeile === undefined ? undefined : { ...zeile, tabelle: Offentabelle.parse(zeile.tabelle) };
}
