import { z } from 'zod';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { checkUebergang, type Faktum } from '../regelwerk/rl-2024-12/uebergang.model.ts';
import { MASCHINENNAMEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { defineForm, Text } from './form.ts';

/** Keys of the file and the fact each stands for. What is not named is taken for granted. */
const FAKTEN = {
  bestandskraeftig: 'bestandskraeftig',
  termin_erreicht: 'terminErreicht',
  anforderung: 'anforderungLiegtVor',
  alle_weiterleitungen_geprueft: 'weiterleitungenGeprueft',
  vn_vollstaendig: 'nachweisVollstaendig',
  pruefvermerk: 'pruefvermerk',
  auflagen_vollstaendig: 'auflagenVollstaendig',
  bescheid_vollstaendig: 'bescheidVollstaendig',
  begruendung: 'ermessenBegruendet',
  haushalt_gedeckt: 'haushaltGedeckt',
  checkliste_vollstaendig: 'checklisteVollstaendig',
  anhoerung: 'anhoerungBeendet',
  vertrag_unterzeichnet: 'vertragUnterzeichnet',
} as const satisfies Record<string, Faktum>;

const schema = z.looseObject({
  maschine: z.enum(MASCHINENNAMEN),
  zustand: Text,
  ereignis: Text,
  person: Text,
  rollen: z.array(Text).max(50),
  vorperson: z
    .union([Text, z.array(Text).max(50)])
    .nullable()
    .default(null),
  bank_geaendert_von: Text.nullable().default(null),
  angeordnet_von: Text.nullable().default(null),
  ...(Object.fromEntries(Object.keys(FAKTEN).map((name) => [name, z.boolean().optional()])) as Record<
    keyof typeof FAKTEN,
    z.ZodOptional<z.ZodBoolean>
  >),
});

/** Group I: the next state, or the first code against the step. */
export const ZUSTAND_FORM = defineForm({
  name: 'Zustandsübergang',
  merkmale: ['maschine'],
  schema,
  compute: (eingabe) => {
    const fakten: Partial<Record<Faktum, boolean>> = {};
    for (const [name, faktum] of Object.entries(FAKTEN) as [keyof typeof FAKTEN, Faktum][]) {
      const wert = eingabe[name];
      if (wert !== undefined) fakten[faktum] = wert;
    }
    const schritt = checkUebergang(
      {
        maschine: eingabe.maschine,
        zustand: eingabe.zustand,
        ereignis: eingabe.ereignis,
        person: eingabe.person,
        rollen: eingabe.rollen,
        vorpersonen: toListe(eingabe.vorperson),
        bankGeaendertVon: eingabe.bank_geaendert_von,
        angeordnetVon: eingabe.angeordnet_von,
        fakten,
      },
      REGELPARAMETER,
      'GILT',
    );
    return { ergebnis: schritt.ok ? schritt.wert : schritt.fehler[0]?.code };
  },
});

function toListe(vorperson: string | readonly string[] | null): readonly string[] {
  if (vorperson === null) return [];
  return typeof vorperson === 'string' ? [vorperson] : vorperson;
}
