import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Fehlerzusammenfassung, type Formfehler } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import { checkInhalt, type Feldbefund, listHindernisse } from '../check-inhalt.model.ts';
import { Sachausgaben, Voraussetzungen } from './antrag-angaben.tsx';
import { CaseManagementStellen, Koordinationsstellen, Zusatzstellen } from './antrag-stellen.tsx';
import { Antragsaktionen, Antragsleiste } from './antragsleiste.tsx';
import { toFeldId, toRahmen } from './befunde.ts';
import { Betraege } from './betraege.tsx';
import { AntragProvider } from './felder.tsx';
import { t } from './texte.ts';
import { type AntragStand, type Foerderfall, useAntrag } from './use-antrag.ts';
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

const TEILE: readonly { name: keyof Antragsinhalt; label: string }[] = [
  { name: 'koordination', label: t('antrag.koordination') },
  { name: 'verwaltungsassistenz', label: t('antrag.verwaltungsassistenz') },
  { name: 'zusatz', label: t('antrag.zusatz') },
  { name: 'caseManagement', label: t('antrag.caseManagement') },
  { name: 'trennungGrund', label: t('antrag.trennung') },
  { name: 'sachKoordination', label: t('antrag.sachKoordination') },
  { name: 'sachVerwaltungsassistenz', label: t('antrag.sachVerwaltungsassistenz') },
  { name: 'veranstaltungen', label: t('antrag.veranstaltungen') },
  { name: 'massnahmen', label: t('antrag.massnahmen') },
  { name: 'schnittstellenanalyse', label: t('antrag.analyse') },
  { name: 'voraussetzungen', label: t('antrag.voraussetzungen') },
  { name: 'konzeptkapitel', label: t('antrag.kapitel') },
  { name: 'keineDoppelfoerderung', label: t('antrag.doppelt') },
  { name: 'fwBegruendung', label: t('antrag.fwBegruendung') },
  { name: 'ausnahmeFw', label: t('antrag.ausnahmeFw') },
  { name: 'vertragAnlage4', label: t('antrag.vertrag') },
  { name: 'ausserhalbJmdMbe', label: t('antrag.jmd') },
  { name: 'beginnVorBewilligung', label: t('antrag.beginn') },
  { name: 'fortsetzung', label: t('antrag.fortsetzung') },
  { name: 'vorzeitigerBeginnZugelassen', label: t('antrag.vorzeitig') },
  { name: 'begruendungen', label: t('antrag.begruendungen') },
];

/** Two people worked on it: part by part, nothing of either is lost silently. */
function AntragKonflikt({ fremd, antrag }: { fremd: Foerderfall; antrag: AntragStand }) {
  return (
    <Konflikt
      felder={TEILE}
      gespeichert={fremd.inhalt}
      eigene={antrag.inhalt}
      formatiere={(_name, wert) => formatTeil(wert)}
      onUebernehmen={(werte) => antrag.uebernimm(Antragsinhalt.parse(werte))}
    />
  );
}

/** `KIM-Case Management 8, 0,40, …; …`: enough to tell two versions apart. */
function formatTeil(wert: unknown): string {
  if (typeof wert === 'string') return wert;
  if (typeof wert === 'number') return String(wert);
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (Array.isArray(wert)) return wert.map(formatTeil).join('; ');
  if (wert === null || typeof wert !== 'object') return '';
  return Object.values(wert)
    .map(formatTeil)
    .filter((teil) => teil !== '')
    .join(', ');
}
