import { formatVzae, sumVzae, toVzae } from '#src/core/vzae.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  type CmAnteil,
  ORTE,
  type Ort,
  type Stellenanteil,
  type ZusatzEingabe,
} from '../antragsinhalt.model.ts';
import { readVzae } from '../eingabe.model.ts';
import { GREMIEN } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { replaceAt } from './befunde.ts';
import { Jafeld, Textfeld, useAntragskontext, Wahlfeld, Zeilenfeld } from './felder.tsx';
import { Stellentabelle } from './stellentabelle.tsx';
import { t } from './texte.ts';

const LEERER_ANTEIL: Stellenanteil = { bezeichnung: '', vzae: '', einheit: '' };
const LEERER_CM: CmAnteil = { bezeichnung: '', vzae: '', ort: 'KOORDINIERENDE_STELLE', empfaenger: '' };
const LEERE_ZUSATZSTELLE: ZusatzEingabe = {
  kommune: '',
  eigeneAuslaenderbehoerde: false,
  eigenesJugendamt: false,
  gremium: 'KEINES',
  vzae: '',
  weiterleitung: false,
  verbleibGrund: '',
  kooperation: '',
};

/** Sum of what can be read. */
function sumLesbar(zeilen: readonly { vzae: string }[]): string {
  const lesbar = zeilen.map(({ vzae }) => readVzae(vzae)).filter((gelesen) => gelesen.ok);
  return formatVzae(sumVzae(lesbar.map(({ wert }) => wert)));
}

/** Posts of Baustein 1 without those for single Kommunen. */
export function Koordinationsstellen() {
  const { inhalt } = useAntragskontext();
  const getrennt =
    new Set(inhalt.koordination.map(({ einheit }) => einheit.trim()).filter((e) => e !== '')).size > 1;
  return (
    <Karte titel={t('antrag.koordination')}>
      <Anteile name="koordination" mitEinheit />
      {getrennt || inhalt.trennungGrund !== '' ? <Trennung /> : null}
      <Anteile name="verwaltungsassistenz" />
    </Karte>
  );
}

function Trennung() {
  const { inhalt, change } = useAntragskontext();
  return (
    <Textfeld
      feld="trennungGrund"
      label={t('antrag.trennung')}
      wert={inhalt.trennungGrund}
      onWert={(trennungGrund) => change({ trennungGrund })}
    />
  );
}

function Anteile({
  name,
  mitEinheit = false,
}: {
  name: 'koordination' | 'verwaltungsassistenz';
  mitEinheit?: boolean;
}) {
  const { inhalt, change } = useAntragskontext();
  const liste = inhalt[name];
  const set = (platz: number, teil: Partial<Stellenanteil>) =>
    change({ [name]: replaceAt(liste, platz, teil) });
  return (
    <Stellentabelle
      feld={name}
      titel={t(`antrag.${name}`)}
      art={t(`antrag.${name}`)}
      hinweis={t('antrag.summe', { vzae: sumLesbar(liste) })}
      zeilen={liste}
      leer={LEERER_ANTEIL}
      ort={{ kopf: t('antrag.einheit'), zelle: ({ einheit }) => einheit }}
      nameOf={({ bezeichnung }, platz) => nameOf(name, bezeichnung, platz)}
      onZeilen={(zeilen) => change({ [name]: zeilen })}
      felder={(zeile, platz) => (
        <>
          <Kopffelder feld={`${name}[${platz}]`} zeile={zeile} onZeile={(teil) => set(platz, teil)} />
          {mitEinheit ? (
            <Zeilenfeld
              feld={`${name}[${platz}].einheit`}
              label={t('antrag.einheit')}
              wert={zeile.einheit}
              onWert={(einheit) => set(platz, { einheit })}
            />
          ) : null}
        </>
      )}
    />
  );
}

function nameOf(
  art: 'koordination' | 'verwaltungsassistenz' | 'caseManagement',
  bezeichnung: string,
  platz: number,
) {
  return bezeichnung.trim() === ''
    ? t('antrag.zeile', { art: t(`antrag.${art}`), nummer: platz + 1 })
    : bezeichnung;
}

function Kopffelder({
  feld,
  zeile: { bezeichnung, vzae },
  onZeile,
}: {
  feld: string;
  zeile: { bezeichnung: string; vzae: string };
  onZeile: (teil: { bezeichnung?: string; vzae?: string }) => void;
}) {
  return (
    <>
      <Zeilenfeld
        feld={`${feld}.bezeichnung`}
        label={t('antrag.bezeichnung')}
        wert={bezeichnung}
        onWert={(neu) => onZeile({ bezeichnung: neu })}
      />
      <Vzaefeld feld={feld} wert={vzae} onWert={(neu) => onZeile({ vzae: neu })} />
    </>
  );
}

function Vzaefeld({ feld, wert, onWert }: { feld: string; wert: string; onWert: (wert: string) => void }) {
  return (
    <Zeilenfeld
      feld={`${feld}.vzae`}
      label={t('antrag.vzae')}
      breite="kurz"
      inputMode="decimal"
      wert={wert}
      onWert={onWert}
    />
  );
}

/** Nr. 4.3: one more post for a kreisangehörige Kommune with all three marks. */
export function Zusatzstellen() {
  const { inhalt, change } = useAntragskontext();
  const { zusatz } = inhalt;
  return (
    <Karte titel={t('antrag.zusatz')}>
      <Stellentabelle
        feld="zusatz"
        titel={t('antrag.zusatz.stellen')}
        art={t('antrag.zusatz.kurz')}
        hinweis={t('antrag.summe', { vzae: sumLesbar(zusatz) })}
        zeilen={zusatz}
        leer={LEERE_ZUSATZSTELLE}
        ort={{
          kopf: t('antrag.ort'),
          zelle: ({ weiterleitung }) => t(weiterleitung ? 'antrag.ort.KOMMUNE' : 'antrag.ort.kreis'),
        }}
        nameOf={nameOfZusatz}
        onZeilen={(zeilen) => change({ zusatz: zeilen })}
        felder={(zeile, platz) => <Zusatzfelder platz={platz} zeile={zeile} />}
      />
    </Karte>
  );
}

function nameOfZusatz({ kommune }: ZusatzEingabe, platz: number): string {
  return kommune.trim() || t('antrag.zeile', { art: t('antrag.zusatz.kurz'), nummer: platz + 1 });
}

function Zusatzfelder({ zeile, platz }: { zeile: ZusatzEingabe; platz: number }) {
  const { inhalt, change } = useAntragskontext();
  const set = (teil: Partial<ZusatzEingabe>) => change({ zusatz: replaceAt(inhalt.zusatz, platz, teil) });
  const feld = `zusatz[${platz}]`;
  return (
    <>
      <Zeilenfeld
        feld={`${feld}.kommune`}
        label={t('antrag.kommune')}
        wert={zeile.kommune}
        onWert={(kommune) => set({ kommune })}
      />
      <Vzaefeld feld={feld} wert={zeile.vzae} onWert={(vzae) => set({ vzae })} />
      <Wahlfeld
        feld={`${feld}.gremium`}
        label={t('antrag.gremium')}
        wert={zeile.gremium}
        optionen={GREMIEN.map((wert) => ({ wert, text: t(`antrag.gremium.${wert}`) }))}
        onWert={(wert) => set({ gremium: GREMIEN.find((eines) => eines === wert) ?? 'KEINES' })}
      />
      <Jafeld
        feld={`${feld}.eigeneAuslaenderbehoerde`}
        text={t('antrag.auslaenderbehoerde')}
        wert={zeile.eigeneAuslaenderbehoerde}
        onWert={(eigeneAuslaenderbehoerde) => set({ eigeneAuslaenderbehoerde })}
      />
      <Jafeld
        feld={`${feld}.eigenesJugendamt`}
        text={t('antrag.jugendamt')}
        wert={zeile.eigenesJugendamt}
        onWert={(eigenesJugendamt) => set({ eigenesJugendamt })}
      />
      <Jafeld
        feld={`${feld}.weiterleitung`}
        text={t('antrag.weiterleitung')}
        wert={zeile.weiterleitung}
        onWert={(weiterleitung) => set({ weiterleitung })}
      />
      {zeile.weiterleitung ? (
        <Textfeld
          feld={`${feld}.kooperation`}
          label={t('antrag.kooperation')}
          wert={zeile.kooperation}
          onWert={(kooperation) => set({ kooperation })}
        />
      ) : (
        <Textfeld
          feld={`${feld}.verbleibGrund`}
          label={t('antrag.verbleib')}
          wert={zeile.verbleibGrund}
          onWert={(verbleibGrund) => set({ verbleibGrund })}
        />
      )}
    </>
  );
}

/** Baustein 2 with the plan of the Weiterleitung: where each post works. */
export function CaseManagementStellen({ kontingent }: { kontingent: number | null }) {
  const { inhalt, change } = useAntragskontext();
  const { caseManagement } = inhalt;
  const summe = t('antrag.summe', { vzae: sumLesbar(caseManagement) });
  return (
    <Karte titel={t('antrag.caseManagement')}>
      <Stellentabelle
        feld="caseManagement"
        titel={t('antrag.caseManagement')}
        art={t('antrag.caseManagement')}
        hinweis={
          kontingent === null
            ? summe
            : `${summe} ${t('antrag.kontingent', { vzae: formatVzae(toVzae(kontingent)) })}`
        }
        zeilen={caseManagement}
        leer={LEERER_CM}
        ort={{ kopf: t('antrag.ort'), zelle: formatOrt }}
        nameOf={({ bezeichnung }, platz) => nameOf('caseManagement', bezeichnung, platz)}
        onZeilen={(zeilen) => change({ caseManagement: zeilen })}
        felder={(zeile, platz) => <CmFelder platz={platz} zeile={zeile} />}
      />
      <Weiterleitungsplan zeilen={caseManagement} />
      {caseManagement.some(({ ort }) => ort === 'FREIE_WOHLFAHRTSPFLEGE') ? <FreieWohlfahrtspflege /> : null}
      {caseManagement.some(({ ort }) => isWeitergeleitet(ort)) ? <Personaltableau /> : null}
    </Karte>
  );
}

function isWeitergeleitet(ort: Ort): boolean {
  return ort === 'KOMMUNE' || ort === 'FREIE_WOHLFAHRTSPFLEGE';
}

function formatOrt({ ort, empfaenger }: CmAnteil): string {
  return isWeitergeleitet(ort) && empfaenger.trim() !== '' ? empfaenger : t(`antrag.ort.${ort}`);
}

function CmFelder({ zeile, platz }: { zeile: CmAnteil; platz: number }) {
  const { inhalt, change } = useAntragskontext();
  const set = (teil: Partial<CmAnteil>) =>
    change({ caseManagement: replaceAt(inhalt.caseManagement, platz, teil) });
  const feld = `caseManagement[${platz}]`;
  return (
    <>
      <Kopffelder feld={feld} zeile={zeile} onZeile={set} />
      <Wahlfeld
        feld={`${feld}.ort`}
        label={t('antrag.ort')}
        wert={zeile.ort}
        optionen={ORTE.map((wert) => ({ wert, text: t(`antrag.ort.${wert}`) }))}
        onWert={(wert) => set({ ort: ORTE.find((ort) => ort === wert) ?? 'KOORDINIERENDE_STELLE' })}
      />
      {isWeitergeleitet(zeile.ort) ? (
        <Zeilenfeld
          feld={`${feld}.empfaenger`}
          label={t('antrag.empfaenger')}
          wert={zeile.empfaenger}
          onWert={(empfaenger) => set({ empfaenger })}
        />
      ) : null}
    </>
  );
}

function Weiterleitungsplan({ zeilen }: { zeilen: readonly CmAnteil[] }) {
  const orte = ORTE.filter((ort) => zeilen.some((zeile) => zeile.ort === ort));
  if (orte.length === 0) return null;
  return (
    <Tabelle
      titel={t('antrag.wl.tabelle')}
      zeilen={orte}
      schluessel={(ort) => ort}
      spalten={[
        { id: 'ort', kopf: t('antrag.ort'), zelle: (ort) => t(`antrag.ort.${ort}`) },
        {
          id: 'vzae',
          kopf: t('antrag.vzae'),
          zahl: true,
          zelle: (ort) => sumLesbar(zeilen.filter((zeile) => zeile.ort === ort)),
        },
      ]}
    />
  );
}

function FreieWohlfahrtspflege() {
  const { inhalt, change } = useAntragskontext();
  return (
    <>
      <Textfeld
        feld="fwBegruendung"
        label={t('antrag.fwBegruendung')}
        wert={inhalt.fwBegruendung}
        onWert={(fwBegruendung) => change({ fwBegruendung })}
      />
      <Textfeld
        feld="ausnahmeFw"
        label={t('antrag.ausnahmeFw')}
        wert={inhalt.ausnahmeFw}
        onWert={(ausnahmeFw) => change({ ausnahmeFw })}
      />
      <Jafeld
        feld="vertragAnlage4"
        text={t('antrag.vertrag')}
        wert={inhalt.vertragAnlage4}
        onWert={(vertragAnlage4) => change({ vertragAnlage4 })}
      />
    </>
  );
}

function Personaltableau() {
  const { inhalt, change } = useAntragskontext();
  return (
    <Jafeld
      feld="ausserhalbJmdMbe"
      text={t('antrag.jmd')}
      wert={inhalt.ausserhalbJmdMbe}
      onWert={(ausserhalbJmdMbe) => change({ ausserhalbJmdMbe })}
    />
  );
}
