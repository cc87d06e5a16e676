import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  searchAngeboteRoute,
  SUCHTEXT_HOECHSTENS,
  Suchangaben,
  type Treffer,
  UMKREISE,
} from '../angebot.contract.ts';
import {
  ANMELDUNGEN,
  KOSTEN,
  NIVEAUS,
  PLATZSTAENDE,
  RECHTSKREISE,
  ZIELGRUPPEN,
} from '../wertelisten/angebot.ts';
import { t } from './texte.ts';
import { findAkte, toFehlendesAngebot, toVerweisAn } from './zur-akte.ts';
import './angebot.css';

const GROESSE = 20;
const WAHLEN: readonly (readonly [
  keyof Suchangaben &
    ('bereich' | 'zielgruppe' | 'sprache' | 'rechtskreis' | 'niveau' | 'kosten' | 'anmeldung'),
  readonly Wert[],
])[] = [
  ['bereich', THEMENBEREICHE],
  ['zielgruppe', ZIELGRUPPEN],
  ['sprache', SPRACHEN],
  ['rechtskreis', RECHTSKREISE],
  ['niveau', NIVEAUS],
  ['kosten', KOSTEN],
  ['anmeldung', ANMELDUNGEN],
];
const SCHALTER = ['kinderbetreuung', 'frei', 'stufenlos'] as const;

/** Search in the directory; what is asked for stands in the address, so that a page can be passed on. */
export default function SucheSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const { data: sitzung } = useSitzung();
  const pflegt = sitzung !== undefined && sitzung !== null && sitzung.rolle !== 'TEAMLEITUNG';
  const gelesen = Suchangaben.safeParse(Object.fromEntries(adresse));
  const angaben = gelesen.success ? gelesen.data : Suchangaben.parse({});
  const akteId = findAkte(adresse);
  const seite = Math.max(1, Number(adresse.get('seite')) || 1);
  const { data, error, refetch } = useLesen(searchAngeboteRoute, {
    query: { ...angaben, seite, groesse: GROESSE },
  });
  const setSeite = (neue: number) =>
    setAdresse((bisher) => {
      bisher.set('seite', String(neue));
      return bisher;
    });
  return (
    <>
      <Seitenkopf
        titel={t('suche.titel')}
        einleitung={<p>{t('suche.einleitung')}</p>}
        aktionen={
          pflegt ? (
            <>
              <LinkButton zu="/verzeichnis/neu">{t('neu.titel')}</LinkButton>
              <LinkButton zu="/verzeichnis/pflege" art="sekundaer">
                {t('pflege.titel')}
              </LinkButton>
              <LinkButton zu="/verzeichnis/anbieter" art="sekundaer">
                {t('anbieter.titel')}
              </LinkButton>
              {sitzung.rolle === 'CASE_MANAGEMENT' ? null : (
                <LinkButton zu="/verzeichnis/quellen" art="sekundaer">
                  {t('quellen.titel')}
                </LinkButton>
              )}
            </>
          ) : null
        }
      />
      <div className="kim-stapel kim-stapel--voll">
        {akteId === null ? null : (
          <Hinweis art="info" titel={t('akte.titel')}>
            <p>{t('akte.text')}</p>
            <p>
              <Link to={`/akten/${akteId}`}>{t('akte.zurueck')}</Link>
            </p>
          </Hinweis>
        )}
        <Suchformular
          key={adresse.toString()}
          angaben={angaben}
          akteId={akteId}
          onSuche={(werte) => setAdresse(werte)}
        />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data ? <Ergebnis {...data} akteId={akteId} bereich={angaben.bereich} onSeite={setSeite} /> : null}
      </div>
    </>
  );
}

type FormularProps = {
  angaben: Suchangaben;
  akteId: string | null;
  onSuche: (werte: Record<string, string>) => void;
};

function Suchformular({ angaben, akteId, onSuche }: FormularProps) {
  const gefiltert =
    WAHLEN.some(([feld]) => angaben[feld] !== undefined) || SCHALTER.some((feld) => angaben[feld] === 'ja');
  const [offen, setOffen] = useState(gefiltert);
  return (
    <form
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers before 2023
      role="search"
      className="kim-stapel kim-stapel--voll"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        const paare = [...new FormData(ereignis.currentTarget)].map(
          ([feld, wert]) => [feld, typeof wert === 'string' ? wert.trim() : ''] as const,
        );
        onSuche(
          Object.fromEntries(
            paare.filter(([feld, wert]) => wert !== '' && !(feld === 'umkreis' && wert === '25')),
          ),
        );
      }}
    >
      {akteId === null ? null : <input type="hidden" name="akte" value={akteId} />}
      <Texteingabe
        name="suche"
        label={t('suche.was')}
        hinweis={t('suche.was.hinweis')}
        defaultValue={angaben.suche}
        maxLength={SUCHTEXT_HOECHSTENS}
        autoComplete="off"
        dir="auto"
        freiwillig
      />
      <div className="angebot-filter">
        <Texteingabe
          name="ort"
          label={t('suche.ort')}
          defaultValue={angaben.ort}
          maxLength={120}
          autoComplete="off"
          freiwillig
        />
        <Auswahl
          name="umkreis"
          label={t('suche.umkreis')}
          leer={null}
          defaultValue={String(angaben.umkreis)}
          optionen={UMKREISE.map((km) => ({ wert: String(km), text: t('suche.umkreis.km', { km }) }))}
        />
      </div>
      <details open={offen} onToggle={(ereignis) => setOffen(ereignis.currentTarget.open)}>
        <summary>{t('suche.filter')}</summary>
        <div className="angebot-filter">
          {WAHLEN.map(([feld, liste]) => (
            <Auswahl
              key={feld}
              name={feld}
              label={t(`filter.${feld}`)}
              leer={t('suche.alle')}
              defaultValue={angaben[feld] ?? ''}
              optionen={toWahlen(liste)}
            />
          ))}
          {SCHALTER.map((feld) => (
            <Wahlknopf
              key={feld}
              type="checkbox"
              name={feld}
              value="ja"
              defaultChecked={angaben[feld] === 'ja'}
              text={t(`filter.${feld}`)}
            />
          ))}
        </div>
      </details>
      <div className="kim-aktionen">
        <Button type="submit">{t('suche.suchen')}</Button>
        <Button art="tertiaer" onClick={() => onSuche(akteId === null ? {} : { akte: akteId })}>
          {t('suche.leeren')}
        </Button>
      </div>
    </form>
  );
}

type Antwort = Ausgabe<typeof searchAngeboteRoute>;
type Ergebnisprops = Antwort & {
  akteId: string | null;
  bereich: string | undefined;
  onSeite: (seite: number) => void;
};

function Ergebnis(props: Ergebnisprops) {
  const { eintraege, gesamt, seite, groesse, verstanden, ortUnbekannt, akteId, bereich, onSeite } = props;
  return (
    <>
      {ortUnbekannt ? <Hinweis art="warnung" titel={t('suche.ortUnbekannt')} /> : null}
      <output>
        <p>{t('suche.anzahl', { anzahl: gesamt })}</p>
        {verstanden.length === 0 ? null : (
          <p className="kim-klein">{t('suche.verstanden', { worte: verstanden.join(' · ') })}</p>
        )}
      </output>
      {eintraege.length === 0 ? (
        <Leer
          titel={t('suche.leer')}
          aktion={
            akteId === null ? null : (
              <LinkButton zu={toFehlendesAngebot(akteId, bereich)}>{t('akte.fehlt')}</LinkButton>
            )
          }
        >
          {t(akteId === null ? 'suche.leer.text' : 'suche.leer.akte')}
        </Leer>
      ) : (
        <Trefferliste treffer={eintraege} akteId={akteId} />
      )}
      <Seitenblaettern seite={seite} groesse={groesse} gesamt={gesamt} onSeite={onSeite} />
    </>
  );
}

/** Hits; from an Akte each with the way to its Verweis. */
export function Trefferliste({
  treffer,
  akteId,
  ebene = 2,
}: {
  treffer: readonly Treffer[];
  akteId: string | null;
  ebene?: 2 | 4;
}) {
  return (
    <ol className="angebot-treffer">
      {treffer.map((einer) => (
        <li key={einer.id}>
          <Trefferzeile treffer={einer} ebene={ebene} />
          {akteId === null ? null : (
            <div className="kim-aktionen">
              <LinkButton
                zu={toVerweisAn(akteId, einer.id)}
                art="sekundaer"
                name={t('akte.verweis.name', { titel: einer.titel })}
              >
                {t('akte.verweis')}
              </LinkButton>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** One hit: what, who, where, how fresh, how full, why. */
function Trefferzeile({ treffer, ebene = 2 }: { treffer: Treffer; ebene?: 2 | 3 | 4 }) {
  const { id, titel, anbieter, orte, sprachen, plaetze, km, gruende, teilweise, eigenerStandort } = treffer;
  const Ueberschrift = `h${ebene}` as const;
  const voll = plaetze === 'VOLL' || plaetze === 'WARTELISTE';
  return (
    <>
      <Ueberschrift>
        <Link to={`/verzeichnis/${id}`}>{titel}</Link>
      </Ueberschrift>
      <p>
        {[
          anbieter,
          ...orte,
          ...(km === null ? [] : [t('treffer.km', { km: String(km).replace('.', ',') })]),
        ].join(' · ')}
      </p>
      {sprachen.length === 0 ? null : (
        <p className="kim-klein">{sprachen.map((code) => textOf(SPRACHEN, code)).join(', ')}</p>
      )}
      {gruende.length === 0 ? null : <p>{t('treffer.grund', { gruende: gruende.join('; ') })}</p>}
      <div className="angebot-zeile">
        <FrischeEtikett {...treffer} />
        {plaetze === 'UNBEKANNT' ? null : (
          <Etikett text={textOf(PLATZSTAENDE, plaetze)} art={voll ? 'warnung' : 'neutral'} />
        )}
        {teilweise ? <Etikett text={t('treffer.teilweise')} /> : null}
        {eigenerStandort ? null : <Etikett text={t('treffer.standort')} />}
      </div>
    </>
  );
}

const FRISCHEART = { FRISCH: 'erfolg', VERALTET: 'warnung', ABGELAUFEN: 'fehler' } as const;

export function FrischeEtikett({
  frische,
  bestaetigtAm,
  gueltigBis,
}: Pick<Treffer, 'frische' | 'bestaetigtAm' | 'gueltigBis'>) {
  const tag = formatTag(frische === 'ABGELAUFEN' ? gueltigBis : bestaetigtAm);
  return <Etikett text={t(`frische.${frische}`, { tag })} art={FRISCHEART[frische]} />;
}
