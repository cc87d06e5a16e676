import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Freitext, TagOderLeer, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import type { Konfliktstand } from '#src/modules/fall/web/konflikt.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
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
import { OFFENER_SCHRITT, VerfahrenInhalt } from '../verfahren.model.ts';
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
const LEER: Werte = { stand: 'OFFEN', am: '', wer: '', notiz: '' };
const KONFLIKTFELDER = (['stand', 'am', 'wer', 'notiz'] as const).map((name) => ({
  name,
  label: t(`feld.${name}`),
}));
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
    { fassung: verfahren.version },
  );
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateSchrittRoute, {
    form,
    schema: Werte,
    entwurf,
    version: verfahren.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: formatFeld,
    toStand: (neu) => toSchrittstand(neu, schritt.code, stichtag),
  });
  const gewaehlt = useWatch({ control: form.control, name: 'stand' });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('schritt.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const code = toCode(SCHRITTSTAND_CODES, werte.stand);
        if (code === undefined) return;
        const antwort = await sende({
          params: { akteId, verfahrenId: verfahren.id, schritt: schritt.code },
          body: {
            version,
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

/** The step as it stands now; the version is that of its whole way, on which another step may have moved. */
function toSchrittstand({ version, werte }: Konfliktstand, code: string, stichtag: string): Konfliktstand {
  const gelesen = VerfahrenInhalt.shape.schritte.safeParse(werte['schritte']);
  const { stand, am, wer, notiz } = (gelesen.success ? gelesen.data[code] : undefined) ?? OFFENER_SCHRITT;
  return { version, werte: { stand, am: am ?? stichtag, wer: wer ?? '', notiz: notiz ?? '' } };
}

function formatFeld(name: string, wert: unknown): string {
  const text = typeof wert === 'string' ? wert : '';
  if (name === 'stand') return textOf(SCHRITTSTAENDE, text);
  if (name === 'wer') return text === '' ? '' : textOf(SCHRITT_WER, text);
  return name === 'am' ? formatTag(text) : text;
}
