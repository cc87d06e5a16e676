import { Seitenkopf } from '../layout/seitenkopf.tsx';
import { DatenschutzText } from './datenschutz-text.tsx';

export default function Datenschutz() {
  return (
    <div className="kim-fliesstext">
      <Seitenkopf titel="Datenschutz auf diesen Seiten" />
      <DatenschutzText />
    </div>
  );
}
