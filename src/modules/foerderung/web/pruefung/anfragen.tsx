import { useState } from 'react';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import {
  createAusnahmeRoute,
  createNachforderungRoute,
  NOTIZ_HOECHSTENS,
  recordAusnahmeRoute,
} from '../../pruefung/pruefung.contract.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from './klappe.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { type Pruefungsfall, useSchritt } from './use-schritt.ts';

/** What was asked of the Zuwendungsempfänger, newest first. */
export function Nachforderungen({ fall }: { fall: Pruefungsfall }) {
  const { nachforderungen } = fall;
  if (nachforderungen.length === 0) return null;
  const offen = nachforderungen.some(({ erledigung }) => erledigung === null);
  return (
    <Karte titel={t('nachforderung.titel')} hervorgehoben={offen}>
      {nachforderungen.map((eine) => (
        <div key={eine.lfd}>
          <p>
            <strong>
              {t('nachforderung.offen', { tag: formatTag(eine.gestelltAm), frist: formatTag(eine.frist) })}
            </strong>
            {eine.erledigung === null || eine.erledigtAm === null
              ? ''
              : `, ${t(`nachforderung.${eine.erledigung}`, { tag: formatTag(eine.erledigtAm) })}`}
          </p>
          <ul>
            {eine.punkte.map((punkt) => (
              <li key={punkt}>{punkt}</li>
            ))}
          </ul>
          <p className="kim-klein">{t('nachforderung.von', { person: eine.gestelltVon ?? t('system') })}</p>
        </div>
      ))}
      {fall.zustand === 'NACHFORDERUNG' && fall.pruefung === null ? (
        <>
          <p>{t('nachforderung.kreis')}</p>
          <div className="kim-aktionen">
            <LinkButton zu={`/foerderung/${fall.id}`}>{t('nachforderung.oeffnen')}</LinkButton>
          </div>
        </>
      ) : null}
    </Karte>
  );
}

/** Exceptions, for the Land only; the ministry decides here. */
export function Ausnahmen({ fall }: { fall: Pruefungsfall }) {
  const { ausnahmen, schritte } = fall;
  if (ausnahmen.length === 0) return null;
  return (
    <Karte titel={t('ausnahme.titel')}>
      {ausnahmen.map((eine) => (
        <div key={eine.lfd}>
          <p className="foerderung-text">{eine.frage}</p>
          <p className="kim-klein">
            {t('ausnahme.gefragt', {
              tag: formatTag(eine.gefragtAm),
              person: eine.gefragtVon ?? t('system'),
            })}
          </p>
          {eine.entscheidung === null || eine.entschiedenAm === null ? (
            <p>{t('ausnahme.offen')}</p>
          ) : (
            <>
              <p>
                <strong>
                  {t('ausnahme.entschieden', {
                    entscheidung: t(`ausnahme.${eine.entscheidung}`),
                    tag: formatTag(eine.entschiedenAm),
                    person: eine.entschiedenVon ?? t('system'),
                  })}
                </strong>
              </p>
              <p className="foerderung-text">{eine.begruendung}</p>
            </>
          )}
        </div>
      ))}
      {schritte.includes('ausnahme_entscheiden') ? <Entscheidung fall={fall} /> : null}
    </Karte>
  );
}

function Entscheidung({ fall }: { fall: Pruefungsfall }) {
  const { act, laeuft, problem } = useSchritt(recordAusnahmeRoute, fall, t('ausnahme.gespeichert'));
  const [entscheidung, setEntscheidung] = useState('ZUGELASSEN');
  const [grund, setGrund] = useState('');
  return (
    <Klappe
      text={t('ausnahme.entscheiden')}
      speichern={t('ausnahme.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('pruefung.ausnahme-entscheidung', fall.id),
        werte: { entscheidung, grund },
        onWerte: (neu) => {
          setEntscheidung(neu.entscheidung);
          setGrund(neu.grund);
        },
      }}
      onSpeichern={() => act({ entscheidung, grund })}
    >
      <Auswahl
        id="ausnahme-entscheidung"
        label={t('ausnahme.entscheidung')}
        leer={null}
        optionen={(['ZUGELASSEN', 'NICHT_ZUGELASSEN'] as const).map((wert) => ({
          wert,
          text: t(`ausnahme.${wert}`),
        }))}
        value={entscheidung}
        onChange={({ target }) => setEntscheidung(target.value)}
      />
      <Mehrzeilig
        id="ausnahme-begruendung"
        fehler={findFehler(problem, 'grund')}
        label={t('ausnahme.begruendung')}
        rows={3}
        hoechstens={NOTIZ_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

/** While the Prüfung runs: ask the Kreis, or ask the ministry. */
export function Anfragen({ fall }: { fall: Pruefungsfall }) {
  return (
    <>
      {fall.schritte.includes('nachfordern') ? <Nachfordern fall={fall} /> : null}
      {fall.schritte.includes('ausnahme_anfragen') ? <Ausnahmeanfrage fall={fall} /> : null}
    </>
  );
}

function Nachfordern({ fall }: { fall: Pruefungsfall }) {
  const { act, laeuft, problem } = useSchritt(createNachforderungRoute, fall, t('nachforderung.fertig'));
  const [punkte, setPunkte] = useState('');
  const [frist, setFrist] = useState<string>(addDays(toPlainDate(fall.stichtag), fall.nachforderungstage));
  return (
    <Klappe
      text={t('nachforderung.stellen')}
      speichern={t('nachforderung.senden')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('pruefung.nachforderung', fall.id),
        werte: { punkte, frist },
        onWerte: (neu) => {
          setPunkte(neu.punkte);
          setFrist(neu.frist);
        },
      }}
      onSpeichern={() => act({ punkte: listZeilen(punkte), frist })}
    >
      <Mehrzeilig
        id="nachforderung-punkte"
        fehler={findFehler(problem, 'punkte')}
        label={t('nachforderung.punkte')}
        value={punkte}
        onChange={({ target }) => setPunkte(target.value)}
      />
      <Datumseingabe
        id="nachforderung-frist"
        fehler={findFehler(problem, 'frist')}
        label={t('nachforderung.frist')}
        hinweis={t('nachforderung.annahme', { tage: fall.nachforderungstage })}
        wert={frist}
        onWert={setFrist}
      />
    </Klappe>
  );
}

function Ausnahmeanfrage({ fall }: { fall: Pruefungsfall }) {
  const { act, laeuft, problem } = useSchritt(createAusnahmeRoute, fall, t('ausnahme.fertig'));
  const [grund, setGrund] = useState('');
  return (
    <Klappe
      text={t('ausnahme.anfragen')}
      speichern={t('ausnahme.senden')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('pruefung.ausnahme', fall.id),
        werte: { grund },
        onWerte: (neu) => setGrund(neu.grund),
      }}
      onSpeichern={() => act({ grund })}
    >
      <Mehrzeilig
        id="ausnahme-frage"
        fehler={findFehler(problem, 'grund')}
        label={t('ausnahme.frage')}
        rows={3}
        hoechstens={NOTIZ_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

/** One entry for each line that is not empty. */
export function listZeilen(text: string): string[] {
  return text
    .split('\n')
    .map((zeile) => zeile.trim())
    .filter((zeile) => zeile !== '');
}
