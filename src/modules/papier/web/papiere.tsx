import { useState } from 'react';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SPRACHEN, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { ZWECKTEXTE } from '#src/modules/einwilligung/texte/de.ts';
import { ZWECKE } from '#src/modules/einwilligung/texte/typen.ts';
import { Erreichbar } from '#src/modules/fall/web/erreichbar.tsx';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listPapiereRoute } from '../papier.contract.ts';
import { HINDERNISSE, PAPIER_NAMEN, type PapierArt } from '../papier.model.ts';
import { AnschreibenFormular } from './anschreiben-formular.tsx';
import { Erreichbarkeit } from './erreichbarkeit.tsx';
import { t } from './texte.ts';

type Angebot = Ausgabe<typeof listPapiereRoute>;
type Papier = Angebot['papiere'][number];
type Props = { akteId: string; bearbeitbar: boolean };

/** Papers of an Akte: what can be printed in which language; and if not, why. For the page of the Akte. */
export function Papiere({ akteId, bearbeitbar }: Props) {
  const { data, error, refetch } = useLesen(listPapiereRoute, { params: { akteId } });
  const [wahl, setWahl] = useState<Sprache | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data) return <Ladeanzeige />;
  const sprache = wahl ?? data.sprachen[0] ?? 'de';
  return (
    <div className="kim-stapel fall-karten">
      <h2>{t('titel')}</h2>
      <p>{t('einleitung')}</p>
      <Auswahl
        label={t('sprache')}
        hinweis={t('sprache.hinweis')}
        leer={null}
        value={sprache}
        optionen={data.sprachen.map((wert) => ({ wert, text: formatSprache(wert) }))}
        onChange={({ target }) => setWahl(data.sprachen.find((wert) => wert === target.value) ?? null)}
      />
      {sprache !== 'de' && data.papiere.some(({ art }) => !isGeprueft(art, sprache, data)) ? (
        <Hinweis art="warnung" titel={t('lesehilfe')}>
          <p>{t('lesehilfe.text')}</p>
        </Hinweis>
      ) : null}
      <Erreichbarkeit angabe={data.erreichbarkeit} />
      {data.papiere.map((papier) => (
        <Papierkarte
          key={papier.art}
          akteId={akteId}
          papier={papier}
          sprache={sprache}
          angebot={data}
          bearbeitbar={bearbeitbar}
        />
      ))}
    </div>
  );
}

const formatSprache = (wert: Sprache): string =>
  wert === 'de' ? SPRACHEN.de.name : `${SPRACHEN[wert].deutsch} (${SPRACHEN[wert].name})`;
const formatTag = (tag: string): string => (isPlainDate(tag) ? formatGerman(tag) : tag);

type Karteprops = Props & { papier: Papier; sprache: Sprache; angebot: Angebot };

function Papierkarte({ akteId, papier: { art, hindernis }, sprache, angebot, bearbeitbar }: Karteprops) {
  const wahlen = listWahlen(art, angebot);
  const [wahl, setWahl] = useState('');
  const gewaehlt = wahlen.find(({ wert }) => wert === wahl) ?? wahlen[0];
  const name = PAPIER_NAMEN[art];
  // The print stands in the Zeitleiste: it is read again when somebody looks.
  const neuLesen = useAkteNeuLesen();
  return (
    <Karte ebene={3} titel={name}>
      <p>{t(`art.${art}`)}</p>
      {gewaehlt === undefined ? null : (
        <Auswahl
          id={`papier-${art.toLowerCase()}`}
          label={t(art === 'EINWILLIGUNG' ? 'wahl.papier' : 'wahl.stelle')}
          leer={null}
          value={gewaehlt.wert}
          optionen={wahlen}
          onChange={({ target }) => setWahl(target.value)}
        />
      )}
      {sprache === 'de' ? null : <Uebersetzungsstand art={art} sprache={sprache} angebot={angebot} />}
      {art === 'ANSCHREIBEN' ? <Erreichbar akteId={akteId} brief /> : null}
      {hindernis === null ? null : (
        <p>
          <strong>{t('hindernis')}</strong> {HINDERNISSE[hindernis]}
        </p>
      )}
      <div className="kim-aktionen">
        {hindernis === null ? (
          <LinkButton
            datei
            onLaden={neuLesen}
            art="sekundaer"
            zu={toAdresse(akteId, art, sprache, gewaehlt?.wert)}
            name={t('laden.name', { papier: name })}
          >
            {t('laden')}
          </LinkButton>
        ) : null}
        {art === 'ANSCHREIBEN' && bearbeitbar ? <Anschreiben akteId={akteId} /> : null}
      </div>
    </Karte>
  );
}

const findStand = (art: PapierArt, sprache: Sprache, { geprueft }: Angebot) =>
  geprueft.find((eine) => eine.art === art && eine.sprache === sprache);
const isGeprueft = (art: PapierArt, sprache: Sprache, angebot: Angebot): boolean =>
  findStand(art, sprache, angebot) !== undefined;

/** What must be known before printing: nobody checked this translation, or who did. */
function Uebersetzungsstand({
  art,
  sprache,
  angebot,
}: {
  art: PapierArt;
  sprache: Sprache;
  angebot: Angebot;
}) {
  const stand = findStand(art, sprache, angebot);
  if (stand === undefined) {
    return (
      <p>
        <Etikett art="warnung" text={t('lesehilfe')} />
      </p>
    );
  }
  const { geprueftVon, geprueftAm } = stand.pruefung;
  return <p>{t('geprueft', { name: geprueftVon, datum: formatTag(geprueftAm) })}</p>;
}

function Anschreiben({ akteId }: { akteId: string }) {
  const [offen, setOffen] = useState(false);
  return (
    <>
      <Button art="tertiaer" onClick={() => setOffen(true)}>
        {t('brief.schreiben')}
      </Button>
      {offen ? (
        <Dialog titel={t('brief.titel')} schliesse={() => setOffen(false)}>
          <AnschreibenFormular akteId={akteId} onFertig={() => setOffen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

/** Recorded consents first, then empty forms. The value is the rest of the address. */
function listWahlen(art: PapierArt, { einwilligungen }: Angebot): Wahl[] {
  if (art !== 'EINWILLIGUNG' && art !== 'SCHWEIGEPFLICHTENTBINDUNG') return [];
  const schweigepflicht = art === 'SCHWEIGEPFLICHTENTBINDUNG';
  const erfasst = einwilligungen
    .filter(({ zweck }) => (zweck === 'SCHWEIGEPFLICHT') === schweigepflicht)
    .map(({ id, zweck, empfaenger, gueltigVon }) => {
      const { kurz } = ZWECKTEXTE[zweck];
      const was = empfaenger === null ? kurz : t('wahl.empfaenger', { zweck: kurz, empfaenger });
      return {
        wert: `einwilligungId=${id}`,
        text: t('wahl.erfasst', { datum: formatTag(gueltigVon), zweck: was }),
      };
    });
  const leere = schweigepflicht
    ? [{ wert: 'zweck=SCHWEIGEPFLICHT', text: t('wahl.leereStelle') }]
    : ZWECKE.filter((zweck) => zweck !== 'SCHWEIGEPFLICHT').map((zweck) => ({
        wert: `zweck=${zweck}`,
        text: t('wahl.leer', { zweck: ZWECKTEXTE[zweck].kurz }),
      }));
  return [...leere, ...erfasst];
}

function toAdresse(akteId: string, art: PapierArt, sprache: Sprache, wahl: string | undefined): string {
  const zusatz = wahl === undefined ? '' : `&${wahl}`;
  return `/api/v1/akten/${akteId}/papiere/${art}?sprache=${sprache}${zusatz}`;
}
