import { useForm } from 'react-hook-form';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { updateBeteiligungRoute } from '../person.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { BeteiligungFelder, type Beteiligungswerte, toBeteiligung } from './beteiligung-felder.tsx';
import { Formular } from './formular.tsx';
import type { Mitglied } from './haushalt-typen.ts';
import { t } from './haushalt-texte.ts';

type Props = { akteId: string; person: Mitglied; schliesse: () => void };

/** Changes role, relation and household of a further person. */
export function BeteiligungFormular({ akteId, person, schliesse }: Props) {
  const { personId, rolle, beziehung, imHaushalt, beteiligungVersion: version } = person;
  const form = useForm<Beteiligungswerte>({
    defaultValues: {
      rolle,
      beziehung: beziehung ?? '',
      imHaushalt: imHaushalt === null ? '' : imHaushalt ? 'ja' : 'nein',
    },
  });
  const { sende, laeuft, problem } = useSchreiben(updateBeteiligungRoute);
  const erneuere = useAkteNeuLesen();
  return (
    <Formular
      titel={t('aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const beteiligung = toBeteiligung(werte);
        if (beteiligung === null) {
          form.setError('rolle', { type: 'fehlt', message: t('feld.rolle.fehlt') });
          return;
        }
        const antwort = await sende({ params: { akteId, personId }, body: { version, ...beteiligung } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        erneuere();
        setMeldung(t('gespeichert'));
        schliesse();
      }}
    >
      <BeteiligungFelder form={form} />
    </Formular>
  );
}
