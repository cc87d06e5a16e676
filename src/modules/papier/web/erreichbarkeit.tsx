import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { updateErreichbarkeitRoute } from '../papier.contract.ts';
import { t } from './texte.ts';

type Angabe = { telefon: string; sprechzeit: string | null };

/** The own work phone; open as a form until there is one. */
export function Erreichbarkeit({ angabe }: { angabe: Angabe | null }) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  return (
    <Karte
      ebene={3}
      titel={t('erreichbar.titel')}
      aktionen={
        angabe === null || offen ? null : (
          <Button art="tertiaer" onClick={() => setOffen(true)}>
            {t('erreichbar.aendern')}
          </Button>
        )
      }
    >
      <p className="kim-klein">{t('erreichbar.text')}</p>
      {angabe === null || offen ? (
        <ErreichbarkeitFormular angabe={angabe} schliesse={schliesse} />
      ) : (
        <p>{[angabe.telefon, angabe.sprechzeit].filter((teil) => teil !== null).join(' · ')}</p>
      )}
    </Karte>
  );
}

const Werte = z.object({
  telefon: z.string().trim().min(1, t('erreichbar.telefon.fehlt')),
  sprechzeit: z.string(),
});

function ErreichbarkeitFormular({ angabe, schliesse }: { angabe: Angabe | null; schliesse: () => void }) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { telefon: angabe?.telefon ?? '', sprechzeit: angabe?.sprechzeit ?? '' },
  });
  const { sende, laeuft, problem } = useSchreiben(updateErreichbarkeitRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('erreichbar.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      {...(angabe === null ? {} : { onAbbrechen: schliesse })}
      onSenden={async (werte) => {
        const antwort = await sende({ body: werte });
        if (!antwort.ok) {
          setProblemFehler(form, antwort.fehler);
          return;
        }
        setMeldung(t('erreichbar.gespeichert'));
        schliesse();
      }}
    >
      <Texteingabe
        id="telefon"
        label={t('erreichbar.telefon')}
        type="tel"
        breite="mittel"
        fehler={errors.telefon?.message}
        {...form.register('telefon')}
      />
      <Texteingabe
        id="sprechzeit"
        label={t('erreichbar.sprechzeit')}
        freiwillig
        breite="mittel"
        fehler={errors.sprechzeit?.message}
        {...form.register('sprechzeit')}
      />
    </Formular>
  );
}
