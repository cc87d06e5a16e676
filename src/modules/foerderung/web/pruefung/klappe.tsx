import { type ReactNode, useState } from 'react';
import type { Problem } from '#src/web/api/problem.ts';
import type { EntwurfOrt } from '#src/web/entwurf/entwurf-api.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Entwurfsteil } from '../entwurf.tsx';
import { t } from './texte.ts';

/** What a form keeps while it is typed. */
type Klappenentwurf<W extends object> = {
  ort: EntwurfOrt;
  werte: W;
  onWerte: (werte: W) => void;
};

type Props<W extends object> = {
  /** What opens it; `name` when the same words stand more than once on the page. */
  text: string;
  name?: string;
  speichern: string;
  laeuft: boolean;
  problem: Problem | null;
  /** False: something is missing, and the fields say what. */
  onSpeichern: () => Promise<boolean>;
  gefahr?: boolean;
  /** Open from the beginning: the page was called for it. */
  offen?: boolean;
  /** Of every form with a text: what is typed is kept, also when it is closed. */
  entwurf?: Klappenentwurf<W>;
  children: ReactNode;
};
type Stand<W extends object> = Props<W> & { offen: boolean; setOffen: (offen: boolean) => void };

/** A small form that opens in its place and closes when it is saved. */
export function Klappe<W extends object = object>(props: Props<W>) {
  const [offen, setOffen] = useState(props.offen ?? false);
  // Once begun, the draft stays in hand: what is closed at once is saved before it is read again.
  const [begonnen, setBegonnen] = useState(offen);
  const stand = {
    ...props,
    offen,
    setOffen: (neu: boolean) => {
      setOffen(neu);
      setBegonnen(true);
    },
  };
  const { entwurf } = props;
  return begonnen && entwurf !== undefined ? (
    <MitEntwurf {...stand} entwurf={entwurf} />
  ) : (
    <Auf {...stand}>{props.children}</Auf>
  );
}

function MitEntwurf<W extends object>({
  entwurf: { ort, werte, onWerte },
  children,
  ...stand
}: Stand<W> & { entwurf: Klappenentwurf<W> }) {
  const entwurf = useTextentwurf(ort, werte, onWerte);
  const speichere = async () => {
    const gespeichert = await stand.onSpeichern();
    if (gespeichert) await entwurf.loesche();
    return gespeichert;
  };
  return (
    <Auf {...stand} onSpeichern={speichere}>
      <Entwurfsteil entwurf={entwurf}>{children}</Entwurfsteil>
    </Auf>
  );
}

function Auf<W extends object>({
  text,
  name,
  speichern,
  laeuft,
  problem,
  onSpeichern,
  gefahr,
  offen,
  setOffen,
  children,
}: Stand<W>) {
  if (!offen) {
    return (
      <div className="kim-aktionen">
        <Button art="sekundaer" aria-label={name} onClick={() => setOffen(true)}>
          {text}
        </Button>
      </div>
    );
  }
  const speichere = async () => {
    if (await onSpeichern()) setOffen(false);
  };
  return (
    <fieldset className="kim-stapel foerderung-klappe">
      <legend className="kern-sr-only">{name ?? text}</legend>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {children}
      <div className="kim-aktionen">
        <Button art={gefahr ? 'gefahr' : 'primaer'} laeuft={laeuft} onClick={() => void speichere()}>
          {speichern}
        </Button>
        <Button art="tertiaer" onClick={() => setOffen(false)}>
          {t('abbrechen')}
        </Button>
      </div>
    </fieldset>
  );
}
