import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { VERFAHRENSART_CODES, VERFAHRENSARTEN } from '#src/modules/akte/wertelisten/verfahren.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Tag, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { createVerfahrenRoute } from '../verfahren.contract.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';
import { t } from './texte.ts';
import type { VerfahrenSeite } from './typen.ts';

const Werte = z.object({ art: Wahlpflicht, personId: z.string(), begonnenAm: Tag });
type Werte = z.infer<typeof Werte>;
type Props = { akteId: string; seite: VerfahrenSeite; schliesse: () => void };

/** Begins a way; what has to be known before it stands below the choice. */
export function NeuesVerfahren({ akteId, seite: { personen, stichtag }, schliesse }: Props) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { art: '', personId: '', begonnenAm: stichtag },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(createVerfahrenRoute);
  const art = toCode(VERFAHRENSART_CODES, useWatch({ control: form.control, name: 'art' }) ?? '');
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const gewaehlt = toCode(VERFAHRENSART_CODES, werte.art);
        if (gewaehlt === undefined) return;
        const personId = werte.personId === '' ? null : werte.personId;
        const body = { art: gewaehlt, personId, begonnenAm: werte.begonnenAm };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      {personen.length > 1 ? (
        <Auswahl
          id="personId"
          label={t('feld.person')}
          leer={null}
          // Nothing chosen means the main person, so the first entry carries that value.
          optionen={personen.map(({ personId, name }, stelle) => ({
            wert: stelle === 0 ? '' : personId,
            text: name,
          }))}
          {...form.register('personId')}
        />
      ) : null}
      <Optionen
        id="art"
        label={t('feld.art')}
        optionen={toWahlen(VERFAHRENSARTEN)}
        fehler={errors.art?.message}
        anbindung={form.register('art')}
      />
      {art === undefined ? null : <p>{WEGE[art].hinweis}</p>}
      <FormDatum
        id="begonnenAm"
        control={form.control}
        name="begonnenAm"
        label={t('feld.begonnen')}
        hinweis={t('feld.begonnen.hinweis')}
      />
      <p className="kim-klein">{t('recht')}</p>
    </Formular>
  );
}
