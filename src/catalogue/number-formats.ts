// Number formats that several places share, in the English grammar of Excel: an Excel in French localises them itself.
import type { Text } from '../data/shapes';

/** Of a text, and of what may be a text or a number. */
export const general = 'General';

/** Sums of a deal, from millions to trillions. A French `billion` is 10¹²: milliards leave no doubt. */
export const largeDollars: Text = {
  en: '[>=1000000000000]$0.0,,,," tn";[>=1000000000]$0.0,,," bn";$0.0,," m"',
  fr: '[>=1000000000]#,##0.0,,," Md$";#,##0.0,," M$"',
};

/** Powers as a source gives them, with two figures at least: 0.027, 4.5, 30. */
export const publishedGigawatts = '[<1]0.0##;[<10]0.0;0';

/** GW and TWh, from a rack to a programme: one rack is 0.000137 GW, which two decimals would show as nothing. */
export const gigawatts = '[<0.001]0.000000;[<1]0.0000;#,##0.00';

/** Racks, EFLOP/s, megalitres: whole where they are many. */
export const amount = '[<100]0.00;#,##0';

/** Machines at work side by side. */
export const stations = '[<1]0.000;#,##0.0';

/** A share of a whole grid: one rack of a country's is some millionths. */
export const smallShare = '[<0.001]0.0000%;[<0.1]0.00%;0.0%';

/** How many dams, or how small a part of one. */
export const count = '[<0.1]0.0000;[<100]0.00;#,##0';
