/** A start that cannot go on, said in one German line for the operator. No stack is printed. */
export class StartFehler extends Error {
  override name = 'StartFehler';
}
