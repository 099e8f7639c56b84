// Where answers leave for a host.
import { badValue, Refusal } from '../cells/refusal';
import { type Answer, Card, type CellValue } from '../cells/value';

/** What a host takes for a refusal and for a card. */
export interface Edge<Cell> {
  refuse(refusal: Refusal): Cell;
  show(card: Card): Cell | CellValue;
  /**
   * Whether the rows of an answer from one on, which were just computed, still go into what the host takes at once; asked
   * every few thousand rows. Without it everything does.
   * @param areNumbers whether all of their cells are known to be numbers
   */
  takes?(rows: readonly (readonly (Cell | CellValue)[])[], from: number, areNumbers: boolean): boolean;
  /** The most cells that the host can take in one answer, whatever they hold; `mostCells` where it sets no limit. */
  readonly mostCells?: number;
}

/**
 * More cells than any of Excel's interfaces hands over at once (https://learn.microsoft.com, resource limits of Office
 * add-ins): a row against a column makes as many as a sheet has, and they would take minutes.
 */
export const mostCells = 5_000_000;

/** What a host takes for the answer of a calculation. */
export function shown<Cell>(
  computed: Answer<CellValue | Card>,
  edge: Edge<Cell>,
  refuse = (refusal: Refusal): Cell => edge.refuse(refusal),
): Cell | CellValue {
  const answer = finite(computed);
  if (answer instanceof Refusal) return refuse(answer);
  return answer instanceof Card ? edge.show(answer) : answer;
}

/** No number that a cell cannot hold leaves for a host. */
const finite = <Held extends CellValue | Card>(answer: Answer<Held>): Answer<Held> =>
  typeof answer === 'number' && !Number.isFinite(answer) ? badValue({ code: 'not-holdable' }) : answer;
