import { useEffect, useState } from 'react';
import { Link } from 'react-router';
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
import { FACHTHEMA_CODES, type Fachthema, FACHTHEMEN } from '../wertelisten/themen.ts';
import { searchWissenRoute } from '../wissen.contract.ts';
import { t } from './texte.ts';
import './fachfrage.css';

type Eintrag = Ausgabe<typeof searchWissenRoute>['eintraege'][number];
type Wahl = { suche: string; thema: Fachthema | null; seite: number };
const GROESSE = 20;

/** What the Standort knows: search, topic, the best first. */
export default function WissenSeite() {
  const { data: sitzung } = useSitzung();
  // Not in the address: what somebody looks for stays out of history and logs.
  const [{ suche, thema, seite }, setWahl] = useState<Wahl>({ suche: '', thema: null, seite: 1 });
  const { frage, antwort, problem } = useFrage(searchWissenRoute);
  useEffect(() => {
    void frage({ body: { suche, thema, nurGueltige: false, seite, groesse: GROESSE } });
  }, [frage, suche, thema, seite]);
  const zeige = (neu: Partial<Wahl>) => setWahl({ suche, thema, seite: 1, ...neu });
  const pflegt = sitzung?.rolle === 'B3_FACHKRAFT' || sitzung?.rolle === 'KOORDINATION';
  return (
    <>
      <Seitenkopf
        titel={t('wissen.titel')}
        einleitung={<p>{t('wissen.einleitung')}</p>}
        aktionen={pflegt ? <LinkButton zu="/wissen/neu">{t('wissen.neu')}</LinkButton> : null}
      />
      <div className="kim-stapel">
        <Suchfeld label={t('wissen.suche')} wert={suche} onSuche={(neu) => zeige({ suche: neu })} />
        <Auswahl
          label={t('form.thema')}
          leer={t('wissen.thema.alle')}
          optionen={toWahlen(FACHTHEMEN)}
          value={thema ?? ''}
          onChange={({ target }) => zeige({ thema: toCode(FACHTHEMA_CODES, target.value) ?? null })}
        />
        {problem ? <ProblemHinweis problem={problem} /> : null}
        {antwort === null && problem === null ? <Ladeanzeige /> : null}
        <output>{antwort === null ? '' : t('wissen.treffer', { anzahl: antwort.gesamt })}</output>
        {antwort?.gesamt === 0 ? <Leer titel={t('wissen.leer')}>{t('wissen.leer.text')}</Leer> : null}
        {antwort?.eintraege.map((eintrag) => (
          <Treffer key={eintrag.id} eintrag={eintrag} />
        ))}
        {antwort ? (
          <Seitenblaettern
            seite={antwort.seite}
            groesse={antwort.groesse}
            gesamt={antwort.gesamt}
            onSeite={(neu) => zeige({ seite: neu })}
          />
        ) : null}
      </div>
    </>
  );
}

function Treffer({ eintrag }: { eintrag: Eintrag }) {
  const { id, titel, thema, anfang, stand, quelle } = eintrag;
  return (
    <Karte titel={titel}>
      <p className="kim-klein">{textOf(FACHTHEMEN, thema)}</p>
      <Geltung eintrag={eintrag} />
      <p className="fachfrage-text">{anfang}</p>
      <p className="kim-klein">{t('wissen.stand', { stand: formatTag(stand), quelle })}</p>
      <p>
        <Link to={`/wissen/${id}`}>{titel}</Link>
      </p>
    </Karte>
  );
}

function Geltung({ eintrag: { zustand, veraltet, pruefenAm } }: { eintrag: Eintrag }) {
  if (zustand === 'ZURUECKGEZOGEN') return <Etikett text={t('wissen.zurueckgezogen')} art="fehler" />;
  if (!veraltet) return null;
  return <Etikett text={t('wissen.veraltet', { tag: formatTag(pruefenAm) })} art="warnung" />;
}
