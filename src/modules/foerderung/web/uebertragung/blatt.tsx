import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kopieren } from '#src/web/ui/kopieren.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  exportBlattCsvRoute,
  exportBlattXlsxRoute,
  getUebertragungRoute,
  recordFeldmarkenRoute,
} from '../../uebertragung/uebertragung.contract.ts';
import { t } from './texte.ts';

type Blatt = NonNullable<Ausgabe<typeof getUebertragungRoute>['blatt']>;
type Zeile = Blatt['zeilen'][number];
type Stand = 'UEBERTRAGEN' | 'OFFEN';

const STAND_FARBE = { OFFEN: 'warnung', GEAENDERT: 'info', UEBERTRAGEN: 'erfolg' } as const;

/** One sheet in the order of the form: each value to copy, its state, and the marks. */
export function Blattkarte({
  foerderfallId,
  blatt,
  markierbar,
  onVeraltet,
}: {
  foerderfallId: string;
  blatt: Blatt;
  markierbar: boolean;
  /** The sheet changed while somebody was typing. */
  onVeraltet: () => void;
}) {
  const [nurOffene, setNurOffene] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(recordFeldmarkenRoute, {
    betrifft: [getUebertragungRoute],
  });
  const { schritt, gegenstandId, pruefsumme, titel, vordruck, zeilen, entfallen } = blatt;
  const wahl = { params: { foerderfallId }, query: { schritt, gegenstandId } };
  const offene = zeilen.filter(isZuTun);
  const markiere = async (felder: string[], stand: Stand) => {
    const antwort = await sende({
      params: { foerderfallId },
      body: { schritt, gegenstandId, pruefsumme, stand, felder },
    });
    if (!antwort.ok) {
      if (antwort.fehler.code === 'KONFLIKT') onVeraltet();
      return;
    }
    setMeldung(stand === 'OFFEN' ? t('blatt.wiederOffen') : t('blatt.markiert', { anzahl: felder.length }));
  };
  return (
    <>
      <Karte
        titel={titel}
        aktionen={
          <Kopieren
            text={zeilen
              .map(({ abschnitt, text, wert }) => [abschnitt, text, wert ?? ''].join('\t'))
              .join('\n')}
            was={t('blatt.alles')}
          />
        }
      >
        <p>{t('blatt.stand', blatt.zahlen)}</p>
        {vordruck.stand === 'ANNAHME' ? (
          <p className="kim-klein">
            <Etikett text={t('annahme')} art="info" />{' '}
            {t('annahme.text', { name: vordruck.name, fassung: vordruck.fassung })}
          </p>
        ) : null}
        {problem?.code === 'KONFLIKT' ? (
          <Hinweis art="warnung" titel={t('blatt.veraltet')} />
        ) : problem ? (
          <ProblemHinweis problem={problem} />
        ) : null}
        <div className="kim-aktionen">
          {markierbar && offene.length > 0 ? (
            <Button
              laeuft={laeuft}
              onClick={() =>
                void markiere(
                  offene.map(({ code }) => code),
                  'UEBERTRAGEN',
                )
              }
            >
              {t('blatt.alle', { anzahl: offene.length })}
            </Button>
          ) : null}
          <LinkButton zu={toLink(exportBlattCsvRoute, wahl)} art="sekundaer" datei>
            {t('blatt.csv')}
          </LinkButton>
          <LinkButton zu={toLink(exportBlattXlsxRoute, wahl)} art="sekundaer" datei>
            {t('blatt.xlsx')}
          </LinkButton>
        </div>
        <p className="kim-klein">{t('blatt.dateien')}</p>
        <Wahlknopf
          type="checkbox"
          text={t('blatt.nurOffene')}
          checked={nurOffene}
          onChange={({ target }) => setNurOffene(target.checked)}
        />
        {nurOffene && offene.length === 0 ? (
          <p>{t('blatt.nichts')}</p>
        ) : (
          <Tabelle
            titel={t('blatt.tabelle', { titel })}
            titelVerborgen
            spalten={listSpalten(markierbar, laeuft, (code, stand) => void markiere([code], stand))}
            zeilen={nurOffene ? offene : zeilen}
            schluessel={({ code }) => code}
          />
        )}
      </Karte>
      <Entfallenes
        entfallen={entfallen}
        markierbar={markierbar}
        laeuft={laeuft}
        onErledigt={(code) => void markiere([code], 'OFFEN')}
      />
    </>
  );
}

/** A field without a value needs no typing, unless another value was transferred. */
function isZuTun({ stand, wert }: Zeile): boolean {
  return stand === 'GEAENDERT' || (stand === 'OFFEN' && wert !== null);
}

function listSpalten(
  markierbar: boolean,
  laeuft: boolean,
  onMarke: (code: string, stand: Stand) => void,
): Spalte<Zeile>[] {
  const nameOf = ({ abschnitt, text }: Zeile): string => `${abschnitt}, ${text}`;
  return [
    {
      id: 'feld',
      kopf: t('spalte.feld'),
      zelle: ({ abschnitt, text }) => (
        <>
          <span className="kim-klein">{abschnitt}</span>
          <br />
          {text}
        </>
      ),
    },
    {
      id: 'wert',
      kopf: t('spalte.wert'),
      zelle: ({ wert }) =>
        wert === null ? (
          <span className="kim-klein">{t('wert.leer')}</span>
        ) : (
          <span className="foerderung-text">{wert}</span>
        ),
    },
    { id: 'stand', kopf: t('spalte.stand'), zelle: (zeile) => <Feldstand zeile={zeile} /> },
    {
      id: 'handlung',
      kopf: t('spalte.handlung'),
      zelle: (zeile) => (
        <div className="foerderung-handlungen">
          {zeile.wert === null ? null : <Kopieren text={zeile.wert} was={nameOf(zeile)} />}
          {!markierbar || (zeile.wert === null && zeile.stand === 'OFFEN') ? null : (
            <Button
              art="tertiaer"
              disabled={laeuft}
              aria-label={t(zeile.stand === 'UEBERTRAGEN' ? 'feld.oeffnen.name' : 'feld.markieren.name', {
                feld: nameOf(zeile),
              })}
              onClick={() => onMarke(zeile.code, zeile.stand === 'UEBERTRAGEN' ? 'OFFEN' : 'UEBERTRAGEN')}
            >
              {t(zeile.stand === 'UEBERTRAGEN' ? 'feld.oeffnen' : 'feld.markieren')}
            </Button>
          )}
        </div>
      ),
    },
  ];
}

function Feldstand({ zeile: { stand, wert, vorher, marke } }: { zeile: Zeile }) {
  if (stand === 'OFFEN' && wert === null) return null;
  return (
    <>
      <Etikett text={t(`stand.${stand}`)} art={STAND_FARBE[stand]} />
      {stand === 'GEAENDERT' ? (
        <div className="kim-klein foerderung-text">
          {vorher === null ? t('feld.vorher.leer') : t('feld.vorher', { wert: vorher })}
        </div>
      ) : null}
      {marke === null || stand === 'OFFEN' ? null : (
        <div className="kim-klein">
          {t('feld.marke', { datum: formatTag(marke.am), name: marke.von ?? t('feld.person.weg') })}
        </div>
      )}
    </>
  );
}

/** Transferred, and gone from the sheet: somebody has to strike it out over there. */
function Entfallenes({
  entfallen,
  markierbar,
  laeuft,
  onErledigt,
}: {
  entfallen: Blatt['entfallen'];
  markierbar: boolean;
  laeuft: boolean;
  onErledigt: (code: string) => void;
}) {
  if (entfallen.length === 0) return null;
  return (
    <Karte titel={t('entfallen.titel')} hervorgehoben>
      <p>{t('entfallen.text')}</p>
      <ul className="foerderung-plan">
        {entfallen.map(({ code, text, wert }) => (
          <li key={code}>
            {text}: <span className="foerderung-text">{wert}</span>{' '}
            {markierbar ? (
              <Button
                art="tertiaer"
                disabled={laeuft}
                aria-label={t('entfallen.name', { feld: text })}
                onClick={() => onErledigt(code)}
              >
                {t('entfallen.erledigt')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}
