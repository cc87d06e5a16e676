import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { THEMENBEREICH_CODES, THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { toText, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Freitext, Pflichttext, Tag } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { GebundenesFelder, toWeitergaben } from '#src/modules/herkunft/web/gebundenes-felder.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { type AbgabeAnsicht, issueAbgabeRoute } from '../abgabe.contract.ts';
import { ABGABE_TEIL_CODES, ABGABE_TEILE } from '../wertelisten/abgabe.ts';
import { t } from './texte.ts';

const Werte = z.object({
  stand: Pflichttext(5_000),
  naechstes: Freitext(5_000),
  offenes: Freitext(5_000),
  bedarfe: z.array(z.string()).min(1, 'Wählen Sie mindestens ein Thema.'),
  teile: z.array(z.string()),
  informiertAm: Tag,
  gebundenes: z.record(z.string(), z.string()),
});
const LEER: z.input<typeof Werte> = {
  stand: '',
  naechstes: '',
  offenes: '',
  bedarfe: [],
  teile: [],
  informiertAm: '',
  gebundenes: {},
};

type Props = {
  akteId: string;
  version: number;
  zeile: AbgabeAnsicht;
  offenes: (feld: string) => ReactNode;
  schliesse: () => void;
};

/** The act by which the content leaves: what goes with it is ticked, what follows stands above the button. */
export function UebergebenDialog({ akteId, version, zeile, offenes, schliesse }: Props) {
  const titel = t('uebergeben.titel', { stelle: zeile.anStelle });
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: LEER });
  const entwurf = useEntwurf(form, 'abgabe.inhalt', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(issueAbgabeRoute);
  const { errors } = form.formState;
  return (
    <Dialog titel={titel} schliesse={schliesse}>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        gefahr
        knopf={t('uebergeben.knopf')}
        onAbbrechen={schliesse}
        vorKnopf={<p>{t('uebergeben.folge')}</p>}
        onSenden={async (werte) => {
          const antwort = await sende({
            params: { akteId, abgabeId: zeile.id },
            body: { version, ...toBody(werte) },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          // The draft went with the access.
          schliesse();
          setMeldung(t('uebergeben.gespeichert', { stelle: zeile.anStelle }));
          await navigate('/abgaben');
        }}
      >
        {offenes(t('uebergeben.offenes'))}
        <Mehrzeilig
          id="stand"
          label={t('uebergeben.stand')}
          rows={4}
          hoechstens={5_000}
          fehler={errors.stand?.message}
          {...form.register('stand')}
        />
        <Mehrzeilig
          id="naechstes"
          label={t('uebergeben.naechstes')}
          freiwillig
          rows={2}
          hoechstens={5_000}
          fehler={errors.naechstes?.message}
          {...form.register('naechstes')}
        />
        <Mehrzeilig
          id="offenes"
          label={t('uebergeben.offenes')}
          freiwillig
          rows={2}
          hoechstens={5_000}
          fehler={errors.offenes?.message}
          {...form.register('offenes')}
        />
        <Mehrfachauswahl
          id="bedarfe"
          label={t('uebergeben.bedarfe')}
          optionen={toWahlen(THEMENBEREICHE)}
          fehler={errors.bedarfe?.message}
          anbindung={form.register('bedarfe')}
        />
        <Mehrfachauswahl
          id="teile"
          label={t('uebergeben.teile')}
          hinweis={t('uebergeben.teile.hinweis')}
          freiwillig
          optionen={toWahlen(ABGABE_TEILE)}
          anbindung={form.register('teile')}
        />
        <FormDatum
          id="informiertAm"
          control={form.control}
          name="informiertAm"
          label={t('uebergeben.informiert')}
          hinweis={t('uebergeben.informiert.hinweis')}
        />
        <GebundenesFelder
          akteId={akteId}
          empfaenger={{ art: 'KIM_STELLE', name: zeile.anStelle }}
          form={form}
        />
      </Formular>
    </Dialog>
  );
}

function toBody({
  stand,
  naechstes,
  offenes,
  bedarfe,
  teile,
  informiertAm,
  gebundenes,
}: z.output<typeof Werte>) {
  const weiter = toText(naechstes);
  const rest = toText(offenes);
  return {
    stand,
    ...(weiter === null ? {} : { naechstes: weiter.text }),
    ...(rest === null ? {} : { offenes: rest.text }),
    bedarfe: THEMENBEREICH_CODES.filter((code) => bedarfe.includes(code)),
    teile: ABGABE_TEIL_CODES.filter((code) => teile.includes(code)),
    informiertAm,
    gebundenes: toWeitergaben(gebundenes),
  };
}
