import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { checkInhalt } from '../check-inhalt.model.ts';
import { VORAUSSETZUNGEN } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { UNTERLAGEN_STELLEN } from '../unterlagen/unterlage.model.ts';
import { toRahmen } from './befunde.ts';
import { Betraege } from './betraege.tsx';
import { Pruefliste } from './pruefliste.tsx';
import { t } from './texte.ts';
import { Unterlagen } from './unterlagen.tsx';
import type { Foerderfall } from './use-antrag.ts';

/** The Antrag to read: what the rules say about it, every amount with its rule, every post, every declaration. */
export function AntragAnsicht({ fall }: { fall: Foerderfall }) {
  const { inhalt } = fall;
  const rahmen = toRahmen(fall);
  const pruefung = checkInhalt(inhalt, rahmen);
  return (
    <>
      <Pruefliste befunde={pruefung.befunde} inhalt={inhalt} />
      <Betraege pruefung={pruefung} rahmen={rahmen} />
      <Stellen inhalt={inhalt} />
      <Erklaerungen inhalt={inhalt} />
      <Nachweise foerderfallId={fall.id} />
    </>
  );
}

type Stellenzeile = { id: string; art: string; bezeichnung: string; vzae: string; ort: string };

const SPALTEN: readonly Spalte<Stellenzeile>[] = [
  { id: 'bezeichnung', kopf: t('antrag.bezeichnung'), zelle: ({ bezeichnung }) => bezeichnung },
  { id: 'art', kopf: t('stellen.art'), zelle: ({ art }) => art },
  { id: 'vzae', kopf: t('antrag.vzae'), zahl: true, zelle: ({ vzae }) => vzae },
  { id: 'ort', kopf: t('antrag.ort'), zelle: ({ ort }) => ort },
];

function Stellen({ inhalt }: { inhalt: Antragsinhalt }) {
  return (
    <Karte titel={t('stellen.tabelle')}>
      <Tabelle
        titel={t('stellen.tabelle')}
        titelVerborgen
        spalten={SPALTEN}
        zeilen={listStellen(inhalt)}
        schluessel={({ id }) => id}
      />
    </Karte>
  );
}

function listStellen(inhalt: Antragsinhalt): Stellenzeile[] {
  const anteile = (['koordination', 'verwaltungsassistenz'] as const).flatMap((art) =>
    inhalt[art].map(({ bezeichnung, vzae, einheit }, platz) => ({
      id: `${art} ${platz}`,
      art: t(`antrag.${art}`),
      bezeichnung,
      vzae,
      ort: einheit,
    })),
  );
  const zusatz = inhalt.zusatz.map(({ kommune, vzae, weiterleitung }, platz) => ({
    id: `zusatz ${platz}`,
    art: t('antrag.zusatz.kurz'),
    bezeichnung: kommune,
    vzae,
    ort: weiterleitung ? t('antrag.ort.KOMMUNE') : '',
  }));
  const caseManagement = inhalt.caseManagement.map(({ bezeichnung, vzae, ort, empfaenger }, platz) => ({
    id: `cm ${platz}`,
    art: t('antrag.caseManagement'),
    bezeichnung,
    vzae,
    ort: empfaenger === '' ? t(`antrag.ort.${ort}`) : `${empfaenger}: ${t(`antrag.ort.${ort}`)}`,
  }));
  return [...anteile, ...zusatz, ...caseManagement];
}

function Erklaerungen({ inhalt }: { inhalt: Antragsinhalt }) {
  const ja = (wert: boolean): string => (wert ? 'ja' : 'nein');
  const fw = inhalt.caseManagement.some(({ ort }) => ort === 'FREIE_WOHLFAHRTSPFLEGE');
  const weitergeleitet = fw || inhalt.caseManagement.some(({ ort }) => ort === 'KOMMUNE');
  return (
    <Karte titel={t('antrag.voraussetzungen')}>
      <Beschreibungsliste
        angaben={[
          ...VORAUSSETZUNGEN.map((buchstabe) => {
            const { stand, nachweis } = inhalt.voraussetzungen[buchstabe];
            return {
              name: t(`antrag.${buchstabe}`),
              wert: joinTexte([t(`antrag.stand.${stand}`), nachweis]),
            };
          }),
          { name: t('antrag.kapitel'), wert: inhalt.konzeptkapitel.join(', ') },
          { name: t('antrag.analyse'), wert: inhalt.schnittstellenanalyse },
          ...(fw
            ? [
                { name: t('antrag.fwBegruendung'), wert: inhalt.fwBegruendung },
                ...(inhalt.ausnahmeFw.trim() === ''
                  ? []
                  : [{ name: t('antrag.ausnahmeFw'), wert: inhalt.ausnahmeFw }]),
                { name: t('antrag.vertrag'), wert: ja(inhalt.vertragAnlage4) },
              ]
            : []),
          ...(weitergeleitet ? [{ name: t('antrag.jmd'), wert: ja(inhalt.ausserhalbJmdMbe) }] : []),
          { name: t('antrag.doppelt'), wert: ja(inhalt.keineDoppelfoerderung) },
          { name: t('antrag.fortsetzung'), wert: ja(inhalt.fortsetzung) },
          { name: t('antrag.beginn'), wert: ja(inhalt.beginnVorBewilligung) },
        ]}
      />
    </Karte>
  );
}

/** The files of each precondition, and those of the Antrag as a whole. */
function Nachweise({ foerderfallId }: { foerderfallId: string }) {
  return (
    <Karte titel={t('antrag.unterlagen')}>
      <Beschreibungsliste
        angaben={UNTERLAGEN_STELLEN.map((zu) => {
          const name = zu === 'ANLAGE' ? t('antrag.anlagen') : t(`antrag.${zu}`);
          return { name, wert: <Unterlagen foerderfallId={foerderfallId} zu={zu} name={name} /> };
        })}
      />
    </Karte>
  );
}

function joinTexte(texte: readonly string[]): string {
  return texte.filter((text) => text.trim() !== '').join(': ');
}
