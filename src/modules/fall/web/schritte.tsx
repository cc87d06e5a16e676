import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { SCHRITT_WER, SCHRITT_WER_NAMEN } from '../fall.model.ts';
import { createSchrittRoute, updateSchrittstandRoute } from '../ziel.contract.ts';
import type { SchrittAnsicht, ZielAnsicht } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { Pflichttext, TagOderLeer } from './felder.ts';
import { Absage, Formular } from './formular.tsx';
import { t } from './texte.ts';

type Props = { akteId: string; ziel: ZielAnsicht; aktiv: boolean };

/** Steps of the Hilfeplan towards one Ziel; ticked off on the spot. */
export function Schritte({ akteId, ziel, aktiv }: Props) {
  const [neu, setNeu] = useState(false);
  const name = ziel.uebersetzung ?? ziel.wortlaut;
  return (
    <div className="kim-stapel fall-karten">
      <h3>{t('schritt.titel')}</h3>
      {ziel.schritte.length === 0 ? <p>{t('schritt.keine')}</p> : null}
      <ul className="fall-schritte">
        {ziel.schritte.map((schritt) => (
          <Schritt key={schritt.id} akteId={akteId} schritt={schritt} aktiv={aktiv} />
        ))}
      </ul>
      {aktiv ? (
        <div className="kim-aktionen">
          <Button
            art="tertiaer"
            aria-label={t('schritt.neu.name', { ziel: name })}
            onClick={() => setNeu(true)}
          >
            {t('schritt.neu')}
          </Button>
        </div>
      ) : null}
      {neu ? (
        <Dialog titel={t('schritt.neu')} schliesse={() => setNeu(false)}>
          <SchrittFormular akteId={akteId} zielId={ziel.id} onFertig={() => setNeu(false)} />
        </Dialog>
      ) : null}
    </div>
  );
}

function Schritt({ akteId, schritt, aktiv }: { akteId: string; schritt: SchrittAnsicht; aktiv: boolean }) {
  const { sende, laeuft, problem } = useAkteSchreiben(updateSchrittstandRoute);
  const { id, was, wer, faelligAm, stand, version } = schritt;
  const setze = (neu: SchrittAnsicht['stand']) =>
    void sende({ params: { akteId, schrittId: id }, body: { version, stand: neu } });
  const wann = faelligAm === null ? '' : `, ${t('schritt.bis', { datum: formatTag(faelligAm) })}`;
  return (
    <li data-stand={stand}>
      <span>{was}</span>
      <span className="kim-klein">
        {SCHRITT_WER_NAMEN[wer]}
        {wann}, {t(`schritt.${stand}`)}
      </span>
      {problem ? <Absage problem={problem} /> : null}
      {aktiv ? (
        <span className="kim-aktionen">
          {stand === 'OFFEN' ? (
            <>
              <Button
                art="tertiaer"
                laeuft={laeuft}
                aria-label={t('schritt.erledigt.name', { was })}
                onClick={() => setze('ERLEDIGT')}
              >
                {t('schritt.erledigt')}
              </Button>
              <Button
                art="tertiaer"
                laeuft={laeuft}
                aria-label={t('schritt.entfallen.name', { was })}
                onClick={() => setze('ENTFALLEN')}
              >
                {t('schritt.entfallen')}
              </Button>
            </>
          ) : (
            <Button
              art="tertiaer"
              laeuft={laeuft}
              aria-label={t('schritt.offen.name', { was })}
              onClick={() => setze('OFFEN')}
            >
              {t('schritt.offen')}
            </Button>
          )}
        </span>
      ) : null}
    </li>
  );
}

const Werte = z.object({ was: Pflichttext(1_000), wer: z.enum(SCHRITT_WER), faelligAm: TagOderLeer });

function SchrittFormular({
  akteId,
  zielId,
  onFertig,
}: {
  akteId: string;
  zielId: string;
  onFertig: () => void;
}) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { was: '', wer: 'KLIENT' as const, faelligAm: '' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(createSchrittRoute, { onErfolg: onFertig });
  return (
    <Formular
      titel={t('schritt.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async ({ was, wer, faelligAm }) => {
        const body = { zielId, was, wer, ...(faelligAm === '' ? {} : { faelligAm }) };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <Mehrzeilig
        id="was"
        label={t('schritt.was')}
        rows={2}
        hoechstens={1_000}
        fehler={form.formState.errors.was?.message}
        {...form.register('was')}
      />
      <Optionen
        id="wer"
        label={t('schritt.wer')}
        optionen={SCHRITT_WER.map((wert) => ({ wert, text: SCHRITT_WER_NAMEN[wert] }))}
        anbindung={form.register('wer')}
      />
      <FormDatum
        id="faelligAm"
        control={form.control}
        name="faelligAm"
        label={t('schritt.faellig')}
        freiwillig
      />
    </Formular>
  );
}
