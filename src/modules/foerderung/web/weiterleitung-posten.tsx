import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { POSTENART_NAMEN, POSTENARTEN } from '../weiterleitung/weiterleitung.model.ts';
import { replaceAt } from './befunde.ts';
import { type Entwurf, LEERER_POSTEN } from './weiterleitung-entwurf.ts';
import { type Feldkontext, toWeiterleitungsfeld } from './weiterleitung-feldkontext.ts';
import { t } from './weiterleitung-texte.ts';

/** The posts that are passed on, one row of fields each. */
export function Postenfelder({ entwurf: { posten }, set, fehlerOf }: Feldkontext) {
  const change = (platz: number, teil: Partial<Entwurf['posten'][number]>) =>
    set({ posten: replaceAt(posten, platz, teil) });
  return (
    <>
      {posten.map((zeile, platz) => {
        const feld = (name: string) => toWeiterleitungsfeld(`posten.${platz}.${name}`);
        const nummer = platz + 1;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity while they are typed
          <fieldset key={platz} className="foerderung-zeile">
            <legend>{t('form.posten', { nummer })}</legend>
            <div className="foerderung-zeile__felder">
              <Texteingabe
                id={feld('bezeichnung')}
                label={t('form.bezeichnung')}
                autoComplete="off"
                value={zeile.bezeichnung}
                fehler={fehlerOf(`posten.${platz}.bezeichnung`)}
                onChange={({ target }) => change(platz, { bezeichnung: target.value })}
              />
              <Auswahl
                id={feld('art')}
                label={t('posten.art')}
                leer={null}
                value={zeile.art}
                fehler={fehlerOf(`posten.${platz}.art`)}
                optionen={POSTENARTEN.map((wert) => ({ wert, text: POSTENART_NAMEN[wert] }))}
                onChange={({ target }) =>
                  change(platz, { art: POSTENARTEN.find((eine) => eine === target.value) ?? zeile.art })
                }
              />
              <Texteingabe
                id={feld('vzae')}
                label={t('posten.vzae')}
                breite="kurz"
                inputMode="decimal"
                autoComplete="off"
                value={zeile.vzae}
                fehler={fehlerOf(`posten.${platz}.vzae`)}
                onChange={({ target }) => change(platz, { vzae: target.value })}
              />
              <Texteingabe
                id={feld('betrag')}
                label={t('form.betrag')}
                breite="mittel"
                inputMode="decimal"
                autoComplete="off"
                value={zeile.betrag}
                fehler={fehlerOf(`posten.${platz}.betrag`)}
                onChange={({ target }) => change(platz, { betrag: target.value })}
              />
            </div>
            {posten.length > 1 ? (
              <Button art="tertiaer" onClick={() => set({ posten: posten.toSpliced(platz, 1) })}>
                {t('form.posten.weg', { nummer })}
              </Button>
            ) : null}
          </fieldset>
        );
      })}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => set({ posten: [...posten, LEERER_POSTEN] })}>
          {t('form.posten.dazu')}
        </Button>
      </div>
    </>
  );
}
