import { z } from 'zod';
import { type Wert, isWaehlbar } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Freitext, TagOderLeer } from '#src/modules/fall/web/felder.ts';
import type { Wahl } from '#src/web/ui/auswahl.tsx';
import { SPUREN, SPURWERTE, type Spur } from '../eintrag.model.ts';
import type { EintragAnsicht } from '../rechtskreis.contract.ts';
import { t } from './texte.ts';

/** What both forms ask for; a draft keeps it as it was typed. */
const felder = {
  code: z.string().min(1, t('feld.code.leer')),
  gueltigVon: TagOderLeer,
  gueltigBis: TagOderLeer,
  stelle: Freitext(200),
  notiz: Freitext(1_000),
};
export const Aenderung = z.object(felder);
export type Aenderung = z.infer<typeof Aenderung>;
export const LEER: Aenderung = { code: '', gueltigVon: '', gueltigBis: '', stelle: '', notiz: '' };

export const Neu = z.object({
  ...felder,
  personId: z.string(),
  /** Radio buttons without a choice give null. */
  spur: z.string({ error: t('feld.spur.leer') }).min(1, t('feld.spur.leer')),
});
export type Neu = z.infer<typeof Neu>;
export const ANFANG: Neu = { ...LEER, personId: '', spur: '' };

/** The track that was chosen, if any. */
export function toSpur(text: string | null | undefined): Spur | undefined {
  return SPUREN.find((spur) => spur === text);
}

/** Ended programmes stay in the list: a past can be told (IF-10); the server asks for their end. */
export function listWahlen(spur: Spur): Wahl[] {
  const werte: readonly Wert[] = SPURWERTE[spur];
  return [...werte.filter(isWaehlbar), ...werte.filter((wert) => !isWaehlbar(wert))].map(
    ({ code, text }) => ({
      wert: code,
      text,
    }),
  );
}

export function toAenderung({ code, gueltigVon, gueltigBis, stelle, notiz }: EintragAnsicht): Aenderung {
  return {
    code,
    gueltigVon: gueltigVon ?? '',
    gueltigBis: gueltigBis ?? '',
    stelle: stelle ?? '',
    notiz: notiz ?? '',
  };
}

/** Blank days and texts are left out: nicht erhoben. */
export function toBody({ code, gueltigVon, gueltigBis, stelle, notiz }: Aenderung) {
  return {
    code,
    gueltigVon: gueltigVon === '' ? null : gueltigVon,
    gueltigBis: gueltigBis === '' ? null : gueltigBis,
    stelle,
    notiz,
  };
}
