import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { listUebergabenRoute } from '../meine-uebergaben.contract.ts';
import { recordEntscheidungRoute } from '../uebergabe.contract.ts';
import { UEBERGABE_ANLAESSE, UEBERGABE_ZUSTAENDE } from '../uebergabe.model.ts';
import { Entscheidungen, type Uebergabezeile } from './entscheidungen.tsx';
import { t } from './texte.ts';

type Zeilen = Ausgabe<typeof listUebergabenRoute>['anMich'];

/** What is offered to me, and what I took and may give back. */
export function KarteAnMich({ zeilen }: { zeilen: Zeilen }) {
  const offene = zeilen.filter(({ darf }) => darf.entscheiden);
  return (
    <Karte
      titel={t('meine.an')}
      hervorgehoben={offene.length > 0}
      aktionen={offene.length > 1 ? <AlleAnnehmen zeilen={offene} /> : null}
    >
      {offene.length > 0 ? <p>{t('meine.hinweis')}</p> : null}
      <Liste zeilen={zeilen} titelOf={({ nummer, von }) => t('meine.zeile', { nummer, von })} />
    </Karte>
  );
}

/** What became of the Akten that I hand on. */
export function KarteVonMir({ zeilen }: { zeilen: Zeilen }) {
  return (
    <Karte titel={t('meine.von')}>
      <Liste zeilen={zeilen} titelOf={({ nummer, an }) => t('meine.zeile.an', { nummer, an })} />
    </Karte>
  );
}

type Listenprops = { zeilen: readonly Uebergabezeile[]; titelOf: (zeile: Uebergabezeile) => string };

function Liste({ zeilen, titelOf }: Listenprops) {
  return (
    <ul className="fall-tagesliste">
      {zeilen.map((zeile) => (
        <li key={zeile.id}>
          <div className="fall-tagesliste__text">
            <strong>{titelOf(zeile)}</strong>
            <span className="kim-klein">
              {[
                textOf(UEBERGABE_ANLAESSE, zeile.anlass),
                ...toStand(zeile),
                ...(zeile.angebotenVon === zeile.von
                  ? []
                  : [t('meine.vorschlag', { name: zeile.angebotenVon })]),
                ...(zeile.zustand === 'ANGEBOTEN'
                  ? [t('meine.frist', { frist: formatTag(zeile.frist) })]
                  : []),
              ].join(' · ')}
            </span>
          </div>
          <Etikett
            text={textOf(UEBERGABE_ZUSTAENDE, zeile.zustand)}
            art={zeile.zustand === 'ANGENOMMEN' ? 'erfolg' : 'neutral'}
          />
          <Entscheidungen zeile={zeile} />
        </li>
      ))}
    </ul>
  );
}

function toStand({ akteZustand, naechsterTermin }: Uebergabezeile): string[] {
  if (akteZustand === null) return [];
  const zustand = ZUSTAND_NAMEN[akteZustand];
  return [
    naechsterTermin === null
      ? t('meine.stand.ohne', { zustand })
      : t('meine.stand', { zustand, termin: formatTag(naechsterTermin) }),
  ];
}

/** Withdrawn, decided, expired or out of sight by now: one of many that does not hold up the others. */
const ENTSCHIEDEN: ReadonlySet<number> = new Set([404, 409, 422]);

/** One press for a departure: each Übergabe is accepted for itself and leaves its own row in the log. */
function AlleAnnehmen({ zeilen }: { zeilen: readonly Uebergabezeile[] }) {
  const { sende, laeuft } = useAkteSchreiben(recordEntscheidungRoute);
  const speicher = useQueryClient();
  const [stoerung, setStoerung] = useState<Problem | null>(null);
  const acceptAll = async () => {
    setStoerung(null);
    let angenommen = 0;
    let nicht = 0;
    for (const { id } of zeilen) {
      const antwort = await sende({ params: { uebergabeId: id }, body: { entscheidung: 'ANGENOMMEN' } });
      if (antwort.ok) angenommen += 1;
      else if (ENTSCHIEDEN.has(antwort.fehler.status)) nicht += 1;
      else {
        setStoerung(antwort.fehler);
        break;
      }
    }
    // A refusal reads nothing anew: what is gone by now must not stay to be pressed.
    if (nicht > 0) await speicher.invalidateQueries({ queryKey: [listUebergabenRoute.id] });
    setMeldung(
      nicht === 0
        ? t('meine.alleAngenommen', { anzahl: angenommen })
        : t('meine.alleTeilweise', { anzahl: angenommen, nicht }),
    );
  };
  return (
    <>
      {stoerung ? <Absage problem={stoerung} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void acceptAll()}>
        {t('meine.alleAnnehmen')}
      </Button>
    </>
  );
}
