import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { isTerminNoetig } from '../hinweise.model.ts';
import { updateTerminRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { Tag } from './felder.ts';
import { Absage, Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';

const Termin = z.object({ datum: Tag, art: z.enum(['TERMIN', 'WIEDERVORLAGE']) });

/** Next appointment or Wiedervorlage; an active Fall has one always, so it is changed and not taken away (CP-07). */
export function Terminkarte({ akte }: { akte: AkteSeite['akte'] }) {
  const [geklickt, setGeklickt] = useState(false);
  const [suche, setSuche] = useSearchParams();
  const verlangt = suche.get('formular') === 'termin';
  const { sende, laeuft, problem } = useAkteSchreiben(updateTerminRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  const { naechsterTermin, naechsterTerminArt } = akte;
  const nimmWeg = () =>
    void sende({ params: { akteId: akte.id }, body: { version: akte.version, termin: null } });
  const schliesse = () => {
    setGeklickt(false);
    if (verlangt) setSuche({}, { replace: true, preventScrollReset: true });
  };
  return (
    <Karte titel={t('termin.titel')}>
      <p>
        {naechsterTermin === null
          ? t('termin.keiner')
          : `${formatTag(naechsterTermin)}, ${t(`termin.${naechsterTerminArt ?? 'TERMIN'}`)}`}
      </p>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => setGeklickt(true)}>
          {t(naechsterTermin === null ? 'termin.setzen' : 'termin.aendern')}
        </Button>
        {naechsterTermin === null || isTerminNoetig(akte.zustand) ? null : (
          <Button art="tertiaer" laeuft={laeuft} onClick={nimmWeg}>
            {t('termin.loeschen')}
          </Button>
        )}
      </div>
      {geklickt || verlangt ? (
        <Dialog titel={t('termin.titel')} schliesse={schliesse}>
          <TerminFormular akte={akte} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

function TerminFormular({ akte, schliesse }: { akte: AkteSeite['akte']; schliesse: () => void }) {
  const form = useForm({
    resolver: zodResolver(Termin),
    defaultValues: { datum: akte.naechsterTermin ?? '', art: akte.naechsterTerminArt ?? 'TERMIN' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(updateTerminRoute);
  return (
    <Formular
      titel={t('termin.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('termin.setzen')}
      onAbbrechen={schliesse}
      onSenden={async (termin) => {
        const body = { version: akte.version, termin };
        const antwort = await sende({ params: { akteId: akte.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      <FormDatum id="datum" control={form.control} name="datum" label={t('termin.datum')} />
      <Optionen
        id="art"
        label={t('termin.art')}
        optionen={(['TERMIN', 'WIEDERVORLAGE'] as const).map((wert) => ({
          wert,
          text: t(`termin.${wert}`),
        }))}
        anbindung={form.register('art')}
      />
    </Formular>
  );
}
