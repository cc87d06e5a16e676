import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { type StelleAnzeige, updateStelleRoute } from '../stelle.contract.ts';
import { ANBINDUNG_NAMEN, ANBINDUNGEN } from '../stelle.model.ts';
import { VzaeEingabe, Zeitraumfelder } from './felder.tsx';
import { Formular } from './formular.tsx';
import { Fassung, toFassung } from './stelle-formular.tsx';
import { formatFeldwert, readGespeichert, toFormwerte } from './stelle-stand.ts';
import { t } from './texte.ts';

const FELDER = [
  { name: 'bezeichnung', label: t('stelle.bezeichnung') },
  { name: 'umfangVzae', label: t('stelle.umfang') },
  { name: 'anbindung', label: t('stelle.anbindung') },
  { name: 'anbindungGrund', label: t('stelle.grund') },
  { name: 'gueltigVon', label: t('stelle.von') },
  { name: 'gueltigBis', label: t('stelle.bis') },
] as const satisfies readonly { name: keyof z.input<typeof Fassung>; label: string }[];

/**
 * Changes the wording of a Stelle or ends it. When somebody else was faster, both versions stand side by side; the
 * choice goes into the form and is saved against the version that was shown.
 */
export function StelleAendern({ stelle, onFertig }: { stelle: StelleAnzeige; onFertig: () => void }) {
  const form = useForm({ resolver: zodResolver(Fassung), defaultValues: toFormwerte(stelle) });
  // The version this form knows; a newer list underneath must not make an old input look new.
  const [version, setVersion] = useState(stelle.version);
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(updateStelleRoute, {
    onErfolg: onFertig,
  });
  const { errors } = form.formState;
  const anfang = useRef(version);
  const { setFocus } = form;
  // After a choice between two versions the form comes back: the focus goes to where one reads on.
  useEffect(() => {
    if (version !== anfang.current) setFocus('bezeichnung');
  }, [version, setFocus]);
  const gespeichert = readGespeichert(konflikt);
  return (
    <>
      {gespeichert ? (
        <Konflikt
          felder={FELDER}
          gespeichert={gespeichert.werte}
          eigene={form.getValues()}
          formatiere={formatFeldwert}
          onUebernehmen={(werte) => {
            form.reset(Fassung.parse(werte));
            setVersion(gespeichert.version);
            verwerfeProblem();
          }}
        />
      ) : null}
      <div hidden={gespeichert !== null}>
        <Formular
          titel={t('stelle.aendern')}
          form={form}
          problem={gespeichert ? null : problem}
          laeuft={laeuft}
          onSenden={async (werte) => {
            const antwort = await sende({
              params: { stelleId: stelle.id },
              body: { ...toFassung(werte), version },
            });
            if (!antwort.ok) setProblemFehler(form, antwort.fehler);
          }}
        >
          <p className="kim-klein">{t('stelle.aendern.text')}</p>
          <Texteingabe
            id="bezeichnung"
            label={t('stelle.bezeichnung')}
            fehler={errors.bezeichnung?.message}
            {...form.register('bezeichnung')}
          />
          <VzaeEingabe
            id="umfangVzae"
            label={t('stelle.umfang')}
            hinweis={t('stelle.umfang.hinweis')}
            fehler={errors.umfangVzae?.message}
            {...form.register('umfangVzae')}
          />
          <Auswahl
            id="anbindung"
            label={t('stelle.anbindung')}
            leer={null}
            optionen={ANBINDUNGEN.map((wert) => ({ wert, text: ANBINDUNG_NAMEN[wert] }))}
            {...form.register('anbindung')}
          />
          <Texteingabe
            id="anbindungGrund"
            label={t('stelle.grund')}
            hinweis={t('stelle.grund.hinweis')}
            freiwillig
            fehler={errors.anbindungGrund?.message}
            {...form.register('anbindungGrund')}
          />
          <Zeitraumfelder control={form.control} />
        </Formular>
      </div>
    </>
  );
}
