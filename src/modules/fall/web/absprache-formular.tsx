import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { createAbspracheRoute } from '../absprache.contract.ts';
import { listAktenRoute } from '../akten-liste.contract.ts';
import { listVertretungspersonenRoute } from '../verlauf.contract.ts';
import { Tag, Wahlpflicht } from './felder.ts';
import { FormPersonenauswahl } from './personenauswahl.tsx';
import { toPersonenwahl } from './personenwahl.ts';
import { t } from './texte.ts';

const Werte = z
  .object({
    kontoId: Wahlpflicht,
    von: Tag,
    bis: Tag,
    umfang: z.enum(['ALLE', 'GENANNTE']),
    akteIds: z.array(z.string()),
  })
  .refine(({ umfang, akteIds }) => umfang === 'ALLE' || akteIds.length > 0, {
    path: ['akteIds'],
    message: t('absprache.akten.fehlt'),
  });
const EIGENE = { query: { offen: 'ja', sortierung: 'nummer', seite: 1, groesse: 200 } } as const;

/** Names a deputy beforehand, for all or for named Akten. */
export function AbspracheFormular({ schliesse }: { schliesse: () => void }) {
  const personen = useLesen(listVertretungspersonenRoute, {}).data;
  const akten = useLesen(listAktenRoute, EIGENE).data;
  const form = useForm<z.input<typeof Werte>, unknown, z.output<typeof Werte>>({
    resolver: zodResolver(Werte),
    defaultValues: { kontoId: '', von: '', bis: '', umfang: 'ALLE', akteIds: [] },
  });
  const { sende, laeuft, problem } = useSchreiben(createAbspracheRoute);
  const { errors } = form.formState;
  const umfang = useWatch({ control: form.control, name: 'umfang' });
  if (personen === undefined || akten === undefined) return <Ladeanzeige />;
  if (personen.eintraege.length === 0) return <p>{t('vertretung.keine')}</p>;
  return (
    <Formular
      titel={t('absprache.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      knopf={t('absprache.neu')}
      onSenden={async ({ umfang: wahl, akteIds, ...werte }) => {
        const body = { ...werte, akteIds: wahl === 'ALLE' ? null : akteIds };
        const antwort = await sende({ body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('absprache.gespeichert'));
      }}
    >
      <FormPersonenauswahl
        control={form.control}
        name="kontoId"
        label={t('vertretung.person')}
        personen={toPersonenwahl(personen.eintraege)}
      />
      <FormDatum id="von" control={form.control} name="von" label={t('vertretung.von')} />
      <FormDatum id="bis" control={form.control} name="bis" label={t('vertretung.bis')} />
      <Auswahl
        id="umfang"
        label={t('absprache.umfang')}
        leer={null}
        optionen={[
          { wert: 'ALLE', text: t('absprache.umfang.alle') },
          { wert: 'GENANNTE', text: t('absprache.umfang.genannte') },
        ]}
        {...form.register('umfang')}
      />
      {umfang === 'GENANNTE' ? (
        <Mehrfachauswahl
          id="akteIds"
          label={t('absprache.akten')}
          optionen={akten.eintraege
            .filter(({ vertretung }) => !vertretung)
            .map(({ akteId, nummer, name }) => ({
              wert: akteId,
              text: name === null ? nummer : `${nummer} ${name}`,
            }))}
          fehler={errors.akteIds?.message}
          anbindung={form.register('akteIds')}
        />
      ) : null}
    </Formular>
  );
}
