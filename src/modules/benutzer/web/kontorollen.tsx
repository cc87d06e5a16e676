import { useState } from 'react';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { addMitgliedschaft, endMitgliedschaft, type Kontozeile } from '../verwaltung.contract.ts';
import { checkRollenwahl, LEERE_ROLLENWAHL, Rollenfelder, toMitgliedschaft } from './rollenfelder.tsx';
import { t } from './texte.ts';

type Eine = Kontozeile['mitgliedschaften'][number];

/** Roles of one account, with the way to end one and to give another. */
export function Kontorollen({ konto }: { konto: Kontozeile }) {
  const { data: sitzung } = useSitzung();
  const heute = sitzung?.stichtag ?? '';
  const { sende, laeuft, problem } = useSchreiben(endMitgliedschaft);
  const beende = ({ id, version }: Eine) =>
    void sende({
      params: { kontoId: konto.id, mitgliedschaftId: id },
      body: { gueltigBis: heute, grundCode: 'AUFGABENWECHSEL', version },
    });
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Tabelle<Eine>
        titel={t('konto.rollen')}
        zeilen={konto.mitgliedschaften}
        schluessel={({ id }) => id}
        spalten={toSpalten(heute, laeuft, beende)}
      />
      <RolleGeben kontoId={konto.id} />
    </>
  );
}

function toSpalten(heute: string, laeuft: boolean, onBeenden: (eine: Eine) => void): Spalte<Eine>[] {
  return [
    { id: 'rolle', kopf: t('neu.rolle'), zelle: toRollenname },
    { id: 'stelle', kopf: t('konto.stelle'), zelle: toStelle },
    { id: 'von', kopf: t('konto.von'), zelle: ({ gueltigVon }) => toTag(gueltigVon) },
    { id: 'bis', kopf: t('konto.bis'), zelle: ({ gueltigBis }) => toTag(gueltigBis) },
    {
      id: 'aktion',
      kopf: t('konten.aktion'),
      zelle: (eine) =>
        eine.gueltigBis === null || eine.gueltigBis > heute ? (
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={t('konto.beenden.name', { rolle: ROLLEN_NAMEN[eine.rolle] })}
            onClick={() => onBeenden(eine)}
          >
            {t('konto.beenden')}
          </Button>
        ) : null,
    },
  ];
}

function RolleGeben({ kontoId }: { kontoId: string }) {
  const [wahl, setWahl] = useState(LEERE_ROLLENWAHL);
  const [versucht, setVersucht] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(addMitgliedschaft, {
    onErfolg: () => {
      setWahl(LEERE_ROLLENWAHL);
      setVersucht(false);
    },
  });
  return (
    <form
      className="kim-formular"
      noValidate
      aria-label={t('konto.rolleGeben')}
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        setVersucht(true);
        const body = toMitgliedschaft(wahl);
        if (body !== null) void sende({ params: { kontoId }, body });
      }}
    >
      <h3>{t('konto.rolleGeben')}</h3>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Rollenfelder
        id="weitere"
        wahl={wahl}
        onWahl={setWahl}
        fehler={versucht ? checkRollenwahl(wahl) : {}}
      />
      <Button type="submit" art="sekundaer" laeuft={laeuft}>
        {t('konto.geben')}
      </Button>
    </form>
  );
}

function toRollenname({ rolle, vertretung }: Eine): string {
  return vertretung ? t('konto.vertretung', { rolle: ROLLEN_NAMEN[rolle] }) : ROLLEN_NAMEN[rolle];
}

function toStelle({ mandantName, standortName }: Eine): string {
  return mandantName ?? standortName ?? t('neu.bereich.land');
}

function toTag(tag: string | null): string {
  return tag !== null && isPlainDate(tag) ? formatGerman(tag) : '–';
}
