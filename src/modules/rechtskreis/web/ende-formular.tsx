import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Tag } from '#src/modules/fall/web/felder.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { formatFeldwert } from '#src/modules/person/web/format-feldwert.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { formatWertOf } from '../eintrag.model.ts';
import { closeEintragRoute, type EintragAnsicht } from '../rechtskreis.contract.ts';
import { t } from './texte.ts';

const Werte = z.object({ gueltigBis: Tag });
type Props = { akteId: string; eintrag: EintragAnsicht; schliesse: () => void };

/** The last day of an entry, also one that lies ahead. */
export function EndeFormular({ akteId, eintrag, schliesse }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { gueltigBis: '' } });
  const { sende, laeuft, problem, version, konflikt } = useFassung(closeEintragRoute, {
    form,
    schema: Werte,
    version: eintrag.version,
    leer: { gueltigBis: '' },
    felder: [{ name: 'gueltigBis', label: t('feld.bis') }],
    formatiere: (_name, wert) => formatFeldwert(undefined, wert),
  });
  return (
    <Formular
      titel={t('beenden')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async ({ gueltigBis }) => {
        const params = { akteId, eintragId: eintrag.id };
        const antwort = await sende({ params, body: { version, gueltigBis } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <p>{formatWertOf(eintrag)}</p>
      <FormDatum
        id="gueltigBis"
        control={form.control}
        name="gueltigBis"
        label={t('feld.bis')}
        hinweis={t('feld.bis.pflicht')}
      />
    </Formular>
  );
}
