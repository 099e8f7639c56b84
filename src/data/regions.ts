// Places whose grid a load can be held against: what is used there in a year, and the highest load.
import { familyRegister, namesOf } from './assumptions';
import { otherCodes } from './places';
import { register, type Register } from './register';

export interface Region {
  readonly id: string;
  readonly demandTwhPerYear?: number;
  readonly peakGw?: number;
}

/** A place by the id that both families give it; either value may be missing. */
export const regionRegister: Register<Region> = register(() => {
  const [demand, peak] = [familyRegister('demand'), familyRegister('peak')];
  return [...new Set([...demand.ids, ...peak.ids])].map((id) => {
    const [used, highest] = [demand.find(id), peak.find(id)];
    return {
      id,
      aliases: otherCodes(id),
      names: [used, highest].flatMap((value) => (value === undefined ? [] : namesOf(value))),
      found: {
        id,
        ...(used && { demandTwhPerYear: used.value }),
        ...(highest && { peakGw: highest.value }),
      },
    };
  });
});
