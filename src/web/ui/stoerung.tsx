import { Link } from 'react-router';
import { createProblem } from '../api/problem.ts';
import { toProblem } from '../api/use-lesen.ts';
import { t } from '../texte.ts';
import { Button } from './button.tsx';
import { ProblemHinweis } from './problem-hinweis.tsx';

type Props = { fehler: unknown; erneut?: () => void };

/** For a read that failed: the reason, and the way to try again unless that cannot help. */
export function Stoerung({ fehler, erneut }: Props) {
  const problem = toProblem(fehler) ?? createProblem('UNBEKANNT', 0, t('fehler.titel'));
  const vorbei = problem.status >= 400 && problem.status < 500 && problem.status !== 429;
  return (
    <div className="kim-stapel">
      <ProblemHinweis problem={problem} />
      {erneut && !vorbei ? (
        <Button art="sekundaer" onClick={erneut}>
          {t('erneut')}
        </Button>
      ) : null}
      {problem.status === 404 ? (
        <p>
          <Link to="/">{t('zur.uebersicht')}</Link>
        </p>
      ) : null}
    </div>
  );
}
