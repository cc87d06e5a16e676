import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useParams } from 'react-router';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { openZugangRoute, recordZugangsantwortRoute, type Zugangsstand } from '../zugang.contract.ts';
import { t } from './texte.ts';
import { Anfrage, type Antwortweg } from './zugang-anfrage.tsx';
import { Ende } from './zugang-ende.tsx';
import './verweis.css';

/**
 * The page of a Stelle without an account. Opening the address reads nothing and changes nothing: a mail scanner or a
 * shared mailbox sees a field for a code. What was handed over comes with the code and stays in this page alone.
 */
export default function ZugangSeite() {
  const { token = '' } = useParams();
  const [offen, setOffen] = useState<{ stand: Zugangsstand; code: string } | null>(null);
  if (offen === null) {
    return <Codeeingabe token={token} onOffen={(stand, code) => setOffen({ stand, code })} />;
  }
  const { stand, code } = offen;
  if (stand.stand !== 'OFFEN') return <Ende stand={stand.stand} />;
  return (
    <Linkanfrage stand={stand} zugang={{ token, code }} onStand={(neu) => setOffen({ stand: neu, code })} />
  );
}

type Linkprops = {
  stand: Extract<Zugangsstand, { stand: 'OFFEN' }>;
  zugang: { token: string; code: string };
  onStand: (stand: Zugangsstand) => void;
};

function Linkanfrage({ stand, zugang, onStand }: Linkprops) {
  const { sende, laeuft, problem } = useSchreiben(recordZugangsantwortRoute);
  const weg = {
    sende: (antwort) => sende({ body: { zugang, ...antwort } }),
    laeuft,
    problem,
  } satisfies Antwortweg;
  return <Anfrage stand={stand} weg={weg} onStand={onStand} />;
}

const Werte = z.object({
  code: z.string().refine((text) => text.trim() !== '', t('zugang.code.pflicht')),
});

type Codeprops = { token: string; onOffen: (stand: Zugangsstand, code: string) => void };

function Codeeingabe({ token, onOffen }: Codeprops) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { code: '' } });
  const { sende, laeuft, problem } = useSchreiben(openZugangRoute);
  return (
    <>
      <Seitenkopf titel={t('zugang.seite')} einleitung={<p>{t('zugang.einleitung')}</p>} />
      <Formular
        titel={t('zugang.seite')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={t('zugang.oeffnen')}
        onSenden={async ({ code }) => {
          const antwort = await sende({ body: { token, code } });
          if (antwort.ok) onOffen(antwort.wert, code);
        }}
      >
        <Texteingabe
          id="code"
          label={t('zugang.code')}
          hinweis={t('zugang.code.hinweis')}
          breite="mittel"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          fehler={form.formState.errors.code?.message}
          {...form.register('code')}
        />
      </Formular>
      <details>
        <summary>{t('zugang.ohneCode')}</summary>
        <p>{t('zugang.ohneCode.text')}</p>
      </details>
    </>
  );
}
