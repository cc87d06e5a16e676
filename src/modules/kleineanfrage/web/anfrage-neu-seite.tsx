import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createAnfrageRoute } from '../anfrage.contract.ts';
import { KOPFWERTE, KopfFelder } from './kopf-felder.tsx';
import { t } from './texte.ts';

const zahl = z.string().regex(/^\s*\d{1,5}\s*$/, t('form.zahl'));
const Werte = z.object({ wahlperiode: zahl, nummer: zahl, ...KOPFWERTE });

/** The head of an Anfrage as printed on the Drucksache. */
export default function AnfrageNeuSeite() {
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      wahlperiode: '18',
      nummer: '',
      drucksache: '',
      titel: '',
      fragesteller: '',
      eingang: '',
      frist: '',
      federfuehrung: '',
    },
  });
  const entwurf = useEntwurf(form, 'kleineanfrage.anfrage', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createAnfrageRoute);
  const { errors } = form.formState;
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} einleitung={<p>{t('neu.einleitung')}</p>} />
      <Formular
        titel={t('neu.titel')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        knopf={t('neu.anlegen')}
        onSenden={async ({ wahlperiode, nummer, ...kopf }) => {
          const antwort = await sende({
            body: {
              ...kopf,
              drucksache: kopf.drucksache.trim(),
              wahlperiode: Number(wahlperiode),
              nummer: Number(nummer),
            },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          setMeldung(t('neu.gespeichert'));
          await navigate(`/land/anfragen/${antwort.wert.id}`);
        }}
      >
        {(['wahlperiode', 'nummer'] as const).map((feld) => (
          <Texteingabe
            key={feld}
            id={feld}
            label={t(`kopf.${feld}`)}
            breite="kurz"
            inputMode="numeric"
            autoComplete="off"
            fehler={errors[feld]?.message}
            {...form.register(feld)}
          />
        ))}
        <KopfFelder form={form} />
      </Formular>
    </>
  );
}
