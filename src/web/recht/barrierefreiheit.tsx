import { Seitenkopf } from '../layout/seitenkopf.tsx';
import { BarrierefreiheitText } from './barrierefreiheit-text.tsx';

export default function Barrierefreiheit() {
  return (
    <div className="kim-fliesstext">
      <Seitenkopf titel="Erklärung zur Barrierefreiheit" />
      <BarrierefreiheitText />
    </div>
  );
}
