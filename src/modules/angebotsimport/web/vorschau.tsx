import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { describeFeld, FELDNAMEN } from '#src/modules/angebot/web/feldtexte.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  closeAngebotslaufRoute,
  type getAngebotsquelleRoute,
  listAngebotslaufzeilenRoute,
  recordAngebotsuebernahmeRoute,
} from '../angebotsimport.contract.ts';
import { ZEILENARTEN, ZEILENHINWEISE } from '../quelle.model.ts';
import { t } from './texte.ts';

type Lauf = NonNullable<Ausgabe<typeof getAngebotsquelleRoute>['lauf']>;
type Zeile = Ausgabe<typeof listAngebotslaufzeilenRoute>['eintraege'][number];
type Wahl = 'ohne' | 'quelleGilt' | 'angesehen';
type Gewaehlt = Record<Wahl, ReadonlySet<number>>;
const NICHTS: Gewaehlt = { ohne: new Set(), quelleGilt: new Set(), angesehen: new Set() };

/** Made from the row itself where the file names no id, or the row that could not be read: tells nobody anything. */
const OHNE_KENNUNG = /^(?:zeile-[0-9a-f]{40}|Zeile \d+)$/;

/** The order of the form. */
const FOLGE = Object.keys(FELDNAMEN);

const ARTEN = {
  NEU: t('art.NEU'),
  GEAENDERT: t('art.GEAENDERT'),
  KONFLIKT: t('art.KONFLIKT'),
  VERSCHWUNDEN: t('art.VERSCHWUNDEN'),
  ABGEWIESEN: t('art.ABGEWIESEN'),
} satisfies Record<Zeile['art'], string>;

/** What would change, line by line, and the decision about all of it. */
export function Vorschau({ quelleId, lauf }: { quelleId: string; lauf: Lauf }) {
  const { id: laufId, zahlen } = lauf;
  const [seite, setSeite] = useState(1);
  const [art, setArt] = useState('');
  const [gewaehlt, setGewaehlt] = useState(NICHTS);
  const params = { quelleId, laufId };
  const wahl = ZEILENARTEN.find((eine) => eine === art);
  const { data, error, refetch } = useLesen(
    listAngebotslaufzeilenRoute,
    { params, query: { seite, groesse: 25, ...(wahl === undefined ? {} : { art: wahl }) } },
    { behalteAlte: true },
  );
  const uebernahme = useSchreiben(recordAngebotsuebernahmeRoute);
  const verwerfen = useSchreiben(closeAngebotslaufRoute);
  const problem = uebernahme.problem ?? verwerfen.problem;
  const setze = (welche: Wahl, nummern: readonly number[], an: boolean) =>
    setGewaehlt((bisher) => {
      const neu = new Set(bisher[welche]);
      for (const lfd of nummern) {
        if (an) neu.add(lfd);
        else neu.delete(lfd);
      }
      return { ...bisher, [welche]: neu };
    });
  const uebernimm = async () => {
    const body = {
      ohne: [...gewaehlt.ohne],
      quelleGilt: [...gewaehlt.quelleGilt],
      angesehen: [...gewaehlt.angesehen],
    };
    if ((await uebernahme.sende({ params, body })).ok) setMeldung(t('vorschau.laeuft'));
  };
  const verwirf = async () => {
    if ((await verwerfen.sende({ params })).ok) setMeldung(t('vorschau.verworfen'));
  };
  const { neu, geaendert, konflikt, verschwunden, abgewiesen, unveraendert, auffaellig } = zahlen;
  const anzahlen = { neu, geaendert, konflikt, verschwunden, abgewiesen, unveraendert };
  const auffaellige = (data?.eintraege ?? [])
    .filter(({ befunde }) => befunde.length > 0)
    .map(({ lfd }) => lfd);
  return (
    <Karte titel={t('vorschau.titel')} hervorgehoben>
      <p>{t('vorschau.text', anzahlen)}</p>
      {auffaellig > 0 ? (
        <Hinweis art="warnung" titel={t('vorschau.auffaellig.titel')}>
          <p>{t('vorschau.auffaellig', { anzahl: auffaellig })}</p>
        </Hinweis>
      ) : null}
      <Auswahl
        label={t('vorschau.art')}
        value={art}
        onChange={({ target }) => {
          setArt(target.value);
          setSeite(1);
        }}
        leer={t('vorschau.alle')}
        optionen={ZEILENARTEN.map((wert) => ({ wert, text: ARTEN[wert] }))}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.eintraege.length === 0 ? <p>{t('vorschau.leer')}</p> : null}
      {auffaellige.length > 1 ? (
        <Button art="tertiaer" onClick={() => setze('angesehen', auffaellige, true)}>
          {t('zeile.alle')}
        </Button>
      ) : null}
      <ul className="kim-stapel kim-stapel--voll">
        {data?.eintraege.map((zeile) => (
          <li key={zeile.lfd}>
            <Vorschauzeile
              zeile={zeile}
              gewaehlt={gewaehlt}
              setze={(welche, an) => setze(welche, [zeile.lfd], an)}
            />
          </li>
        ))}
      </ul>
      {data ? <Seitenblaettern {...data} onSeite={setSeite} /> : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <p>
        {t('vorschau.wahl', {
          ohne: gewaehlt.ohne.size,
          gilt: gewaehlt.quelleGilt.size,
          angesehen: gewaehlt.angesehen.size,
        })}
      </p>
      <div className="kim-aktionen">
        <Button onClick={() => void uebernimm()}>{t('vorschau.uebernehmen')}</Button>
        <Button art="sekundaer" onClick={() => void verwirf()}>
          {t('vorschau.verwerfen')}
        </Button>
      </div>
    </Karte>
  );
}

type Zeilenprops = { zeile: Zeile; gewaehlt: Gewaehlt; setze: (welche: Wahl, an: boolean) => void };

function Vorschauzeile({ zeile, gewaehlt, setze }: Zeilenprops) {
  const { lfd, art, titel, fremdId, felder, befunde, hinweise, inhalt } = zeile;
  const haken = (welche: Wahl, text: string) => (
    <Wahlknopf
      type="checkbox"
      text={text}
      checked={gewaehlt[welche].has(lfd)}
      onChange={({ target }) => setze(welche, target.checked)}
    />
  );
  return (
    <>
      <p>
        <strong>{ARTEN[art]}:</strong> {titel}{' '}
        {OHNE_KENNUNG.test(fremdId) ? null : (
          <span className="kim-klein">{t('zeile.kennung', { kennung: fremdId })}</span>
        )}
      </p>
      <ul>
        {art === 'VERSCHWUNDEN' ? <li>{t('zeile.verschwunden')}</li> : null}
        {art === 'GEAENDERT' && felder.length === 0 && hinweise.length === 0 ? (
          <li>{t('zeile.weitere')}</li>
        ) : null}
        {felder.map(({ feld, alt, neu, konflikt }) => (
          <li key={feld}>
            {t(konflikt ? 'zeile.konflikt' : 'zeile.feld', {
              feld: toFeldname(feld),
              alt: toWert(feld, alt),
              neu: toWert(feld, neu),
            })}
          </li>
        ))}
        {hinweise.map((hinweis) => (
          <li key={hinweis}>{describeHinweis(hinweis)}</li>
        ))}
        {befunde.map(({ feld, von, text }) => (
          <li key={`${feld} ${von}`}>{t('zeile.befund', { feld: toFeldname(feld), text: `„${text}“` })}</li>
        ))}
      </ul>
      {inhalt === null ? null : (
        <details>
          <summary>
            {t('zeile.inhalt')} <span className="kern-sr-only">{titel}</span>
          </summary>
          <Beschreibungsliste
            angaben={inhalt
              .toSorted((a, b) => FOLGE.indexOf(a.feld) - FOLGE.indexOf(b.feld))
              .map(({ feld, wert }) => ({ name: toFeldname(feld), wert: describeFeld(feld, wert) }))
              .filter(({ wert }) => wert !== '')}
          />
        </details>
      )}
      {art === 'ABGEWIESEN' ? null : haken('ohne', t('zeile.auslassen', { titel }))}
      {art === 'KONFLIKT' ? haken('quelleGilt', t('zeile.quelleGilt', { titel })) : null}
      {befunde.length > 0 ? haken('angesehen', t('zeile.angesehen', { titel })) : null}
    </>
  );
}

const toWert = (feld: string, wert: unknown): string => describeFeld(feld, wert) || t('zeile.leerwert');

/** Texts of parts are named by their part: `kostenText` belongs to Kosten. */
function toFeldname(feld: string): string {
  const namen: Readonly<Record<string, string>> = FELDNAMEN;
  return namen[feld] ?? namen[feld.replace(/Text$/, '')] ?? feld;
}

/** `GEKUERZT titel` as a sentence. A field that is none of ours is called as the source calls it. */
function describeHinweis(hinweis: string): string {
  // Of a file it is said in sentences already.
  if (!/^[A-Z_]+(?: |$)/.test(hinweis)) return hinweis;
  const [code = '', feld = ''] = hinweis.split(' ');
  const satz = ZEILENHINWEISE[code] ?? code;
  if (feld === '') return satz;
  const name = toFeldname(feld.split('/')[0] ?? feld);
  return `${satz} (${Object.values<string>(FELDNAMEN).includes(name) ? name : t('zeile.fremdfeld', { feld })})`;
}
