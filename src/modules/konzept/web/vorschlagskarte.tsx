import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { t } from './texte.ts';

type Zeile = { name: string; alt: string; neu: string };
type Props = {
  titel: string;
  /** Said when nothing would change. */
  gleich: string;
  /** What a row is called. */
  was: string;
  anders: readonly Zeile[];
  uebernimm: () => void;
  schliesse: () => void;
};

/** Rows of a chapter from another place of the house: first what would change, then into the form. Nothing is saved by it. */
export function Vorschlagskarte({ titel, gleich, was, anders, uebernimm, schliesse }: Props) {
  return (
    <Karte titel={titel} ebene={4}>
      {anders.length === 0 ? (
        <p>{gleich}</p>
      ) : (
        <Tabelle
          titel={t('ansatz.aenderungen')}
          zeilen={anders}
          schluessel={({ name }) => name}
          spalten={[
            { id: 'name', kopf: was, zelle: ({ name }) => name },
            { id: 'alt', kopf: t('ansatz.bisher'), zelle: ({ alt }) => alt || '–' },
            { id: 'neu', kopf: t('ansatz.neu'), zelle: ({ neu }) => neu },
          ]}
        />
      )}
      <div className="kim-aktionen">
        {anders.length === 0 ? null : (
          <Button
            onClick={() => {
              uebernimm();
              schliesse();
            }}
          >
            {t('ansatz.uebernehmen')}
          </Button>
        )}
        <Button art="tertiaer" onClick={schliesse}>
          {t('ansatz.nicht')}
        </Button>
      </div>
    </Karte>
  );
}
