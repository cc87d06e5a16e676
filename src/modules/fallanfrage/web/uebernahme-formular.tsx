import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { createUebernahmeRoute } from '../fallanfrage.contract.ts';
import type { Aktprops } from './akt-dialog.tsx';
import { t } from './texte.ts';
import { useAnfrageSchreiben } from './use-anfrage-schreiben.ts';

/** Makes a Kurzberatung of the Anfrage and opens it; what follows stands above the button. */
export function UebernahmeFormular({ anfrage, schliesse }: Aktprops) {
  const form = useForm({ defaultValues: {} });
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useAnfrageSchreiben(createUebernahmeRoute);
  return (
    <Formular
      titel={t('akt.uebernahme.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('akt.uebernahme.knopf')}
      onAbbrechen={schliesse}
      onSenden={async () => {
        const antwort = await sende({
          params: { anfrageId: anfrage.id },
          body: { version: anfrage.version },
        });
        if (!antwort.ok) return;
        schliesse();
        setMeldung(t('akt.uebernahme.gespeichert', { nummer: antwort.wert.nummer }));
        await navigate(`/akten/${antwort.wert.id}`);
      }}
    >
      <p>{t('akt.uebernahme.text')}</p>
      <p>{t('akt.uebernahme.antwort')}</p>
    </Formular>
  );
}
