import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kopieren } from '#src/web/ui/kopieren.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { createSpaeter } from '#src/web/ui/spaeter.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { isOffen } from '../buchung.model.ts';
import { listSprachmittlungenRoute } from '../sprachmittlung.contract.ts';
import { Buchungstabelle } from './buchungstabelle.tsx';
import { ErgebnisFormular } from './ergebnis-formular.tsx';
import { t } from './texte.ts';
import { type Buchung, formatTermin, type Offen, type OnOffen, type SprachmittlungSeite } from './typen.ts';
import './sprachmittlung.css';

// The list of languages is a large part; the page of an Akte comes without it.
const NeueBuchung = createSpaeter(async () => (await import('./buchung-formular.tsx')).NeueBuchung);
const BuchungAendern = createSpaeter(async () => (await import('./buchung-formular.tsx')).BuchungAendern);

type Props = {
  akteId: string;
  bearbeitbar: boolean;
  /** Language of the Kurzberatung, as a suggestion; empty: unknown. */
  sprache: string;
};

/** Sprachmittlung of an Akte: what is planned, what to say to the interpreter, what became of it. */
export function Sprachmittlungen({ akteId, bearbeitbar, sprache }: Props) {
  const { data, error, refetch } = useLesen(listSprachmittlungenRoute, { params: { akteId } });
  const [offen, setOffen] = useState<Offen | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <div className="kim-stapel fall-karten">
      <Liste seite={data} onOffen={bearbeitbar ? setOffen : null} />
      {offen ? (
        <Formulardialog
          akteId={akteId}
          seite={data}
          {...toAnfang(data, sprache)}
          offen={offen}
          schliesse={() => setOffen(null)}
        />
      ) : null}
    </div>
  );
}

function Liste({ seite, onOffen }: { seite: SprachmittlungSeite; onOffen: OnOffen }) {
  const offene = seite.buchungen.filter(({ zustand }) => isOffen(zustand)).toReversed();
  const fruehere = seite.buchungen.filter(({ zustand }) => !isOffen(zustand));
  const tabelle = { stichtag: seite.stichtag, kontakte: seite.kontakte, onOffen };
  const knopf = onOffen ? <Button onClick={() => onOffen({ art: 'neu' })}>{t('neu')}</Button> : null;
  return (
    <Karte titel={t('seite.titel')} aktionen={knopf}>
      <p>{t('einleitung')}</p>
      {seite.buchungen.length === 0 ? (
        <Leer titel={t('leer')}>
          <p>{t('leer.text')}</p>
        </Leer>
      ) : null}
      {offene.length === 0 ? null : (
        <>
          <Buchungstabelle titel={t('offene')} buchungen={offene} {...tabelle} />
          {offene.map((buchung) => (
            <Anfrage key={buchung.id} buchung={buchung} />
          ))}
        </>
      )}
      {fruehere.length === 0 ? null : (
        <Buchungstabelle
          titel={t('fruehere', { anzahl: fruehere.length })}
          buchungen={fruehere}
          {...tabelle}
        />
      )}
    </Karte>
  );
}

/** Word for word what may be read out or sent: nothing of it comes from the case. */
function Anfrage({ buchung }: { buchung: Buchung }) {
  const was = t('anfrage.was', { termin: formatTermin(buchung) });
  return (
    <details className="sm-anfrage">
      <summary>
        {t('anfrage')} ({formatTermin(buchung)})
      </summary>
      <p className="kim-klein">{t('anfrage.text')}</p>
      <p className="fall-text">{buchung.anfrage}</p>
      <Kopieren text={buchung.anfrage} was={was} />
    </details>
  );
}

/** In which language a new booking begins: as the last one, then as the person speaks, then as the Kurzberatung was held. */
function toAnfang({ buchungen, vorschlag }: SprachmittlungSeite, kurzberatung: string) {
  const [letzte] = buchungen;
  if (letzte !== undefined) return { sprache: letzte.sprache, sprichtDeutsch: false };
  if (vorschlag.grund !== 'UNBEKANNT')
    return { sprache: vorschlag.sprache ?? '', sprichtDeutsch: vorschlag.grund === 'SPRICHT_DEUTSCH' };
  const andere = kurzberatung !== 'de' && kurzberatung !== 'keine_angabe';
  return { sprache: andere ? kurzberatung : '', sprichtDeutsch: kurzberatung === 'de' };
}

type Dialogprops = {
  akteId: string;
  seite: SprachmittlungSeite;
  sprache: string;
  sprichtDeutsch: boolean;
  offen: Offen;
  schliesse: () => void;
};

function Formulardialog({ akteId, seite, sprache, sprichtDeutsch, offen, schliesse }: Dialogprops) {
  switch (offen.art) {
    case 'neu':
      return (
        <Dialog titel={t('neu')} schliesse={schliesse}>
          <NeueBuchung
            akteId={akteId}
            pool={seite.pool}
            sprache={sprache}
            sprichtDeutsch={sprichtDeutsch}
            schliesse={schliesse}
          />
        </Dialog>
      );
    case 'aendern':
      return (
        <Dialog titel={t('aendern.titel')} schliesse={schliesse}>
          <BuchungAendern akteId={akteId} pool={seite.pool} buchung={offen.buchung} schliesse={schliesse} />
        </Dialog>
      );
    case 'ergebnis':
      return (
        <Dialog titel={t('ergebnis.titel')} schliesse={schliesse}>
          <ErgebnisFormular
            akteId={akteId}
            buchung={offen.buchung}
            kontakte={seite.kontakte}
            schliesse={schliesse}
          />
        </Dialog>
      );
  }
}
