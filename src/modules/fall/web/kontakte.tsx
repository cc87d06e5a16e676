import { useState } from 'react';
import { BERATUNGSORTE, KONTAKTARTEN, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { HinweisKnopf } from '#src/modules/thema/web/hinweis-knopf.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import type { KontaktAnsicht, Teilprops } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { KontaktBerichtigung } from './kontakt-formular.tsx';
import { isOhneInhalt } from './kontakt-werte.ts';
import { t } from './texte.ts';

/** Latest contacts; a correction opens in a dialog. */
export function Kontakte({ seite, bearbeitbar }: Teilprops) {
  const [offen, setOffen] = useState<KontaktAnsicht | null>(null);
  const { kontakte, kontakteGesamt } = seite;
  const schliesse = () => setOffen(null);
  return (
    <Karte titel={t('akte.kontakte')}>
      {kontakte.length === 0 ? <Leer titel={t('kontakt.leer')} /> : null}
      <Zeitleiste
        eintraege={kontakte.map((kontakt) => ({
          id: kontakt.id,
          datum: toPlainDate(kontakt.datum),
          art: textOf(KONTAKTARTEN, kontakt.art),
          von: kontakt.erfasstVon,
          inhalt: (
            <Inhalt
              akteId={seite.akte.id}
              kontakt={kontakt}
              onBerichtigen={bearbeitbar ? () => setOffen(kontakt) : null}
            />
          ),
        }))}
      />
      {kontakteGesamt > kontakte.length ? (
        <p className="kim-klein">
          {t('kontakt.mehrInZeitleiste', { anzahl: kontakte.length, gesamt: kontakteGesamt })}
        </p>
      ) : null}
      {offen ? (
        <Dialog titel={t('kontakt.berichtigen')} schliesse={schliesse}>
          <KontaktBerichtigung
            akteId={seite.akte.id}
            kontakt={offen}
            onAbbrechen={schliesse}
            onFertig={() => {
              schliesse();
              setMeldung(t('akte.gespeichert'));
            }}
          />
        </Dialog>
      ) : null}
    </Karte>
  );
}

type InhaltProps = { akteId: string; kontakt: KontaktAnsicht; onBerichtigen: (() => void) | null };

function Inhalt({ akteId, kontakt, onBerichtigen }: InhaltProps) {
  const [themenbereich] = kontakt.themen;
  return (
    <>
      <p className="kim-klein">{listMerkmale(kontakt).join(' · ')}</p>
      {kontakt.erreicht ? null : <Etikett text={t('kontakt.versuch')} art="warnung" />}
      {kontakt.abgebrochen ? <Etikett text={t('kontakt.abbruch')} art="warnung" /> : null}
      {kontakt.vomPapier ? <Etikett text={t('kontakt.papier')} /> : null}
      {isOhneInhalt(kontakt) ? <Etikett text={t('kontakt.ohneInhalt')} /> : null}
      {kontakt.notiz === null ? null : <p className="fall-text">{kontakt.notiz}</p>}
      {onBerichtigen ? (
        <div className="kim-aktionen">
          <Button
            art="tertiaer"
            aria-label={t('kontakt.berichtigen.name', { datum: formatTag(kontakt.datum) })}
            onClick={onBerichtigen}
          >
            {t('kontakt.berichtigen.knopf')}
          </Button>
          <HinweisKnopf
            akteId={akteId}
            vorgabe={themenbereich === undefined ? {} : { themenbereich }}
            was={formatTag(kontakt.datum)}
          />
        </div>
      ) : null}
    </>
  );
}

function listMerkmale(kontakt: KontaktAnsicht): string[] {
  const { themen, ort, dauerMinuten, sprache, sprachmittlung, zweitePerson } = kontakt;
  return [
    themen.map((code) => textOf(THEMENBEREICHE, code)).join(', '),
    textOf(BERATUNGSORTE, ort),
    zweitePerson === null ? '' : t('kontakt.zuZweit', { name: zweitePerson }),
    dauerMinuten === null ? '' : t('kontakt.minuten', { minuten: dauerMinuten }),
    textOf(SPRACHEN, sprache),
    textOf(SPRACHMITTLUNG, sprachmittlung),
  ].filter((text) => text !== '');
}
