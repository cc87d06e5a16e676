import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that run long: a matrix asks for every operation and every table. */
const LANGE = ['/rechtematrix.test.ts', '/rechte-sql-matrix.test.ts', '/plaene.db.test.ts'];

/**
 * Without the times of an earlier run Vitest begins with the largest files. The matrices would come late, and one worker
 * would wait for the other.
 */
export class Reihenfolge extends BaseSequencer {
  override async sort(dateien: TestSpecification[]): Promise<TestSpecification[]> {
    const sortiert = await super.sort(dateien);
    const isLang = ({ moduleId }: TestSpecification): boolean =>
      LANGE.some((ende) => moduleId.endsWith(ende));
    return [...sortiert.filter(isLang), ...sortiert.filter((datei) => !isLang(datei))];
  }
}
