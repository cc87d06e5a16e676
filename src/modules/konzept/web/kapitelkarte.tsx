import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { Formwahl } from '#src/modules/gremium/web/formwahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import {
  isLeer,
  type Kapitel,
  type Kapitelcode,
  type Kapitelinhalt,
  type Kommune,
} from '../kapitel.model.ts';
import { KapitelFormular } from './kapitel-formular.tsx';
import { t } from './texte.ts';

export type Kapitelprops = {
  fassungId: string;
  kapitel: Kapitel & { code: Kapitelcode };
  inhalt: Kapitelinhalt;
  version: number;
  kommunen: readonly Kommune[];
};
type Props = Kapitelprops & {
  nummer: number;
  schreibbar: boolean;
  wahl: Formwahl;
  /** Who answers for the words; null: the account is gone, undefined: nobody has written yet. */
  geprueft: { von: string | null; am: string } | undefined;
};

/** A chapter: what the Land expects, and what is written; or the form to write it. */
export function Kapitelkarte({ nummer, schreibbar, wahl, geprueft, ...eines }: Props) {
  const { kapitel, inhalt } = eines;
  const titel = t('kapitel.titel', { nummer, titel: kapitel.titel });
  const name = `kapitel.${kapitel.code}`;
  const offen = schreibbar && wahl.offen(name);
  return (
    <Karte titel={titel} hervorgehoben={offen}>
      <p className="kim-klein">{t('kapitel.vorgabe', { vorgabe: kapitel.vorgabe })}</p>
      <p className="kim-klein">{t('kapitel.quelle', { quelle: kapitel.quelle })}</p>
      {offen ? (
        <KapitelFormular {...eines} schliesse={wahl.schliesse} />
      ) : (
        <Kapiteltext kapitel={kapitel} inhalt={inhalt} />
      )}
      {geprueft === undefined || offen ? null : (
        <p className="kim-klein">
          {t('kapitel.geprueft', { wer: geprueft.von ?? t('konto.weg'), am: formatTag(geprueft.am) })}
        </p>
      )}
      {schreibbar && wahl.frei ? (
        <div className="kim-aktionen">
          <Button
            art="sekundaer"
            aria-label={t('kapitel.schreiben.name', { titel: kapitel.titel })}
            onClick={() => wahl.oeffne(name)}
          >
            {t('kapitel.schreiben')}
          </Button>
        </div>
      ) : null}
    </Karte>
  );
}

function Kapiteltext({ kapitel, inhalt: { felder, zeilen } }: Pick<Kapitelprops, 'kapitel' | 'inhalt'>) {
  const geschrieben = kapitel.felder.filter(({ code }) => !isLeer(felder[code]));
  const gefuellt = zeilen.filter(({ werte }) => Object.values(werte).some((text) => !isLeer(text)));
  if (geschrieben.length + gefuellt.length === 0) return <p>{t('kapitel.leer')}</p>;
  return (
    <>
      {geschrieben.map(({ code, label }) => (
        <Textstueck key={code} label={label} text={felder[code] ?? ''} stufe="h3" />
      ))}
      {gefuellt.map(({ name, kommuneId, werte }) => (
        <section key={kommuneId ?? name} className="konzept-zeilentext" aria-label={name}>
          <h3>{name}</h3>
          {(kapitel.zeilen?.spalten ?? [])
            .filter(({ code }) => !isLeer(werte[code]))
            .map(({ code, label }) => (
              <Textstueck key={code} label={label} text={werte[code] ?? ''} stufe="h4" />
            ))}
        </section>
      ))}
    </>
  );
}

function Textstueck({ label, text, stufe: Stufe }: { label: string; text: string; stufe: 'h3' | 'h4' }) {
  return (
    <>
      <Stufe>{label}</Stufe>
      <p className="konzept-text">{text}</p>
    </>
  );
}
