import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listRegisterRoute } from '../antrag.contract.ts';
import { ANTRAGSARTEN, ANTRAGSERGEBNISSE } from '../wertelisten/antraege.ts';
import { t } from './register-texte.ts';

type Zeile = Ausgabe<typeof listRegisterRoute>['eintraege'][number];
const GROESSE = 50;

/** Deadlines of all requests in the own Stelle, without names and words. */
export default function RegisterSeite() {
  const [auswahl, setAuswahl] = useState<'OFFEN' | 'ALLE'>('OFFEN');
  const [seite, setSeite] = useState(1);
  const query = { auswahl, seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listRegisterRoute, { query }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('register.titel')} einleitung={<p>{t('einleitung')}</p>} />
      <Auswahl
        id="auswahl"
        label={t('auswahl')}
        leer={null}
        optionen={[
          { wert: 'OFFEN', text: t('auswahl.OFFEN') },
          { wert: 'ALLE', text: t('auswahl.ALLE') },
        ]}
        value={auswahl}
        onChange={({ target }) => {
          setAuswahl(target.value === 'ALLE' ? 'ALLE' : 'OFFEN');
          setSeite(1);
        }}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data === undefined ? null : (
        <>
          {data.eintraege.some(({ weitere }) => weitere.length > 0) ? <p>{t('weitere.text')}</p> : null}
          {data.gesamt === 0 ? (
            <Leer titel={t('keine')} />
          ) : (
            <Tabelle
              titel={t('tabelle')}
              spalten={SPALTEN}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
            />
          )}
          <Seitenblaettern
            seite={data.seite}
            groesse={data.groesse}
            gesamt={data.gesamt}
            onSeite={setSeite}
          />
        </>
      )}
    </>
  );
}

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'nummer', kopf: t('nummer'), zelle: ({ nummer }) => nummer },
  { id: 'art', kopf: t('art'), zelle: ({ art }) => textOf(ANTRAGSARTEN, art) },
  { id: 'eingang', kopf: t('eingang'), zelle: ({ eingang }) => formatTag(eingang) },
  { id: 'frist', kopf: t('frist'), zelle: ({ frist }) => formatTag(frist) },
  { id: 'stand', kopf: t('stand'), zelle: (zeile) => <Stand zeile={zeile} /> },
  { id: 'zustaendig', kopf: t('zustaendig'), zelle: ({ zustaendig }) => zustaendig ?? t('niemand') },
  { id: 'weitere', kopf: t('weitere'), zelle: (zeile) => <Weitere zeile={zeile} /> },
];

/** A copy is about the Akten of one account: who keeps another one of the same person makes one, too. */
function Weitere({ zeile: { weitere } }: { zeile: Zeile }) {
  if (weitere.length === 0) return '–';
  return (
    <ul className="kim-klein">
      {weitere.map(({ nummer, zustaendig }) => (
        <li key={nummer}>{t('weitere.akte', { nummer, zustaendig: zustaendig ?? t('niemand') })}</li>
      ))}
    </ul>
  );
}

function Stand({ zeile: { ergebnis, beantwortetAm, verlaengertAm, ueberfaellig } }: { zeile: Zeile }) {
  if (ergebnis !== null) {
    return t('beantwortet', {
      ergebnis: textOf(ANTRAGSERGEBNISSE, ergebnis),
      datum: formatTag(beantwortetAm),
    });
  }
  return (
    <>
      <Etikett text={t(ueberfaellig ? 'vorbei' : 'offen')} art={ueberfaellig ? 'fehler' : 'warnung'} />
      {verlaengertAm === null ? null : (
        <span className="kim-klein"> {t('verlaengert', { datum: formatTag(verlaengertAm) })}</span>
      )}
    </>
  );
}
