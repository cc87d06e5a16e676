import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  issueZugangspasswortRoute,
  listZugaengeRoute,
  type Zugangszeile,
} from '../stelleneingang.contract.ts';
import { EINLADUNGSGRUENDE, SCHLIESSUNGSGRUENDE } from '../wertelisten/zugang.ts';
import { Anfang } from './anfang.tsx';
import { EinladungFormular } from './einladung-formular.tsx';
import { SchliessungFormular } from './schliessung-formular.tsx';
import { t } from './texte.ts';

type Seite = Ausgabe<typeof listZugaengeRoute>;
type Offen = { art: 'EINLADEN' } | { art: 'SCHLIESSEN' | 'PASSWORT'; zugang: Zugangszeile } | null;

/** Who of which partner Stelle has access to its inbox, and until when. */
export default function ZugaengeSeite() {
  const [offen, setOffen] = useState<Offen>(null);
  const { data, error, refetch } = useLesen(listZugaengeRoute, {});
  const close = () => setOffen(null);
  return (
    <>
      <Seitenkopf
        titel={t('seite.titel')}
        einleitung={<p>{t('seite.einleitung')}</p>}
        aktionen={<Button onClick={() => setOffen({ art: 'EINLADEN' })}>{t('seite.einladen')}</Button>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {!data && !error ? <Ladeanzeige /> : null}
      {data ? <Listen seite={data} onOffen={setOffen} /> : null}
      {offen?.art === 'EINLADEN' ? (
        <Dialog titel={t('einladen.titel')} schliesse={close}>
          <EinladungFormular hoechstens={data?.gueltigBisHoechstens ?? ''} schliesse={close} />
        </Dialog>
      ) : null}
      {offen?.art === 'SCHLIESSEN' ? (
        <Dialog titel={t('ende.titel', { name: offen.zugang.name })} schliesse={close}>
          <SchliessungFormular zugang={offen.zugang} schliesse={close} />
        </Dialog>
      ) : null}
      {offen?.art === 'PASSWORT' ? (
        <Dialog titel={t('passwort.name', { name: offen.zugang.name })} schliesse={close}>
          <NeuesPasswort zugang={offen.zugang} schliesse={close} />
        </Dialog>
      ) : null}
    </>
  );
}

function Listen({ seite, onOffen }: { seite: Seite; onOffen: (offen: Offen) => void }) {
  const { eintraege, stichtag } = seite;
  const offene = eintraege.filter(({ geschlossenAm }) => geschlossenAm === null);
  const geschlossene = eintraege.filter(({ geschlossenAm }) => geschlossenAm !== null);
  return (
    <div className="kim-stapel fall-karten">
      {offene.length === 0 ? (
        <Leer titel={t('seite.leer')}>
          <p>{t('seite.leer.text')}</p>
        </Leer>
      ) : (
        <Karte titel={t('seite.offen')}>
          <Tabelle<Zugangszeile>
            titel={t('seite.offen')}
            titelVerborgen
            spalten={[...SPALTEN, ...toOffeneSpalten(stichtag, onOffen)]}
            zeilen={offene}
            schluessel={({ kontoId }) => kontoId}
          />
        </Karte>
      )}
      {geschlossene.length === 0 ? null : (
        <Karte titel={t('seite.geschlossen')}>
          <p>{t('seite.geschlossen.text')}</p>
          <Tabelle<Zugangszeile>
            titel={t('seite.geschlossen')}
            titelVerborgen
            spalten={[...SPALTEN, ENDE]}
            zeilen={geschlossene}
            schluessel={({ kontoId }) => kontoId}
          />
        </Karte>
      )}
    </div>
  );
}

const SPALTEN: readonly Spalte<Zugangszeile>[] = [
  { id: 'stelle', kopf: t('spalte.stelle'), zelle: ({ stelle }) => stelle },
  {
    id: 'person',
    kopf: t('spalte.person'),
    zelle: ({ name, kennung }) => (
      <>
        {name} <span className="kim-klein">{kennung}</span>
      </>
    ),
  },
  {
    id: 'einladung',
    kopf: t('spalte.einladung'),
    zelle: ({ grund, eingeladenAm, eingeladenVon }) =>
      t('spalte.einladung.wert', {
        grund: textOf(EINLADUNGSGRUENDE, grund),
        datum: formatTag(eingeladenAm),
        name: eingeladenVon,
      }),
  },
];

const ENDE: Spalte<Zugangszeile> = {
  id: 'ende',
  kopf: t('spalte.ende'),
  zelle: ({ geschlossenAm, geschlossenGrund }) =>
    t('spalte.ende.wert', {
      grund: geschlossenGrund === null ? '' : textOf(SCHLIESSUNGSGRUENDE, geschlossenGrund),
      datum: formatTag(geschlossenAm ?? ''),
    }),
};

function toOffeneSpalten(stichtag: string, onOffen: (offen: Offen) => void): Spalte<Zugangszeile>[] {
  return [
    { id: 'bis', kopf: t('spalte.bis'), zelle: ({ gueltigBis }) => formatTag(gueltigBis) },
    {
      id: 'stand',
      kopf: t('spalte.stand'),
      zelle: (zugang) => <Stand zugang={zugang} stichtag={stichtag} />,
    },
    {
      id: 'aktion',
      kopf: t('spalte.aktion'),
      zelle: (zugang) => (
        <div className="kim-aktionen">
          <Button
            art="sekundaer"
            aria-label={t('schliessen.name', { name: zugang.name })}
            onClick={() => onOffen({ art: 'SCHLIESSEN', zugang })}
          >
            {t('schliessen')}
          </Button>
          <Button
            art="tertiaer"
            aria-label={t('passwort.name', { name: zugang.name })}
            onClick={() => onOffen({ art: 'PASSWORT', zugang })}
          >
            {t('passwort')}
          </Button>
        </div>
      ),
    },
  ];
}

function Stand({ zugang, stichtag }: { zugang: Zugangszeile; stichtag: string }) {
  if (zugang.gueltigBis < stichtag) return <Etikett text={t('stand.vorbei')} art="warnung" />;
  return zugang.eingerichtet ? (
    <Etikett text={t('stand.eingerichtet')} art="erfolg" />
  ) : (
    <Etikett text={t('stand.wartet')} art="info" />
  );
}

function NeuesPasswort({ zugang, schliesse }: { zugang: Zugangszeile; schliesse: () => void }) {
  const [fertig, setFertig] = useState<{ anfangspasswort: string | null } | null>(null);
  const { sende, laeuft, problem } = useSchreiben(issueZugangspasswortRoute, { onErfolg: setFertig });
  if (fertig !== null) return <Anfang passwort={fertig.anfangspasswort} schliesse={schliesse} />;
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <p>{t('anfang.text')}</p>
      <Button laeuft={laeuft} onClick={() => void sende({ params: { kontoId: zugang.kontoId } })}>
        {t('passwort')}
      </Button>
    </div>
  );
}
