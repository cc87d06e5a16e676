import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZIELGRUPPEN } from '#src/modules/angebot/wertelisten/angebot.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { CsvLink } from '#src/web/ui/csv-link.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { createLueckenhinweisRoute, getUeberblickRoute } from '../beratungsansatz.contract.ts';
import { Bedarfe } from './bedarfe.tsx';
import { t } from './texte.ts';

export type Ueberblick = Ausgabe<typeof getUeberblickRoute>;
type Zelle = Ueberblick['zielgruppen'][number]['zellen'][number];

/** More gaps than these are read in the table. */
const LUECKEN_HOECHSTENS = 12;

/** Target group × Lebensbereich with overlaps and gaps, and demand beside supply. */
export default function BeratungsansaetzeSeite() {
  const [kommune, setKommune] = useState('');
  const [art, setArt] = useState<'ALLE' | 'BERATUNG'>('ALLE');
  const frage = { art, ...(kommune === '' ? {} : { kommune }) };
  const { data, error, refetch } = useLesen(getUeberblickRoute, { query: frage }, { behalteAlte: true });
  const name = data?.kommunen.find(({ id }) => id === kommune)?.name ?? null;
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      <div className="kim-stapel kim-stapel--voll">
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data === undefined ? null : (
          <>
            <div className="kim-formular kim-nicht-drucken">
              <Auswahl
                id="kommune"
                label={t('kommune')}
                value={kommune}
                leer={t('kommune.alle')}
                optionen={data.kommunen.map((eine) => ({ wert: eine.id, text: eine.name }))}
                onChange={({ target }) => setKommune(target.value)}
              />
              <Auswahl
                id="art"
                label={t('art')}
                leer={null}
                value={art}
                optionen={(['ALLE', 'BERATUNG'] as const).map((wert) => ({ wert, text: t(`art.${wert}`) }))}
                onChange={({ target }) => setArt(target.value === 'BERATUNG' ? 'BERATUNG' : 'ALLE')}
              />
            </div>
            <p>
              {t('stand', { tag: formatTag(data.stand), angebote: data.angebote })}{' '}
              {data.ohneZuordnung === 0 ? null : t('ohneZuordnung', { anzahl: data.ohneZuordnung })}
            </p>
            <p>
              <a href={`/api/v1/beratungsansaetze.xlsx?${new URLSearchParams(frage).toString()}`}>
                {t('xlsx')}
              </a>
            </p>
            <Luecken ueberblick={data} ort={name} frage={{ art, kommune: kommune === '' ? null : kommune }} />
            <Matrix ueberblick={data} ort={name} />
            <Bedarfe ueberblick={data} />
          </>
        )}
      </div>
    </>
  );
}

type Teil = { ueberblick: Ueberblick; ort: string | null };

function Matrix({ ueberblick, ort }: Teil) {
  const titel = ort === null ? t('matrix.titel') : `${t('matrix.titel')}, ${ort}`;
  return (
    <div className="kim-stapel">
      <p>{t('matrix.stern')}</p>
      <Rollbereich titel={titel}>
        <Tabelle
          titel={titel}
          zeilen={ueberblick.zielgruppen}
          schluessel={({ zielgruppe }) => zielgruppe}
          zeilenkopf="zielgruppe"
          spalten={[
            {
              id: 'zielgruppe',
              kopf: t('zielgruppe'),
              zelle: ({ zielgruppe }) => textOf(ZIELGRUPPEN, zielgruppe),
            },
            ...THEMENBEREICHE.map(({ code, text }) => ({
              id: code,
              kopf: text,
              zelle: ({ zielgruppe, zellen }: Ueberblick['zielgruppen'][number]) => (
                <Matrixzelle
                  zielgruppe={zielgruppe}
                  zelle={zellen.find(({ bereich }) => bereich === code)}
                  ort={ort}
                />
              ),
            })),
          ]}
        />
      </Rollbereich>
      <CsvLink
        dateiname="beratungsansaetze"
        text={t('laden')}
        zeilen={[
          [t('zielgruppe'), ...THEMENBEREICHE.flatMap(({ text }) => [text, `${text}: Lage`])],
          ...ueberblick.zielgruppen.map(({ zielgruppe, zellen }) => [
            textOf(ZIELGRUPPEN, zielgruppe),
            ...zellen.flatMap(({ nutzbar, lage }) => [nutzbar, t(lage)]),
          ]),
        ]}
      />
    </div>
  );
}

/** The number leads to the list behind it. */
function Matrixzelle({
  zielgruppe,
  zelle,
  ort,
}: {
  zielgruppe: string;
  zelle: Zelle | undefined;
  ort: string | null;
}) {
  if (zelle === undefined) return '–';
  const { bereich, nutzbar, lage } = zelle;
  if (lage === 'LUECKE') return t(lage);
  const frage = new URLSearchParams({ bereich, zielgruppe, ...(ort === null ? {} : { ort }) });
  const worte = { zielgruppe: textOf(ZIELGRUPPEN, zielgruppe), bereich: textOf(THEMENBEREICHE, bereich) };
  return (
    <>
      <Link
        to={`/verzeichnis?${frage.toString()}`}
        aria-label={`${nutzbar} ${t('zelle.name', { ...worte, nutzbar, lage: t(lage) })}`}
      >
        {nutzbar}
      </Link>
      {lage === 'UEBERSCHNEIDUNG' ? <span aria-hidden="true"> *</span> : null}
      {lage === 'NICHT_NUTZBAR' ? ` ${t(lage)}` : null}
    </>
  );
}

type Frage = { art: 'ALLE' | 'BERATUNG'; kommune: string | null };

function Luecken({ ueberblick, ort, frage }: Teil & { frage: Frage }) {
  const luecken = ueberblick.zielgruppen.flatMap(({ zielgruppe, zellen }) =>
    zellen.filter(({ nutzbar }) => nutzbar === 0).map(({ bereich, lage }) => ({ zielgruppe, bereich, lage })),
  );
  const wo = ort === null ? '' : `, ${ort}`;
  return (
    <Karte titel={t('luecken.titel')}>
      {luecken.length === 0 ? (
        <p>{t('luecken.keine')}</p>
      ) : (
        <p>{t('luecken.text', { anzahl: luecken.length })}</p>
      )}
      <ul>
        {luecken.slice(0, LUECKEN_HOECHSTENS).map(({ zielgruppe, bereich, lage }) => {
          const worte = {
            zielgruppe: textOf(ZIELGRUPPEN, zielgruppe),
            bereich: textOf(THEMENBEREICHE, bereich),
            ort: wo,
          };
          const was = t('luecken.was', { ...worte, lage: t(lage) });
          const thema = new URLSearchParams({ titel: t('thema.titel', worte) });
          return (
            <li key={`${zielgruppe} ${bereich}`}>
              {was}{' '}
              <Hinweisknopf
                key={`${frage.art} ${frage.kommune ?? ''}`}
                frage={{ ...frage, bereich, zielgruppe }}
                was={was}
              />{' '}
              <LinkButton
                zu={`/themen/neu?${thema.toString()}`}
                art="tertiaer"
                name={t('luecken.thema.name', { was })}
              >
                {t('luecken.thema')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
      {luecken.length > LUECKEN_HOECHSTENS ? (
        <p>{t('luecken.weitere', { anzahl: luecken.length - LUECKEN_HOECHSTENS })}</p>
      ) : null}
    </Karte>
  );
}

/** One click, and the gap lies in the inbox beside what the case work has reported. */
function Hinweisknopf({
  frage,
  was,
}: {
  frage: Frage & Pick<Zelle, 'bereich'> & Pick<Ueberblick['zielgruppen'][number], 'zielgruppe'>;
  was: string;
}) {
  const { sende, laeuft, problem } = useSchreiben(createLueckenhinweisRoute);
  const [gegeben, setGegeben] = useState<string | null>(null);
  const gib = async () => {
    const antwort = await sende({ body: frage });
    if (!antwort.ok) return;
    setGegeben(antwort.wert.id);
    setMeldung(t('luecken.hinweis.gegeben'));
  };
  if (gegeben !== null) {
    return (
      <LinkButton
        zu={`/systemhinweise/${gegeben}`}
        art="tertiaer"
        name={t('luecken.hinweis.da.name', { was })}
      >
        {t('luecken.hinweis.da')}
      </LinkButton>
    );
  }
  return (
    <>
      <Button
        art="tertiaer"
        laeuft={laeuft}
        aria-label={t('luecken.hinweis.name', { was })}
        onClick={() => void gib()}
      >
        {t('luecken.hinweis')}
      </Button>
      {problem ? <ProblemHinweis problem={problem} /> : null}
    </>
  );
}
