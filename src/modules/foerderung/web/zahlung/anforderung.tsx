import { useState } from 'react';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { readBetrag } from '../../eingabe.model.ts';
import type { Regelparameter } from '../../regelwerk/parameter.model.ts';
import type { Position } from '../../regelwerk/rl-2024-12/betraege.model.ts';
import { checkAnforderung, computeAnforderung } from '../../zahlung/mittelanforderung.model.ts';
import {
  createMittelanforderungRoute,
  GRUND_HOECHSTENS,
  updateMittelanforderungRoute,
} from '../../zahlung/zahlung.contract.ts';
import { useFoerderschritt } from '../use-foerderschritt.ts';
import { t } from './texte.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import type { Teilbetrag, Zahlungen } from './zahlungen-seite.tsx';

type Props = { teilbetrag: Teilbetrag; daten: Zahlungen };

/** What the Kreis does about a planned Teilbetrag: one prepares, another one signs. */
export function Anforderung({ teilbetrag, daten }: Props) {
  if (teilbetrag.zustand !== 'GEPLANT') return null;
  return (
    <>
      {teilbetrag.vorbereitbar ? <Vorbereitung teilbetrag={teilbetrag} daten={daten} /> : null}
      {teilbetrag.schritte.includes('mittel_anfordern') ? <Zeichnung teilbetrag={teilbetrag} /> : null}
    </>
  );
}

/** Text typed for each position, from the stored forecast or else from the grant. */
function toTexte({ teilbetrag: { anforderung }, daten }: Props): Record<string, string> {
  return Object.fromEntries(
    (daten.bescheid?.positionen ?? []).map(({ position, bewilligt }) => {
      const bekannt = anforderung?.prognose.find((eine) => eine.position === position)?.betrag;
      return [position, formatCentBare(toCent(bekannt ?? bewilligt))];
    }),
  );
}

function Vorbereitung({ teilbetrag, daten }: Props) {
  const { id, version, lfd, anforderung } = teilbetrag;
  const { sende, laeuft, problem } = useSchreiben(updateMittelanforderungRoute);
  const [texte, setTexte] = useState(() => toTexte({ teilbetrag, daten }));
  const [begruendung, setBegruendung] = useState(anforderung?.begruendung ?? '');
  const [versuch, setVersuch] = useState(0);
  const entwurf = useTextentwurf(
    toFoerderentwurf('zahlung.anforderung', id),
    { texte, begruendung },
    (neu) => {
      setTexte(neu.texte);
      setBegruendung(neu.begruendung);
    },
    { fassung: version },
  );
  const positionen = daten.bescheid?.positionen ?? [];
  const bewilligt = positionen.map(({ position, bewilligt: betrag }) => ({
    position,
    bewilligt: toCent(betrag),
  }));
  const lesungen = bewilligt.map((zeile) => ({ ...zeile, lesung: readBetrag(texte[zeile.position] ?? '') }));
  const prognose = lesungen.flatMap(({ position, lesung }) =>
    lesung.ok ? [{ position, betrag: lesung.wert }] : [],
  );
  const neu = computeAnforderung(
    { lfd, vorgesehen: toCent(teilbetrag.vorgesehen), bisher: toCent(teilbetrag.bisher), bewilligt },
    prognose,
    begruendung.trim() === '' ? null : begruendung,
    toParameter(daten),
  );
  const feldId = (feld: string) => `teil-${lfd}-${feld.replace('prognose.', '')}`;
  const unlesbar = lesungen.flatMap(({ position, lesung }) =>
    lesung.ok ? [] : [{ feldId: feldId(position), text: lesung.fehler }],
  );
  const fehler =
    unlesbar.length > 0
      ? unlesbar
      : checkAnforderung(neu, bewilligt).map(({ feld, text }) => ({ feldId: feldId(feld), text }));
  const save = async () => {
    setVersuch(versuch + 1);
    if (fehler.length > 0) return;
    const body = { version: entwurf.fassung ?? version, prognose, begruendung };
    const antwort = await sende({ params: { teilbetragId: id }, body });
    if (!antwort.ok) return;
    setMeldung(t('anforderung.gespeichert'));
    await entwurf.loesche();
  };
  const gezeigt = versuch === 0 ? [] : fehler;
  const bedarf = lfd === 1 ? [] : daten.nachBesetzung;
  return (
    <form
      className="kim-stapel"
      aria-label={t('anforderung.titel', { lfd })}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void save();
      }}
    >
      <p>{t('anforderung.text')}</p>
      <Fehlerzusammenfassung fehler={gezeigt} versuch={versuch} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Bedarf
          bewilligt={bewilligt}
          bedarf={bedarf}
          setze={() =>
            setTexte({
              ...texte,
              ...Object.fromEntries(
                bedarf.map(({ position, betrag }) => [position, formatCentBare(toCent(betrag))]),
              ),
            })
          }
        />
        <div className="foerderung-zeile__felder">
          {lesungen.map((zeile) => (
            <Positionsfeld
              key={zeile.position}
              id={feldId(zeile.position)}
              {...zeile}
              text={texte[zeile.position] ?? ''}
              onText={(text) => setTexte({ ...texte, [zeile.position]: text })}
            />
          ))}
        </div>
        <Mehrzeilig
          id={feldId('begruendung')}
          label={t('anforderung.begruendung')}
          hinweis={t('anforderung.begruendung.hinweis')}
          rows={3}
          freiwillig={neu.anerkannt === daten.bescheid?.bewilligt}
          hoechstens={GRUND_HOECHSTENS}
          value={begruendung}
          fehler={gezeigt.find((eines) => eines.feldId === feldId('begruendung'))?.text}
          onChange={({ target }) => setBegruendung(target.value)}
        />
      </Entwurfsteil>
      <Rechnung lfd={lfd} teilbetrag={teilbetrag} neu={neu} />
      <div className="kim-aktionen">
        <Button type="submit" laeuft={laeuft}>
          {t('anforderung.speichern')}
        </Button>
      </div>
      {anforderung === null ? null : <p>{t('anforderung.wartet')}</p>}
    </form>
  );
}

/** What the Stellenplan knows of vacancies: said before more is requested than can be used, and filled in with one press. */
function Bedarf({
  bewilligt,
  bedarf,
  setze,
}: {
  bewilligt: readonly { position: Position; bewilligt: number }[];
  bedarf: Zahlungen['nachBesetzung'];
  setze: () => void;
}) {
  const weniger = bedarf.filter(
    ({ position, betrag }) =>
      betrag < (bewilligt.find((zeile) => zeile.position === position)?.bewilligt ?? 0),
  );
  if (weniger.length === 0) return null;
  return (
    <Hinweis art="info" titel={t('anforderung.bedarf')}>
      <ul>
        {weniger.map(({ position, betrag }) => (
          <li key={position}>
            {t('anforderung.bedarf.zeile', {
              position: POSITION_NAMEN[position],
              betrag: formatCent(toCent(betrag)),
            })}
          </li>
        ))}
      </ul>
      <Button art="sekundaer" onClick={setze}>
        {t('anforderung.bedarf.setzen')}
      </Button>
    </Hinweis>
  );
}

/** The parameters that this Förderfall was begun with. */
function toParameter({ parameter }: Zahlungen): Regelparameter {
  return { ...parameter, bagatelle: toCent(parameter.bagatelle) };
}

function Positionsfeld({
  id,
  position,
  bewilligt,
  lesung,
  text,
  onText,
}: {
  id: string;
  position: Position;
  bewilligt: number;
  lesung: ReturnType<typeof readBetrag>;
  text: string;
  onText: (text: string) => void;
}) {
  const grenze = formatCent(toCent(bewilligt));
  const unveraendert = !lesung.ok || lesung.wert === bewilligt;
  return (
    <Texteingabe
      id={id}
      label={POSITION_NAMEN[position]}
      hinweis={
        unveraendert
          ? t('anforderung.bewilligt', { betrag: grenze })
          : t('anforderung.gelesen', { bewilligt: grenze, betrag: formatCent(lesung.wert) })
      }
      inputMode="decimal"
      autoComplete="off"
      breite="mittel"
      value={text}
      fehler={lesung.ok ? undefined : lesung.fehler}
      onChange={({ target }) => onText(target.value)}
    />
  );
}

function Rechnung({
  lfd,
  teilbetrag,
  neu,
}: {
  lfd: number;
  teilbetrag: Teilbetrag;
  neu: ReturnType<typeof computeAnforderung>;
}) {
  const betrag = formatCent(neu.betrag);
  if (lfd === 1) return <p>{t('anforderung.erster', { betrag })}</p>;
  return (
    <>
      <p>
        {t('anforderung.rechnung', {
          betrag,
          vorgesehen: formatCent(toCent(teilbetrag.vorgesehen)),
          anerkannt: formatCent(neu.anerkannt),
          bisher: formatCent(neu.bisher),
        })}
      </p>
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('anforderung.annahme')}
      </p>
    </>
  );
}

function Zeichnung({ teilbetrag }: { teilbetrag: Teilbetrag }) {
  const { id, version, lfd, betrag, anforderung, selbstVorbereitet } = teilbetrag;
  const { sende, laeuft, problem } = useFoerderschritt(createMittelanforderungRoute);
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  if (anforderung === null) return <p>{t('anforderung.offen')}</p>;
  if (selbstVorbereitet) return <Hinweis art="info" titel={t('anforderung.selbst')} />;
  const fehlt = versucht && !bestaetigt && problem === null;
  const zeichne = async () => {
    setVersucht(true);
    if (!bestaetigt) return;
    const antwort = await sende({ params: { teilbetragId: id }, body: { version, bestaetigt: true } });
    if (antwort.ok) setMeldung(t('anforderung.gezeichnet'));
    // What was confirmed was said of what stood there before.
    else if (antwort.fehler.code === 'KONFLIKT') setBestaetigt(false);
  };
  const feld = `teil-${lfd}-bestaetigt`;
  return (
    <>
      {anforderung.begruendung === null ? null : <p className="foerderung-text">{anforderung.begruendung}</p>}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div>
        <Wahlknopf
          type="checkbox"
          id={feld}
          text={t('anforderung.bestaetigt')}
          checked={bestaetigt}
          aria-invalid={fehlt || undefined}
          aria-describedby={fehlt ? `${feld}-fehler` : undefined}
          onChange={({ target }) => setBestaetigt(target.checked)}
        />
        <Feldfehlertext
          id={`${feld}-fehler`}
          fehler={fehlt ? t('anforderung.bestaetigt.fehlt') : undefined}
        />
      </div>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void zeichne()}>
          {t('anforderung.zeichnen', { betrag: formatCent(toCent(betrag)) })}
        </Button>
      </div>
    </>
  );
}
