import type { UseFormReturn } from 'react-hook-form';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { ROLLEN_IN_AKTE } from '../person.contract.ts';
import { BEZIEHUNGEN } from '../wertelisten/beziehungen.ts';
import { t as personText } from './texte.ts';
import { t } from './haushalt-texte.ts';

export type Beteiligungswerte = { rolle: string; beziehung: string; imHaushalt: string };
export const LEERE_BETEILIGUNGSWERTE: Beteiligungswerte = { rolle: '', beziehung: '', imHaushalt: '' };

const ROLLEN = ROLLEN_IN_AKTE.filter((rolle) => rolle !== 'HAUPTPERSON');

/** What is sent; null: no role was chosen yet. A relation of another role that was chosen before is left out. */
export function toBeteiligung({ rolle, beziehung, imHaushalt }: Beteiligungswerte) {
  const gewaehlt = ROLLEN.find((wert) => wert === rolle);
  if (gewaehlt === undefined) return null;
  const passend = BEZIEHUNGEN.find((eine) => eine.code === beziehung && eine.rolle === gewaehlt);
  return {
    rolle: gewaehlt,
    beziehung: passend?.code ?? null,
    imHaushalt: imHaushalt === '' ? null : imHaushalt === 'ja',
  };
}

/** Role, relation to the Hauptperson, household. */
export function BeteiligungFelder({ form }: { form: UseFormReturn<Beteiligungswerte> }) {
  const rolle = form.watch('rolle');
  const beziehungen = BEZIEHUNGEN.filter((eine) => eine.rolle === rolle);
  return (
    <>
      <Auswahl
        id="rolle"
        label={t('feld.rolle')}
        optionen={ROLLEN.map((wert) => ({ wert, text: personText(`rolle.${wert}`) }))}
        fehler={form.formState.errors.rolle?.message}
        {...form.register('rolle')}
      />
      {beziehungen.length === 0 ? null : (
        <Auswahl
          id="beziehung"
          label={t('feld.beziehung')}
          hinweis={t('feld.beziehung.hinweis')}
          freiwillig
          optionen={beziehungen.map(({ code, text }) => ({ wert: code, text }))}
          fehler={form.formState.errors.beziehung?.message}
          {...form.register('beziehung')}
        />
      )}
      <Auswahl
        id="imHaushalt"
        label={t('feld.imHaushalt')}
        leer={t('haushalt.offen')}
        optionen={[
          { wert: 'ja', text: t('haushalt.ja') },
          { wert: 'nein', text: t('haushalt.nein') },
        ]}
        {...form.register('imHaushalt')}
      />
    </>
  );
}
