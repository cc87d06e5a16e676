import { useState } from 'react';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { KURZE_LISTE } from '#src/modules/fall/web/personenauswahl.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { createVorschlaegeRoute } from '../team.contract.ts';
import { UEBERGABE_ANLAESSE, UEBERGABE_ANLASS_CODES } from '../uebergabe.model.ts';
import { assignAkten } from '../verteilung.model.ts';
import { t } from './texte.ts';
import type { Kollege, OffeneAkte } from './wechsel-seite.tsx';

type Props = {
  kontoId: string;
  freie: readonly OffeneAkte[];
  uebernehmende: readonly Kollege[];
  personen: readonly string[];
  setPersonen: (personen: readonly string[]) => void;
  zuteilung: ReadonlyMap<string, string>;
  setZuteilung: (zuteilung: ReadonlyMap<string, string>) => void;
};
type Fehler = { personen?: string; anlass?: string; zuteilung?: string };

/** Who takes over, evenly spread or one by one, and why; then everything is proposed at once. */
export function VorschlagFormular(props: Props) {
  const { kontoId, freie, uebernehmende, personen, setPersonen, zuteilung, setZuteilung } = props;
  const [suche, setSuche] = useState('');
  const [anlass, setAnlass] = useState('');
  const [fehler, setFehler] = useState<Fehler>({});
  const [nicht, setNicht] = useState(0);
  const [ohne, setOhne] = useState(0);
  const { sende, laeuft, problem } = useSchreiben(createVorschlaegeRoute);
  if (uebernehmende.length === 0) return <Hinweis art="warnung" titel={t('wechsel.niemandDa')} />;
  const gewaehlt = freie.flatMap(({ akteId }) => {
    const anKontoId = zuteilung.get(akteId);
    return anKontoId === undefined ? [] : [{ akteId, anKontoId }];
  });
  const distribute = () => {
    const auswahl = uebernehmende.filter((eine) => personen.includes(eine.kontoId));
    if (auswahl.length === 0) return setFehler({ personen: t('wechsel.ohnePerson') });
    setFehler({});
    const lasten = auswahl.map((eine) => ({ kontoId: eine.kontoId, last: eine.offen + eine.anPerson }));
    const neu = assignAkten(freie, lasten);
    setZuteilung(neu);
    setOhne(freie.length - neu.size);
  };
  const propose = async () => {
    const code = toCode(UEBERGABE_ANLASS_CODES, anlass);
    if (gewaehlt.length === 0) return setFehler({ zuteilung: t('wechsel.nichts') });
    if (code === undefined) return setFehler({ anlass: t('wechsel.ohneAnlass') });
    setFehler({});
    const antwort = await sende({ params: { kontoId }, body: { anlass: code, zuteilung: gewaehlt } });
    if (!antwort.ok) return;
    setNicht(antwort.wert.nicht.length);
    setZuteilung(new Map());
    setMeldung(t('wechsel.vorgeschlagen', { anzahl: antwort.wert.angeboten }));
  };
  const passt = (name: string) =>
    suche.trim() !== '' && name.toLocaleLowerCase('de').includes(suche.trim().toLocaleLowerCase('de'));
  // Who is chosen stays to be seen.
  const gezeigte = uebernehmende.filter(
    ({ kontoId: id, name }) => uebernehmende.length <= KURZE_LISTE || personen.includes(id) || passt(name),
  );
  const toggle = (id: string, an: boolean) =>
    setPersonen(an ? [...personen, id] : personen.filter((eine) => eine !== id));
  return (
    <Karte titel={t('wechsel.vorschlag')}>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {nicht > 0 ? <Hinweis art="warnung" titel={t('wechsel.teilweise', { anzahl: nicht })} ansagen /> : null}
      <Gruppe
        label={t('wechsel.uebernehmende')}
        hinweis={t('wechsel.verteilen.hinweis')}
        fehler={fehler.personen}
      >
        {uebernehmende.length > KURZE_LISTE ? (
          <Texteingabe
            id="uebernehmende-suche"
            label={t('wechsel.uebernehmende.suche')}
            hinweis={t('wechsel.uebernehmende.suche.hinweis', { anzahl: uebernehmende.length })}
            freiwillig
            value={suche}
            autoComplete="off"
            onChange={({ target }) => setSuche(target.value)}
          />
        ) : null}
        {gezeigte.map((eine) => (
          <Wahlknopf
            key={eine.kontoId}
            type="checkbox"
            checked={personen.includes(eine.kontoId)}
            onChange={(ereignis) => toggle(eine.kontoId, ereignis.target.checked)}
            text={t('wechsel.uebernehmende.wahl', { name: eine.name, offen: eine.offen, an: eine.anPerson })}
          />
        ))}
      </Gruppe>
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={distribute}>
          {t('wechsel.verteilen')}
        </Button>
      </div>
      {ohne > 0 ? (
        <Hinweis art="warnung" titel={t('wechsel.alleAbgesagt', { anzahl: ohne })} ansagen />
      ) : null}
      <Auswahl
        id="anlass"
        label={t('wechsel.anlass')}
        value={anlass}
        optionen={toWahlen(UEBERGABE_ANLAESSE)}
        fehler={fehler.anlass}
        onChange={(ereignis) => setAnlass(ereignis.target.value)}
      />
      {fehler.zuteilung === undefined ? null : <Hinweis art="fehler" titel={fehler.zuteilung} ansagen />}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void propose()}>
          {t('wechsel.vorschlagen', { anzahl: gewaehlt.length })}
        </Button>
      </div>
    </Karte>
  );
}
