import { Seitenkopf } from '../layout/seitenkopf.tsx';
import { ImpressumText } from './impressum-text.tsx';

export default function Impressum() {
  return (
    <div className="kim-fliesstext">
      <Seitenkopf titel="Impressum" />
      <ImpressumText />
    </div>
  );
}
