// What functions.js leaves out of the records that the pane shows first: imported for its effect, before them.
import capexBenchmarks from '../../data/capex-benchmarks.json?rest';
import households from '../../data/households.json?rest';
import partnerships from '../../data/partnerships.json?rest';
import { addRest } from './add-rest';

addRest({
  'capex-benchmarks': capexBenchmarks,
  households,
  partnerships,
});
