import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Fehlerzusammenfassung, type Formfehler } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { checkInhalt, type Feldbefund, listHindernisse } from '../check-inhalt.model.ts';
import { Sachausgaben, Voraussetzungen } from './antrag-angaben.tsx';
import { CaseManagementStellen, Koordinationsstellen, Zusatzstellen } from './antrag-stellen.tsx';
import { AntragKonflikt } from './antrag-konflikt.tsx';
import { Antragsaktionen, Antragsleiste } from './antragsleiste.tsx';
import { toFeldId, toRahmen } from './befunde.ts';
import { Betraege } from './betraege.tsx';
import { AntragProvider } from './felder.tsx';
import { t } from './texte.ts';
import { type Foerderfall, useAntrag } from './use-antrag.ts';
import { useOffeneZeilen } from './use-offene-zeilen.ts';

/** The Antrag with the rules beside every field, kept on the server while it is typed. */
export function AntragFormular({ fall }: { fall: Foerderfall }) {
  const antrag = useAntrag(fall);
  const { inhalt, change, fremd } = antrag;
  const [versuch, setVersuch] = useState(0);
  const rahmen = useMemo(() => toRahmen(fall), [fall]);
  const pruefung = useMemo(() => checkInhalt(inhalt, rahmen), [inhalt, rahmen]);
  const hindernisse = listHindernisse(inhalt, pruefung.befunde);
  const offen = useOffeneZeilen(() => hindernisse.map(({ feld }) => feld));
  const kontext = useMemo(
    () => ({
      foerderfallId: fall.id,
      inhalt,
      befunde: pruefung.befunde,
      vorbelegung: fall.vorbelegung,
      change,
      offen,
    }),
    [fall.id, inhalt, pruefung, fall.vorbelegung, change, offen],
  );
  const fehler = hindernisse.map((befund) => ({
    ...toFormfehler(befund),
    vorher: () => flushSync(() => offen.openFeld(befund.feld)),
  }));
  if (fremd !== null) return <AntragKonflikt fremd={fremd} antrag={antrag} />;
  return (
    <AntragProvider value={kontext}>
      <form
        className="foerderung-antrag"
        aria-label={t('antrag.formular', { jahr: fall.foerderjahr })}
        noValidate
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          setVersuch(versuch + 1);
          void antrag.sichere();
        }}
      >
        <div className="kim-stapel fall-karten">
          <Fehlerzusammenfassung fehler={fehler} versuch={versuch} />
          <Koordinationsstellen />
          <Zusatzstellen />
          <CaseManagementStellen kontingent={fall.kontingentCm} />
          <Sachausgaben />
          <Voraussetzungen />
          <Betraege pruefung={pruefung} rahmen={rahmen} />
          {hindernisse.length === 0 ? <Hinweis art="erfolg" titel={t('antrag.bereit')} /> : null}
          <Antragsaktionen stand={antrag.stand} sichere={antrag.sichere} />
        </div>
        <Antragsleiste pruefung={pruefung} rahmen={rahmen} offen={hindernisse.length} stand={antrag.stand} />
      </form>
    </AntragProvider>
  );
}

function toFormfehler({ feld, art, code, text, abhilfe }: Feldbefund): Formfehler {
  if (art === 'WARNUNG')
    return { feldId: toFeldId(`${feld}.${code}`), text: `${text} ${t('pruefung.ohne')}` };
  return { feldId: toFeldId(feld), text: `${text} ${abhilfe}`.trim() };
}
