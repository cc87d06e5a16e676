import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { tag } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  closeFassungRoute,
  createFassungRoute,
  deleteFassungRoute,
  recordFreigabeRoute,
} from '../kette.contract.ts';
import type { Kette } from './kettenbild.tsx';
import { t } from './texte.ts';

type Props = { kette: Kette; onBearbeiten: () => void };

/** What can be done with the Fassung that is shown. */
export function Fassungsakte({ kette, onBearbeiten }: Props) {
  const [akt, setAkt] = useState<'freigeben' | 'beenden' | 'verwerfen' | null>(null);
  const schliesse = () => setAkt(null);
  if (akt === 'freigeben') return <Freigabe kette={kette} schliesse={schliesse} />;
  if (akt === 'beenden') return <Ende kette={kette} schliesse={schliesse} />;
  if (akt === 'verwerfen') return <Verwerfen kette={kette} schliesse={schliesse} />;
  const entwurf = kette.fassungen.some(({ stand }) => stand === 'ENTWURF');
  return (
    <div className="kim-aktionen">
      {kette.stand === 'ENTWURF' ? (
        <>
          <Button onClick={() => setAkt('freigeben')}>{t('kette.freigeben')}</Button>
          <Button art="sekundaer" onClick={onBearbeiten}>
            {t('kette.bearbeiten')}
          </Button>
          <Button art="tertiaer" onClick={() => setAkt('verwerfen')}>
            {t('kette.verwerfen')}
          </Button>
        </>
      ) : null}
      {entwurf ? null : <NeueFassung ketteId={kette.id} />}
      {kette.stand === 'GUELTIG' || kette.stand === 'KUENFTIG' ? (
        <Button art="tertiaer" onClick={() => setAkt('beenden')}>
          {t('kette.beenden')}
        </Button>
      ) : null}
    </div>
  );
}

function NeueFassung({ ketteId }: { ketteId: string }) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createFassungRoute);
  const beginne = async () => {
    const antwort = await sende({ params: { ketteId } });
    if (!antwort.ok) return;
    setMeldung(t('kette.fassung.begonnen'));
    await navigate(`/ketten/${ketteId}?nr=${String(antwort.wert.nr)}`);
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void beginne()}>
        {t('kette.fassung.neu')}
      </Button>
    </>
  );
}

type Aktprops = { kette: Kette; schliesse: () => void };

function Freigabe({ kette: { id: ketteId, nr, version, stichtag }, schliesse }: Aktprops) {
  const form = useForm({
    resolver: zodResolver(z.object({ gueltigVon: tag })),
    defaultValues: { gueltigVon: stichtag },
  });
  const { sende, laeuft, problem } = useSchreiben(recordFreigabeRoute);
  return (
    <Formular
      titel={t('kette.freigeben.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('kette.freigeben')}
      onAbbrechen={schliesse}
      onSenden={async ({ gueltigVon }) => {
        const antwort = await sende({ params: { ketteId, nr }, body: { version, gueltigVon } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('kette.freigegeben'));
      }}
    >
      <p>{t('kette.freigeben.text')}</p>
      <FormDatum id="gueltigVon" control={form.control} name="gueltigVon" label={t('kette.gueltigVon')} />
    </Formular>
  );
}

function Ende({ kette: { id: ketteId, nr, version, stichtag }, schliesse }: Aktprops) {
  const form = useForm({
    resolver: zodResolver(z.object({ gueltigBis: tag })),
    defaultValues: { gueltigBis: stichtag },
  });
  const { sende, laeuft, problem } = useSchreiben(closeFassungRoute);
  return (
    <Formular
      titel={t('kette.beenden')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('kette.beenden')}
      onAbbrechen={schliesse}
      onSenden={async ({ gueltigBis }) => {
        const antwort = await sende({ params: { ketteId, nr }, body: { version, gueltigBis } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('kette.beendet'));
      }}
    >
      <FormDatum id="gueltigBis" control={form.control} name="gueltigBis" label={t('kette.gueltigBis')} />
    </Formular>
  );
}

function Verwerfen({ kette: { id: ketteId, nr, fassungen }, schliesse }: Aktprops) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(deleteFassungRoute);
  const verwirf = async () => {
    const antwort = await sende({ params: { ketteId, nr } });
    if (!antwort.ok) return;
    setMeldung(t('kette.verworfen'));
    await navigate(fassungen.length > 1 ? `/ketten/${ketteId}` : '/ketten');
  };
  return (
    <div>
      <p>{t('kette.verwerfen.frage')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="gefahr" laeuft={laeuft} onClick={() => void verwirf()}>
          {t('kette.verwerfen')}
        </Button>
        <Button art="tertiaer" onClick={schliesse}>
          {t('kette.behalten')}
        </Button>
      </div>
    </div>
  );
}
