import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { directionOf } from '#src/modules/akte/wertelisten/sprachen.ts';
import { ZIELSTAENDE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { listZielverlaufRoute } from '../vergleich.contract.ts';
import { formatWert } from './format-wert.ts';
import { t } from './vergleich-texte.ts';

type Eintrag = Ausgabe<typeof listZielverlaufRoute>['eintraege'][number];
type Aenderung = Eintrag['aenderungen'][number];

/** Every change of a Ziel, the newest first: what stands now, what stood before, who and when. */
export function Zielverlauf({ akteId, zielId }: { akteId: string; zielId: string }) {
  const { data, error, refetch } = useLesen(listZielverlaufRoute, { params: { akteId, zielId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <Zeitleiste
      eintraege={data.eintraege.map((eintrag) => ({
        id: String(eintrag.lfd),
        datum: toPlainDate(eintrag.wirksamAm),
        art: t(`ziel.verlauf.${eintrag.art}`),
        von: eintrag.autor,
        inhalt: <Inhalt eintrag={eintrag} />,
      }))}
    />
  );
}

function Inhalt({ eintrag: { stand, bemerkung, aenderungen, sprachen } }: { eintrag: Eintrag }) {
  return (
    <>
      {stand === null ? null : (
        <p>
          {t('ziel.verlauf.stand', {
            von: textOf(ZIELSTAENDE, stand.von),
            nach: textOf(ZIELSTAENDE, stand.nach),
          })}
        </p>
      )}
      {bemerkung === null ? null : <p className="fall-text">{bemerkung}</p>}
      {aenderungen.map((aenderung) => (
        <p key={aenderung.feld} className="fall-text">
          {t(`ziel.feld.${aenderung.feld}`)}{' '}
          <Wert aenderung={aenderung} wert={aenderung.nachher} sprache={sprachen.nachher} />
          {aenderung.vorher === null ? null : (
            <span className="kim-klein">
              {' '}
              {t('ziel.verlauf.vorher')}{' '}
              <Wert aenderung={aenderung} wert={aenderung.vorher} sprache={sprachen.vorher} />
            </span>
          )}
        </p>
      ))}
    </>
  );
}

type Wertprops = { aenderung: Aenderung; wert: string | null; sprache: string | null };

function Wert({ aenderung: { feld }, wert, sprache }: Wertprops) {
  if (wert === null) return t('ziel.verlauf.leer');
  if (feld !== 'wortlaut' || sprache === null) return formatWert(feld, wert);
  return (
    <bdi lang={sprache} dir={directionOf(sprache)}>
      {wert}
    </bdi>
  );
}
