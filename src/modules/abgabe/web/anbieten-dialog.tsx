import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { createAbgabeRoute, listEmpfaengerRoute } from '../abgabe.contract.ts';
import { ABGABE_ANLAESSE, ABGABE_ANLASS_CODES } from '../wertelisten/abgabe.ts';
import { t } from './texte.ts';

const Werte = z.object({ anMandantId: Wahlpflicht, anlass: Wahlpflicht });

type Props = { akteId: string; schliesse: () => void };

/** Offers an own Akte to a Stelle that a consent names. */
export function AnbietenDialog({ akteId, schliesse }: Props) {
  const { data } = useLesen(listEmpfaengerRoute, { params: { akteId } });
  return (
    <Dialog titel={t('akte.titel')} schliesse={schliesse}>
      {data === undefined ? <Ladeanzeige /> : null}
      {data?.stellen.length === 0 ? (
        <Leer titel={t('anbieten.keine')}>{t('anbieten.keine.text')}</Leer>
      ) : null}
      {data !== undefined && data.stellen.length > 0 ? (
        <AnbietenFormular akteId={akteId} stellen={data.stellen} schliesse={schliesse} />
      ) : null}
    </Dialog>
  );
}

type Formularprops = Props & { stellen: readonly { id: string; standort: string; name: string }[] };

function AnbietenFormular({ akteId, stellen, schliesse }: Formularprops) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { anMandantId: stellen.length === 1 ? (stellen[0]?.id ?? '') : '', anlass: '' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(createAbgabeRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('akte.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('akte.knopf')}
      onAbbrechen={schliesse}
      vorKnopf={<p>{t('anbieten.ohneNamen')}</p>}
      onSenden={async ({ anMandantId, anlass }) => {
        const body = {
          anMandantId,
          anlass: toCode(ABGABE_ANLASS_CODES, anlass) ?? ('ZUSTAENDIGKEIT' as const),
        };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('anbieten.gespeichert'));
      }}
    >
      <Auswahl
        id="anMandantId"
        label={t('anbieten.stelle')}
        hinweis={t('anbieten.stelle.hinweis')}
        optionen={stellen.map(({ id, standort, name }) => ({
          wert: id,
          text: t('anbieten.stelle.wahl', { name, standort }),
        }))}
        fehler={errors.anMandantId?.message}
        {...form.register('anMandantId')}
      />
      <Auswahl
        id="anlass"
        label={t('anbieten.anlass')}
        optionen={toWahlen(ABGABE_ANLAESSE)}
        fehler={errors.anlass?.message}
        {...form.register('anlass')}
      />
    </Formular>
  );
}
