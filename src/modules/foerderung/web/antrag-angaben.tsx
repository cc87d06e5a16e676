import { formatCent } from '#src/core/cent.ts';
import { Lenkungsnachweis } from '#src/modules/gremium/web/lenkungsnachweis.tsx';
import { Konzeptnachweis } from '#src/modules/konzept/web/konzeptnachweis.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { BETRAG_FELDER, type BetragFeld } from '../check-inhalt.model.ts';
import { readBetrag } from '../eingabe.model.ts';
import {
  PRUEFSTAENDE,
  type Voraussetzung,
  VORAUSSETZUNGEN,
} from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { KONZEPTKAPITEL } from '../regelwerk/rl-2024-12/voraussetzungen.model.ts';
import { listUnterlagenRoute } from '../unterlagen/unterlage.contract.ts';
import { textOfFehler, toFeldId } from './befunde.ts';
import { Herkunft, Jafeld, Textfeld, useAntragskontext, Wahlfeld, Zeilenfeld } from './felder.tsx';
import { t } from './texte.ts';
import { Unterlagen } from './unterlagen.tsx';

/** Nr. 5.4.2: expenses beside the posts. */
export function Sachausgaben() {
  const { inhalt, change } = useAntragskontext();
  return (
    <Karte titel={t('antrag.sach')}>
      <p className="kim-klein">{t('antrag.sach.hinweis')}</p>
      <Herkunft feld="sachKoordination" />
      <div className="foerderung-zeile__felder">
        {BETRAG_FELDER.map((feld) => (
          <Betragsfeld key={feld} feld={feld} />
        ))}
      </div>
      <Textfeld
        feld="schnittstellenanalyse"
        label={t('antrag.analyse')}
        freiwillig
        wert={inhalt.schnittstellenanalyse}
        onWert={(schnittstellenanalyse) => change({ schnittstellenanalyse })}
      />
    </Karte>
  );
}

/** How the amount is read stands beside it, so that a slip of comma and point shows. */
function Betragsfeld({ feld }: { feld: BetragFeld }) {
  const { inhalt, change } = useAntragskontext();
  const wert = inhalt[feld];
  const gelesen = readBetrag(wert);
  const zeigt = gelesen.ok && wert.trim() !== '';
  return (
    <Zeilenfeld
      feld={feld}
      label={t(`antrag.${feld}`)}
      breite="mittel"
      inputMode="decimal"
      freiwillig
      wert={wert}
      hinweis={zeigt ? t('antrag.gelesen', { betrag: formatCent(gelesen.wert) }) : undefined}
      onWert={(neu) => change({ [feld]: neu })}
    />
  );
}

/** Nr. 4.1 a to f, 4.2 and 4.4 as a checklist with what proves it. */
export function Voraussetzungen() {
  const { inhalt, change } = useAntragskontext();
  return (
    <Karte titel={t('antrag.voraussetzungen')}>
      <p className="kim-klein">{t('antrag.voraussetzungen.hinweis')}</p>
      {VORAUSSETZUNGEN.map((buchstabe) => (
        <Voraussetzungsfeld key={buchstabe} buchstabe={buchstabe} />
      ))}
      <Anlagen />
      <Jafeld
        feld="keineDoppelfoerderung"
        text={t('antrag.doppelt')}
        wert={inhalt.keineDoppelfoerderung}
        onWert={(keineDoppelfoerderung) => change({ keineDoppelfoerderung })}
      />
      <Jafeld
        feld="fortsetzung"
        text={t('antrag.fortsetzung')}
        wert={inhalt.fortsetzung}
        onWert={(fortsetzung) => change({ fortsetzung })}
      />
      <Jafeld
        feld="beginnVorBewilligung"
        text={t('antrag.beginn')}
        wert={inhalt.beginnVorBewilligung}
        onWert={(beginnVorBewilligung) => change({ beginnVorBewilligung })}
      />
      {inhalt.beginnVorBewilligung ? (
        <Jafeld
          feld="vorzeitigerBeginnZugelassen"
          text={t('antrag.vorzeitig')}
          wert={inhalt.vorzeitigerBeginnZugelassen}
          onWert={(vorzeitigerBeginnZugelassen) => change({ vorzeitigerBeginnZugelassen })}
        />
      ) : null}
    </Karte>
  );
}

/** What belongs to the Antrag as a whole. */
function Anlagen() {
  const { foerderfallId } = useAntragskontext();
  return (
    <fieldset className="foerderung-zeile">
      <legend>{t('antrag.anlagen')}</legend>
      <Unterlagen foerderfallId={foerderfallId} zu="ANLAGE" name={t('antrag.anlagen')} />
    </fieldset>
  );
}

function Voraussetzungsfeld({ buchstabe }: { buchstabe: Voraussetzung }) {
  const { inhalt, change, foerderfallId } = useAntragskontext();
  const angabe = inhalt.voraussetzungen[buchstabe];
  const set = (teil: Partial<typeof angabe>) =>
    change({ voraussetzungen: { ...inhalt.voraussetzungen, [buchstabe]: { ...angabe, ...teil } } });
  // An exception exists for b only (Nr. 4.1 b).
  const staende = PRUEFSTAENDE.filter((stand) => stand !== 'AUSNAHME' || buchstabe === 'b');
  return (
    <fieldset className="foerderung-zeile">
      <legend>{t(`antrag.${buchstabe}`)}</legend>
      <div className="foerderung-zeile__felder foerderung-zeile__paar">
        <Wahlfeld
          feld={`voraussetzungen.${buchstabe}.stand`}
          label={t('antrag.stand')}
          wert={angabe.stand}
          optionen={staende.map((wert) => ({ wert, text: t(`antrag.stand.${wert}`) }))}
          onWert={(wert) => set({ stand: PRUEFSTAENDE.find((stand) => stand === wert) ?? 'OFFEN' })}
        />
        <Textfeld
          feld={`voraussetzungen.${buchstabe}.nachweis`}
          label={t('antrag.nachweis')}
          hinweis={t('antrag.nachweis.hinweis')}
          rows={2}
          freiwillig
          wert={angabe.nachweis}
          onWert={(nachweis) => set({ nachweis })}
        />
      </div>
      {buchstabe === 'd' ? <Kapitel /> : null}
      {buchstabe === 'c' ? (
        <Lenkungsnachweis foerderfallId={foerderfallId} betrifft={[listUnterlagenRoute]} />
      ) : null}
      {buchstabe === 'd' || buchstabe === 'f' ? (
        <Konzeptnachweis
          foerderfallId={foerderfallId}
          art={buchstabe === 'd' ? 'HANDLUNGSKONZEPT' : 'CM_KONZEPT'}
          betrifft={[listUnterlagenRoute]}
        />
      ) : null}
      <Unterlagen foerderfallId={foerderfallId} zu={buchstabe} name={t(`antrag.${buchstabe}`)} />
    </fieldset>
  );
}

function Kapitel() {
  const { inhalt, befunde, change } = useAntragskontext();
  const { konzeptkapitel } = inhalt;
  return (
    <Gruppe
      id={toFeldId('konzeptkapitel')}
      label={t('antrag.kapitel')}
      fehler={textOfFehler(befunde, 'konzeptkapitel')}
    >
      {KONZEPTKAPITEL.map((kapitel) => (
        <Wahlknopf
          key={kapitel}
          type="checkbox"
          text={kapitel}
          checked={konzeptkapitel.includes(kapitel)}
          onChange={({ target }) =>
            change({
              konzeptkapitel: KONZEPTKAPITEL.filter((eines) =>
                eines === kapitel ? target.checked : konzeptkapitel.includes(eines),
              ),
            })
          }
        />
      ))}
    </Gruppe>
  );
}
