import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Dateien } from '#src/modules/ablage/web/dateien.tsx';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getBeitragRoute, updateBeitragRoute } from '../austausch.contract.ts';
import { type Beitragsart, type Beitragszustand, type Feld, isHttps, listFelder } from '../felder.model.ts';
import { getSchrittregel } from '../schritte.model.ts';
import { AUSTAUSCHTHEMA_CODES, AUSTAUSCHTHEMEN } from '../wertelisten/austausch.ts';
import { BeitragFormular } from './beitrag-formular.tsx';
import { Rueckmeldungen } from './rueckmeldungen.tsx';
import { SchrittFormular } from './schritt-formular.tsx';
import { t } from './texte.ts';
import './austausch.css';

export type Beitrag = Ausgabe<typeof getBeitragRoute>;

/** One contribution: what it says, what others say to it, what may be done. */
export default function BeitragSeite() {
  const { beitragId = '' } = useParams();
  const { data, error, refetch } = useLesen(getBeitragRoute, { params: { beitragId } });
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('beitrag.titel')}
        vorzeile={data === undefined ? t('beitrag.titel') : t(`art.${data.art}`)}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel austausch-karten">
          <Geltung beitrag={data} />
          <Inhalt beitrag={data} />
          {data.art === 'MATERIAL' || data.art === 'PRAXISBEISPIEL' ? (
            <Dateien zu="BEITRAG" objektId={data.id} />
          ) : null}
          <Handeln beitrag={data} />
          <Rueckmeldungen beitrag={data} />
          <Fassungen beitrag={data} />
        </div>
      ) : null}
    </>
  );
}

const zustandText = (art: Beitragsart, zustand: Beitragszustand): string =>
  t(
    art === 'FRAGE' && zustand === 'VEROEFFENTLICHT' ? 'zustand.VEROEFFENTLICHT.FRAGE' : `zustand.${zustand}`,
  );

function Geltung({ beitrag: { zustand, veraltet, fassungen } }: { beitrag: Beitrag }) {
  if (zustand === 'ZURUECKGEZOGEN') {
    return (
      <Hinweis art="fehler" titel={t('beitrag.zurueckgezogen')}>
        <p className="austausch-text">{fassungen[0]?.anlass}</p>
      </Hinweis>
    );
  }
  return veraltet ? <Hinweis art="warnung" titel={t('beitrag.veraltet')} /> : null;
}

function Inhalt({ beitrag }: { beitrag: Beitrag }) {
  const { art, zustand, thema, herkunft, am, felder, fassungen } = beitrag;
  const alle = listFelder(art).filter(({ code }) => felder[code] !== undefined);
  const lang = alle.filter((feld) => feld.art === 'ABSATZ');
  const kurz = alle.filter((feld) => feld.art !== 'ABSATZ');
  return (
    <>
      {lang.map(({ code, label }) => (
        <Karte key={code} titel={label}>
          <p className="austausch-text">{felder[code]}</p>
        </Karte>
      ))}
      <Karte titel={t('beitrag.angaben')}>
        <Beschreibungsliste
          angaben={[
            { name: t('beitrag.herkunft'), wert: herkunft ?? t('land') },
            { name: t('beitrag.stand'), wert: zustandText(art, zustand) },
            { name: t('beitrag.thema'), wert: textOf(AUSTAUSCHTHEMEN, thema) },
            ...kurz.map((feld) => ({
              name: feld.label,
              wert: <Wert feld={feld} text={felder[feld.code] ?? ''} />,
            })),
            { name: t('beitrag.am'), wert: formatTag(am) },
            ...(art === 'FRAGE'
              ? []
              : [{ name: t('beitrag.geprueft'), wert: describePruefung(fassungen[0], herkunft) }]),
          ]}
        />
      </Karte>
    </>
  );
}

/** A name inside the house, the Standort outside; never „anonym“. */
function describePruefung(
  fassung: Beitrag['fassungen'][number] | undefined,
  herkunft: string | null,
): string {
  const von =
    fassung?.geprueftVon ?? (herkunft === null ? t('land') : t('beitrag.standort', { name: herkunft }));
  return fassung === undefined ? von : t('beitrag.geprueft.wert', { von, am: formatTag(fassung.am) });
}

function Wert({ feld, text }: { feld: Feld; text: string }) {
  if (feld.art === 'WAHL') return feld.werte.find(({ code }) => code === text)?.text ?? text;
  if (feld.art === 'TAG') return formatTag(text);
  if (feld.art !== 'LINK' || !isHttps(text)) return text;
  // Another house: it learns neither where the reader comes from nor gets hold of this page.
  return (
    <a href={text} target="_blank" rel="noopener noreferrer external" className="austausch-text">
      {t('beitrag.extern', { adresse: text })}
    </a>
  );
}

/** Steps that are possible now, and the words where they may be changed. */
function Handeln({ beitrag }: { beitrag: Beitrag }) {
  const { schritte, aenderbar } = beitrag;
  const [offen, setOffen] = useState<(typeof schritte)[number] | 'AENDERN' | null>(null);
  const schliesse = () => setOffen(null);
  if (offen === 'AENDERN') return <Aendern beitrag={beitrag} schliesse={schliesse} />;
  if (offen !== null) return <SchrittFormular beitrag={beitrag} schritt={offen} schliesse={schliesse} />;
  if (schritte.length === 0 && !aenderbar) return null;
  return (
    <div className="kim-aktionen">
      {schritte.map((schritt) => (
        <Button
          key={schritt}
          art={schritt === 'VORLEGEN' || schritt === 'VEROEFFENTLICHEN' ? 'primaer' : 'sekundaer'}
          onClick={() => setOffen(schritt)}
        >
          {getSchrittregel(schritt).name}
        </Button>
      ))}
      {aenderbar ? (
        <Button art="sekundaer" onClick={() => setOffen('AENDERN')}>
          {t('beitrag.aendern')}
        </Button>
      ) : null}
    </div>
  );
}

function Aendern({ beitrag, schliesse }: { beitrag: Beitrag; schliesse: () => void }) {
  const { id: beitragId, art, thema, titel, felder, zustand } = beitrag;
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(updateBeitragRoute);
  const steht = zustand === 'VEROEFFENTLICHT';
  return (
    <Karte titel={t('beitrag.aendern')} hervorgehoben>
      <BeitragFormular
        art={art}
        anfang={{ thema, titel, felder }}
        bezug={beitragId}
        mitAnlass={steht}
        vollstaendig={steht}
        laeuft={laeuft}
        problem={problem}
        fassung={{ version: beitrag.version, konflikt, verwerfeProblem }}
        onAbbrechen={schliesse}
        onSenden={async (werte, erklaerungen, version) => {
          const gewaehlt = toCode(AUSTAUSCHTHEMA_CODES, werte.thema) ?? thema;
          const antwort = await sende({
            params: { beitragId },
            body: { ...werte, thema: gewaehlt, version, erklaerungen, bestaetigt: true },
          });
          if (!antwort.ok) return antwort.fehler;
          schliesse();
          setMeldung(t('beitrag.geaendert'));
          return null;
        }}
      />
    </Karte>
  );
}

function Fassungen({ beitrag: { art, fassungen } }: { beitrag: Beitrag }) {
  return (
    <Karte titel={t('beitrag.fassungen')}>
      {fassungen.map(({ version, am, zustand, titel, felder, anlass }) => (
        <details key={version}>
          <summary>
            {t('beitrag.fassung', { version, am: formatTag(am), zustand: zustandText(art, zustand) })}
          </summary>
          {anlass === null ? null : (
            <p className="austausch-text">{t('beitrag.fassung.anlass', { anlass })}</p>
          )}
          <Beschreibungsliste
            angaben={[
              { name: t('form.titel'), wert: titel },
              ...listFelder(art).flatMap((feld) => {
                const text = felder[feld.code];
                if (text === undefined) return [];
                return [{ name: feld.label, wert: <Wert feld={feld} text={text} /> }];
              }),
            ]}
          />
        </details>
      ))}
    </Karte>
  );
}
