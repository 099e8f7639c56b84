// Peak compute of a site that is filled with racks of one kind, from their dense figures.
// Leaves out: sparsity, which doubles a vendor's headline; the share of the peak that a real run reaches; the network.
import { racksForPower } from './racks';
import { PFLOPS_PER_EFLOPS } from './units';

/** Dense EFLOP/s on a site of `facilityGw` in racks of `rackKw` of IT power and `densePflopsPerRack` each. */
export function denseEflops(facilityGw: number, rackKw: number, densePflopsPerRack: number, pue: number): number {
  return (racksForPower(facilityGw, rackKw, pue) * densePflopsPerRack) / PFLOPS_PER_EFLOPS;
}
