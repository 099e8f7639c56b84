// Power in service at several sites together. Leaves out: that a site with several users serves each of them with a part only.
import { MW_PER_GW } from './units';

/** @param sitesMw power of each site, in MW @returns GW */
export const standingGw = (sitesMw: readonly number[]): number =>
  sitesMw.reduce((total, megawatts) => total + megawatts, 0) / MW_PER_GW;
