import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { AENDERUNGSWEGE } from '../../aenderung/aenderung.contract.ts';
import {
  createZinsklageRoute,
  recordZinsbekanntgabeRoute,
  recordZinsbescheidRoute,
  recordZinseingangRoute,
  recordZinsklageendeRoute,
  recordZinsrueckgabeRoute,
  recordZinszugangRoute,
} from '../../nachweis/zinsbescheid.contract.ts';
import type { Zinsbescheidform, Zinshandlung } from '../../nachweis/zinsen.model.ts';
import { NOTIZ_HOECHSTENS } from '../../pruefung/pruefung.contract.ts';
import { Bescheidtext } from '../pruefung/bescheidtext.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { Bekanntgabeklappe, Klageendeklappe, Klageklappe, Zugangsklappe } from '../pruefung/rechtsbehelf.tsx';
import { useSchritt } from '../pruefung/use-schritt.ts';
import { describeKlage, describeStand, listGestundet } from './bescheidstand.ts';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { useFoerderschritt } from '../use-foerderschritt.ts';
import { t } from './texte.ts';
import { findFehler } from '../feldfehler.ts';
import { Zinsvorschlag } from './zinsvorschlag.tsx';

/** Interest for the time of a Klage: the Bescheid of its own, what came in, and what this account may do. */
export function Zinsbescheid({ nachweis }: { nachweis: Nachweis }) {
  const { bescheid, handlungen } = nachweis.zinsen;
  if (bescheid === null && handlungen.length === 0) return null;
  return (
    <Karte titel={t('zinsen.titel')} hervorgehoben={handlungen.length > 0}>
      {bescheid === null ? null : <Blatt nachweis={nachweis} bescheid={bescheid} />}
      {handlungen.includes('vorschlagen') ? <Vorschlag nachweis={nachweis} /> : null}
      <Schritte nachweis={nachweis} handlungen={handlungen} />
    </Karte>
  );
}

function Blatt({ nachweis, bescheid }: { nachweis: Nachweis; bescheid: Zinsbescheidform }) {
  const { ab, bis, betrag, zahlbarBis, bekanntAm, rechtsbehelfBis, klage, bestandskraeftigAm } = bescheid;
  const { stand, eingegangen } = bescheid;
  const anhaengig = klage !== null && klage.ausgang === null;
  const erledigt = nachweis.ansprueche.forderungen.some(
    ({ forderung, offen }) => forderung === 'ZINSEN' && offen <= 0 && eingegangen < betrag,
  );
  const zeile = (name: string, tag: string | null) => (tag === null ? [] : [{ name, wert: formatTag(tag) }]);
  return (
    <>
      {stand === 'ERLASSEN' && eingegangen >= betrag ? (
        <Hinweis art="info" titel={t('zinsen.beglichen')} />
      ) : null}
      {erledigt ? <Hinweis art="info" titel={t('zinsen.erledigt')} /> : null}
      <Beschreibungsliste
        angaben={[
          { name: t('erstattung.stand'), wert: describeStand(bescheid) },
          {
            name: t('zinsen.zeitraum'),
            wert: t('zinsen.zeitraum.wert', { ab: formatTag(ab), bis: formatTag(bis) }),
          },
          { name: t('zinsen.betrag'), wert: <strong>{formatCent(toCent(betrag))}</strong> },
          ...(anhaengig ? [] : zeile(t('erstattung.zahlbarBis'), zahlbarBis)),
          ...listGestundet(nachweis, 'ZINSEN'),
          ...zeile(t('erstattung.bekannt'), bekanntAm),
          ...zeile(t('erstattung.rechtsbehelf'), rechtsbehelfBis),
          ...(klage === null ? [] : [{ name: t('erstattung.klage'), wert: describeKlage(klage) }]),
          ...zeile(t('erstattung.bestandskraft'), bestandskraeftigAm),
          ...(stand === 'ERLASSEN'
            ? [{ name: t('erstattung.eingegangen'), wert: formatCent(toCent(eingegangen)) }]
            : []),
        ]}
      />
      <details className="foerderung-rechenweg">
        <summary>{t('erstattung.text')}</summary>
        <Bescheidtext text={bescheid.text} />
      </details>
      <div className="kim-aktionen">
        <LinkButton
          zu={`/api/v1/foerderfaelle/${nachweis.id}/bescheide/${bescheid.id}/pdf`}
          art="sekundaer"
          datei
        >
          {t('zinsen.pdf')}
        </LinkButton>
      </div>
    </>
  );
}

function Vorschlag({ nachweis }: { nachweis: Nachweis }) {
  const [offen, setOffen] = useState(false);
  const { erstattung } = nachweis;
  const klagezinsen = erstattung?.klagezinsen ?? null;
  if (erstattung === null || klagezinsen === null) return null;
  return (
    <>
      <p>{t('zinsen.moeglich')}</p>
      {offen ? (
        <Zinsvorschlag
          nachweis={nachweis}
          erstattung={erstattung}
          klagezinsen={klagezinsen}
          schliesse={() => setOffen(false)}
        />
      ) : (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen(true)}>
            {t('zinsen.vorschlagen')}
          </Button>
        </div>
      )}
    </>
  );
}

type Props = { nachweis: Nachweis };

function Schritte({ nachweis, handlungen }: Props & { handlungen: readonly Zinshandlung[] }) {
  const { stichtag, id } = nachweis;
  const bekanntgabe = useSchritt(recordZinsbekanntgabeRoute, nachweis, t('zinsen.bekanntgeben.fertig'));
  const zugang = useSchritt(recordZinszugangRoute, nachweis, t('zinsen.zugang.fertig'));
  const klage = useSchritt(createZinsklageRoute, nachweis, t('zinsen.klage.fertig'));
  const klageende = useSchritt(recordZinsklageendeRoute, nachweis, t('zinsen.klageende.fertig'));
  const kann = (handlung: Zinshandlung): boolean => handlungen.includes(handlung);
  const { bescheid } = nachweis.zinsen;
  const offen = bescheid !== null && bescheid.betrag > bescheid.eingegangen;
  return (
    <>
      {kann('schlusszeichnen') ? <Zeichnung nachweis={nachweis} /> : null}
      {kann('zurueckgeben') ? <Rueckgabe nachweis={nachweis} /> : null}
      {kann('bekanntgeben') ? (
        <Bekanntgabeklappe kennung="zinsen" stichtag={stichtag} wege={AENDERUNGSWEGE} schritt={bekanntgabe} />
      ) : null}
      {kann('zugang') ? <Zugangsklappe kennung="zinsen" stichtag={stichtag} schritt={zugang} /> : null}
      {kann('klage') ? <Klageklappe kennung="zinsen" bezug={id} stichtag={stichtag} schritt={klage} /> : null}
      {kann('klageende') ? (
        <Klageendeklappe
          kennung="zinsen"
          bezug={id}
          zahlung={offen ? 'offen' : 'erledigt'}
          zahlungstag={t('zinsen.klageende.zahlbarBis')}
          schritt={klageende}
        />
      ) : null}
      {kann('zahlung') ? <Zahlung nachweis={nachweis} /> : null}
    </>
  );
}

function Zeichnung({ nachweis }: Props) {
  const { sende, laeuft, problem } = useFoerderschritt(recordZinsbescheidRoute);
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version },
    });
    if (antwort.ok) setMeldung(t('zinsen.schlusszeichnen.fertig'));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void handle()}>
          {t('zinsen.schlusszeichnen')}
        </Button>
      </div>
    </div>
  );
}

function Rueckgabe({ nachweis }: Props) {
  const { act, laeuft, problem } = useSchritt(
    recordZinsrueckgabeRoute,
    nachweis,
    t('zinsen.zurueckgeben.fertig'),
  );
  const [grund, setGrund] = useState('');
  return (
    <Klappe
      text={t('zinsen.zurueckgeben')}
      speichern={t('zinsen.zurueckgeben.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toEntwurfort(nachweis, 'zinsrueckgabe'),
        werte: { grund },
        onWerte: (neu) => setGrund(neu.grund),
      }}
      onSpeichern={() => act({ grund })}
    >
      <Mehrzeilig
        id="zinsen-rueckgabe"
        label={t('zinsen.zurueckgeben.grund')}
        rows={2}
        hoechstens={NOTIZ_HOECHSTENS}
        value={grund}
        fehler={findFehler(problem, 'grund')}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

function Zahlung({ nachweis }: Props) {
  const { act, laeuft, problem } = useSchritt(recordZinseingangRoute, nachweis, t('zinsen.zahlung.fertig'));
  const [werte, setWerte] = useState({ betrag: '', buchung: '' });
  return (
    <Klappe
      text={t('zinsen.zahlung')}
      speichern={t('zinsen.zahlung.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{ ort: toEntwurfort(nachweis, 'zinszahlung'), werte, onWerte: setWerte }}
      onSpeichern={() => act(werte)}
    >
      <Texteingabe
        id="zinsen-betrag"
        label={t('zahlung.betrag')}
        inputMode="decimal"
        breite="kurz"
        value={werte.betrag}
        fehler={findFehler(problem, 'betrag')}
        onChange={({ target }) => setWerte({ ...werte, betrag: target.value })}
      />
      <Texteingabe
        id="zinsen-buchung"
        label={t('zahlung.buchung')}
        value={werte.buchung}
        fehler={findFehler(problem, 'buchung')}
        onChange={({ target }) => setWerte({ ...werte, buchung: target.value })}
      />
    </Klappe>
  );
}
