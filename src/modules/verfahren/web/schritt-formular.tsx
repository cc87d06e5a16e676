import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Freitext, TagOderLeer, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { toEntwurfbereich } from '#src/web/entwurf/entwurf-bereich.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateSchrittRoute } from '../verfahren.contract.ts';
import {
  SCHRITT_WER,
  SCHRITT_WER_CODES,
  SCHRITTSTAENDE,
  SCHRITTSTAND_CODES,
} from '../wertelisten/verfahren.ts';
import { t } from './texte.ts';
import type { Schrittzeile, Verfahrenzeile } from './typen.ts';

const Werte = z.object({ stand: Wahlpflicht, am: TagOderLeer, wer: z.string(), notiz: Freitext(500) });
type Werte = z.infer<typeof Werte>;
type Props = {
  akteId: string;
  verfahren: Verfahrenzeile;
  schritt: Schrittzeile;
  stichtag: string;
  schliesse: () => void;
};

/** How a step stands, when and by whom. */
export function SchrittFormular({ akteId, verfahren, schritt, stichtag, schliesse }: Props) {
  const { stand, am, wer, notiz } = schritt;
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { stand, am: am ?? stichtag, wer: wer ?? '', notiz: notiz ?? '' },
  });
  const entwurf = useEntwurf(
    form,
    toEntwurfbereich('verfahren.schritt', `${verfahren.id}:${schritt.code}`),
    akteId,
  );
  const { sende, laeuft, problem } = useAkteSchreiben(updateSchrittRoute);
  const gewaehlt = useWatch({ control: form.control, name: 'stand' });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('schritt.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const code = toCode(SCHRITTSTAND_CODES, werte.stand);
        if (code === undefined) return;
        const antwort = await sende({
          params: { akteId, verfahrenId: verfahren.id, schritt: schritt.code },
          body: {
            version: verfahren.version,
            stand: code,
            am: code === 'OFFEN' || werte.am === '' ? null : werte.am,
            wer: toCode(SCHRITT_WER_CODES, werte.wer) ?? null,
            notiz: werte.notiz,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <p>{schritt.text}</p>
      <p className="kim-klein">{schritt.quelle}</p>
      <Optionen
        id="stand"
        label={t('feld.stand')}
        optionen={toWahlen(SCHRITTSTAENDE)}
        fehler={errors.stand?.message}
        anbindung={form.register('stand')}
      />
      {gewaehlt === 'OFFEN' ? null : (
        <>
          <FormDatum id="am" control={form.control} name="am" label={t('feld.am')} />
          <Auswahl
            id="wer"
            label={t('feld.wer')}
            freiwillig
            leer={t('feld.wer.leer')}
            optionen={toWahlen(SCHRITT_WER)}
            {...form.register('wer')}
          />
        </>
      )}
      <Mehrzeilig
        id="notiz"
        label={t('feld.notiz')}
        freiwillig
        rows={2}
        hoechstens={500}
        fehler={errors.notiz?.message}
        {...form.register('notiz')}
      />
    </Formular>
  );
}
