import { useState } from 'react';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Suchfeld } from '#src/web/ui/suchfeld.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Kontozeile, listKonten } from '../verwaltung.contract.ts';
import { Kontorollen } from './kontorollen.tsx';
import { Kontozugang } from './kontozugang.tsx';
import { NeuesKontoFormular } from './neues-konto.tsx';
import { t } from './texte.ts';

type Offen = 'keiner' | 'neu' | { kontoId: string };

/** Accounts of the administration's reach: list, new account, roles, lock. */
export default function KontenSeite() {
  const [suche, setSuche] = useState('');
  const [seite, setSeite] = useState(1);
  const [offen, setOffen] = useState<Offen>('keiner');
  const query = { seite, groesse: 50, ...(suche === '' ? {} : { suche }) };
  const { data, error, refetch } = useLesen(listKonten, { query }, { behalteAlte: true });
  const schliesse = () => setOffen('keiner');
  const gewaehlt =
    typeof offen === 'object' ? data?.eintraege.find(({ id }) => id === offen.kontoId) : undefined;
  return (
    <>
      <Seitenkopf
        titel={t('konten.titel')}
        einleitung={<p>{t('konten.einleitung')}</p>}
        aktionen={<Button onClick={() => setOffen('neu')}>{t('konten.neu')}</Button>}
      />
      <Suchfeld
        label={t('konten.suche')}
        wert={suche}
        treffer={data?.gesamt}
        onSuche={(text) => {
          setSuche(text);
          setSeite(1);
        }}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data ? (
        <>
          <Kontentabelle konten={data.eintraege} onWahl={(kontoId) => setOffen({ kontoId })} />
          <Seitenblaettern
            seite={data.seite}
            groesse={data.groesse}
            gesamt={data.gesamt}
            onSeite={setSeite}
          />
        </>
      ) : error ? null : (
        <Ladeanzeige />
      )}
      {offen === 'neu' ? (
        <Dialog titel={t('neu.titel')} schliesse={schliesse}>
          <NeuesKontoFormular />
        </Dialog>
      ) : null}
      {gewaehlt ? (
        <Dialog titel={gewaehlt.name} schliesse={schliesse}>
          <Kontorollen konto={gewaehlt} />
          {gewaehlt.aktiv ? <Kontozugang konto={gewaehlt} /> : null}
        </Dialog>
      ) : null}
    </>
  );
}

type TabellenProps = { konten: readonly Kontozeile[]; onWahl: (kontoId: string) => void };

function Kontentabelle({ konten, onWahl }: TabellenProps) {
  return (
    <Tabelle<Kontozeile>
      titel={t('konten.titel')}
      titelVerborgen
      zeilen={konten}
      schluessel={({ id }) => id}
      spalten={toSpalten(onWahl)}
    />
  );
}

function toSpalten(onWahl: TabellenProps['onWahl']): Spalte<Kontozeile>[] {
  return [
    { id: 'kennung', kopf: t('konten.kennung'), zelle: ({ kennung }) => kennung },
    { id: 'name', kopf: t('konten.name'), zelle: ({ name }) => name },
    {
      id: 'rollen',
      kopf: t('konten.rollen'),
      zelle: ({ mitgliedschaften }) =>
        [...new Set(mitgliedschaften.map(({ rolle }) => ROLLEN_NAMEN[rolle]))].join(', '),
    },
    { id: 'stand', kopf: t('konten.stand'), zelle: (konto) => <Kontostand konto={konto} /> },
    {
      id: 'aktion',
      kopf: t('konten.aktion'),
      zelle: ({ id, name }) => (
        <Button art="tertiaer" aria-label={t('konten.verwalten.name', { name })} onClick={() => onWahl(id)}>
          {t('konten.verwalten')}
        </Button>
      ),
    },
  ];
}

function Kontostand({ konto }: { konto: Kontozeile }) {
  if (!konto.aktiv) return <Etikett text={t('konten.geschlossen')} />;
  return (
    <>
      {konto.gesperrt ? (
        <Etikett text={t('konten.gesperrt')} art="fehler" />
      ) : (
        <Etikett text={t('konten.aktiv')} art="erfolg" />
      )}{' '}
      <Etikett
        text={konto.zweiterFaktor ? t('konten.mitFaktor') : t('konten.ohneFaktor')}
        art={konto.zweiterFaktor ? 'info' : 'warnung'}
      />
    </>
  );
}
