import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { AKTIVE_ZUSTAENDE } from '#src/modules/akte/uebergaenge.model.ts';
import { Absage, Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { isTerminNoetig } from '../hinweise.model.ts';
import { updateTerminRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { ZuZweitFehlt } from '#src/modules/schutzkonzept/web/hausbesuch.tsx';
import { formatTermin } from './auswahl.ts';
import { t as tm } from './monitoring-texte.ts';
import { FormKonflikt } from './form-konflikt.tsx';
import { formatNaechster, fromTermin, Naechster, NaechsterFelder, toNaechster } from './naechster-felder.tsx';
import { SichtungFormular } from './sichtung-formular.tsx';
import { formatOrt } from './terminort.ts';
import { t } from './texte.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { useFolge, useStand } from './use-stand.tsx';

const Werte = z.object({ termin: Naechster });
/** One field: the day of one and the hour of another would be a Termin that nobody set. */
const KONFLIKTFELDER = [{ name: 'termin', label: t('termin.titel') }] as const;
type Akte = AkteSeite['akte'];
type Offen = 'termin' | 'sichtung';

const isAktiv = ({ zustand }: Akte): boolean => AKTIVE_ZUSTAENDE.some((aktiv) => aktiv === zustand);

/** What comes next; an active Fall has a next day always, so it is changed and not taken away (CP-07). */
export function Terminkarte({ akte }: { akte: Akte }) {
  const [geklickt, setGeklickt] = useState<Offen | null>(null);
  const [suche, setSuche] = useSearchParams();
  const verlangt = toVerlangt(suche.get('formular'), akte);
  const { sende, laeuft, problem } = useAkteSchreiben(updateTerminRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  const { naechsterTermin } = akte;
  const nimmWeg = () =>
    void sende({ params: { akteId: akte.id }, body: { version: akte.version, termin: null } });
  const schliesse = () => {
    setGeklickt(null);
    if (verlangt) setSuche({}, { replace: true, preventScrollReset: true });
  };
  const offen = geklickt ?? verlangt;
  return (
    <Karte titel={t('termin.titel')}>
      <Stand akte={akte} />
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        {isAktiv(akte) ? (
          <Button
            art={akte.naechsterTerminArt === 'SICHTUNG' ? 'primaer' : 'tertiaer'}
            onClick={() => setGeklickt('sichtung')}
          >
            {t('sichtung.festhalten')}
          </Button>
        ) : null}
        <Button art="sekundaer" onClick={() => setGeklickt('termin')}>
          {t(naechsterTermin === null ? 'termin.setzen' : 'termin.aendern')}
        </Button>
        {naechsterTermin === null || isTerminNoetig(akte.zustand) ? null : (
          <Button art="tertiaer" laeuft={laeuft} onClick={nimmWeg}>
            {t('termin.loeschen')}
          </Button>
        )}
      </div>
      {offen === 'termin' ? (
        <Dialog titel={t('termin.titel')} schliesse={schliesse}>
          <TerminFormular akte={akte} schliesse={schliesse} />
        </Dialog>
      ) : null}
      {offen === 'sichtung' ? (
        <Dialog titel={tm('sichtung.titel')} schliesse={schliesse}>
          <SichtungFormular akte={akte} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

function toVerlangt(formular: string | null, akte: Akte): Offen | null {
  if (formular === 'sichtung') return isAktiv(akte) ? 'sichtung' : null;
  return formular === 'termin' ? 'termin' : null;
}

function Stand({ akte }: { akte: Akte }) {
  const { naechsterTermin, naechsterTerminArt, terminUm, terminGrund, terminOrt } = akte;
  if (naechsterTermin === null) return <p>{t('termin.keiner')}</p>;
  const datum = formatTermin(naechsterTermin, terminUm);
  if (naechsterTerminArt !== 'SICHTUNG') {
    return (
      <>
        <p>
          {[datum, t(`termin.${naechsterTerminArt ?? 'TERMIN'}`), formatOrt(akte)].filter(Boolean).join(', ')}
        </p>
        {terminOrt === 'ZUHAUSE' && akte.terminZweitePerson === null ? <ZuZweitFehlt /> : null}
      </>
    );
  }
  return (
    <>
      <p>{tm('naechster.bis', { datum })}</p>
      {terminGrund === null ? null : <p className="fall-text">{terminGrund}</p>}
    </>
  );
}

function TerminFormular({ akte, schliesse }: { akte: Akte; schliesse: () => void }) {
  const stand = { termin: fromTermin(akte) };
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: stand });
  useFolge(form, stand);
  const entwurf = useEntwurf(form, 'fall.termin', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(updateTerminRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: ({ jetzt, onGesehen }) => (
      <FormKonflikt
        form={form}
        schema={Werte}
        stand={{ version: akte.version, werte: jetzt }}
        leer={stand}
        felder={KONFLIKTFELDER}
        formatiere={(_name, wert) => formatNaechster(wert)}
        onGesehen={onGesehen}
      />
    ),
  });
  return (
    <Formular
      titel={t('termin.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      knopf={t('termin.setzen')}
      onAbbrechen={schliesse}
      onSenden={async ({ termin }) => {
        const body = { version: akte.version, termin: toNaechster(termin) };
        const antwort = await sende({ params: { akteId: akte.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      <NaechsterFelder
        form={form}
        spaeteste={akte.spaetesteSichtung}
        arten={isAktiv(akte) ? ['TERMIN', 'WIEDERVORLAGE', 'SICHTUNG'] : ['TERMIN', 'WIEDERVORLAGE']}
      />
    </Formular>
  );
}
