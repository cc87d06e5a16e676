import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Kapitel, type Kapitelcode, listKapitel } from '../kapitel.model.ts';
import { getFassungRoute } from '../konzept.contract.ts';
import { KONZEPTART_NAMEN } from '../konzept.model.ts';
import { compareKapitel, type Textunterschied, type Wortfolge } from '../unterschied.model.ts';
import { t } from './texte.ts';
import './konzept.css';

type Fassung = Ausgabe<typeof getFassungRoute>;

/** Two Fassungen of a Konzept, chapter by chapter, with the words that came and went. */
export default function VergleichSeite() {
  const { fassungId = '', andereId = '' } = useParams();
  const eine = useLesen(getFassungRoute, { params: { fassungId } });
  const andere = useLesen(getFassungRoute, { params: { fassungId: andereId } });
  const fehler = eine.error ?? andere.error;
  const erneut = () => {
    void eine.refetch();
    void andere.refetch();
  };
  const paar = eine.data && andere.data ? toPaar(eine.data, andere.data) : null;
  return (
    <>
      <Seitenkopf
        titel={t('vergleich.titel')}
        vorzeile={
          paar ? t('vergleich.vorzeile', { alt: paar.alt.nummer, neu: paar.neu.nummer }) : t('konzepte.titel')
        }
        einleitung={<p>{paar ? KONZEPTART_NAMEN[paar.neu.art] : null}</p>}
        aktionen={
          eine.data ? (
            <LinkButton art="sekundaer" zu={`/konzepte/${fassungId}`}>
              {t('vergleich.zurueck', { nummer: eine.data.nummer })}
            </LinkButton>
          ) : null
        }
      />
      {fehler ? <Stoerung fehler={fehler} erneut={erneut} /> : null}
      {paar === null && !fehler ? <Ladeanzeige /> : null}
      {paar ? (
        <div className="kim-stapel konzept-karten">
          <p>{t('vergleich.text')}</p>
          {listKapitel(paar.neu.art, paar.neu.standortTyp).map((kapitel, stelle) => (
            <Kapitelvergleich key={kapitel.code} kapitel={kapitel} nummer={stelle + 1} {...paar} />
          ))}
        </div>
      ) : null}
    </>
  );
}

/** The earlier one is the old one, however the page was opened. */
function toPaar(eine: Fassung, andere: Fassung): { alt: Fassung; neu: Fassung } {
  return eine.nummer < andere.nummer ? { alt: eine, neu: andere } : { alt: andere, neu: eine };
}

type Props = { kapitel: Kapitel & { code: Kapitelcode }; nummer: number; alt: Fassung; neu: Fassung };

function Kapitelvergleich({ kapitel, nummer, alt, neu }: Props) {
  const finde = ({ kapitel: saetze }: Fassung) =>
    saetze.find(({ code }) => code === kapitel.code) ?? { felder: {}, zeilen: [] };
  const anders = compareKapitel(kapitel, finde(alt), finde(neu)).filter(({ stand }) => stand !== 'GLEICH');
  return (
    <Karte titel={t('kapitel.titel', { nummer, titel: kapitel.titel })}>
      {anders.length === 0 ? <p>{t('vergleich.gleich')}</p> : null}
      {anders.map((unterschied) => (
        <Unterschied key={unterschied.label} {...unterschied} />
      ))}
    </Karte>
  );
}

function Unterschied({ label, stand, worte }: Textunterschied) {
  return (
    <>
      <h3>
        {label} {stand === 'GLEICH' ? null : <Etikett text={t(`vergleich.${stand}`)} />}
      </h3>
      <p className="konzept-text">
        {worte.map((folge, stelle) => (
          // oxlint-disable-next-line react/no-array-index-key -- runs of words have no name, and never move
          <Worte key={stelle} {...folge} />
        ))}
      </p>
    </>
  );
}

/** Screen readers say little about ins and del: the words say it themselves. */
function Worte({ art, text }: Wortfolge) {
  if (art === 'GLEICH') return text;
  const Marke = art === 'NEU' ? 'ins' : 'del';
  return (
    <Marke className={art === 'NEU' ? 'konzept-neu' : 'konzept-weg'}>
      <span className="kern-sr-only">{t(`vergleich.wort.${art}`)}</span>
      {text}
      <span className="kern-sr-only">{t('vergleich.wort.ende')}</span>
    </Marke>
  );
}
