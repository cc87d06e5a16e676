import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Suchfeld } from '#src/web/ui/suchfeld.tsx';
import { AUSWAHLEN, searchBeitraegeRoute } from '../austausch.contract.ts';
import { BEITRAGSARTEN, type Beitragsart } from '../felder.model.ts';
import { isVerantwortlich } from '../schritte.model.ts';
import {
  AUSTAUSCHTHEMA_CODES,
  AUSTAUSCHTHEMEN,
  LIZENZ_CODES,
  LIZENZEN,
  MATERIALART_CODES,
  MATERIALARTEN,
} from '../wertelisten/austausch.ts';
import { AustauschHinweis } from './austausch-hinweis.tsx';
import { t } from './texte.ts';
import { SCHREIBENDE } from './werte.ts';
import './austausch.css';

type Beitrag = Ausgabe<typeof searchBeitraegeRoute>['eintraege'][number];
const LEER = { suche: '', thema: '', kategorie: '', lizenz: '', seite: 1 };
type Wahl = typeof LEER;
const GROESSE = 20;

/** What the Standorte share: one kind at a time, searched and filtered. */
export default function AustauschSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const art = toCode(BEITRAGSARTEN, adresse.get('art') ?? '') ?? 'MATERIAL';
  const auswahl = toCode(AUSWAHLEN, adresse.get('auswahl') ?? '') ?? 'ALLE';
  // Not in the address: what somebody looks for stays out of history and logs.
  const [wahl, setWahl] = useState<Wahl>(LEER);
  const { frage, antwort, problem } = useFrage(searchBeitraegeRoute);
  useEffect(() => {
    const { suche, seite } = wahl;
    const thema = toCode(AUSTAUSCHTHEMA_CODES, wahl.thema) ?? null;
    const kategorie = toCode(MATERIALART_CODES, wahl.kategorie) ?? null;
    const lizenz = toCode(LIZENZ_CODES, wahl.lizenz) ?? null;
    void frage({ body: { art, auswahl, suche, thema, kategorie, lizenz, seite, groesse: GROESSE } });
  }, [frage, art, auswahl, wahl]);
  const zeige = (neu: Partial<Wahl>) => setWahl({ ...wahl, seite: 1, ...neu });
  const wechsle = (neu: Record<string, string>) => {
    setWahl({ ...wahl, kategorie: '', lizenz: '', seite: 1 });
    setAdresse({ art, auswahl, ...neu });
  };
  return (
    <>
      <Seitenkopf
        titel={t('austausch.titel')}
        einleitung={<p>{t('austausch.einleitung')}</p>}
        aktionen={<Anlegen art={art} />}
      />
      <div className="kim-stapel austausch-karten">
        <AustauschHinweis />
        <Auswahl
          label={t('austausch.art')}
          leer={null}
          optionen={BEITRAGSARTEN.map((wert) => ({ wert, text: t(`arten.${wert}`) }))}
          value={art}
          onChange={({ target }) => wechsle({ art: target.value, auswahl: 'ALLE' })}
        />
        <Suchfeld label={t('austausch.suche')} wert={wahl.suche} onSuche={(suche) => zeige({ suche })} />
        <Filter art={art} auswahl={auswahl} wahl={wahl} zeige={zeige} wechsle={wechsle} />
        {problem ? <ProblemHinweis problem={problem} /> : null}
        {antwort === null && problem === null ? <Ladeanzeige /> : null}
        <output>{antwort === null ? '' : t('treffer', { anzahl: antwort.gesamt })}</output>
        {antwort?.gesamt === 0 ? <Leer titel={t('leer')}>{t('leer.text')}</Leer> : null}
        {antwort?.eintraege.map((beitrag) => (
          <Treffer key={beitrag.id} beitrag={beitrag} />
        ))}
        {antwort ? (
          <Seitenblaettern
            seite={antwort.seite}
            groesse={antwort.groesse}
            gesamt={antwort.gesamt}
            onSeite={(seite) => zeige({ seite })}
          />
        ) : null}
      </div>
    </>
  );
}

/** A Hospitation is offered by who answers for the Standort; everything else is begun by everybody who writes. */
function Anlegen({ art }: { art: Beitragsart }) {
  const { data: sitzung } = useSitzung();
  const rolle = sitzung?.rolle;
  if (rolle === undefined || rolle === null || !SCHREIBENDE.includes(rolle)) return null;
  if (art === 'HOSPITATION' && !isVerantwortlich(rolle)) return null;
  return <LinkButton zu={`/austausch/neu?art=${art}`}>{t(`anlegen.${art}`)}</LinkButton>;
}

type Filterprops = {
  art: Beitragsart;
  auswahl: (typeof AUSWAHLEN)[number];
  wahl: Wahl;
  zeige: (neu: Partial<Wahl>) => void;
  wechsle: (neu: Record<string, string>) => void;
};

function Filter({ art, auswahl, wahl, zeige, wechsle }: Filterprops) {
  const { data: sitzung } = useSitzung();
  const eigene = t(sitzung?.rolle === 'MINISTERIUM' ? 'auswahl.EIGENE.land' : 'auswahl.EIGENE');
  return (
    <div className="austausch-filter">
      <Auswahl
        label={t('austausch.auswahl')}
        leer={null}
        optionen={AUSWAHLEN.filter((wert) => wert !== 'OFFEN' || art === 'FRAGE').map((wert) => ({
          wert,
          text: wert === 'EIGENE' ? eigene : t(`auswahl.${wert}`),
        }))}
        value={auswahl}
        onChange={({ target }) => wechsle({ auswahl: target.value })}
      />
      <Auswahl
        label={t('austausch.thema')}
        leer={t('austausch.thema.alle')}
        optionen={toWahlen(AUSTAUSCHTHEMEN)}
        value={wahl.thema}
        onChange={({ target }) => zeige({ thema: target.value })}
      />
      {art === 'MATERIAL' ? (
        <>
          <Auswahl
            label={t('austausch.kategorie')}
            leer={t('austausch.kategorie.alle')}
            optionen={toWahlen(MATERIALARTEN)}
            value={wahl.kategorie}
            onChange={({ target }) => zeige({ kategorie: target.value })}
          />
          <Auswahl
            label={t('austausch.lizenz')}
            leer={t('austausch.lizenz.alle')}
            optionen={toWahlen(LIZENZEN)}
            value={wahl.lizenz}
            onChange={({ target }) => zeige({ lizenz: target.value })}
          />
        </>
      ) : null}
    </div>
  );
}

function Treffer({ beitrag }: { beitrag: Beitrag }) {
  const { id, titel, thema, herkunft, am, felder } = beitrag;
  const anfang = felder['beschreibung'] ?? felder['ausgangslage'] ?? felder['frage'] ?? felder['einblick'];
  return (
    <Karte titel={titel}>
      <p className="kim-klein">
        {t('kopf', {
          herkunft: herkunft ?? t('land'),
          thema: textOf(AUSTAUSCHTHEMEN, thema),
          tag: formatTag(am),
        })}
      </p>
      <Lage beitrag={beitrag} />
      <p className="austausch-text">{anfang}</p>
      <p>
        <Link to={`/austausch/${id}`}>{titel}</Link>
      </p>
    </Karte>
  );
}

function Lage({ beitrag }: { beitrag: Beitrag }) {
  const { art, zustand, veraltet, felder, alterTage, antworten, uebernahmen } = beitrag;
  const steht = zustand === 'VEROEFFENTLICHT';
  if (steht && art !== 'FRAGE' && uebernahmen === 0 && !veraltet) return null;
  return (
    <p className="kim-aktionen">
      {steht ? null : (
        <Etikett text={t(`zustand.${zustand}`)} art={zustand === 'GEKLAERT' ? 'erfolg' : 'info'} />
      )}
      {art === 'FRAGE' && steht ? <Etikett text={t('alter', { tage: alterTage })} art="info" /> : null}
      {art === 'FRAGE' ? <Etikett text={t('antworten', { anzahl: antworten })} /> : null}
      {uebernahmen > 0 ? <Etikett text={t('uebernahmen', { anzahl: uebernahmen })} art="erfolg" /> : null}
      {veraltet ? (
        <Etikett text={t('veraltet', { tag: formatTag(felder['pruefenAm']) })} art="warnung" />
      ) : null}
    </p>
  );
}
