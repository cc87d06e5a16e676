import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Fortschritt } from '#src/web/ui/fortschritt.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { NOTIZ_HOECHSTENS, recordPruefpunktRoute } from '../../pruefung/pruefung.contract.ts';
import { PRUEFPUNKT_STAENDE } from '../../pruefung/pruefpunkte.model.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from './klappe.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { type Pruefungsfall, useSchritt } from './use-schritt.ts';

type Pruefung = NonNullable<Pruefungsfall['pruefung']>;
type Punkt = Pruefung['punkte'][number];

const ARTEN = { OFFEN: 'warnung', ERFUELLT: 'erfolg', NICHT_ERFUELLT: 'fehler', ENTFAELLT: 'info' } as const;

/** What people judge on this Fassung, each point with who judged it and why. */
export function Punkte({ fall, pruefung }: { fall: Pruefungsfall; pruefung: Pruefung }) {
  const { punkte, fassung } = pruefung;
  const bearbeitbar = fall.schritte.includes('entscheidung_vorschlagen');
  const beurteilt = punkte.filter(({ stand }) => stand !== 'OFFEN').length;
  return (
    <Karte titel={t('punkte.titel')}>
      <p className="kim-klein">{t('punkte.einleitung', { fassung })}</p>
      <Fortschritt label={t('punkte.fortschritt')} wert={beurteilt} gesamt={punkte.length} />
      <ul className="foerderung-befunde">
        {punkte.map((punkt) => (
          <li key={punkt.schluessel} className="foerderung-punkt">
            <p>
              <Etikett text={t(`punkte.${punkt.stand}`)} art={ARTEN[punkt.stand]} />{' '}
              {punkt.art === 'HINWEIS' ? <Etikett text={t('punkte.HINWEIS')} art="info" /> : null}{' '}
              <strong>{punkt.titel}</strong>
            </p>
            <p className="kim-klein">
              {t('punkte.quelle', { regel: punkt.regel, quelle: punkt.quelle })}
              {punkt.angabe === '' ? '' : `. ${t('punkte.angabe', { angabe: punkt.angabe })}`}
            </p>
            {punkt.notiz === null ? null : <p className="foerderung-text">{punkt.notiz}</p>}
            {punkt.am === null ? null : (
              <p className="kim-klein">
                {t('punkte.von', { person: punkt.person ?? t('system'), tag: formatTag(punkt.am) })}
              </p>
            )}
            {/* Anew only when this point was judged: what is being typed outlives the acts of others. */}
            {bearbeitbar ? (
              <Urteil key={`${punkt.stand}${punkt.am}${punkt.notiz}`} fall={fall} punkt={punkt} />
            ) : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Urteil({ fall, punkt }: { fall: Pruefungsfall; punkt: Punkt }) {
  const { act, laeuft, problem } = useSchritt(recordPruefpunktRoute, fall, t('punkte.gespeichert'));
  const [stand, setStand] = useState<string>(punkt.stand === 'OFFEN' ? 'ERFUELLT' : punkt.stand);
  const [notiz, setNotiz] = useState(punkt.notiz ?? '');
  const id = `punkt-${punkt.schluessel.replaceAll(/[^\w]/g, '-')}`;
  return (
    <Klappe
      text={t('punkte.urteilen')}
      name={t('punkte.name', { titel: punkt.titel })}
      speichern={t('punkte.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('pruefung.punkt', fall.id, punkt.schluessel),
        werte: { stand, notiz },
        onWerte: (neu) => {
          setStand(neu.stand);
          setNotiz(neu.notiz);
        },
        fassung: punkt.urteil,
      }}
      onSpeichern={(fassung) =>
        act({ schluessel: punkt.schluessel, stand, notiz, urteil: fassung ?? punkt.urteil })
      }
    >
      <Auswahl
        id={`${id}-stand`}
        label={t('punkte.stand')}
        leer={null}
        optionen={PRUEFPUNKT_STAENDE.map((wert) => ({ wert, text: t(`punkte.${wert}`) }))}
        value={stand}
        onChange={({ target }) => setStand(target.value)}
      />
      <Mehrzeilig
        id={`${id}-notiz`}
        fehler={findFehler(problem, 'notiz')}
        label={t('punkte.notiz')}
        freiwillig={stand === 'OFFEN' || (stand === 'ERFUELLT' && !punkt.mitGrund)}
        rows={2}
        hoechstens={NOTIZ_HOECHSTENS}
        value={notiz}
        onChange={({ target }) => setNotiz(target.value)}
      />
    </Klappe>
  );
}

/** Every rule that was asked about the signed Fassung: what went in, what came out, what it found. */
export function Regeln({ regeln }: { regeln: Pruefung['regeln'] }) {
  return (
    <Karte titel={t('regeln.titel')}>
      <details>
        <summary>{t('regeln.zeigen', { anzahl: regeln.length })}</summary>
        <Tabelle
          titel={t('regeln.tabelle')}
          titelVerborgen
          zeilen={regeln}
          schluessel={({ regel }) => regel}
          spalten={[
            {
              id: 'regel',
              kopf: t('regeln.regel'),
              zelle: ({ regel, quelle }) => (
                <>
                  {regel}
                  <br />
                  <span className="kim-klein">{quelle}</span>
                </>
              ),
            },
            { id: 'inhalt', kopf: t('regeln.inhalt'), zelle: ({ inhalt }) => inhalt },
            {
              id: 'rechnung',
              kopf: t('regeln.rechnung'),
              zelle: ({ schritte }) =>
                schritte.map((schritt) => (
                  <p key={schritt.eingabe} className="kim-klein">
                    {t('regeln.schritt', schritt)}
                  </p>
                )),
            },
            {
              id: 'befund',
              kopf: t('regeln.befund'),
              zelle: ({ befunde }) =>
                befunde.length === 0
                  ? t('regeln.ohne')
                  : befunde.map(({ code, text }) => <p key={`${code}${text}`}>{text}</p>),
            },
          ]}
        />
      </details>
    </Karte>
  );
}
