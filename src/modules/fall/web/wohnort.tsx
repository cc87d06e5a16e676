import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { listKommunenRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateWohnortRoute, WOHNORT_ANLAESSE } from '../wohnort.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode } from './auswahl.ts';
import { Pflichttext } from './felder.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { t } from './wohnort-texte.ts';

type Props = Pick<AkteSeite, 'akte'> & { bearbeitbar: boolean };

/** The Kommune under which an Akte counts; only where the Standort has several. */
export function Wohnort(props: Props) {
  const { data: sitzung } = useSitzung();
  const standort = sitzung?.standort ?? null;
  return standort === null ? null : <Wohnortkarte {...props} standortId={standort.id} />;
}

function Wohnortkarte({ akte, bearbeitbar, standortId }: Props & { standortId: string }) {
  const { data } = useLesen(listKommunenRoute, { params: { standortId } });
  const [offen, setOffen] = useState(false);
  if (data === undefined || data.eintraege.length === 0) return null;
  const name = data.eintraege.find(({ id }) => id === akte.kommuneId)?.name ?? t('keiner');
  const schliesse = () => setOffen(false);
  return (
    <Karte titel={t('titel')} ebene={3}>
      <p>{t('steht', { name })}</p>
      <p className="kim-klein">{t('text')}</p>
      {bearbeitbar ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen(true)}>
            {t('aendern')}
          </Button>
        </div>
      ) : null}
      {offen ? (
        <Dialog titel={t('aendern')} schliesse={schliesse}>
          <WohnortFormular
            akte={akte}
            kommunen={data.eintraege
              .filter(({ id }) => id !== akte.kommuneId)
              .map(({ id, name: text }) => ({ wert: id, text }))}
            schliesse={schliesse}
          />
        </Dialog>
      ) : null}
    </Karte>
  );
}

const Werte = z.object({
  anlass: z.string({ error: t('feld.waehlen') }).min(1, t('feld.waehlen')),
  kommuneId: z.string(),
  grund: Pflichttext(1_000),
});

type Formularprops = Pick<AkteSeite, 'akte'> & { kommunen: readonly Wahl[]; schliesse: () => void };

function WohnortFormular({ akte, kommunen, schliesse }: Formularprops) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { anlass: '', kommuneId: '', grund: '' },
  });
  const entwurf = useEntwurf(form, 'fall.wohnort', akte.id);
  const { sende, laeuft, problem } = useAkteSchreiben(updateWohnortRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async ({ anlass, kommuneId, grund }) => {
        const antwort = await sende({
          params: { akteId: akte.id },
          body: {
            version: akte.version,
            anlass: toCode(WOHNORT_ANLAESSE, anlass) ?? 'BERICHTIGUNG',
            kommuneId: kommuneId === '' ? null : kommuneId,
            grund,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Optionen
        id="anlass"
        label={t('anlass')}
        optionen={WOHNORT_ANLAESSE.map((wert) => ({
          wert,
          text: t(`anlass.${wert}`),
          erklaerung: t(`anlass.${wert}.text`),
        }))}
        fehler={errors.anlass?.message}
        anbindung={form.register('anlass')}
      />
      <Auswahl
        id="kommuneId"
        label={t('kommune')}
        hinweis={t('kommune.hinweis')}
        leer={t('keiner')}
        optionen={kommunen}
        fehler={errors.kommuneId?.message}
        {...form.register('kommuneId')}
      />
      <Mehrzeilig
        id="grund"
        label={t('grund')}
        hinweis={t('grund.hinweis')}
        rows={3}
        hoechstens={1_000}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
