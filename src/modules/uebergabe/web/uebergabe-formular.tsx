import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { listVertretungspersonenRoute } from '#src/modules/fall/verlauf.contract.ts';
import { toCode, toText, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Freitext, Pflichttext, TagOderLeer, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { FormPersonenauswahl } from '#src/modules/fall/web/personenauswahl.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { createUebergabeRoute } from '../uebergabe.contract.ts';
import { UEBERGABE_ANLAESSE, UEBERGABE_ANLASS_CODES } from '../uebergabe.model.ts';
import { t } from './texte.ts';

const Werte = z.object({
  anKontoId: Wahlpflicht,
  anlass: Wahlpflicht,
  stand: Pflichttext(5_000),
  naechstes: Freitext(5_000),
  offenes: Freitext(5_000),
  informiertAm: TagOderLeer,
});
const LEER = { anKontoId: '', anlass: '', stand: '', naechstes: '', offenes: '', informiertAm: '' };

type Props = { akteId: string; titel: string; schliesse: () => void };

/** Offers an own Akte: to whom, why, and what the other one has to know. */
export function UebergabeFormular({ akteId, titel, schliesse }: Props) {
  const { data } = useLesen(listVertretungspersonenRoute, {});
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: LEER });
  const entwurf = useEntwurf(form, 'uebergabe.angebot', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createUebergabeRoute);
  const { errors } = form.formState;
  if (data === undefined) return <Ladeanzeige />;
  if (data.eintraege.length === 0) return <p>{t('form.keine')}</p>;
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      knopf={t('akte.knopf')}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: toBody(werte) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('form.gespeichert'));
      }}
    >
      <FormPersonenauswahl
        control={form.control}
        name="anKontoId"
        label={t('form.an')}
        personen={data.eintraege.map(({ kontoId, name }) => ({ wert: kontoId, text: name }))}
      />
      <Auswahl
        id="anlass"
        label={t('form.anlass')}
        optionen={toWahlen(UEBERGABE_ANLAESSE)}
        fehler={errors.anlass?.message}
        {...form.register('anlass')}
      />
      <Mehrzeilig
        id="stand"
        label={t('form.stand')}
        hinweis={t('form.stand.hinweis')}
        rows={4}
        hoechstens={5_000}
        fehler={errors.stand?.message}
        {...form.register('stand')}
      />
      <Mehrzeilig
        id="naechstes"
        label={t('form.naechstes')}
        freiwillig
        rows={2}
        hoechstens={5_000}
        fehler={errors.naechstes?.message}
        {...form.register('naechstes')}
      />
      <Mehrzeilig
        id="offenes"
        label={t('form.offenes')}
        freiwillig
        rows={2}
        hoechstens={5_000}
        fehler={errors.offenes?.message}
        {...form.register('offenes')}
      />
      <FormDatum
        id="informiertAm"
        control={form.control}
        name="informiertAm"
        label={t('form.informiert')}
        hinweis={t('form.informiert.hinweis')}
        freiwillig
      />
    </Formular>
  );
}

function toBody({ anKontoId, anlass, stand, naechstes, offenes, informiertAm }: z.output<typeof Werte>) {
  const weiter = toText(naechstes);
  const rest = toText(offenes);
  return {
    anKontoId,
    anlass: toCode(UEBERGABE_ANLASS_CODES, anlass) ?? 'AUFGABENWECHSEL',
    stand,
    ...(weiter === null ? {} : { naechstes: weiter.text }),
    ...(rest === null ? {} : { offenes: rest.text }),
    ...(informiertAm === '' ? {} : { informiertAm }),
  };
}
