import { useNavigate, useSearchParams } from 'react-router';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { createBeitragRoute } from '../austausch.contract.ts';
import { BEITRAGSARTEN, type Beitragsart } from '../felder.model.ts';
import { toAnfangszustand } from '../schritte.model.ts';
import { AUSTAUSCHTHEMA_CODES } from '../wertelisten/austausch.ts';
import { BeitragFormular } from './beitrag-formular.tsx';
import { t } from './texte.ts';
import './austausch.css';

const LEER = { thema: '', titel: '', felder: {} };

/** A new contribution of the kind that the address names. */
export default function BeitragNeuSeite() {
  const [adresse] = useSearchParams();
  const art = toCode(BEITRAGSARTEN, adresse.get('art') ?? '');
  return (
    <>
      <Seitenkopf
        titel={art === undefined ? t('neu.titel') : t(`anlegen.${art}`)}
        vorzeile={t('austausch.titel')}
      />
      {art === undefined ? <Hinweis art="fehler" titel={t('neu.falsch')} /> : <Neu art={art} />}
    </>
  );
}

function Neu({ art }: { art: Beitragsart }) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createBeitragRoute);
  const offen = toAnfangszustand(art) !== 'ENTWURF';
  return (
    <Karte titel={t(`art.${art}`)}>
      <p>{t(`neu.hinweis.${art}`)}</p>
      <BeitragFormular
        art={art}
        anfang={LEER}
        bezug="neu"
        mitAnlass={false}
        vollstaendig={offen}
        laeuft={laeuft}
        problem={problem}
        onSenden={async ({ thema, titel, felder }, erklaerungen) => {
          const antwort = await sende({
            body: {
              art,
              thema: toCode(AUSTAUSCHTHEMA_CODES, thema) ?? 'SONSTIGES',
              titel,
              felder,
              erklaerungen,
              bestaetigt: true,
            },
          });
          if (!antwort.ok) return antwort.fehler;
          setMeldung(t(offen ? 'neu.offen' : 'neu.gesichert'));
          await navigate(`/austausch/${antwort.wert.id}`);
          return null;
        }}
      />
    </Karte>
  );
}
