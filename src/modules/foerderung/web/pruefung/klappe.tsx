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
  /** Version of what the form corrects: a draft that began on an older one says so (decision 0048). */
  fassung?: number;
};

type Props<W extends object> = {
  /** What opens it; `name` when the same words stand more than once on the page. */
  text: string;
  name?: string;
  speichern: string;
  laeuft: boolean;
  problem: Problem | null;
  /**
   * False: something is missing, and the fields say what. `fassung`: of a draft that began on an older version, which is sent
   * so that the server sees the conflict; else null.
   */
  onSpeichern: (fassung: number | null) => Promise<boolean>;
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
  entwurf: { ort, werte, onWerte, fassung },
  children,
  ...stand
}: Stand<W> & { entwurf: Klappenentwurf<W> }) {
  const entwurf = useTextentwurf(ort, werte, onWerte, fassung === undefined ? {} : { fassung });
  const speichere = async () => {
    // After the conflict was shown, saving once more is meant: on what stands there now.
    const gesehen = stand.problem?.code === 'KONFLIKT';
    const gespeichert = await stand.onSpeichern(gesehen ? null : entwurf.fassung);
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
    if (await onSpeichern(null)) setOffen(false);
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
